import { WHOLE_YEAR, type Period } from '../../period';
import type { Project } from '../../project';
import { tallyBy, tallyOf, type Tally } from './tally';

export interface MonthTally extends Tally {
  /** 1–12; null for projects whose month is unknown. */
  readonly month: number | null;
}

/** The counted projects by month of signing: every month of the period, also at zero; in a whole year then those whose month is unknown, where there are any. */
export function monthTallies(counted: readonly Project[], { through }: Period): readonly MonthTally[] {
  const byMonth = tallyBy(counted, (project) => project.month);
  const months: MonthTally[] = Array.from({ length: through }, (_, index) => ({ month: index + 1, ...tallyOf(byMonth, index + 1) }));
  return through === WHOLE_YEAR && byMonth.has(null) ? [...months, { month: null, ...tallyOf(byMonth, null) }] : months;
}
