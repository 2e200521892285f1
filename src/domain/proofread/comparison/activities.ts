import type { ActivityKind } from '../../activity';
import type { Indicators } from '../../summary/indicators';
import type { KindTally } from '../../summary/tallies/activities';
import { indicator, type IndicatorValues } from '../findings';
import type { Figure } from '../reading/figure';
import type { Reading } from './lookup';

type Lead = IndicatorValues['activityBatches']['lead'];

const KIND_WORDS: readonly (readonly [kind: ActivityKind, words: readonly string[]])[] = [
  ['inbound', ['邀请', '来区', '来访', '请进来', '来县', '来市', '来园']],
  ['outbound', ['小分队', '外出', '赴外', '走出去', '出访']],
];

/** Who leads, the narrower words first. */
const LEAD_WORDS: readonly (readonly [lead: Lead, words: readonly string[]])[] = [
  ['chief', ['主要领导', '主要负责人']],
  ['other', ['其他区领导', '其它区领导', '其他领导', '其他县领导', '其他市领导']],
  ['leaders', ['区领导', '县领导', '市领导']],
];

/** Narrower than the ledger's activities are counted. */
const NOT_COUNTED = /[局办部委镇乡街链组]\S{0,4}(?:领导|带队|负责人)|500强|世界|境外|京津|长三角|粤港澳|珠三角/;
const BOUNDARIES = '，。；,;：:\n';

/** 批次 of 小分队招商 or 邀请客商考察 that a figure speaks of, from the words of its clause; null where they name neither, something narrower, or no activities stand in the ledgers.
 *  @example activityReading(figure, indicators, '区主要领导带队外出招商60余批次')?.indicator.values // { kind: 'outbound', lead: 'chief' } */
export function activityReading({ start, end, quantity, scope }: Figure, { activities, year }: Indicators, text: string): Reading | null {
  if (activities === null || quantity.unit !== '批次') return null;
  const clause = clauseOf(text, start, end);
  const kind = KIND_WORDS.find(([, words]) => words.some((word) => clause.includes(word)))?.[0];
  if (kind === undefined || NOT_COUNTED.test(clause)) return null;
  const lead = LEAD_WORDS.find(([, words]) => words.some((word) => clause.includes(word)))?.[0] ?? 'any';
  const { months } = scope.period;
  if (months && lead !== 'any') return null;
  const tally = activities.byKind[kind];
  const value = months ? inMonths(tally, months) : ledBy(tally, lead);
  const open = months ? (tally.byMonth[12] ?? 0) : lead === 'any' ? 0 : tally.byLead[''];
  return { indicator: indicator('activityBatches', year, { kind, lead }), value, most: value + open, certainty: 'sure' };
}

function ledBy({ batches, byLead }: KindTally, lead: Lead): number {
  if (lead === 'any') return batches;
  return lead === 'leaders' ? byLead.chief + byLead.other : byLead[lead];
}

function inMonths({ byMonth }: KindTally, [from, to]: readonly [number, number]): number {
  return byMonth.slice(from - 1, to).reduce((sum, batches) => sum + batches, 0);
}

function clauseOf(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !BOUNDARIES.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}
