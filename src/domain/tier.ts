import { reaches } from './amount/reaches';
import type { Amount } from './amount/amount';
import type { Threshold } from './amount/near-threshold';
import { minorPerYi } from './money';
import type { Rules } from './rules';

/** The highest tier that an amount reaches, as an index into `rules.tiers` (highest first); null below the lowest, or where a foreign amount cannot be compared.
 *  元 are held against the domestic thresholds, US dollars against the foreign ones; every other currency, and US dollars under the rule `convert`, by its amount in 元 (`yuan`).
 *  Source: 民法典 §1259 (以上 includes the number); foreign thresholds as in 泰州 and 河南 practice.
 *  @example tierOf(parse('5亿元'), DEFAULT_RULES) // 1: exactly 5亿元 is 5亿元以上 */
export function tierOf(amount: Amount, rules: Rules, yuan: number | null = null): number | null {
  const comparable = comparableAmount(amount, rules, yuan);
  if (!comparable) return null;
  const index = rules.tiers.findIndex((tier) => reaches(comparable.amount, tier[comparable.threshold]));
  return index < 0 ? null : index;
}

function comparableAmount(amount: Amount, rules: Rules, yuan: number | null): { amount: Amount; threshold: 'domestic' | 'foreign' } | null {
  if (amount.currency === 'CNY') return { amount, threshold: 'domestic' };
  if (amount.currency === 'USD' && rules.foreignTiers === 'own') return { amount, threshold: 'foreign' };
  return yuan === null ? null : { amount: { ...amount, value: yuan, currency: 'CNY' }, threshold: 'domestic' };
}

const thresholds = new WeakMap<Rules, Readonly<Record<'domestic' | 'foreign', readonly Threshold[]>>>();

/** The thresholds that an amount is held against, in its own currency; none where it is compared by its amount in 元. */
export function thresholdsFor(amount: Amount, rules: Rules): readonly Threshold[] {
  let known = thresholds.get(rules);
  if (!known) {
    const of = (side: 'domestic' | 'foreign'): Threshold[] => rules.tiers.map((tier) => ({ tier: tier.nested, minor: tier[side] }));
    known = { domestic: of('domestic'), foreign: of('foreign') };
    thresholds.set(rules, known);
  }
  if (amount.currency === 'CNY') return known.domestic;
  return amount.currency === 'USD' && rules.foreignTiers === 'own' ? known.foreign : [];
}

/** The nested label of a tier: 5亿元以上; null below the lowest.
 *  @example nestedLabel(1, DEFAULT_RULES) // '5亿元以上' */
export function nestedLabel(tier: number | null, rules: Rules): string | null {
  return tier === null ? null : (rules.tiers[tier]?.nested ?? null);
}

/** The band label of a tier: 5—10亿元; below the lowest tier 亿元以下.
 *  @example bandLabel(1, DEFAULT_RULES) // '5—10亿元' */
export function bandLabel(tier: number | null, rules: Rules): string {
  return tier === null ? rules.belowBand : (rules.tiers[tier]?.band ?? rules.belowBand);
}

/** Rejects tier tables that would count wrongly: not descending, or with a threshold of zero.
 *  Throws RangeError naming the tier. */
export function validateTiers(rules: Rules): void {
  rules.tiers.forEach((tier, index) => {
    const above = rules.tiers[index - 1];
    const descends = !above || (above.domestic > tier.domestic && above.foreign > tier.foreign && above.minYi > tier.minYi);
    const agrees = tier.domestic === Math.round(tier.minYi * minorPerYi('CNY'));
    if (!descends || !agrees || tier.domestic <= 0 || tier.foreign <= 0) throw new RangeError(`tier ${tier.nested} is out of order`);
  });
}
