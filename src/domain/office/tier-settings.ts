import { parseNumeral } from '../amount/numeral';
import { wholeNumber } from '../amount/decimal';
import { CENTS_PER_WAN, minorPerYi } from '../money';
import type { Rules, Tier } from '../rules';

/** The four lines of `招商设置` that make up the tiers, as written; '' where a line is blank or missing. */
export interface WrittenTiers {
  readonly domestic: string;
  readonly foreign: string;
  readonly nested: string;
  readonly bands: string;
}

export type TierLine = keyof WrittenTiers;

export interface TiersRead {
  readonly tiers: readonly Tier[];
  readonly belowBand: string;
  /** Lines that could not be used; with `domestic` or `foreign` among them the default tiers stand, names included. */
  readonly unusable: readonly TierLine[];
}

/** Reads the tiers: thresholds in 亿元 and 万美元, highest or lowest first but both in the same order, and what they are called. Names that are not given, or do not fit, are made of the thresholds.
 *  @example tiersFrom({ domestic: '10、3、1', foreign: '10000、3000、1000', nested: '', bands: '' }, DEFAULT_RULES).tiers[1]?.band // '3—10亿元' */
export function tiersFrom(written: WrittenTiers, defaults: Pick<Rules, 'tiers' | 'belowBand'>): TiersRead {
  const thresholds = thresholdsOf(written, defaults);
  if ('unusable' in thresholds) return { ...defaults, unusable: [thresholds.unusable] };
  const order = thresholds.domestic.map((_, at) => at).sort((one, other) => (thresholds.domestic[other] ?? 0) - (thresholds.domestic[one] ?? 0));
  const domestic = order.map((at) => thresholds.domestic[at] ?? 0);
  const foreign = order.map((at) => thresholds.foreign[at] ?? 0);
  if (!descends(domestic)) return { ...defaults, unusable: ['domestic'] };
  if (!descends(foreign)) return { ...defaults, unusable: ['foreign'] };
  const minYi = domestic.map((yuan) => yuan / minorPerYi('CNY'));
  const nested = namesFor(written.nested, minYi.map(nestedName), order);
  const bands = namesFor(written.bands, [...bandNames(minYi), belowName(minYi)], [...order, order.length]);
  const tiers = minYi.map((yi, at): Tier => ({ minYi: yi, nested: nested?.[at] ?? nestedName(yi), band: bands?.[at] ?? bandNames(minYi)[at] ?? '', domestic: domestic[at] ?? 0, foreign: foreign[at] ?? 0 }));
  return { tiers, belowBand: bands?.at(-1) ?? belowName(minYi), unusable: [...(nested === null ? (['nested'] as const) : []), ...(bands === null ? (['bands'] as const) : [])] };
}

/** The four lines as they are written for tiers; names that the thresholds give by themselves are left blank. */
export function writtenTiers({ tiers, belowBand }: Pick<Rules, 'tiers' | 'belowBand'>): WrittenTiers {
  const minYi = tiers.map((tier) => tier.minYi);
  const isPlain = (names: readonly string[], made: readonly string[]): boolean => names.join() === made.join();
  const nested = tiers.map((tier) => tier.nested);
  const bands = [...tiers.map((tier) => tier.band), belowBand];
  return {
    domestic: minYi.join('、'),
    foreign: tiers.map((tier) => tier.foreign / CENTS_PER_WAN).join('、'),
    nested: isPlain(nested, minYi.map(nestedName)) ? '' : nested.join('、'),
    bands: isPlain(bands, [...bandNames(minYi), belowName(minYi)]) ? '' : bands.join('、'),
  };
}

const YI_DIGITS = 8;
const WAN_CENT_DIGITS = 6;
const MOST_TIERS = 9;

interface Thresholds {
  readonly domestic: readonly number[];
  readonly foreign: readonly number[];
}

/** Lines that are not written keep the defaults, as long as both have the same number of thresholds. */
function thresholdsOf(written: WrittenTiers, defaults: Pick<Rules, 'tiers'>): Thresholds | { readonly unusable: TierLine } {
  const domestic = written.domestic === '' ? defaults.tiers.map((tier) => tier.domestic) : amounts(written.domestic, YI_DIGITS);
  const foreign = written.foreign === '' ? defaults.tiers.map((tier) => tier.foreign) : amounts(written.foreign, WAN_CENT_DIGITS);
  if (domestic === null || domestic.length > MOST_TIERS || !domestic.every(isExactInYi)) return { unusable: 'domestic' };
  if (foreign === null || foreign.length !== domestic.length) return { unusable: 'foreign' };
  return { domestic, foreign };
}

/** A tier is named by its threshold in 亿元, which must say the same number of 元. */
function isExactInYi(yuan: number): boolean {
  return (yuan / minorPerYi('CNY')) * minorPerYi('CNY') === yuan;
}

function amounts(text: string, digits: number): readonly number[] | null {
  const numbers = parts(text.replace(/亿元|万美元|亿|万/g, '')).map((part) => {
    const numeral = parseNumeral(part);
    const whole = numeral && wholeNumber(numeral, digits);
    return whole !== null && whole > 0 ? whole : null;
  });
  return numbers.length === 0 || numbers.includes(null) ? null : numbers.flatMap((number) => number ?? []);
}

function parts(text: string): readonly string[] {
  return text.split(/[、,，;；/\s]+/).map((part) => part.trim()).filter((part) => part !== '');
}

function descends(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? 0));
}

/** Names in the order of the thresholds; null where their number differs or one speaks of another amount than its threshold (5亿元以上 for 3). */
function namesFor(text: string, made: readonly string[], order: readonly number[]): readonly string[] | null {
  if (text === '') return made;
  const written = parts(text);
  if (written.length !== made.length) return null;
  const names = order.map((at) => written[at] ?? '');
  return names.every((name, at) => speaksOf(name, made[at] ?? '')) ? names : null;
}

function speaksOf(name: string, made: string): boolean {
  const numbers = (text: string): string => (text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).join();
  return numbers(name) === '' || numbers(name) === numbers(made);
}

function bandNames(minYi: readonly number[]): readonly string[] {
  return minYi.map((yi, at) => {
    const above = minYi[at - 1];
    if (above === undefined) return nestedName(yi);
    return yi >= 1 ? `${yi}—${above}亿元` : `${sumName(yi)}—${sumName(above)}`;
  });
}

function belowName(minYi: readonly number[]): string {
  return nestedName(minYi.at(-1) ?? 1).replace(/以上$/, '以下');
}

function nestedName(yi: number): string {
  return yi === 1 ? '亿元以上' : `${sumName(yi)}以上`;
}

const WAN_PER_YI = 10_000;

function sumName(yi: number): string {
  return yi >= 1 ? `${yi}亿元` : `${Math.round(yi * WAN_PER_YI)}万元`;
}
