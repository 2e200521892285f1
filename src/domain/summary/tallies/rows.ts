import type { ExclusionCode } from '../../flag';
import { isWithin, type Period } from '../../period';
import type { Project } from '../../project';

/** The rows of the ledgers by what they are to a period. Rows = counted + excluded. */
export interface RowTally {
  readonly counted: readonly Project[];
  /** Counted in a year before that of the period. */
  readonly earlier: readonly Project[];
  /** Rows that do not count, by reason; `other-year` are projects counted in another year, `other-months` in other months of this one. */
  readonly excluded: Readonly<Partial<Record<ExclusionCode, number>>>;
  /** Signed in the period and left out because they ended. */
  readonly terminated: number;
  /** Projects of the year in whose signing date the month is missing. */
  readonly monthUnknown: number;
  /** Rows that carry at least one flag. */
  readonly flagged: number;
}

/** Whether a project counts in a period. */
export function countsIn({ exclusion, year, month }: Project, period: Period): boolean {
  return exclusion === null && isWithin(period, year, month);
}

/** Sorts the rows by what they are to a period. */
export function rowTally(projects: readonly Project[], period: Period): RowTally {
  const counted: Project[] = [];
  const earlier: Project[] = [];
  const excluded: Partial<Record<ExclusionCode, number>> = {};
  const sums = { terminated: 0, monthUnknown: 0, flagged: 0 };
  for (const project of projects) {
    const { exclusion, year, month } = project;
    if (project.flags.length > 0) sums.flagged += 1;
    const within = isWithin(period, year, month);
    if (exclusion === null) {
      if (within) counted.push(project);
      if (year !== null && year < period.year) earlier.push(project);
      if (year === period.year && month === null) sums.monthUnknown += 1;
    } else if (within && exclusion.code === 'terminated') sums.terminated += 1;
    const reason = exclusion?.code ?? (within ? null : year === period.year ? 'other-months' : 'other-year');
    if (reason) excluded[reason] = (excluded[reason] ?? 0) + 1;
  }
  return { counted, earlier, excluded, ...sums };
}
