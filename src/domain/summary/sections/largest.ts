import { STAGE_LABELS } from '../../classify/stage';
import { cut } from '../cell-text';
import { detailRows, NO_CHAIN, type DetailKey } from '../detail-sheet';
import { linkTo } from '../formulas';
import { LOOKS } from '../looks';
import { DETAIL_SHEET } from '../sheet-names';
import { ROW_POINTS, type LookedCell } from '../sheet-builder';
import { widthOf, yi, type SummaryWriter } from '../summary-writer';
import type { PlacedProject } from '../tallies/largest';
import { textPoints } from '../text-height';

/** The ten projects with the largest 总投资, as references to their rows on `分类明细`, so that a correction there is seen here. */
export function largest(sheet: SummaryWriter): void {
  const { largest: projects } = sheet.indicators;
  if (projects.length === 0) return;
  sheet.section(`投资规模前${projects.length}位的项目（按总投资）`);
  sheet.headings([['项目名称', 2], ['投资方', 2], ['产业链', 2], ['总投资', 1], ['合同引资额', 1], ['阶段', 1], ['明细', 1]]);
  for (const project of projects) projectRow(sheet, project);
  sheet.built.gap();
}

function projectRow(sheet: SummaryWriter, { project, index }: PlacedProject): void {
  const row = detailRows(0).first + index;
  const shown = (key: DetailKey, expected: string | number | null): LookedCell['cell'] => (expected === null || expected === '' ? null : { formula: `=${sheet.detail.cell(key, row)}`, expected });
  const name = cut(project.name);
  const investor = cut(project.investor);
  const chain = cut(project.chain || NO_CHAIN);
  const heights = [[name, 0], [investor, 2], [chain, 4]].map(([text, left]) => textPoints(String(text), { width: widthOf(Number(left), Number(left) + 1), ...LOOKS.wrapped }));
  sheet.built.row(
    [
      { cell: shown('name', name), look: LOOKS.wrapped, span: 2 },
      { cell: shown('investor', investor), look: LOOKS.wrapped, span: 2 },
      { cell: shown('chain', chain), look: LOOKS.wrapped, span: 2 },
      { cell: shown('totalYuanYi', yi(project.totalYuan ?? 0)), look: LOOKS.money },
      { cell: shown('contractedYi', project.contractedYuan === null ? null : yi(project.contractedYuan)), look: LOOKS.money },
      { cell: shown('stage', project.stage && STAGE_LABELS[project.stage]), look: LOOKS.unit },
      { cell: linkTo(DETAIL_SHEET, `A${row}`, `第${row}行`), look: LOOKS.linked },
    ],
    Math.max(ROW_POINTS, ...heights),
  );
}
