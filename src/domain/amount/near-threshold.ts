import { flag, type Flag } from '../flag';
import type { CellPlace } from '../sheet';
import type { Amount } from './amount';

/** A tier's lower end in the currency of the amount. */
export interface Threshold {
  /** The tier that begins here, as it is printed: 10亿元以上. */
  readonly tier: string;
  /** Smallest units. */
  readonly minor: number;
}

/** One twentieth: 9.5 to 10.5亿元 are near 10亿元. */
const NEARNESS = 20;
/** 达10亿元 says that 10亿元 is reached. */
const REACHED = new Set(['达', '达到', '高达']);

/** A flag where a qualified amount lies so near a threshold that its tier hangs on the qualifier: 约10亿元, 近10亿元, 9.8余亿元; null elsewhere (counting rule 4).
 *  @example nearThreshold(parse('近10亿元'), [{ tier: '10亿元以上', minor: 1_000_000_000 }], at)?.values.tier // '10亿元以上' */
export function nearThreshold(amount: Amount, thresholds: readonly Threshold[], at: CellPlace): Flag | null {
  if (amount.firmness === 'exact' || REACHED.has(amount.qualifier ?? '')) return null;
  const near = thresholds.find((threshold) => isNear(amount, threshold.minor));
  return near ? flag('amount.near-threshold', at, { text: amount.text, tier: near.tier }) : null;
}

/** What is meant as at least a number is doubtful below the threshold only. */
function isNear(amount: Amount, threshold: number): boolean {
  const doubtful = amount.firmness !== 'atLeast' || amount.value < threshold;
  return doubtful && Math.abs(amount.value - threshold) <= threshold / NEARNESS;
}
