import { CHINESE_DIGITS, isDigit } from '../amount/digits';

/** A number in a text that may hold a date. */
export interface DateNumber {
  readonly value: number;
  /** Digits as written: 07 has two. */
  readonly length: number;
}

/** The outline of a text: one letter for each number (Y 2019, n 7 or 07, m 201907, d 20190705, x any other, q masked: 20XX), the marks between them, _ for anything else. */
export interface Shape {
  readonly outline: string;
  readonly numbers: readonly DateNumber[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Marks that a date is written with, and what they are read as. */
const MARKS: Readonly<Record<string, string>> = {
  年: '年', 月: '月', 日: '日', 号: '日', 季: '季', '.': '.', '/': '/', '-': '-', '~': '~', 至: '~', 到: '~', '—': '~', ',': ',', '、': ',', '。': '.', ':': ':', 时: ':', 点: ':', Q: 'Q',
};
/** Says nothing: 2019年度, 7月份, 第三季度, 7月中. */
const SILENT = new Set(['第', '度', '份']);
const MASKS = new Set(['X', '*', '?', '□', '_']);
const BEFORE_CHINESE = new Set(['年', '月', '日', '号', '季']);
const TENS: ReadonlyMap<string, number> = new Map([['十', 10], ['廿', 20], ['卅', 30]]);
const LONGEST_CHINESE = 4;
const HALVES: Readonly<Record<string, string>> = { 上半年: 'H', 下半年: 'h' };

/** Reduces a plain text to its outline.
 *  @example shapeOf('2019年7月-9月').outline // 'Y年n月-n月' */
export function shapeOf(written: string): Shape {
  const text = /[ \n]/.test(written) ? withoutGaps(written) : written;
  const numbers: DateNumber[] = [];
  let outline = '';
  for (let at = 0; at < text.length; ) {
    const piece = numberAt(text, at) ?? markAt(text, at, outline);
    at = piece.end;
    if (piece.number) numbers.push(piece.number);
    if (piece.letter !== '_' || !outline.endsWith('_')) outline += piece.letter;
  }
  return { outline, numbers };
}

/** Blanks count between digits only: 二〇一九 年 7 月. */
function withoutGaps(text: string): string {
  return text.replace(/[ \n]{1,9}(?=[^\x20-\x7e])/g, '').replace(/([^\x20-\x7e\n])[ \n]{1,9}/g, '$1');
}

interface Piece {
  readonly letter: string;
  readonly number: DateNumber | null;
  readonly end: number;
}

function numberAt(text: string, at: number): Piece | null {
  if (isDigit(text, at) || MASKS.has(text.charAt(at))) return writtenNumber(text, at);
  return chineseNumber(text, at);
}

function writtenNumber(text: string, from: number): Piece {
  let end = from;
  let masked = false;
  while (isDigit(text, end) || MASKS.has(text.charAt(end))) {
    masked ||= !isDigit(text, end);
    end += 1;
  }
  const length = end - from;
  const value = masked || length > 8 ? 0 : Number(text.slice(from, end));
  return { letter: masked ? 'q' : letterOf(value, length), number: { value, length }, end };
}

function letterOf(value: number, length: number): string {
  if (length <= 2) return 'n';
  if (length === 4) return value >= FIRST_YEAR && value <= LAST_YEAR ? 'Y' : 'x';
  if (length === 6) return 'm';
  return length === 8 ? 'd' : 'x';
}

/** 二〇一九, 十二, 三十一, where 年, 月, 日 or 季 follows or the text ends. */
function chineseNumber(text: string, from: number): Piece | null {
  let end = from;
  while (end - from <= LONGEST_CHINESE && isChineseNumeral(text.charAt(end))) end += 1;
  if (end === from || !(BEFORE_CHINESE.has(text.charAt(end)) || (end === text.length && end - from === LONGEST_CHINESE))) return null;
  const value = chineseValue(text.slice(from, end));
  if (value === null) return null;
  const length = Math.max(String(value).length, value < 10 ? 1 : 2);
  return { letter: letterOf(value, length), number: { value, length }, end };
}

function isChineseNumeral(character: string): boolean {
  return CHINESE_DIGITS.has(character) || TENS.has(character) || character === 'O';
}

function chineseValue(numeral: string): number | null {
  let value = 0;
  let tens = false;
  for (const character of numeral) {
    const ten = TENS.get(character);
    const digit = character === 'O' ? 0 : CHINESE_DIGITS.get(character);
    if (ten !== undefined && !tens && value < 10) value = ten === 10 ? Math.max(value, 1) * 10 : ten;
    else if (digit !== undefined) value = tens ? value + digit : value * 10 + digit;
    else return null;
    tens ||= ten !== undefined;
  }
  return /[^O]/.test(numeral) ? value : null;
}

function markAt(text: string, at: number, outline: string): Piece {
  const half = HALVES[text.slice(at, at + 3)];
  if (half !== undefined) return { letter: half, number: null, end: at + 3 };
  const character = text.charAt(at);
  if (character === ' ' || character === '\n') return { letter: isDigit(text, at + 1) && /[a-zA-Z]$/.test(outline) ? ' ' : '', number: null, end: at + 1 };
  if (SILENT.has(character)) return { letter: '', number: null, end: at + 1 };
  return { letter: MARKS[character] ?? '_', number: null, end: at + 1 };
}
