import { elementAt } from '../element-at';
import { flag } from '../flag';
import { toYi } from '../money';
import type { Project } from '../project';
import type { CheckedLedger } from './checked-ledgers';
import type { CheckSubject, Finding } from './finding';

/** Fewer amounts show no distribution. */
const LEAST_AMOUNTS = 20;
/** Amounts of projects are spread over powers of ten, so they are compared by their logarithms. Median and MAD, because a slip must not widen what it is held against. */
const DEVIATIONS = 3;
const MAD_TO_DEVIATION = 1.4826;
const LEAST_SPREAD = 0.3;
/** A slip stands alone: nothing lies within ten times of it. */
const GAP = 1;
/** What more rows than these have in common is no slip. */
const MOST_SHARE = 0.05;

/** Amounts that stand far outside the other amounts of their ledger, with nothing within ten times of them: a decimal point, or 万元 under a heading in 亿元. */
export function* decimalSlips({ ledgers, places }: CheckSubject): Iterable<Finding> {
  for (const { first, projects } of ledgers) {
    const bounds = boundsOf(projects);
    if (!bounds) continue;
    for (let at = 0; at < projects.length; at += 1) {
      const project = elementAt(projects, at);
      const amount = comparable(project);
      if (amount === null || !project.total || (amount >= bounds.least && amount <= bounds.most)) continue;
      const values = { text: project.total.text, yi: toYi(amount, 'CNY'), typicalYi: bounds.typicalYi };
      yield { project: first + at, flag: flag('amount.slip', places.of(first + at, 'totalInvestment'), values) };
    }
  }
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly typicalYi: number;
}

/** The amounts of a ledger between which nothing stands out; null where nothing does. */
function boundsOf(projects: CheckedLedger['projects']): Bounds | null {
  if (projects.length < LEAST_AMOUNTS) return null;
  if (!hasGap(projects)) return null;
  const amounts = amountsOf(projects);
  if (amounts.length < LEAST_AMOUNTS) return null;
  const logs = amounts.map(Math.log10);
  const median = middleOf(logs);
  const spread = Math.max(MAD_TO_DEVIATION * middleOf(logs.map((log) => Math.abs(log - median)).sort()), LEAST_SPREAD);
  const above = standingOut(logs.map((log) => log - median).reverse(), spread);
  const below = standingOut(logs.map((log) => median - log), spread);
  if (above + below === 0) return null;
  return { least: amounts[below] ?? 0, most: amounts[amounts.length - 1 - above] ?? 0, typicalYi: Number(toYi(10 ** median, 'CNY').toPrecision(2)) };
}

/** Differences of logarithms are rounded; what is a gap must not be lost by that. */
const ROUNDING = 1e-9;

/** Whether nothing lies within ten times of some amount, on one side: most ledgers have no such gap, and then nothing need be sorted.
 *  A gap lies between the largest amount of one power of ten and the smallest of the next that has any. */
function hasGap(projects: CheckedLedger['projects']): boolean {
  const decades: { least: number; most: number }[] = [];
  for (const project of projects) {
    const amount = comparable(project);
    if (amount === null) continue;
    const log = Math.log10(amount);
    const decade = (decades[Math.floor(log)] ??= { least: log, most: log });
    if (log < decade.least) decade.least = log;
    if (log > decade.most) decade.most = log;
  }
  const inOrder = Object.values(decades);
  return inOrder.some(({ least }, at) => at > 0 && least - elementAt(inOrder, at - 1).most >= GAP - ROUNDING);
}

/** The amounts that are compared, ascending. */
function amountsOf(projects: CheckedLedger['projects']): Float64Array {
  const amounts = new Float64Array(projects.length);
  let count = 0;
  for (const project of projects) {
    const amount = comparable(project);
    if (amount === null) continue;
    amounts[count] = amount;
    count += 1;
  }
  return amounts.subarray(0, count).sort();
}

/** How many of the amounts stand out at one end; `distances` from the median, the farthest first. */
function standingOut(distances: Float64Array, spread: number): number {
  const most = Math.max(1, Math.floor(distances.length * MOST_SHARE));
  for (let count = most; count > 0; count -= 1) {
    const [inside, last] = [distances[count] ?? 0, distances[count - 1] ?? 0];
    if (last > DEVIATIONS * spread && last - inside >= GAP) return count;
  }
  return 0;
}

function middleOf(sorted: Float64Array): number {
  return sorted[sorted.length >> 1] ?? 0;
}

/** What is compared: counted projects in 元; what is flagged as implausible needs no second flag. */
function comparable({ exclusion, totalYuan, flags }: Project): number | null {
  if (exclusion || totalYuan === null || totalYuan <= 0) return null;
  return flags.length > 0 && flags.some(({ code }) => code === 'amount.implausible') ? null : totalYuan;
}
