import type { Firmness } from '../../amount/amount';
import { currencyAfter, isIdeograph } from '../../amount/currency-name';
import type { Decimal } from '../../amount/decimal';
import { isDigit, skipBlanks } from '../../amount/digits';
import type { Numeral } from '../../amount/numeral';
import { qualifierAfter } from '../../amount/words';
import { currencyRule, type Currency } from '../../money';
import { readNumber } from './number';

/** A number of a draft with its unit. Money is held in units of its currency (元), a percentage in percent. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'count' | 'percent' | 'bare';
  readonly amount: Decimal;
  /** 个, 家, 亿元, 万美元, %; '' for a bare number. */
  readonly unit: string;
  /** Units of the number to one of `unit`, as a power of ten: 8 for 亿元, 0 for 个. */
  readonly power: number;
  readonly currency: Currency | null;
  /** From the word behind the number: 余, 多, 左右, 以上. */
  readonly firmness: Firmness;
  /** The upper end of a range (3—5亿元), which stands for no single value. */
  readonly range: boolean;
}

/** Units that a figure of projects, companies or activities is counted in, longest first. */
const COUNT_UNITS = ['批次', '个', '家', '项', '宗', '户', '批', '次', '名', '人', '位', '支', '场', '条'];
/** 个百分点, 个月, 个县 …: not a number of projects. */
const NOT_COUNTED = ['个百分点', '个月', '个工作日', '个小时', '项目标', '人次', '次会议', '家具', '次性', '名列', '位列', '位居', '条例', '场地', '支持', '人民'];
const LOOSE = new Set(['余', '多', '几']);
const RANGE_SIGNS = new Set(['-', '—', '~', '至', '到']);
const CHINESE_NUMERAL = /[一二两三四五六七八九十百千]/;
const SMALLEST_SPELT_COUNT = 10;
/** 亿 without 元 is money unless it counts something else. */
const COUNTED_IN_YI = /[人吨千只平立度斤个件台辆美港日株米]/;

/** Reads the number that begins at a place, with its unit and the qualifier behind it; null where none begins or nothing tells what it counts.
 *  Small numbers in characters (两个, 一批) are prose, not figures.
 *  @example readQuantity('1000余批次', 0) // { kind: 'count', amount: 1000, unit: '批次', firmness: 'atLeast', … } */
export function readQuantity(text: string, from: number): Quantity | null {
  const negative = text.charAt(from) === '-' && isDigit(text, from + 1) && isIdeograph(text, from - 1);
  const numeral = readNumber(text, negative ? from + 1 : from);
  if (!numeral || numeral.damaged) return null;
  const upper = readUpperEnd(text, numeral);
  const low = withUnit(text, from, upper ?? numeral, negative);
  if (!low || (isSpelt(text, from) && isProse(text, from, low))) return null;
  return upper ? { ...low, range: true } : low;
}

/** Where the number at a place ends, whatever it is; for stepping over it. */
export function numeralEnd(text: string, from: number): number | null {
  return readNumber(text, from)?.end ?? null;
}

function readUpperEnd(text: string, lower: Numeral): Numeral | null {
  const unitEnd = currencyAfter(text, lower.end)?.end ?? lower.end;
  if (!RANGE_SIGNS.has(text.charAt(unitEnd))) return null;
  const upper = readNumber(text, unitEnd + 1);
  return upper && !upper.damaged ? upper : null;
}

function withUnit(text: string, start: number, numeral: Numeral, negative: boolean): Quantity | null {
  const amount = negative ? { digits: -numeral.value.digits, power: numeral.value.power } : numeral.value;
  const loose = numeral.remainder ?? (LOOSE.has(text.charAt(numeral.end)) ? text.charAt(numeral.end) : null);
  const at = skipBlanks(text, loose !== null && numeral.remainder === null ? numeral.end + 1 : numeral.end);
  const found = percentAt(text, at) ?? moneyAt(text, at, numeral.scale) ?? countAt(text, at);
  if (!found) return numeral.scale > 0 || loose !== null ? null : { start, end: numeral.end, kind: 'bare', amount, unit: '', power: 0, currency: null, firmness: 'exact', range: false };
  const behind = behindUnit(text, found.end);
  return { start, amount, range: false, ...found, end: behind?.end ?? found.end, firmness: behind?.firmness ?? (loose !== null ? 'atLeast' : 'exact') };
}

type Unit = Pick<Quantity, 'kind' | 'unit' | 'power' | 'currency' | 'end'>;

function percentAt(text: string, at: number): Unit | null {
  return text.charAt(at) === '%' ? { kind: 'percent', unit: '%', power: 0, currency: null, end: at + 1 } : null;
}

function moneyAt(text: string, at: number, scale: number): Unit | null {
  const named = currencyAfter(text, at);
  if (!named && (scale < 8 || COUNTED_IN_YI.test(text.charAt(at)))) return null;
  const currency = named?.currency ?? 'CNY';
  return { kind: 'money', unit: moneyUnit(scale, currency), power: scale, currency, end: named?.end ?? at };
}

function moneyUnit(scale: number, currency: Currency): string {
  const word = scale >= 12 ? '万亿' : scale >= 8 ? '亿' : scale >= 4 ? '万' : '';
  return word + (currency === 'CNY' ? '元' : currencyRule(currency).label);
}

function countAt(text: string, at: number): Unit | null {
  if (NOT_COUNTED.some((phrase) => text.startsWith(phrase, at))) return null;
  const unit = COUNT_UNITS.find((each) => text.startsWith(each, at));
  return unit === undefined ? null : { kind: 'count', unit, power: 0, currency: null, end: at + unit.length };
}

/** 左右, 以上 …; 余 and 多 behind 元 only before a boundary (5亿元余热发电). */
function behindUnit(text: string, at: number): { readonly firmness: Firmness; readonly end: number } | null {
  const qualifier = qualifierAfter(text, at);
  if (!qualifier || qualifier.text === '级' || qualifier.text === '级别' || qualifier.text === '+') return null;
  const end = at + qualifier.text.length;
  const open = LOOSE.has(qualifier.text) && /[\u4e00-\u9fff]/.test(text.charAt(end));
  return open ? null : { firmness: qualifier.firmness, end };
}

function isSpelt(text: string, from: number): boolean {
  return CHINESE_NUMERAL.test(text.charAt(from));
}

/** 两个省重点项目, 一批: not a figure, unless it ends the phrase (500强项目一个。). */
function isProse(text: string, from: number, { kind, amount, end, firmness }: Quantity): boolean {
  if (text.charAt(from - 1) === '第' || kind === 'bare') return true;
  if (kind !== 'count') return false;
  const value = amount.digits * 10 ** amount.power;
  return value < SMALLEST_SPELT_COUNT && firmness === 'exact' && /[\u4e00-\u9fff]/.test(text.charAt(end));
}
