import { columnLetters } from '../../sheet';
import { growth } from '../comparison';
import type { Indicators } from '../indicators';
import { LOOKS } from '../looks';
import type { PlannedCell } from '../plan';
import type { LookedCell } from '../sheet-builder';
import { NOTHING, totals, yi, type SummaryWriter } from '../summary-writer';
import type { MonthTally } from '../tallies/months';
import type { Tally } from '../tallies/tally';

/** The counted projects by month of signing, cumulated, beside the same months of the year before. */
export function months(sheet: SummaryWriter): void {
  const { months: counted, earlier } = sheet.indicators;
  const dated = counted.filter(({ month }) => month !== null);
  sheet.section('按签约月份');
  const top = sheet.headings([['月份', 1], ['项目（个）', 1], ['累计项目', 1], ['合同引资额', 1], ['累计引资额', 1], ['占引资额', 1], ...(earlier ? COMPARED : UNCOMPARED)]);
  dated.forEach((month, index) => monthRow(sheet, month, dated.slice(0, index + 1), top + 2));
  sheet.tables.set('months', { top, left: 0, rows: dated.length + 1, columns: 5 });
  if (counted.length > dated.length) undatedRow(sheet, counted[dated.length]);
  totalRow(sheet);
  sheet.built.gap();
}

const COMPARED: readonly (readonly [string, number])[] = [['上年同月\n项目（个）', 1], ['上年同月\n引资额', 1], ['项目\n同比', 1], ['引资额\n同比', 1]];
const UNCOMPARED: readonly (readonly [string, number])[] = [['备注', 4]];

function monthRow(sheet: SummaryWriter, month: MonthTally, soFar: readonly MonthTally[], first: number): void {
  const at = sheet.built.next + 1;
  sheet.built.row([
    { cell: `${month.month ?? ''}月`, look: LOOKS.unit },
    { cell: projectsIn(sheet, month), look: LOOKS.count },
    { cell: { formula: `=SUM(B$${first}:B${at})`, expected: soFar.reduce((sum, { projects }) => sum + projects, 0) }, look: LOOKS.count },
    { cell: contractedIn(sheet, month), look: LOOKS.money },
    { cell: { formula: `=SUM(D$${first}:D${at})`, expected: yi(soFar.reduce((sum, { contractedYuan }) => sum + contractedYuan, 0)) }, look: LOOKS.money },
    { cell: sheet.share(`D${at}`, month.contractedYuan, 'contracted'), look: LOOKS.share },
    ...compared(sheet, month, (earlier) => earlier.months.find((each) => each.month === month.month) ?? NONE, month.month ?? ''),
  ]);
}

const NONE: Tally = { projects: 0, contractedYuan: 0 };

function projectsIn(sheet: SummaryWriter, { month, projects }: MonthTally): PlannedCell {
  return sheet.count(projects, ['month', month ?? '']);
}

function contractedIn(sheet: SummaryWriter, { month, contractedYuan }: MonthTally): PlannedCell {
  return sheet.sum('contractedYi', yi(contractedYuan), ['month', month ?? '']);
}

/** Projects of the year in whose signing date the month is missing. */
function undatedRow(sheet: SummaryWriter, unknown: MonthTally | undefined): void {
  if (!unknown) return;
  const nothing: LookedCell = { cell: NOTHING, look: LOOKS.unit };
  const share: LookedCell = { cell: sheet.share(`D${sheet.built.next + 1}`, unknown.contractedYuan, 'contracted'), look: LOOKS.share };
  const beside = sheet.indicators.earlier ? compared(sheet, unknown, (earlier) => earlier.months.find(({ month }) => month === null) ?? NONE, '') : [{ cell: '签约日期没有月份', look: LOOKS.remark, span: 4 }];
  sheet.built.row([{ cell: '月份不明', look: LOOKS.unit }, { cell: projectsIn(sheet, unknown), look: LOOKS.count }, nothing, { cell: contractedIn(sheet, unknown), look: LOOKS.money }, nothing, share, ...beside]);
}

function totalRow(sheet: SummaryWriter): void {
  const { signed } = sheet.indicators;
  const at = sheet.built.next + 1;
  const nothing: LookedCell = { cell: NOTHING, look: LOOKS.unit };
  sheet.built.row(
    totals([
      { cell: '合计', look: LOOKS.unit },
      { cell: sheet.count(signed.projects), look: LOOKS.count },
      nothing,
      { cell: sheet.sum('contractedYi', yi(signed.contractedYuan)), look: LOOKS.money },
      nothing,
      { cell: sheet.share(`D${at}`, signed.contractedYuan, 'contracted'), look: LOOKS.share },
      ...compared(sheet, signed, (earlier) => earlier.signed, null),
    ]),
  );
}

/** The same month of the year before and what has grown; without that year an empty remark. `month` null: all of them. */
function compared(sheet: SummaryWriter, now: Tally, then: (earlier: Indicators) => Tally, month: number | '' | null): readonly LookedCell[] {
  const { earlier } = sheet.indicators;
  if (!earlier) return [{ cell: null, look: LOOKS.remark, span: 4 }];
  const before = then(earlier);
  const conditions = [...sheet.countedIn(earlier), ...(month === null ? [] : [['month', month] as const])];
  return [
    { cell: { formula: `=${sheet.detail.count(...conditions)}`, expected: before.projects }, look: LOOKS.count },
    { cell: { formula: `=${sheet.detail.sum('contractedYi', ...conditions)}`, expected: yi(before.contractedYuan) }, look: LOOKS.money },
    grown(sheet, 1, 6, growth(now.projects, before.projects)),
    grown(sheet, 3, 7, growth(now.contractedYuan, before.contractedYuan)),
  ];
}

function grown(sheet: SummaryWriter, column: number, overColumn: number, expected: number | null): LookedCell {
  const cell = (index: number): string => `${columnLetters(index)}${sheet.built.next + 1}`;
  return { cell: { formula: `=IF(${cell(overColumn)}=0,"${NOTHING}",${cell(column)}/${cell(overColumn)}-1)`, expected: expected ?? NOTHING }, look: expected === null ? LOOKS.noShare : LOOKS.share };
}
