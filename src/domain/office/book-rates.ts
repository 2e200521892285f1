import { wholeNumber } from '../amount/decimal';
import { parseNumeral } from '../amount/numeral';
import { CURRENCIES, currencyRule, RATE_SCALE, type Currency } from '../money';
import type { Rules } from '../rules';

/** The book rate of a year and a currency, 元 per unit × RATE_SCALE. */
export interface BookRate {
  readonly year: number;
  readonly currency: Currency;
  readonly rate: number;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const RATE_DIGITS = 4;
/** No currency that ledgers name is worth more. */
const HIGHEST = 20 * RATE_SCALE;

/** True for the name of a line that gives a rate: 账面汇率 2019 美元, 2019年美元汇率. */
export function isRateLine(key: string): boolean {
  return key.includes('汇率') && !key.includes('档次');
}

/** Which rate a line gives; null where its name lacks the year or the currency.
 *  @example rateSubject('账面汇率 2019 美元') // { year: 2019, currency: 'USD' } */
export function rateSubject(key: string): { readonly year: number; readonly currency: Currency } | null {
  const plain = key.normalize('NFKC').toUpperCase();
  const year = YEAR.exec(plain)?.[0];
  const named = CURRENCIES.filter(({ currency, names }) => currency !== 'CNY' && names.some((name) => name.length > 1 && plain.includes(name)));
  const longest = [...named].sort((one, other) => other.label.length - one.label.length)[0];
  return year === undefined || longest === undefined ? null : { year: Number(year), currency: longest.currency };
}

/** A rate as written: 6.75, 1:6.75, 6.75元. Null for anything else, for zero, and for more than four decimals.
 *  @example rateOf('1∶6.3') // 63_000 */
export function rateOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^1[:：∶]/, '').replace(/元$/, '');
  const numeral = parseNumeral(plain);
  if (numeral === null || numeral.power < -RATE_DIGITS) return null;
  const rate = wholeNumber(numeral, RATE_DIGITS);
  return rate !== null && rate > 0 && rate <= HIGHEST ? rate : null;
}

/** The rates with one more, or with one replaced. */
export function withRate(rates: Rules['bookRates'], { year, currency, rate }: BookRate): Rules['bookRates'] {
  return { ...rates, [year]: { ...rates[year], [currency]: rate } };
}

/** The lines that state the rates: name and value, by year. */
export function rateLines(rates: Rules['bookRates']): readonly { readonly key: string; readonly value: number }[] {
  return Object.entries(rates).flatMap(([year, ofYear]) =>
    CURRENCIES.flatMap(({ currency }) => {
      const rate = ofYear[currency];
      return rate === undefined ? [] : [{ key: rateKey(Number(year), currency), value: rate / RATE_SCALE }];
    }),
  );
}

/** @example rateKey(2019, 'USD') // '账面汇率 2019 美元' */
function rateKey(year: number, currency: Currency): string {
  return `账面汇率 ${year} ${currencyRule(currency).label}`;
}
