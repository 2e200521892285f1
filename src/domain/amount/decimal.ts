/** An exact decimal number: digits × 10^power, digits a whole number below 2^53. */
export interface Decimal {
  readonly digits: number;
  readonly power: number;
}

/** Longest run of digits that a double keeps exactly. */
export const MOST_DIGITS = 15;

/** A decimal × 10^shift as a whole number, rounded half away from zero; null where it would not be exact in a double.
 *  @example wholeNumber({ digits: 4355, power: -1 }, 8) // 43_550_000_000: 435.5亿 in 元 */
export function wholeNumber(value: Decimal, shift = 0): number | null {
  const power = value.power + shift;
  const whole = power >= 0 ? value.digits * 10 ** power : dividedByTens(value.digits, -power);
  return Number.isSafeInteger(whole) ? whole : null;
}

function dividedByTens(digits: number, tens: number): number {
  const divisor = 10 ** tens;
  const rest = Math.abs(digits) % divisor;
  const whole = (Math.abs(digits) - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return digits < 0 ? -whole : whole;
}
