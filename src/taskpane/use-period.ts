import { useMemo, useState } from 'react';
import { WHOLE_YEAR, type Period } from '../domain/period';

/** The period that is counted: as chosen while its year is there, else the newest year. */
export function usePeriod(years: readonly number[]): { readonly period: Period | null; readonly setPeriod: (period: Period) => void } {
  const [chosen, setPeriod] = useState<Period | null>(null);
  const year = chosen !== null && years.includes(chosen.year) ? chosen.year : (years[0] ?? null);
  const through = chosen?.through ?? WHOLE_YEAR;
  const period = useMemo(() => (year === null ? null : { year, through }), [year, through]);
  return { period, setPeriod };
}
