import { wholeNumber, type Decimal } from './decimal';
import { CHINESE_DIGITS, readDigits, skipBlanks, type Digits } from './digits';
import { plainText } from './plain-text';

/** A number as offices write it, its 万 and 亿 included. */
export interface Numeral {
  readonly value: Decimal;
  /** Power of ten of the first scale word (8 for 亿), 0 where there is none. */
  readonly scale: number;
  /** 余, 多, 几 … between digits and scale: 130余亿. */
  readonly remainder: string | null;
  readonly end: number;
  /** Understood as a number that cannot be trusted: 几千万, 1亿3, 十七八亿, .6亿. */
  readonly damaged: boolean;
  readonly spaced: boolean;
}

const NOTHING: Decimal = { digits: 0, power: 0 };
const REMAINDERS = new Set(['余', '多', '几', '来', '数']);
const VAGUE = new Set(['几', '数']);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([['十', 1], ['百', 2], ['千', 3], ['拾', 1], ['佰', 2], ['仟', 3]]);

/** Characters that a number may begin with. */
export const NUMERAL_STARTS: readonly string[] = ['.', ...Array.from({ length: 10 }, (_, digit) => String(digit)), ...VAGUE, ...CHINESE_DIGITS.keys(), ...SMALL_SCALES.keys()];

/** Reads a whole text as a number.
 *  @example parseNumeral('1亿5000万') // { digits: 150000000, power: 0 }; null for 几千万, 1亿3, .6亿 and everything that is not one number */
export function parseNumeral(text: string): Decimal | null {
  const plain = plainText(text).trim();
  const numeral = readNumeral(plain, 0);
  return numeral && !numeral.damaged && numeral.remainder === null && numeral.end === plain.length ? numeral.value : null;
}

/** Reads the number that begins at a place of a plain text: 12,107 · 3 . 5亿 · 130余亿 · 一千五百万 · 1亿5000万 · 2个亿. Null where none begins.
 *  Source: published lists (test/domain/amount/published-projects.csv). */
export function readNumeral(text: string, from: number): Numeral | null {
  const vague = readVague(text, from);
  if (vague) return vague;
  const digits = readDigits(text, from);
  if (!digits) return null;
  const remainder = readRemainder(text, digits.end);
  const scale = readScale(text, remainder === null ? digits.end : digits.end + 1);
  const { damaged, spaced } = digits;
  if (!scale) return { value: digits.value, scale: 0, remainder: null, end: digits.end, damaged, spaced };
  const value = { digits: digits.value.digits, power: digits.value.power + scale.power };
  return withLowerParts(text, { value, scale: scale.power, remainder, end: scale.end, damaged, spaced });
}

/** The one 亿 of 超亿元 and 亿元以上, whose 亿 stands at a place. */
export function impliedNumeral(at: number): Numeral {
  return { value: { digits: 1, power: 8 }, scale: 8, remainder: null, end: at + 1, damaged: false, spaced: false };
}

/** 几千万, 数亿: an amount, but which? */
function readVague(text: string, from: number): Numeral | null {
  if (!VAGUE.has(text.charAt(from))) return null;
  const scale = readScale(text, from + 1);
  return scale && { value: NOTHING, scale: scale.power, remainder: null, end: scale.end, damaged: true, spaced: false };
}

function readRemainder(text: string, at: number): string | null {
  const character = text.charAt(at);
  return REMAINDERS.has(character) && readScale(text, at + 1) ? character : null;
}

interface Scale {
  readonly power: number;
  readonly end: number;
}

/** 万, 亿, 千万, 百亿, 万亿, 个亿: at most one of 十百千, then 万, then 亿. */
function readScale(text: string, from: number): Scale | null {
  let at = skipBlanks(text, from);
  if (text.charAt(at) === '个' && isMyriad(text.charAt(at + 1))) at += 1;
  let power = SMALL_SCALES.get(text.charAt(at)) ?? 0;
  if (power > 0) at = skipBlanks(text, at + 1);
  if (text.charAt(at) === '万') {
    power += 4;
    at += 1;
  }
  if (text.charAt(at) === '亿') {
    power += 8;
    at += 1;
  }
  return power > 0 ? { power, end: at } : null;
}

function isMyriad(character: string): boolean {
  return character === '万' || character === '亿';
}

/** Adds what follows a scale directly: 1亿|5000万, 三亿|二千万, 一万|二千元. */
function withLowerParts(text: string, first: Numeral): Numeral {
  let sum = first;
  for (let floor = first.scale; floor > 0; ) {
    const part = readLowerPart(text, sum.end, floor);
    if (!part) return sum;
    const added = addedTo(sum, part);
    sum = { ...sum, value: added ?? NOTHING, end: part.end, damaged: sum.damaged || part.damaged || added === null };
    floor = part.scale;
  }
  return sum;
}

function addedTo(sum: Numeral, part: LowerPart): Decimal | null {
  const whole = sum.value.power >= 0 && sum.remainder === null ? wholeNumber(sum.value) : null;
  const digits = whole === null ? null : whole + part.value;
  return digits !== null && Number.isSafeInteger(digits) ? { digits, power: 0 } : null;
}

interface LowerPart {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
  readonly damaged: boolean;
}

/** Null where what follows is a number of its own (5亿2019年, 5亿 200亩) or no number. 1亿3 and 3亿5 (spoken for 3.5亿) are damaged. */
function readLowerPart(text: string, at: number, floor: number): LowerPart | null {
  const start = skipBlanks(text, at);
  const zero = text.charAt(start) === '〇';
  const from = skipBlanks(text, zero ? start + 1 : start);
  const vague = readVague(text, from);
  if (vague) return { value: 0, scale: 0, end: vague.end, damaged: true };
  const digits = readDigits(text, from);
  if (!digits) return null;
  const blank = from > (zero ? at + 1 : at);
  const scale = readScale(text, digits.end);
  if (!scale) return readUnscaledPart(text, digits, floor, zero, blank);
  const value = wholeNumber(digits.value, scale.power) ?? 0;
  const fits = scale.power < floor && value > 0 && value < 10 ** floor;
  return { value, scale: scale.power, end: scale.end, damaged: blank || digits.damaged || !fits };
}

function readUnscaledPart(text: string, digits: Digits, floor: number, zero: boolean, blank: boolean): LowerPart | null {
  const next = text.charAt(skipBlanks(text, digits.end));
  const countsMoney = next === '元' || next === '圆';
  if (!countsMoney && !ENDS_PHRASE.test(next)) return null;
  const value = wholeNumber(digits.value) ?? 0;
  const fits = countsMoney && !blank && digits.value.power === 0 && value < 10 ** floor && (zero || value >= 10 ** (floor - 1));
  return { value, scale: 0, end: digits.end, damaged: digits.damaged || !fits };
}

const ENDS_PHRASE = /^$|[,;、。()!?\n.]/;
