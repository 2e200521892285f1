import { isIdeograph } from './currency-name';
import { isDigit, skipBlanks } from './digits';
import type { Lead } from './lead';
import type { Phrase } from './phrase';
import { wordAt } from './words';

/** 万 is the smallest scale that counts money without 元: 8000万, but 3千吨. */
const SMALLEST_BARE_SCALE = 4;
/** Below this a foreign amount without a scale is a misreading (5日元旦). */
const SMALLEST_UNSCALED = 1000;
/** A currency before a number without a scale is only believed for written-out amounts (￥50,000,000). */
const SMALLEST_WRITTEN_OUT = 10_000;

/** What is counted in 万 and 亿 besides money. */
const MEASURES =
  '吨 平方 平米 立方 亩 公顷 千瓦 兆瓦 瓦 台 套 件 只 片 块 个 辆 人 户 家 条 米 公里 千米 度 支 株 头 羽 瓶 箱 份 次 桶 升 斤 公斤 千克 枚 粒 张 根 对 双 组 座 栋 间 床 册 倍 名 位 批 层 楼 颗 副 幅 架 艘 罐 袋 包 盒 卷 尾 棵 芯 锭 纱锭 标箱 千伏 像素 大卡 % ‰ ㎡ ° ℃';
/** After a number without a scale: a date, a duration, a phase. */
const DATE_MARKS = new Set(['年', '月', '日', '号', '天', '期', '时', '点', '季']);
const MEASURES_BY_FIRST = byFirst(MEASURES.split(' '));

/** A currency of a country that the product does not know (5亿卢布, 5亿泰铢) must not become 元. */
const FOREIGN_MONEY = /[元圆円币盾镑铢郎朗]|卢布|卢比|林吉特|令吉|比索|亚尔|第纳尔|迪拉姆|罗提|马克|里拉|兰特|坚戈|里克|苏姆|索尔|福林|列弗|谢克尔|先令|比尔/;
/** Words that hold a 元 and are no currency; 天元 is a district. */
const NO_CURRENCY = /天元|多元|单元|元素|元器件|公元|元旦/g;
const LONGEST_CURRENCY = 10;

function byFirst(measures: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const measure of measures) table.set(measure.charAt(0), [...(table.get(measure.charAt(0)) ?? []), measure]);
  return table;
}

/** Does a phrase count money? Numbers of 亩, 吨, 台, years and bare numbers among other words do not. */
export function countsMoney(text: string, phrase: Phrase, lead: Lead): boolean {
  const { low, currency } = phrase;
  const named = lead.label !== null || lead.currency !== null;
  if (phrase.rate) return false;
  if (currency) return low.scale > 0 || currency.currency === 'CNY' || low.damaged || low.value.digits >= SMALLEST_UNSCALED || named;
  if (lead.has('quantity') || isMeasured(text, phrase)) return false;
  if (low.scale === 0) return endsPlainNumber(text, phrase.end);
  return low.scale >= SMALLEST_BARE_SCALE && (named || phrase.after !== null || endsBareAmount(text, phrase.end));
}

/** Is it an amount that cannot be trusted: a digit joined to something unread (X5亿, 1:5亿, 亿五千万), or a currency unknown or contradicted? */
export function isDoubtful(text: string, start: number, phrase: Phrase, lead: Lead): boolean {
  const { currency } = phrase;
  const contradicted = lead.currency !== null && currency?.certain === true && currency.currency !== lead.currency.currency;
  const written = phrase.low.value.digits * 10 ** phrase.low.value.power;
  const scaleMissing = lead.currency !== null && lead.unit === null && phrase.low.scale === 0 && currency === null && written < SMALLEST_WRITTEN_OUT;
  const looseGroups = phrase.low.spaced && lead.label === null && start > 0 && isIdeograph(text, start - 1);
  return contradicted || scaleMissing || looseGroups || isJoined(text, start, lead) || hasUnknownCurrency(text, phrase);
}

/** Is the number only the rest of one: X5亿, 1:5亿, 3.1 5亿, 1⏎30亿, 12, 34亿, 亿五千万? */
function isJoined(text: string, start: number, lead: Lead): boolean {
  if (lead.currency?.end === start) return false;
  const before = text.charAt(start - 1);
  if (/[A-Z*?#_□%]/.test(before)) return true;
  if (/[/:×+]/.test(before)) return isDigit(text, start - 2);
  let last = lastBefore(text, start);
  if (REST_OF_NUMBER.test(text.charAt(last))) return true;
  for (let steps = 0; steps < FURTHEST_BACK && SEPARATES_DIGITS.test(text.charAt(last)); steps += 1) last = lastBefore(text, last);
  return last < start - 1 && DIGIT_WORD.test(text.charAt(last)) && SEPARATES_DIGITS.test(text.charAt(lastBefore(text, start)));
}

/** Before a number, perhaps across blanks: digits and scales that were not read with it, a point, a currency sign that was not understood. */
const REST_OF_NUMBER = /[0-9〇一二三四五六七八九十百千万亿.$€£]/;
const SEPARATES_DIGITS = /[,、。·'点]/;
const DIGIT_WORD = /[0-9.〇一二三四五六七八九十百千]/;
const FURTHEST_BACK = 6;

/** The place of the last character before a place that is neither blank nor line break. */
function lastBefore(text: string, start: number): number {
  let at = start - 1;
  while (start - at < FURTHEST_BACK && (text.charAt(at) === ' ' || text.charAt(at) === '\n')) at -= 1;
  return at;
}

function hasUnknownCurrency(text: string, phrase: Phrase): boolean {
  if (phrase.currency !== null) return false;
  const blank = skipBlanks(text, phrase.end);
  const at = text.charAt(blank) === '\n' ? blank + 1 : blank;
  if (isLetter(text, blank)) return true;
  const word = wordAt(text, at);
  if (phrase.low.scale === 0 || !isIdeograph(text, at) || (word && word.role !== 'joins')) return false;
  const clause = /^[\u4e00-\u9fff \n]*/.exec(text.slice(at, at + LONGEST_CURRENCY))?.[0] ?? '';
  return FOREIGN_MONEY.test(clause.replace(/[ \n]/g, '').replace(NO_CURRENCY, ''));
}

function isMeasured(text: string, phrase: Phrase): boolean {
  const at = skipBlanks(text, phrase.end);
  const character = text.charAt(at);
  if (phrase.low.scale === 0 && DATE_MARKS.has(character)) return true;
  const measure = MEASURES_BY_FIRST.get(character)?.find((candidate) => text.startsWith(candidate, at));
  return measure !== undefined && !((wordAt(text, at)?.text.length ?? 0) > measure.length);
}

/** A boundary follows that does not merely break the number or part it from its unit (1⏎2000, 5000,万元). */
function endsPlainNumber(text: string, from: number): boolean {
  const at = skipBlanks(text, from);
  const next = text.charAt(at);
  if (next === ',' || next === '、' || next === '\n') return !/[0-9.万亿元千百余多]/.test(text.charAt(skipBlanks(text, at + 1)));
  return next === '' || /[;。()!?]/.test(next) || (at > from && wordAt(text, at) !== null);
}

/** 8000万 must end a phrase, or be followed by a word that goes with money. */
function endsBareAmount(text: string, from: number): boolean {
  const at = skipBlanks(text, from);
  if (isLetter(text, at)) return false;
  return !isIdeograph(text, at) || at > from || wordAt(text, at) !== null;
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= 'A' && character <= 'Z';
}
