import { ACTIVITY_LABELS, LEAD_LABELS, type ActivityKind } from '../../activity';
import type { ActivityKey } from '../activities-sheet';
import type { Condition } from '../formulas';
import { LOOKS } from '../looks';
import type { PlannedFormula } from '../plan';
import type { LookedCell } from '../sheet-builder';
import { totals, type SummaryWriter } from '../summary-writer';
import type { ActivityTally, KindTally, LeadOrUnknown } from '../tallies/activities';

const KINDS: readonly ActivityKind[] = ['outbound', 'inbound'];
const LEADS: readonly LeadOrUnknown[] = ['chief', 'other', 'below', ''];
const LEADERS: Readonly<Record<LeadOrUnknown, string>> = { ...LEAD_LABELS, '': '未写明' };
const MONTHS = 12;

type Rows = readonly Condition<ActivityKey>[];

/** 小分队招商 and 邀请客商考察: batches by who led, by month and by place, as formulas over `活动明细`. Left out where the workbook has no such sheet. */
export function activities(sheet: SummaryWriter): void {
  const { activities: tally, year, through } = sheet.indicators;
  if (tally === null || sheet.activities === null) return;
  const formulas = sheet.activities;
  const counted: Rows = [['year', year], ...(through === MONTHS ? [] : ([['month', { atMost: through }]] as const))];
  const batches = (expected: number, kind: ActivityKind, ...where: Rows): PlannedFormula => formulas.sumCell('batches', expected, [...counted, ['kind', ACTIVITY_LABELS[kind]], ...where]);
  sheet.section('招商活动（批次）');
  byLeader(sheet, tally, batches);
  sheet.built.gap();
  byMonthAndPlace(sheet, tally, batches);
  sheet.built.gap();
}

type Batches = (expected: number, kind: ActivityKind, ...where: Rows) => PlannedFormula;

function byLeader(sheet: SummaryWriter, { byKind }: ActivityTally, batches: Batches): void {
  sheet.headings([['带队（接待）层级', 2], ['合计', 1], ...LEADS.map((lead): [string, number] => [LEADERS[lead], lead === '' ? 1 : 2])]);
  for (const kind of KINDS) {
    sheet.built.row([
      { cell: ACTIVITY_LABELS[kind], look: LOOKS.label, span: 2 },
      { cell: batches(byKind[kind].batches, kind), look: LOOKS.count },
      ...LEADS.map((lead) => ({ cell: batches(byKind[kind].byLead[lead], kind, ['lead', lead === '' ? '' : LEAD_LABELS[lead]]), look: LOOKS.count, span: lead === '' ? 1 : 2 })),
    ]);
  }
}

/** Months on the left, the places that come most often on the right; the rest of the places as one line. */
function byMonthAndPlace(sheet: SummaryWriter, { byKind }: ActivityTally, batches: Batches): void {
  const months = Array.from({ length: sheet.indicators.through }, (_, index) => index);
  if (KINDS.some((kind) => (byKind[kind].byMonth[MONTHS] ?? 0) > 0)) months.push(MONTHS);
  sheet.headings([['月份', 1], ['小分队招商', 1], ['邀请客商考察', 2], ['小分队去往', 2], ['批次', 1], ['客商来自', 2], ['批次', 1]]);
  const places = { outbound: placeLines(byKind.outbound, months.length), inbound: placeLines(byKind.inbound, months.length) };
  const top = sheet.built.next + 1;
  months.forEach((month, index) => {
    const where: Condition<ActivityKey> = ['month', month === MONTHS ? '' : month + 1];
    sheet.built.row([
      { cell: month === MONTHS ? '月份不明' : `${month + 1}月`, look: LOOKS.unit },
      { cell: batches(byKind.outbound.byMonth[month] ?? 0, 'outbound', where), look: LOOKS.count },
      { cell: batches(byKind.inbound.byMonth[month] ?? 0, 'inbound', where), look: LOOKS.count, span: 2 },
      ...placeCells(places.outbound[index], batches, { kind: 'outbound', column: 'G', top, row: top + index }),
      ...placeCells(places.inbound[index], batches, { kind: 'inbound', column: 'J', top, row: top + index }),
    ]);
  });
  sheet.built.row(totals([
    { cell: '合计', look: LOOKS.unit },
    { cell: batches(byKind.outbound.batches, 'outbound'), look: LOOKS.count },
    { cell: batches(byKind.inbound.batches, 'inbound'), look: LOOKS.count, span: 2 },
    ...KINDS.flatMap((kind): LookedCell[] => [
      { cell: '合计', look: LOOKS.label, span: 2 },
      { cell: batches(byKind[kind].batches, kind), look: LOOKS.count },
    ]),
  ]));
}

/** A place with its batches; `place` null: all that have no line of their own. */
interface PlaceLine {
  readonly place: string | null;
  readonly batches: number;
  /** Of all places. */
  readonly all: number;
}

/** The places that fit the lines, most batches first. */
function placeLines({ places, batches: all }: KindTally, lines: number): readonly PlaceLine[] {
  const named = places.filter(({ place }) => place !== '');
  const shown = named.slice(0, places.length <= lines && named.length === places.length ? lines : lines - 1);
  const rest = all - shown.reduce((sum, { batches }) => sum + batches, 0);
  return [...shown.map(({ place, batches }) => ({ place, batches, all })), ...(rest > 0 ? [{ place: null, batches: rest, all }] : [])];
}

interface PlaceAt {
  readonly kind: ActivityKind;
  /** Where the batches stand. */
  readonly column: string;
  /** Rows from 1: the first line, and this one. */
  readonly top: number;
  readonly row: number;
}

function placeCells(line: PlaceLine | undefined, batches: Batches, { kind, column, top, row }: PlaceAt): readonly LookedCell[] {
  if (line === undefined) return [{ cell: null, look: LOOKS.label, span: 2 }, { cell: null, look: LOOKS.count }];
  const { place, all } = line;
  if (place !== null) return [{ cell: place, look: LOOKS.label, span: 2 }, { cell: batches(line.batches, kind, ['place', place]), look: LOOKS.count }];
  const total = batches(all, kind).formula;
  const rest = row > top ? `${total}-SUM(${column}${top}:${column}${row - 1})` : total;
  return [{ cell: '其他及未写明', look: LOOKS.label, span: 2 }, { cell: { formula: rest, expected: line.batches }, look: LOOKS.count }];
}
