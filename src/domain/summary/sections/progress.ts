import { STAGE_LABELS } from '../../classify/stage';
import { EXCLUSION_LABELS } from '../exclusion-labels';
import type { DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import type { PlannedCell } from '../plan';
import { yi, type SummaryWriter } from '../summary-writer';
import type { ProgressStep } from '../tallies/progress';

/** The steps after signing, with the year of each on `分类明细`. */
const STEPS = [
  { stage: 'started', label: '已开工', rate: '开工率', year: 'startedYear', remark: '含已投产、已纳税' },
  { stage: 'operating', label: '已投产', rate: '投产率', year: 'operatingYear', remark: '含已纳税' },
  { stage: 'taxed', label: '已纳税', rate: '纳税率', year: 'taxedYear', remark: '' },
] as const;

/** 签约 → 开工 → 投产 → 纳税, with the rates that offices report. A terminated project stays in the denominator of 履约率 (渭南 2010: 291 of 292 = 99.65 %); the other rates are of the projects that count. */
export function progress(sheet: SummaryWriter): void {
  const { progress: tally, signed } = sheet.indicators;
  sheet.section('项目进展');
  const headingRow = sheet.headings([['环节', 1], ['项目（个）', 1], ['比率', 2], ['合同引资额', 2], ['其中：当年实现', 2], ['说明', 2]]);
  const all = signed.projects + (sheet.rules.terminated === 'exclude' ? tally.terminated : 0);
  line(sheet, '签约', sheet.count(signed.projects), null, sheet.sum('contractedYi', yi(signed.contractedYuan)), '—', '计入的项目');
  const signedCell = `$B$${sheet.built.next}`;
  for (const { stage, label, rate, year, remark } of STEPS) {
    const step = tally[stage];
    const rateCell: PlannedCell = { formula: `=IF(${signedCell}=0,0,B${sheet.built.next + 1}/${signedCell})`, expected: signed.projects === 0 ? 0 : step.projects / signed.projects };
    line(sheet, label, sheet.stageCount(step.projects, stage), [rate, rateCell], sheet.stageSum(yi(step.contractedYuan), stage), sameYear(sheet, step, year), remark);
  }
  sheet.tables.set('progress', { top: headingRow, left: 0, rows: STEPS.length + 2, columns: 2 });
  const terminatedCell = `B${sheet.built.next + 1}`;
  line(sheet, '已终止', terminated(sheet, tally.terminated), null, null, null, '终止、退出、清退');
  const allCell = sheet.rules.terminated === 'exclude' ? `(${signedCell}+${terminatedCell})` : signedCell;
  const fulfilledCell: PlannedCell = { formula: sheet.rules.terminated === 'exclude' ? `=${signedCell}` : `=${signedCell}-${terminatedCell}`, expected: tally.fulfilled };
  const rate: PlannedCell = { formula: `=IF(${allCell}=0,0,B${sheet.built.next + 1}/${allCell})`, expected: all === 0 ? 0 : tally.fulfilled / all };
  line(sheet, '履约', fulfilledCell, ['履约率', rate], null, null, '未终止÷全部签约');
  sheet.note('开工率、投产率、纳税率以计入的签约项目为分母；履约率以全部签约项目（含已终止）为分母。“当年实现”指签约当年即开工、投产、纳税，按台账填写的日期。');
  sheet.built.gap();
}

function line(sheet: SummaryWriter, label: string, count: PlannedCell, rate: readonly [string, PlannedCell] | null, contracted: PlannedCell, sameYearCount: PlannedCell, remark: string): void {
  sheet.built.row([
    { cell: label, look: LOOKS.label },
    { cell: count, look: LOOKS.count },
    { cell: rate?.[0] ?? null, look: LOOKS.unit },
    { cell: rate?.[1] ?? null, look: LOOKS.rate },
    { cell: contracted, look: LOOKS.money, span: 2 },
    { cell: sameYearCount, look: LOOKS.count, span: 2 },
    { cell: remark === '' ? null : remark, look: LOOKS.remark, span: 2 },
  ]);
}

function sameYear(sheet: SummaryWriter, step: ProgressStep, year: DetailKey): PlannedCell {
  return step.sameYear === null ? '台账未设此栏' : sheet.count(step.sameYear, [year, sheet.indicators.year]);
}

/** Signed in the period and terminated since: among the projects that count, or among those that are left out. */
function terminated(sheet: SummaryWriter, expected: number): PlannedCell {
  if (sheet.rules.terminated === 'count') return sheet.count(expected, ['stage', STAGE_LABELS.terminated]);
  const signedInPeriod = sheet.counted.filter(([key]) => key !== 'counted');
  const reason: Condition<DetailKey> = ['reason', EXCLUSION_LABELS.terminated];
  return sheet.detail.countCell(expected, [reason, ...signedInPeriod]);
}
