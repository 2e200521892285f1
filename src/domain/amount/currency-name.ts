import { CURRENCIES, type Currency } from '../money';
import { skipBlanks } from './digits';
import { plainText } from './plain-text';

/** A currency that a text names. */
export interface CurrencyName {
  readonly currency: Currency;
  /** False for 元 alone, which a currency before the number may turn into another (美金3000万元). */
  readonly certain: boolean;
  readonly end: number;
}

interface Name {
  readonly text: string;
  readonly currency: Currency;
}

/** Names that also begin ordinary words (新元素, 新币种). */
const AMBIGUOUS = new Set(['新元', '新币']);

const NAMES_BY_FIRST: ReadonlyMap<number, readonly Name[]> = namesByFirst();

/** Characters that the name of a currency may begin with. */
export const CURRENCY_STARTS: readonly string[] = [...NAMES_BY_FIRST.keys()].map((code) => String.fromCharCode(code));

function namesByFirst(): ReadonlyMap<number, readonly Name[]> {
  const byFirst = new Map<number, Name[]>();
  for (const { currency, names } of CURRENCIES) {
    for (const text of new Set(names.map(plainText))) {
      const code = text.charCodeAt(0);
      const list = [...(byFirst.get(code) ?? []), { text, currency }];
      byFirst.set(code, list.sort((one, other) => other.text.length - one.text.length));
    }
  }
  return byFirst;
}

/** The currency whose name stands at a place of a plain text: 人民币, 美元, US$. 元 alone is not one.
 *  @example currencyNameAt('US$3000万', 0) // { currency: 'USD', certain: true, end: 3 } */
export function currencyNameAt(text: string, at: number): CurrencyName | null {
  const names = NAMES_BY_FIRST.get(text.charCodeAt(at));
  if (names === undefined) return null;
  for (const name of names) {
    if (!text.startsWith(name.text, at)) continue;
    const end = at + name.text.length;
    if (AMBIGUOUS.has(name.text) && isIdeograph(text, end)) continue;
    return { currency: name.currency, certain: true, end };
  }
  return null;
}

/** Does the name of a currency here only end a longer word? The $ of S$ and HK $ is not the dollar of the United States. */
export function endsForeignWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (/[A-Z]$/.test(before)) return true;
  return text.charAt(at) === '$' && /[A-Z] {1,3}$/.test(before) && !/US {1,3}$/.test(before);
}

/** The currency after a number or a scale: 元, 美元, 元人民币, 元(美元), USD. */
export function currencyAfter(text: string, from: number): CurrencyName | null {
  const at = skipBlanks(text, from);
  if (!isYuan(text, at)) return currencyNameAt(text, at);
  return namedAfterYuan(text, at + 1) ?? { currency: 'CNY', certain: false, end: at + 1 };
}

function namedAfterYuan(text: string, from: number): CurrencyName | null {
  const at = skipBlanks(text, from);
  const bracketed = text.charAt(at) === '(';
  const name = currencyNameAt(text, bracketed ? at + 1 : at);
  if (!name || AMBIGUOUS.has(text.slice(at, name.end))) return null;
  if (!bracketed) return name;
  return text.charAt(name.end) === ')' ? { ...name, end: name.end + 1 } : null;
}

function isYuan(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '元' || character === '圆';
}

/** Is there a Chinese character here? */
export function isIdeograph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
