import { MOST_DIGITS, type Decimal } from './decimal';

/** A run of digits as written, before any 万 or 亿. */
export interface Digits {
  readonly value: Decimal;
  readonly end: number;
  /** Cannot be trusted: digits lost, grouped wrongly, or a spoken approximation (七八). */
  readonly damaged: boolean;
  /** Groups were set apart by blanks: 1 130. */
  readonly spaced: boolean;
}

/** What a Chinese numeral character is worth; 零 and ○ arrive as 〇 (see `plain-text.ts`). */
export const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (digit, value) => [digit, value] as const),
  ...Array.from('〇壹贰叁肆伍陆柒捌玖', (digit, value) => [digit, value] as const),
  ['两', 2],
  ['貳', 2],
  ['叄', 3],
  ['陸', 6],
]);

const CHINESE_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 1], ['百', 2], ['千', 3], ['拾', 1], ['佰', 2], ['仟', 3],
]);

const MOST_BLANKS = 4;
/** `1. 5亿元` at the start of a line may be item 1 of a list. */
const LONGEST_LIST = 20;

/** Is there an Arabic digit here? */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The place of the next character that is not a blank, looking a few blanks ahead. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < MOST_BLANKS && text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Reads the digits that begin at a place of a plain text: 12,107 · 1 130 · 3 . 5 · 十二点五 · 壹佰. Null where none begin.
 *  Source: damage met in published lists (inner blanks, both widths, lost digits). */
export function readDigits(text: string, from: number): Digits | null {
  if (isDigit(text, from)) return readArabic(text, from);
  if (text.charCodeAt(from) === 46 && isDigit(text, from + 1)) return { ...readArabic(text, from + 1), damaged: true };
  return readChinese(text, from);
}

function readArabic(text: string, from: number): Digits {
  const whole = readGroups(text, from);
  const fraction = readFraction(text, whole.end);
  const written = whole.written + fraction.written;
  const looksLikeList = fraction.blankAfterPoint && startsLine(text, from) && Number(whole.written) <= LONGEST_LIST;
  const damaged = whole.damaged || fraction.damaged || looksLikeList || written.length > MOST_DIGITS;
  const value = damaged ? { digits: 0, power: 0 } : { digits: Number(written), power: -fraction.written.length };
  return { value, end: fraction.end, damaged, spaced: whole.spaced };
}

interface Groups {
  readonly written: string;
  readonly end: number;
  readonly damaged: boolean;
  readonly spaced: boolean;
}

/** Digits in groups of three; any other grouping is damage (2 0亿 lost a digit or gained a blank). */
function readGroups(text: string, from: number): Groups {
  let end = runEnd(text, from);
  let written = text.slice(from, end);
  let damaged = written.length > 1 && written.startsWith('0');
  let spaced = false;
  const leadFits = written.length <= 3;
  for (let next = groupStart(text, end); next >= 0; next = groupStart(text, end)) {
    spaced ||= text.charCodeAt(end) === 32;
    end = runEnd(text, next);
    damaged ||= !leadFits || end - next !== 3;
    written += text.slice(next, end);
  }
  return { written, end, damaged, spaced };
}

/** Where a further group of digits begins; -1 where none does, or where a date does (138…,2021年). */
function groupStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = code === 44 ? at + 1 : code === 32 ? skipBlanks(text, at) : -1;
  return next > at && isDigit(text, next) && !isYear(text, next) ? next : -1;
}

function isYear(text: string, at: number): boolean {
  return text.charAt(at + 4) === '年' && runEnd(text, at) === at + 4;
}

interface Fraction {
  readonly written: string;
  readonly end: number;
  readonly damaged: boolean;
  /** 1. 5, but not 3 . 5. */
  readonly blankAfterPoint: boolean;
}

function readFraction(text: string, from: number): Fraction {
  const point = skipBlanks(text, from);
  const first = skipBlanks(text, point + 1);
  if (text.charCodeAt(point) !== 46 || !isDigit(text, first)) return readMistypedFraction(text, from);
  const end = runEnd(text, first);
  const chain = chainEnd(text, end);
  return { written: text.slice(first, end), end: chain, damaged: chain > end, blankAfterPoint: point === from && first > point + 1 };
}

/** Written where a decimal point was meant, or between the items of a list: 3。5亿, 3·5亿, 3点5亿, 5、6亿. */
const MISTYPED_POINTS = new Set(['。', '·', '点', "'", '、']);

function readMistypedFraction(text: string, from: number): Fraction {
  const damaged = MISTYPED_POINTS.has(text.charAt(from)) && isDigit(text, from + 1) && !isYear(text, from + 1);
  return { written: '', end: damaged ? chainEnd(text, from) : from, damaged, blankAfterPoint: false };
}

/** Past further points with digits: 1.2.3 is no number. */
function chainEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at + 1) && (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 44 || MISTYPED_POINTS.has(text.charAt(at)))) at = runEnd(text, at + 1);
  return at;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

function readChinese(text: string, from: number): Digits | null {
  if (!CHINESE_DIGITS.has(text.charAt(from)) && !CHINESE_UNITS.has(text.charAt(from))) return null;
  const whole = readChineseWhole(text, from);
  if (text.charAt(whole.end) !== '点' || !CHINESE_DIGITS.has(text.charAt(whole.end + 1))) return { ...whole, spaced: false };
  let end = whole.end + 1;
  let { digits } = whole.value;
  for (; CHINESE_DIGITS.has(text.charAt(end)); end += 1) digits = digits * 10 + (CHINESE_DIGITS.get(text.charAt(end)) ?? 0);
  const damaged = whole.damaged || digits > 10 ** MOST_DIGITS;
  return { value: damaged ? { digits: 0, power: 0 } : { digits, power: whole.end + 1 - end }, end, damaged, spaced: false };
}

/** 一千五百, 十二, 壹佰零伍, and digit by digit from three on (一二〇); 七八 and 二百五 are spoken approximations or leave a unit out. */
function readChineseWhole(text: string, from: number): Omit<Digits, 'spaced'> {
  let total = 0;
  let run = 0;
  let runLength = 0;
  let lastUnit = 4;
  let zero = false;
  let damaged = false;
  let at = from;
  for (; ; at += 1) {
    const digit = CHINESE_DIGITS.get(text.charAt(at));
    const unit = digit === undefined ? CHINESE_UNITS.get(text.charAt(at)) : undefined;
    if (digit !== undefined) {
      if (digit === 0) zero = true;
      if (digit === 0 && lastUnit < 4 && runLength === 0) continue;
      run = run * 10 + digit;
      runLength += 1;
    } else if (unit !== undefined) {
      damaged ||= runLength > 1 || unit >= lastUnit;
      total += (runLength === 0 ? 1 : run) * 10 ** unit;
      lastUnit = unit;
      run = runLength = 0;
      zero = false;
    } else break;
  }
  const unitLeftOut = runLength > 0 && lastUnit >= 2 && lastUnit < 4 && !zero;
  const spoken = runLength === 2 && (lastUnit < 4 || !zero);
  damaged ||= unitLeftOut || spoken || (lastUnit < 4 && runLength > 1) || runLength > MOST_DIGITS;
  return { value: damaged ? { digits: 0, power: 0 } : { digits: total + run, power: 0 }, end: at, damaged };
}
