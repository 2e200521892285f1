import type { Classified } from '../classify/classify';
import { elementAt } from '../element-at';
import { stagesFrom } from '../classify/stage';
import type { Stage } from '../field';
import type { ExclusionCode } from '../flag';
import { currencyRule, RATE_SCALE } from '../money';
import { isWithin, type Period } from '../period';
import type { Project } from '../project';
import type { Rules } from '../rules';
import { bandLabel } from '../tier';
import { TOP500_CLASSES, type Top500Class } from '../top500';
import { add, tally, tallyBy, tallyOf, type Tally } from './tallies/tally';

export type { Tally } from './tallies/tally';

export interface TierTally extends Tally {
  readonly label: string;
  /** In 亿元; null for the band below the lowest tier and for projects without a comparable amount. */
  readonly minYi: number | null;
}

export interface ChainTally extends Tally {
  /** '' for projects without a chain. */
  readonly chain: string;
  /** Nested, one per `Rules.tiers`, highest first: projects. */
  readonly tiers: readonly number[];
  readonly top500: number;
}

export interface MonthTally extends Tally {
  /** 1–12; null for projects whose month is unknown. */
  readonly month: number | null;
}

/** The indicators of one year (DESIGN §5). Money in 元 and US cents; every list is complete, also where it is zero. */
export interface Indicators {
  readonly year: number;
  /** January to this month; 12 for the whole year. */
  readonly through: number;
  readonly signed: Tally;
  readonly domesticYuan: number;
  /** Foreign projects in US cents; other currencies and 元 through the book rate. */
  readonly foreignUsdCents: number;
  readonly foreignYuan: number;
  /** Highest first. */
  readonly tiers: readonly TierTally[];
  /** Highest first, then 亿元以下, then 未定档 (no amount that can be compared). */
  readonly bands: readonly TierTally[];
  readonly top500: {
    readonly projects: number;
    readonly companies: number;
    readonly byClass: Readonly<Record<Top500Class, { readonly projects: number; readonly companies: number }>>;
    readonly review: number;
    readonly uncovered: number;
    /** The projects that count as 是, then those that a person should decide, in the order of the ledgers. */
    readonly list: readonly Project[];
  };
  readonly firstEntry: number;
  readonly started: number;
  readonly operating: number;
  readonly taxed: number;
  readonly chains: readonly ChainTally[];
  readonly months: readonly MonthTally[];
  readonly rows: number;
  /** Excluded rows by reason; `other-year` are projects counted in another year. */
  readonly excluded: Readonly<Partial<Record<ExclusionCode, number>>>;
  /** Ledger rows that carry at least one flag. */
  readonly flagged: number;
}

export const UNDECIDED_BAND = '未定档';

/** Whether a project counts in a period. */
function countsIn(project: Project, period: Period): boolean {
  return project.exclusion === null && isWithin(period, project.year, project.month);
}

/** What is counted: a classification, or the parts of it that indicators are made of. */
export type Counted = Pick<Classified, 'projects' | 'activities'>;

/** The year's indicators from classified rows (DESIGN §4, §5). Rows = counted + excluded.
 *  Several projects of one company count as several projects (个) and one company (家); source: 湖南省商务厅 2020, 三类500强企业不重复统计. */
export function indicatorsOf({ projects }: Counted, period: Period, rules: Rules): Indicators {
  const { year, through } = period;
  const counted = projects.filter((project) => countsIn(project, period));
  const foreign = counted.filter((project) => project.origin === 'foreign');
  const foreignYuan = tally(foreign).contractedYuan;
  const signed = tally(counted);
  const stages = tallyBy(counted, (project) => project.stage);
  const reached = (goal: Stage): number => stagesFrom(goal).reduce((sum, stage) => sum + tallyOf(stages, stage).projects, 0);
  return {
    year,
    through,
    signed,
    domesticYuan: signed.contractedYuan - foreignYuan,
    foreignUsdCents: foreign.reduce((sum, project) => sum + (usdCentsOf(project, rules) ?? 0), 0),
    foreignYuan,
    ...tierTallies(counted, rules),
    top500: top500Tally(counted),
    firstEntry: counted.filter((project) => project.firstEntry === true).length,
    started: reached('started'),
    operating: reached('operating'),
    taxed: reached('taxed'),
    chains: chainTallies(counted, rules),
    months: monthTallies(counted),
    rows: projects.length,
    excluded: excludedTally(projects, period),
    flagged: projects.filter((project) => project.flags.length > 0).length,
  };
}

/** 合同外资 of a foreign project in US cents: dollars as they are, other money through the book rates of the year; null where a rate is missing. */
export function usdCentsOf(project: Project, rules: Rules): number | null {
  const amount = project.contracted;
  if (!amount) return null;
  if (amount.currency === 'USD') return amount.value;
  const rate = project.year === null ? undefined : rules.bookRates[project.year]?.USD;
  if (rate === undefined || project.contractedYuan === null) return null;
  return Math.round((project.contractedYuan * currencyRule('USD').minorPerUnit * RATE_SCALE) / rate);
}

/** True where a project has an amount that can be held against the tiers. */
export function hasTierBasis(project: Project, rules: Rules): boolean {
  const amount = rules.tierBasis === 'total' ? project.total : project.contracted;
  const yuan = rules.tierBasis === 'total' ? project.totalYuan : project.contractedYuan;
  if (!amount) return false;
  return amount.currency === 'CNY' || (amount.currency === 'USD' && rules.foreignTiers === 'own') || yuan !== null;
}

/** A project's band: an index into the tiers, 'below' the lowest, or 'undecided' without a comparable amount. */
type Band = number | 'below' | 'undecided';

function bandOf(project: Project, rules: Rules): Band {
  return project.tier ?? (hasTierBasis(project, rules) ? 'below' : 'undecided');
}

/** The band of a project as it is printed: 5—10亿元, 亿元以下, or 未定档 without a comparable amount.
 *  @example printedBand({ ...project, total: null, tier: null }, DEFAULT_RULES) // '未定档' */
export function printedBand(project: Project, rules: Rules): string {
  return hasTierBasis(project, rules) ? bandLabel(project.tier, rules) : UNDECIDED_BAND;
}

function tierTallies(counted: readonly Project[], rules: Rules): Pick<Indicators, 'tiers' | 'bands'> {
  const byBand = tallyBy(counted, (project) => bandOf(project, rules));
  const bands = rules.tiers.map((_, index) => tallyOf(byBand, index as Band));
  return {
    tiers: rules.tiers.map((tier, index) => ({ label: tier.nested, minYi: tier.minYi, ...add(bands.slice(0, index + 1)) })),
    bands: [
      ...rules.tiers.map((tier, index) => ({ label: tier.band, minYi: tier.minYi, ...elementAt(bands, index) })),
      { label: rules.belowBand, minYi: null, ...tallyOf(byBand, 'below') },
      { label: UNDECIDED_BAND, minYi: null, ...tallyOf(byBand, 'undecided') },
    ],
  };
}

/** The company that a 500强 project is counted under: its group, else the investor as written. */
export function companyOf(project: Project): string {
  return project.top500.group ?? project.investor;
}

function top500Tally(counted: readonly Project[]): Indicators['top500'] {
  const confirmed = counted.filter((project) => project.top500.status === '是');
  const inReview = counted.filter((project) => project.top500.status === '待核');
  const companies = (projects: readonly Project[]): number => new Set(projects.map(companyOf)).size;
  const ofClass = (name: Top500Class): { projects: number; companies: number } => {
    const projects = confirmed.filter((project) => project.top500.class === name);
    return { projects: projects.length, companies: companies(projects) };
  };
  return {
    projects: confirmed.length,
    companies: companies(confirmed),
    byClass: Object.fromEntries(TOP500_CLASSES.map((name) => [name, ofClass(name)])) as Indicators['top500']['byClass'],
    review: inReview.length,
    list: [...confirmed, ...inReview],
    uncovered: counted.filter((project) => project.top500.status === '未覆盖').length,
  };
}

function chainTallies(counted: readonly Project[], rules: Rules): ChainTally[] {
  const all = tallyBy(counted, (project) => project.chain);
  const byTier = rules.tiers.map((_, index) => tallyBy(counted.filter((project) => project.tier !== null && project.tier <= index), (project) => project.chain));
  const top500 = tallyBy(counted.filter((project) => project.top500.status === '是'), (project) => project.chain);
  const namedFirst = [...all.keys()].sort((a, b) => Number(a === '') - Number(b === ''));
  return namedFirst.map((chain) => ({
    chain,
    ...tallyOf(all, chain),
    tiers: byTier.map((tallies) => tallyOf(tallies, chain).projects),
    top500: tallyOf(top500, chain).projects,
  }));
}

function monthTallies(counted: readonly Project[]): MonthTally[] {
  const byMonth = tallyBy(counted, (project) => project.month);
  const months: MonthTally[] = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, ...tallyOf(byMonth, index + 1) }));
  return byMonth.has(null) ? [...months, { month: null, ...tallyOf(byMonth, null) }] : months;
}

function excludedTally(projects: readonly Project[], period: Period): Partial<Record<ExclusionCode, number>> {
  const counts: Partial<Record<ExclusionCode, number>> = {};
  for (const project of projects) {
    const code = project.exclusion?.code ?? (isWithin(period, project.year, project.month) ? null : project.year === period.year ? 'other-months' : 'other-year');
    if (code) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
