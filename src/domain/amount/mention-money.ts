import { currencyRule, type Currency } from '../money';
import type { AmountUnit } from './amount';
import { wholeNumber, type Decimal } from './decimal';
import type { Mention } from './mention';

/** The money of a mention, once its unit is settled. */
export interface Money {
  readonly currency: Currency;
  /** Smallest units; the lower end of a range. */
  readonly minor: number;
  /** The upper end of a range. */
  readonly high: number | null;
  /** The unit that the text left out and the heading supplied, null where the text is complete. */
  readonly supplied: AmountUnit | null;
}

/** The money of a mention in the unit that its text, else its heading names (DESIGN §4.5); null where nobody names one or the number is too large to keep. */
export function moneyOf(mention: Mention, headingUnit: AmountUnit | null): Money | null {
  const unit = unitOf(mention, headingUnit);
  if (!unit) return null;
  const minor = minorOf(mention.low.value, unit);
  const high = mention.high && minorOf(mention.high.value, unit);
  return minor === null ? null : { currency: unit.currency, minor, high, supplied: unit.supplied };
}

interface SettledUnit {
  readonly currency: Currency;
  /** What the number is still to be multiplied with; its own 万 and 亿 are in it already. */
  readonly scale: number;
  readonly supplied: AmountUnit | null;
}

function unitOf(mention: Mention, headingUnit: AmountUnit | null): SettledUnit | null {
  const currency = namedCurrency(mention);
  if (mention.unit) return { currency: currency ?? mention.unit.currency, scale: mention.unit.scale, supplied: null };
  if (currency) return { currency, scale: 1, supplied: signAlone(mention, headingUnit) ? { currency, scale: 1, currencyNamed: true } : null };
  if (mention.low.scale > 0) return scaledUnit(mention, headingUnit);
  return headingUnit && { currency: headingUnit.currency, scale: headingUnit.scale, supplied: headingUnit };
}

/** 10^11 元: no project is larger than 1000亿. */
const LARGEST_PROJECT = 1e11;

/** ￥12,000 under a heading in 万元: the sign may be the cell's look only, so that the number is 元 is an assumption; ￥50,000,000 can be nothing else. */
function signAlone({ currencyAfter, low }: Mention, headingUnit: AmountUnit | null): boolean {
  if (currencyAfter !== null || low.scale > 0 || headingUnit === null || headingUnit.scale === 1) return false;
  const inHeadingUnit = minorOf(low.value, { currency: 'CNY', scale: headingUnit.scale, supplied: null });
  return inHeadingUnit !== null && inHeadingUnit <= LARGEST_PROJECT;
}

/** 美金3000万元 is dollars: 元 alone gives way to the currency before the number. */
function namedCurrency(mention: Mention): Currency | null {
  const { currencyBefore, currencyAfter } = mention;
  if (currencyAfter?.certain) return currencyAfter.currency;
  return currencyBefore?.currency ?? currencyAfter?.currency ?? null;
}

/** 8000万 is 元, unless the heading names another currency. */
function scaledUnit(mention: Mention, headingUnit: AmountUnit | null): SettledUnit {
  if (!headingUnit || headingUnit.currency === 'CNY') return { currency: 'CNY', scale: 1, supplied: null };
  const supplied = { currency: headingUnit.currency, scale: 10 ** mention.low.scale, currencyNamed: true };
  return { currency: headingUnit.currency, scale: 1, supplied };
}

function minorOf(value: Decimal, unit: SettledUnit): number | null {
  return wholeNumber(value, Math.round(Math.log10(unit.scale * currencyRule(unit.currency).minorPerUnit)));
}
