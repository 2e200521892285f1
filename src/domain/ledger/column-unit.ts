import type { AmountUnit } from '../amount/amount';
import { parseUnit } from '../amount/unit';

/** The unit that a heading names, its own words before those of its parents: 投资情况（万元） › 总投资 is in 万元 (counting rule 5).
 *  @example columnUnit(['投资情况（万元）', '总投资'])   // { currency: 'CNY', scale: 10000, currencyNamed: true }
 *  @example columnUnit(['用地面积（亩）'])   // null */
export function columnUnit(path: readonly string[]): AmountUnit | null {
  for (let level = path.length - 1; level >= 0; level--) {
    const unit = parseUnit(path[level] ?? '');
    if (unit) return unit;
  }
  return null;
}
