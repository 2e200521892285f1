import { elementAt } from '../../element-at';
import type { Project } from '../../project';
import type { Rules } from '../../rules';
import { bandLabel } from '../../tier';
import { add, count, startTally, type RunningTally, type Tally } from './tally';
import { usdCentsOf } from './us-dollars';

/** Foreign projects: 合同引资额 in 元 at the book rate, and 合同外资 in US cents. */
export interface ForeignTally extends Tally {
  readonly usdCents: number;
}

export interface TierTally extends Tally {
  readonly label: string;
  /** In 亿元; null for the band below the lowest tier and for projects without a comparable amount. */
  readonly minYi: number | null;
  readonly domestic: Tally;
  readonly foreign: ForeignTally;
}

/** Tiers and bands, each with domestic and foreign projects apart. */
export interface TierTallies {
  /** Highest first. */
  readonly tiers: readonly TierTally[];
  /** Highest first, then 亿元以下, then 未定档 (no amount that can be compared). */
  readonly bands: readonly TierTally[];
}

export const UNDECIDED_BAND = '未定档';

/** The counted projects by investment tier (DESIGN §4.1): nested, each tier with those above it, and by band. */
export function tierTallies(counted: readonly Project[], rules: Rules): TierTallies {
  const byBand = sumsByBand(counted, rules);
  const of = (band: Band): Sums => byBand.get(band) ?? startSums();
  const bands = rules.tiers.map((_, index) => of(index));
  return {
    tiers: rules.tiers.map((tier, index) => ({ label: tier.nested, minYi: tier.minYi, ...together(bands.slice(0, index + 1)) })),
    bands: [
      ...rules.tiers.map((tier, index) => ({ label: tier.band, minYi: tier.minYi, ...elementAt(bands, index) })),
      { label: rules.belowBand, minYi: null, ...of('below') },
      { label: UNDECIDED_BAND, minYi: null, ...of('undecided') },
    ],
  };
}

/** The band of a project as it is printed: 5—10亿元, 亿元以下, or 未定档 without a comparable amount.
 *  @example printedBand({ ...project, total: null, tier: null }, DEFAULT_RULES) // '未定档' */
export function printedBand(project: Project, rules: Rules): string {
  return hasTierBasis(project, rules) ? bandLabel(project.tier, rules) : UNDECIDED_BAND;
}

/** True where a project has an amount that can be held against the tiers. */
export function hasTierBasis(project: Project, rules: Rules): boolean {
  const amount = rules.tierBasis === 'total' ? project.total : project.contracted;
  const yuan = rules.tierBasis === 'total' ? project.totalYuan : project.contractedYuan;
  if (!amount) return false;
  return amount.currency === 'CNY' || (amount.currency === 'USD' && rules.foreignTiers === 'own') || yuan !== null;
}

/** All counted projects: every one lies in one band. */
export function wholeOf({ bands }: TierTallies): Sums {
  return together(bands);
}

/** A project's band: an index into the tiers, 'below' the lowest, or 'undecided' without a comparable amount. */
type Band = number | 'below' | 'undecided';

function sumsByBand(counted: readonly Project[], rules: Rules): ReadonlyMap<Band, Sums> {
  const byBand = new Map<Band, RunningSums>();
  for (const project of counted) {
    const band: Band = project.tier ?? (hasTierBasis(project, rules) ? 'below' : 'undecided');
    let sums = byBand.get(band);
    if (!sums) byBand.set(band, (sums = startSums()));
    countIn(sums, project, rules);
  }
  return byBand;
}

type Sums = Omit<TierTally, 'label' | 'minYi'>;

interface RunningSums extends RunningTally {
  readonly domestic: RunningTally;
  readonly foreign: RunningTally & { usdCents: number };
}

function startSums(): RunningSums {
  return { ...startTally(), domestic: startTally(), foreign: { ...startTally(), usdCents: 0 } };
}

function countIn(sums: RunningSums, project: Project, rules: Rules): void {
  count(sums, project);
  if (project.origin === 'domestic') count(sums.domestic, project);
  if (project.origin !== 'foreign') return;
  count(sums.foreign, project);
  sums.foreign.usdCents += usdCentsOf(project, rules) ?? 0;
}

function together(parts: readonly Sums[]): Sums {
  return {
    ...add(parts),
    domestic: add(parts.map(({ domestic }) => domestic)),
    foreign: { ...add(parts.map(({ foreign }) => foreign)), usdCents: parts.reduce((sum, { foreign }) => sum + foreign.usdCents, 0) },
  };
}
