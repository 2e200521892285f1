import type { Firmness } from '../amount/amount';
import type { Decimal } from '../amount/decimal';
import type { Quantity } from './reading/quantity';

/** 近 is believed from nine tenths on; 约 within a twentieth. Looser is not near. */
const NEAR = 0.9;
const ABOUT = 0.05;
const EPSILON = 1e-9;

/** A decimal as a number. Printed figures have far fewer digits than a double keeps. */
export function numberOf({ digits, power }: Decimal): number {
  return Number(`${digits}e${power}`);
}

/** The value of a figure in its printed unit: 435.5 for 435.5亿元. */
export function printedValue({ amount, power }: Quantity): number {
  return numberOf({ digits: amount.digits, power: amount.power - power });
}

/** One of the last printed digit, in the printed unit: 0.1 for 435.5亿元, 1 for 46个. */
export function printedStep({ amount, power }: Quantity): number {
  return numberOf({ digits: 1, power: Math.min(amount.power - power, 0) });
}

export type Agreement = 'exact' | 'rounded' | 'about' | 'at-least' | 'just-below' | 'differs';

/** Does a printed figure say what the ledger says? Official texts round as well as cut off, so less than one of the last printed digit is no difference; numbers of projects must be equal.
 *  Source: summary-practice §5.14; 余, 多, 超 mean at least (counting rule 4).
 *  @example agreementOf(printed('435.5亿元'), 435.52, 'exact') // 'rounded' */
export function agreementOf(quantity: Quantity, ledger: number, firmness: Firmness): Agreement {
  const value = printedValue(quantity);
  if (firmness === 'atLeast') return ledger >= value - EPSILON ? 'at-least' : 'differs';
  if (firmness === 'below') return ledger <= value + EPSILON && ledger >= value * NEAR ? 'just-below' : 'differs';
  const step = quantity.kind === 'count' ? 0 : printedStep(quantity);
  if (Math.abs(ledger - value) < EPSILON * Math.max(1, Math.abs(value))) return 'exact';
  if (Math.abs(ledger - value) < step * (1 - EPSILON)) return 'rounded';
  return firmness === 'about' && Math.abs(ledger - value) <= Math.abs(ledger) * ABOUT ? 'about' : 'differs';
}

/** Does a printed percentage follow from its figures? One of the last printed digit beside the rounded value is accepted, so cutting off is no error.
 *  Source: summary-practice §5.14 (淮安 68.29 printed 68.2, 渭南 99.657 printed 99.65).
 *  @example percentageFits(99.657, 99.65, 0.01) // true; 99.64 is not */
export function percentageFits(expected: number, printed: number, step: number): boolean {
  return Math.abs(Math.round(expected / step) - Math.round(printed / step)) <= 1;
}

/** Rounded to a digit more than is printed, for showing.
 *  @example shown(71.428571, 0.1) // 71.43 */
export function shown(value: number, step: number): number {
  const digits = Math.max(0, Math.round(-Math.log10(step))) + 1;
  return Number(value.toFixed(Math.min(digits, 12)));
}
