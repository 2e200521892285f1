import type { Amount } from './amount';

/** Does an amount reach a threshold (same currency, smallest units)? 以上 includes the number (民法典 §1259); 近10亿元 and 不足10亿元 stay below 10亿元.
 *  @example reaches(parse('5亿元'), 500_000_000) // true; of 近5亿元: false */
export function reaches(amount: Amount, threshold: number): boolean {
  return amount.firmness === 'below' ? amount.value > threshold : amount.value >= threshold;
}
