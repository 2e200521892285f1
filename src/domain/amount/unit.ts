import { currencyRule } from '../money';
import type { AmountUnit } from './amount';
import { CURRENCY_STARTS, currencyAfter, currencyNameAt } from './currency-name';
import { skipBlanks } from './digits';
import { plainText } from './plain-text';

/** Scales that units are written with, longest first. */
const SCALES: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12], ['十亿', 9], ['百万', 6], ['千万', 7], ['亿', 8], ['万', 4], ['千', 3],
];

/** Characters that a unit of money may begin with. */
export const UNIT_STARTS: readonly string[] = ['元', '圆', ...CURRENCY_STARTS, ...SCALES.map(([word]) => word.charAt(0))];

/** Units whose spelling also occurs inside ordinary words (天元区, 万达, 千克) must stand alone. */
const SHORTEST_SURE_UNIT = 2;
/** Before a unit these make it a quantity: 0.5亿元, 百亿元. */
const COUNTING = /[0-9一二三四五六七八九十百千两几数余多超近约逾]/;
const AFTER_UNIT = new Set(['', ')', ',', '、', ';', ':', '(', '。', '.']);
const BEFORE_UNIT = new Set(['', '(', ',', '、', ';', ':', '-', '—', '/', ')']);

/** The unit of money that a heading or a note names, in any bracket or behind 单位; null where it names none, a rate (万元/亩) or two different ones.
 *  Source: headings of real ledgers; one system alone (黄石 2016) uses three kinds of brackets.
 *  @example parseUnit('总投资额［亿元］') // { currency: 'CNY', scale: 100000000, currencyNamed: true } */
export function parseUnit(text: string): AmountUnit | null {
  const [only, ...others] = unitsIn(text);
  return only && others.length === 0 ? only : null;
}

/** The two units of a heading or a note that serves both kinds of capital: 元 for 内资 and another currency for 外资; null where it does not name exactly these.
 *  @example parseUnitPair('项目总投资（亿元/亿美元）')?.foreign // { currency: 'USD', scale: 100000000, currencyNamed: true } */
export function parseUnitPair(text: string): { readonly domestic: AmountUnit; readonly foreign: AmountUnit } | null {
  const units = unitsIn(text);
  const domestic = units.find((unit) => unit.currency === 'CNY');
  const foreign = units.find((unit) => unit.currency !== 'CNY');
  return domestic && foreign && units.length === 2 ? { domestic, foreign } : null;
}

function unitsIn(text: string): readonly AmountUnit[] {
  const plain = plainText(text).replaceAll('\n', ' ');
  const found: AmountUnit[] = [];
  for (let at = 0; at < plain.length; ) {
    const spelling = unitAt(plain, at);
    if (spelling && standsAsUnit(plain, at, spelling.end)) {
      const { unit } = spelling;
      if (!found.some((each) => sameUnit(each, unit))) found.push(unit);
    }
    at = spelling?.end ?? at + 1;
  }
  return found;
}

/** How a unit is printed: 亿元, 万美元.
 *  @example unitLabel({ currency: 'USD', scale: 10_000, currencyNamed: true }) // '万美元' */
export function unitLabel(unit: AmountUnit): string {
  const scale = SCALES.find(([, power]) => 10 ** power === unit.scale)?.[0] ?? '';
  return scale + (unit.currency === 'CNY' ? '元' : currencyRule(unit.currency).label);
}

export interface UnitSpelling {
  readonly unit: AmountUnit;
  readonly end: number;
}

/** The unit written at a place of a plain text: 亿元, 人民币万元, 万美元, 元. */
export function unitAt(text: string, from: number): UnitSpelling | null {
  const prefix = currencyNameAt(text, from);
  const at = prefix ? skipBlanks(text, prefix.end) : from;
  const scale = SCALES.find(([word]) => text.startsWith(word, at));
  const scaleEnd = scale ? at + scale[0].length : at;
  const suffix = currencyAfter(text, scaleEnd);
  if (!scale && !prefix && !suffix) return null;
  const currency = prefix?.currency ?? suffix?.currency ?? 'CNY';
  const contradicts = prefix && suffix?.certain && suffix.currency !== prefix.currency;
  if (contradicts) return null;
  const unit = { currency, scale: 10 ** (scale?.[1] ?? 0), currencyNamed: prefix !== null || suffix !== null };
  return { unit, end: suffix?.end ?? (scale ? scaleEnd : (prefix?.end ?? scaleEnd)) };
}

function standsAsUnit(text: string, start: number, end: number): boolean {
  const before = lastBefore(text, start);
  if (COUNTING.test(before) || !endsUnit(text, end)) return false;
  const alone = BEFORE_UNIT.has(before) || /单 ?位 {0,3}$/.test(text.slice(Math.max(0, start - 6), start));
  return alone || (end - start >= SHORTEST_SURE_UNIT && /[\u4e00-\u9fff]/.test(before));
}

function lastBefore(text: string, start: number): string {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === ' ') at -= 1;
  return text.charAt(at);
}

/** A boundary follows, or another unit behind a slash; (亿元)/年 and 万元/亩 are rates. */
function endsUnit(text: string, end: number): boolean {
  const next = skipBlanks(text, end);
  const rated = text.charAt(next) === ')' ? skipBlanks(text, next + 1) : next;
  if (text.charAt(rated) === '每') return false;
  if (text.charAt(rated) === '/') return unitAt(text, rated + 1) !== null;
  return AFTER_UNIT.has(text.charAt(next)) || next > end;
}

function sameUnit(one: AmountUnit, other: AmountUnit): boolean {
  return one.currency === other.currency && one.scale === other.scale;
}
