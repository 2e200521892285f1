import type { Classified } from '../classify/classify';
import type { ExclusionCode } from '../flag';
import { yearBefore, type Period } from '../period';
import type { Rules } from '../rules';
import { activityTally, type ActivityTally } from './tallies/activities';
import { chainTallies, type ChainTally } from './tallies/chains';
import { largestProjects, type PlacedProject } from './tallies/largest';
import { heldYears } from './tallies/held-years';
import { monthTallies, type MonthTally } from './tallies/months';
import { paidInTally, type PaidIn } from './tallies/paid-in';
import { progressTally, type ProgressTally } from './tallies/progress';
import { countsIn, rowTally } from './tallies/rows';
import { sourceTallies, type SourceTally } from './tallies/sources';
import type { Tally } from './tallies/tally';
import { tierTallies, wholeOf, type TierTallies } from './tallies/tiers';
import { top500Tally, type Top500Tally } from './tallies/top500';
import { unitTallies, type UnitTally } from './tallies/units';

export type { ChainTally } from './tallies/chains';
export type { MonthTally } from './tallies/months';
export type { Tally } from './tallies/tally';
export type { TierTally } from './tallies/tiers';

/** The indicators of one period (DESIGN §5). Money in 元 and US cents; every list is complete, also where it is zero. */
export interface Indicators extends TierTallies {
  readonly year: number;
  /** January to this month; 12 for the whole year. */
  readonly through: number;
  readonly signed: Tally;
  readonly domesticYuan: number;
  /** Foreign projects in US cents; other currencies and 元 through the book rate. */
  readonly foreignUsdCents: number;
  readonly foreignYuan: number;
  readonly top500: Top500Tally;
  readonly firstEntry: number;
  readonly started: number;
  readonly operating: number;
  readonly taxed: number;
  readonly chains: readonly ChainTally[];
  readonly months: readonly MonthTally[];
  /** Projects of the year in whose signing date the month is missing: counted in a whole year only. */
  readonly monthUnknown: number;
  /** By 来源地; empty where the ledgers do not say. */
  readonly sources: readonly SourceTally[];
  /** By 责任单位; empty where the ledgers do not say. */
  readonly units: readonly UnitTally[];
  readonly progress: ProgressTally;
  /** 到位资金; null where the ledgers do not say. */
  readonly paidIn: PaidIn | null;
  /** 招商活动; null where there are none in the period. */
  readonly activities: ActivityTally | null;
  /** By 总投资. */
  readonly largest: readonly PlacedProject[];
  readonly rows: number;
  /** Excluded rows by reason; `other-year` are projects counted in another year, `other-months` in other months of this one. */
  readonly excluded: Readonly<Partial<Record<ExclusionCode, number>>>;
  /** Ledger rows that carry at least one flag. */
  readonly flagged: number;
  /** The same period of the year before, from the same ledgers (同比); null where they do not hold that year. */
  readonly earlier: Indicators | null;
  /** The same period of the earlier years that the ledgers hold, newest first; these have none of their own. */
  readonly earlierYears: readonly Indicators[];
  /** Projects of the year before in ledgers that do not hold that year: too few to compare with. */
  readonly carriedOver: number;
}

/** What is counted: a classification, or the parts of it that indicators are made of. */
export type Counted = Pick<Classified, 'projects' | 'activities'>;

/** A comparison over more years than fit a table is for the ledgers themselves. */
const MOST_EARLIER_YEARS = 9;

/** The indicators of a period from classified rows (DESIGN §4, §5), with the same period of earlier years beside them. Rows = counted + excluded. */
export function indicatorsOf(counted: Counted, period: Period, rules: Rules): Indicators {
  const years = heldYears(counted.projects).filter((year) => year < period.year).slice(0, MOST_EARLIER_YEARS);
  const earlierYears = years.map((year) => periodIndicators(counted, { ...period, year }, rules));
  return { ...periodIndicators(counted, period, rules), earlierYears, earlier: earlierYears.find(({ year }) => year === period.year - 1) ?? null, carriedOver: carriedOver(counted, period, years) };
}

function periodIndicators({ projects, activities }: Counted, period: Period, rules: Rules): Indicators {
  const { counted, earlier, excluded, terminated, monthUnknown, flagged } = rowTally(projects, period);
  const tiers = tierTallies(counted, rules);
  const { projects: signed, contractedYuan, foreign } = wholeOf(tiers);
  const progress = progressTally(counted, terminated, period);
  return {
    year: period.year,
    through: period.through,
    signed: { projects: signed, contractedYuan },
    domesticYuan: contractedYuan - foreign.contractedYuan,
    foreignUsdCents: foreign.usdCents,
    foreignYuan: foreign.contractedYuan,
    ...tiers,
    top500: top500Tally(counted),
    firstEntry: counted.filter((project) => project.firstEntry === true).length,
    started: progress.started.projects,
    operating: progress.operating.projects,
    taxed: progress.taxed.projects,
    chains: chainTallies(counted, rules),
    months: monthTallies(counted, period),
    monthUnknown,
    sources: sourceTallies(counted),
    units: unitTallies(counted, rules.tiers.length),
    progress,
    paidIn: paidInTally(counted, earlier),
    activities: activityTally(activities, period),
    largest: largestProjects(projects, (project) => countsIn(project, period)),
    rows: projects.length,
    excluded,
    flagged,
    earlier: null,
    earlierYears: [],
    carriedOver: 0,
  };
}

function carriedOver({ projects }: Counted, period: Period, held: readonly number[]): number {
  const before = yearBefore(period);
  return held.includes(before.year) ? 0 : projects.filter((project) => countsIn(project, before)).length;
}
