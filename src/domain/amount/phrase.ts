import { currencyAfter, currencyNameAt, isIdeograph, type CurrencyName } from './currency-name';
import { isDigit, skipBlanks } from './digits';
import { readNumeral, type Numeral } from './numeral';
import { unitAt } from './unit';
import { qualifierAfter, type Qualifier } from './words';

/** A number with all that hangs on it: 3—5亿元以上, 130余亿元, 5000(万美元). */
export interface Phrase {
  readonly low: Numeral;
  /** The upper end of a range. */
  readonly high: Numeral | null;
  readonly currency: CurrencyName | null;
  readonly after: Qualifier | null;
  readonly end: number;
  /** 万元/亩, 亿元每年: a rate, not an amount. */
  readonly rate: boolean;
  readonly damaged: boolean;
}

const RANGE_SIGNS = new Set(['-', '—', '~', '至', '到']);
const CHAIN_SIGNS = new Set(['-', '/', '~']);
const PER = new Set(['亩', '月', '日', '天', '平', '㎡', '吨', '台', '套', '人', '户', '个', '公', '千', '瓦', '家', '件', '次']);
/** 年产值, 年税收: 年 belongs to what follows. */
const ANNUAL = new Set(['产', '均', '纳', '税', '销', '利', '营', '收', '缴', '上']);
const TIMES = new Set(['×', '*', 'X']);

/** Reads the phrase that begins at a place of a plain text; null where no number begins. */
export function readPhrase(text: string, from: number): Phrase | null {
  const numeral = readNumeral(text, from);
  return numeral && phraseFrom(text, numeral);
}

/** The phrase that a number already read begins. */
export function phraseFrom(text: string, low: Numeral): Phrase {
  const single = withUnit(text, low);
  const upper = readUpperEnd(text, single);
  if (!upper) return single;
  return inRange(text, single, upper);
}

/** One number with its unit and the qualifier behind it. */
function withUnit(text: string, numeral: Numeral): Phrase {
  const loose = looseQualifier(text, numeral.end);
  const numberEnd = loose ? numeral.end + loose.text.length : numeral.end;
  const bracketed = bracketedUnit(text, numberEnd);
  const currency = bracketed ? bracketed.currency : currencyAfter(text, numberEnd);
  const scaled = bracketed ? scaledBy(numeral, bracketed.power) : numeral;
  const unitEnd = skipWhole(text, bracketed?.end ?? currency?.end ?? numberEnd);
  const after = loose ?? boundedQualifier(text, unitEnd);
  const end = after && after !== loose ? skipBlanks(text, unitEnd) + after.text.length : unitEnd;
  return { low: scaled, high: null, currency, after, end, rate: isRate(text, unitEnd), damaged: scaled.damaged || isMultiplied(text, end) || namesTwoCurrencies(text, currency) };
}

/** 5亿余元, 50多万元: the qualifier stands between scale and currency. */
function looseQualifier(text: string, at: number): Qualifier | null {
  const character = text.charAt(at);
  if (character !== '余' && character !== '多') return null;
  return currencyAfter(text, at + 1) || !isIdeograph(text, at + 1) ? qualifierAfter(text, at) : null;
}

/** 多 and 余 behind 元 count only before a boundary: 5亿元余热发电 is no 5亿余. */
function boundedQualifier(text: string, from: number): Qualifier | null {
  const at = skipBlanks(text, from);
  const qualifier = qualifierAfter(text, at);
  if (!qualifier) return null;
  const end = at + qualifier.text.length;
  const open = qualifier.text === '余' || qualifier.text === '多' ? isIdeograph(text, end) : qualifier.text === '+' && isDigit(text, end);
  return open ? null : qualifier;
}

interface BracketedUnit {
  readonly power: number;
  readonly currency: CurrencyName | null;
  readonly end: number;
}

/** 5000(万元), 3亿(美元). */
function bracketedUnit(text: string, from: number): BracketedUnit | null {
  const open = skipBlanks(text, from);
  if (text.charAt(open) !== '(') return null;
  const spelling = unitAt(text, skipBlanks(text, open + 1));
  const close = spelling ? skipBlanks(text, spelling.end) : -1;
  if (!spelling || text.charAt(close) !== ')') return null;
  const { unit } = spelling;
  const currency = unit.currencyNamed ? { currency: unit.currency, certain: unit.currency !== 'CNY', end: close + 1 } : null;
  return { power: Math.round(Math.log10(unit.scale)), currency, end: close + 1 };
}

function scaledBy(numeral: Numeral, power: number): Numeral {
  if (power === 0) return numeral;
  const value = { digits: numeral.value.digits, power: numeral.value.power + power };
  return { ...numeral, value, scale: power, damaged: numeral.damaged || numeral.scale > 0 };
}

/** 5亿美元人民币. */
function namesTwoCurrencies(text: string, currency: CurrencyName | null): boolean {
  if (!currency?.certain) return false;
  const second = currencyNameAt(text, skipBlanks(text, currency.end));
  return second !== null && second.currency !== currency.currency;
}

/** 元整, 万元正. */
function skipWhole(text: string, at: number): number {
  const character = text.charAt(at);
  return (character === '整' || character === '正') && !isIdeograph(text, at + 1) ? at + 1 : at;
}

/** /亩, /年, /MW, 每亩: but 5亿元/年产值10亿元 are two amounts. */
function isRate(text: string, from: number): boolean {
  const at = skipBlanks(text, from);
  if (text.charAt(at) === '每') return true;
  if (text.charAt(at) !== '/') return false;
  const unit = skipBlanks(text, at + 1);
  const per = text.charAt(unit);
  return per === '年' ? !ANNUAL.has(text.charAt(unit + 1)) : PER.has(per) || (per >= 'A' && per <= 'Z');
}

function isMultiplied(text: string, from: number): boolean {
  const at = skipBlanks(text, from);
  return TIMES.has(text.charAt(at)) && isDigit(text, skipBlanks(text, at + 1));
}

/** The number behind 3—, 3亿元至 …; null where no range is meant (5亿元-2019年). */
function readUpperEnd(text: string, lower: Phrase): Phrase | null {
  let at = skipBlanks(text, lower.end);
  if (!RANGE_SIGNS.has(text.charAt(at))) return null;
  while (RANGE_SIGNS.has(text.charAt(at)) && at - lower.end < 4) at += 1;
  const numeral = readNumeral(text, skipBlanks(text, at));
  if (!numeral) return null;
  const upper = withUnit(text, numeral);
  const lowerIsMoney = lower.currency !== null || lower.low.scale > 0;
  const upperIsCount = !upper.currency && upper.low.scale === 0 && isIdeograph(text, upper.end);
  return lowerIsMoney && upperIsCount ? null : upper;
}

function inRange(text: string, lower: Phrase, upper: Phrase): Phrase {
  const shared = lower.low.scale === 0 && !lower.currency ? upper.low.scale : 0;
  const low = scaledBy(lower.low, shared);
  const end = chainEnd(text, upper.end);
  const sameCurrency = !lower.currency || !upper.currency || lower.currency.currency === upper.currency.currency;
  const unitLost = lower.low.scale > 0 && upper.low.scale === 0;
  const damaged = lower.damaged || upper.damaged || end > upper.end || !sameCurrency || unitLost || !ascends(low, upper.low);
  return { ...upper, low, high: upper.low, currency: upper.currency ?? lower.currency, after: upper.after ?? lower.after, rate: lower.rate || upper.rate, damaged, end };
}

/** Past the rest of a date or a telephone number: 2019-07|-05. */
function chainEnd(text: string, from: number): number {
  let at = from;
  while (CHAIN_SIGNS.has(text.charAt(at)) && isDigit(text, at + 1)) {
    at += 1;
    while (isDigit(text, at)) at += 1;
  }
  return at;
}

function ascends(low: Numeral, high: Numeral): boolean {
  return low.value.digits * 10 ** low.value.power < high.value.digits * 10 ** high.value.power;
}
