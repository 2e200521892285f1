import type { AmountUnit } from '../amount/amount';
import { parseUnit, parseUnitPair } from '../amount/unit';

/** The unit that a heading names, its own words before those of its parents: 投资情况（万元） › 总投资 is in 万元 (counting rule 5).
 *  @example columnUnit(['投资情况（万元）', '总投资'])   // { currency: 'CNY', scale: 10000, currencyNamed: true }
 *  @example columnUnit(['用地面积（亩）'])   // null */
export function columnUnit(path: readonly string[]): AmountUnit | null {
  return nearest(path, (heading) => parseUnit(heading) ?? parseUnitPair(heading)?.domestic ?? null);
}

/** The unit of the rows of 外资 in a column that holds both: 项目总投资（亿元/亿美元） (泰州 shows it so by 项目类别); null where the heading names one unit for all. */
export function foreignColumnUnit(path: readonly string[]): AmountUnit | null {
  return nearest(path, (heading) => parseUnitPair(heading)?.foreign ?? null);
}

function nearest(path: readonly string[], read: (heading: string) => AmountUnit | null): AmountUnit | null {
  for (let level = path.length - 1; level >= 0; level--) {
    const unit = read(path[level] ?? '');
    if (unit) return unit;
  }
  return null;
}
