import { currencyAfter } from '../../amount/currency-name';
import type { Currency } from '../../money';
import { CELL, ITEM } from './draft-text';
import { readNumber } from './number';

/** A class of projects by amount, in 亿 of its currency: 5亿元以上, 1—5亿元, 亿元以下. */
export interface TierPhrase {
  readonly minYi: number | null;
  readonly maxYi: number | null;
  /** 100亿元级: about this size; which band is meant differs from office to office. */
  readonly level: boolean;
  readonly currency: Currency;
  readonly end: number;
}

interface Money {
  readonly yi: number;
  readonly currency: Currency;
  readonly named: boolean;
  readonly end: number;
}

const BOUNDS: readonly { readonly text: string; readonly bound: 'above' | 'below' | 'level' }[] = [
  { text: '(含)及以上', bound: 'above' }, { text: '(含)以上', bound: 'above' }, { text: '含以上', bound: 'above' }, { text: '及以上', bound: 'above' }, { text: '以上', bound: 'above' },
  { text: '及以下', bound: 'below' }, { text: '以下', bound: 'below' }, { text: '级', bound: 'level' },
];
const OVER = ['超过', '突破', '达到', '过', '超', '逾', '上'];
const RANGE_SIGNS = new Set(['-', '—', '~', '至', '到']);
/** How far behind the amount its noun or number may stand: 10亿元以上的重大项目13个. */
const REACH = 14;
const LONGEST_BRACKET = 16;
const PROJECT_NOUNS = ['项目', '企业', '投资项目', '工业项目', '产业项目', '大项目', '重大项目', '招商项目', '签约项目'];
const LINKS = new Set(['的', '有', '达', '共']);
const MOST_LINKS = 3;
const STOPS = /[，。；!?\n)]/;

/** Reads a class of projects at a place: 5亿元以上(的)项目, 亿元以上22个, 过亿元项目, 1—5亿元项目, 百亿级项目. Null for an amount that is itself a figure (合同引资额435亿元以上).
 *  @example readTier('5亿元以上22个', 0) // { minYi: 5, maxYi: null, level: false, currency: 'CNY', end: 5 } */
export function readTier(text: string, from: number): TierPhrase | null {
  return readOver(text, from) ?? readRange(text, from) ?? readBounded(text, from);
}

/** 过亿元项目19个, 超10亿元的项目. */
function readOver(text: string, from: number): TierPhrase | null {
  const word = OVER.find((each) => text.startsWith(each, from));
  const money = word === undefined ? null : readMoney(text, from + word.length);
  if (!money) return null;
  const bound = boundAt(text, money.end);
  const end = bound?.end ?? money.end;
  return namesProjects(text, end) ? { minYi: money.yi, maxYi: null, level: false, currency: money.currency, end } : null;
}

/** 1—5亿元项目, 5亿元至10亿元(不含)24个. */
function readRange(text: string, from: number): TierPhrase | null {
  const low = readMoney(text, from);
  if (!low || !RANGE_SIGNS.has(text.charAt(low.end))) return null;
  const high = readMoney(text, low.end + 1);
  if (!high || high.yi <= 0) return null;
  const minYi = low.named ? low.yi : scaledLike(low.yi, high, text);
  const end = skipBracket(text, boundAt(text, high.end)?.end ?? high.end);
  if (minYi >= high.yi || !(namesProjects(text, end) || countsNext(text, end))) return null;
  return { minYi, maxYi: high.yi, level: false, currency: high.currency, end };
}

/** The lower end of 1—5亿元 has the scale of the upper one. */
function scaledLike(low: number, high: Money, text: string): number {
  const unit = text.slice(high.end - 3, high.end);
  return unit.includes('亿') ? low * 1e8 : unit.includes('万') ? low * 1e4 : low;
}

function readBounded(text: string, from: number): TierPhrase | null {
  const money = readMoney(text, from);
  if (!money) return null;
  const bracketEnd = skipBracket(text, money.end);
  const bound = boundAt(text, money.end) ?? boundAt(text, bracketEnd);
  const { yi, currency } = money;
  if (!bound) return namesRoundly(text, from, money) ? { minYi: yi, maxYi: null, level: !isBare(text, from), currency, end: money.end } : null;
  if (!classifies(text, bound.end)) return null;
  const end = skipBracket(text, bound.end);
  if (bound.bound === 'below') return { minYi: null, maxYi: yi, level: false, currency, end };
  return { minYi: yi, maxYi: null, level: bound.bound === 'level', currency, end };
}

/** 亿元项目, 百亿项目, 十亿元项目. */
function namesRoundly(text: string, from: number, money: Money): boolean {
  return money.named && (isBare(text, from) || /[十百千]/.test(text.charAt(from))) && text.startsWith('项目', money.end);
}

/** 亿元以上 without a number: one 亿. */
function isBare(text: string, from: number): boolean {
  return text.charAt(from) === '亿';
}

function readMoney(text: string, from: number): Money | null {
  if (isBare(text, from)) return { yi: 1, ...currencyOf(text, from + 1) };
  const numeral = readNumber(text, from);
  if (!numeral || numeral.damaged || numeral.remainder !== null) return null;
  const { digits, power } = numeral.value;
  const money = currencyOf(text, numeral.end);
  return { ...money, yi: Number(`${digits}e${power - 8}`), named: money.named || numeral.scale >= 4 };
}

function currencyOf(text: string, at: number): Omit<Money, 'yi'> {
  const currency = currencyAfter(text, at);
  return { currency: currency?.currency ?? 'CNY', named: currency !== null || text.charAt(at - 1) === '亿', end: currency?.end ?? at };
}

function boundAt(text: string, at: number): { readonly bound: 'above' | 'below' | 'level'; readonly end: number } | null {
  const found = BOUNDS.find((each) => text.startsWith(each.text, at));
  return found ? { bound: found.bound, end: at + found.text.length } : null;
}

/** Past 亿元(1000万美元), 5亿元(含), 10亿元(不含10亿元). */
function skipBracket(text: string, at: number): number {
  if (text.charAt(at) !== '(') return at;
  const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')');
  return close > 1 && /^\(不?含|美元\)$/.test(text.slice(at, at + close + 1)) ? at + close + 1 : at;
}

/** Directly a number of projects, or projects within reach: what stands before is a class, not an amount. */
function classifies(text: string, at: number): boolean {
  for (let next = at; next < at + REACH && next < text.length; next += 1) {
    const character = text.charAt(next);
    if (character >= '0' && character <= '9') return true;
    if (text.startsWith('项目', next) || text.startsWith('企业', next)) return true;
    if (character === ':' || character === CELL || character === '(') return true;
    if ((character === ITEM || character === '和' || character === '及') && (isBare(text, next + 1) || readNumber(text, next + 1))) return true;
    if (STOPS.test(character)) return false;
  }
  return false;
}

function namesProjects(text: string, from: number): boolean {
  const at = text.charAt(from) === '的' ? from + 1 : from;
  return PROJECT_NOUNS.some((noun) => text.startsWith(noun, at)) || countsNext(text, from);
}

/** A number of projects follows directly: 过1亿元19个, 1—5亿元的有24个. */
function countsNext(text: string, from: number): boolean {
  let at = from;
  while (at < from + MOST_LINKS && LINKS.has(text.charAt(at))) at += 1;
  const numeral = readNumber(text, at);
  return numeral !== null && text.charAt(numeral.end) === '个';
}
