/** Currencies that ledgers really name (ISO 4217). */
export type Currency = 'CNY' | 'USD' | 'EUR' | 'JPY' | 'HKD' | 'GBP' | 'KRW' | 'TWD' | 'SGD' | 'AUD' | 'CAD' | 'CHF' | 'MOP';

export interface CurrencyRule {
  readonly currency: Currency;
  /** The Chinese name that is printed, and every name that is read. */
  readonly label: string;
  readonly names: readonly string[];
  /** Smallest units that the product keeps to one unit: 1 for 人民币 (元), 100 for US dollars (cents). */
  readonly minorPerUnit: number;
}

/** Money is kept as a whole number of the smallest unit: 元 for 人民币, cents for the rest, the unit itself where there are no cents (ISO 4217). */
export const CURRENCIES: readonly CurrencyRule[] = [
  { currency: 'CNY', label: '人民币', names: ['人民币', 'RMB', 'CNY', '￥', '¥'], minorPerUnit: 1 },
  { currency: 'USD', label: '美元', names: ['美元', '美金', 'USD', 'US$', '$'], minorPerUnit: 100 },
  { currency: 'EUR', label: '欧元', names: ['欧元', 'EUR', '€'], minorPerUnit: 100 },
  { currency: 'JPY', label: '日元', names: ['日元', '日圆', 'JPY'], minorPerUnit: 1 },
  { currency: 'HKD', label: '港元', names: ['港元', '港币', 'HKD', 'HK$'], minorPerUnit: 100 },
  { currency: 'GBP', label: '英镑', names: ['英镑', 'GBP', '£'], minorPerUnit: 100 },
  { currency: 'KRW', label: '韩元', names: ['韩元', '韩币', 'KRW'], minorPerUnit: 1 },
  { currency: 'TWD', label: '新台币', names: ['新台币', '台币', 'TWD', 'NT$'], minorPerUnit: 100 },
  { currency: 'SGD', label: '新加坡元', names: ['新加坡元', '新元', '新币', 'SGD'], minorPerUnit: 100 },
  { currency: 'AUD', label: '澳元', names: ['澳元', '澳大利亚元', 'AUD'], minorPerUnit: 100 },
  { currency: 'CAD', label: '加元', names: ['加元', '加拿大元', 'CAD'], minorPerUnit: 100 },
  { currency: 'CHF', label: '瑞士法郎', names: ['瑞士法郎', 'CHF'], minorPerUnit: 100 },
  { currency: 'MOP', label: '澳门元', names: ['澳门元', '澳门币', 'MOP'], minorPerUnit: 100 },
];

const RULES = new Map(CURRENCIES.map((rule) => [rule.currency, rule]));

/** 10^8: one 亿. */
export const YI = 100_000_000;

/** US cents to 万美元. */
export const CENTS_PER_WAN = 1_000_000;

/** The rule of a currency. */
export function currencyRule(currency: Currency): CurrencyRule {
  const rule = RULES.get(currency);
  if (!rule) throw new RangeError(`unknown currency ${currency}`);
  return rule;
}

/** Smallest units to one 亿 of a currency.
 *  @example minorPerYi('USD') // 10_000_000_000 cents */
export function minorPerYi(currency: Currency): number {
  return currencyRule(currency).minorPerUnit * YI;
}

/** An amount of smallest units in 亿 of its currency, for showing and for the sheet; never for adding up.
 *  @example toYi(1_210_700_00, 'CNY') // 1.2107 */
export function toYi(minor: number, currency: Currency): number {
  return minor / minorPerYi(currency);
}

/** Book rates are kept as whole numbers: 元 per unit of the foreign currency × 10,000 (6.75 is 67,500). */
export const RATE_SCALE = 10_000;

/** A foreign amount (smallest units) in 元 at a book rate, rounded half away from zero; exact, also beyond 2^53 in between.
 *  @example convertToYuan(1_000_000_00, 'USD', 67_500) // 6_750_000 元 for 100万美元 */
export function convertToYuan(minor: number, currency: Currency, rate: number): number {
  const divisor = BigInt(currencyRule(currency).minorPerUnit * RATE_SCALE);
  const product = BigInt(minor) * BigInt(rate);
  const half = product < 0n ? -divisor / 2n : divisor / 2n;
  return Number((product + half) / divisor);
}
