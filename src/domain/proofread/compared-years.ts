import type { Indicators } from '../summary/indicators';

/** A year with fewer projects than this share of the reported one is not kept in this ledger: its few rows are carried over. */
const LEAST_YEAR = 0.2;

/** The years beside the reported one that a draft can be compared with. */
export function comparedYears(reported: Indicators, others: readonly Indicators[]): readonly Indicators[] {
  return others.filter(({ signed }) => signed.projects >= reported.signed.projects * LEAST_YEAR);
}
