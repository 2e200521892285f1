import type { DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import type { PlannedCell } from '../plan';
import { totals, yi, type SummaryWriter } from '../summary-writer';
import type { UnitTally } from '../tallies/units';
import type { LookedCell } from '../sheet-builder';

/** Decimals of 亿元 that are one 元: sums of equal amounts are then equal numbers, and share a rank. */
const DECIMALS = 8;

/** The counted projects by 责任单位, ranked by 合同引资额. Left out where the ledgers name none. */
export function units(sheet: SummaryWriter): void {
  const { units: counted, signed, tiers } = sheet.indicators;
  if (counted.length === 0) return;
  const shown = sheet.rules.tiers.map((_, index) => index).reverse();
  sheet.section('按责任单位（按合同引资额排名）');
  const first = sheet.headings([['责任单位', 2], ['名次', 1], ['项目（个）', 1], ['合同引资额', 2], ['占引资额', 1], ...shown.map((index): [string, number] => [sheet.rules.tiers[index]?.nested ?? '', 1])]) + 2;
  const ranked = counted.filter(({ rank }) => rank > 0).length;
  for (const unit of counted) {
    const here: Condition<DetailKey> = ['unit', unit.unit];
    sheet.built.row(cells(sheet, unit.unit || '未填责任单位', rankCell(unit, sheet.built.next + 1, first, first + ranked - 1), unit, [here]));
  }
  const all = { ...signed, tiers: tiers.map(({ projects }) => projects) };
  sheet.built.row(totals(cells(sheet, '合计', null, all, [])));
  sheet.built.gap();
}

function cells(sheet: SummaryWriter, label: string, rank: PlannedCell, tally: Pick<UnitTally, 'projects' | 'contractedYuan' | 'tiers'>, where: readonly Condition<DetailKey>[]): readonly LookedCell[] {
  const shown = sheet.rules.tiers.map((_, index) => index).reverse();
  const contracted = sheet.detail.sumCell('contractedYi', yi(tally.contractedYuan), [...sheet.counted, ...where]);
  return [
    { cell: label, look: LOOKS.label, span: 2 },
    { cell: rank, look: LOOKS.unit },
    { cell: sheet.count(tally.projects, ...where), look: LOOKS.count },
    { cell: { ...contracted, formula: `=ROUND(${contracted.formula.slice(1)},${DECIMALS})` }, look: LOOKS.money, span: 2 },
    { cell: sheet.share(`E${sheet.built.next + 1}`, tally.contractedYuan, 'contracted'), look: LOOKS.share },
    ...shown.map((index) => ({ cell: sheet.bandCount(tally.tiers[index] ?? 0, sheet.bandsFrom(index), ...where), look: LOOKS.count })),
  ];
}

/** RANK is known to every program that opens the sheet; equal amounts share a rank. */
function rankCell({ rank }: UnitTally, row: number, first: number, last: number): PlannedCell {
  return rank === 0 ? '—' : { formula: `=RANK(E${row},E$${first}:E$${last})`, expected: rank };
}
