import { useEffect, useMemo, useState } from 'react';
import type { Period } from '../domain/period';
import type { Indicators } from '../domain/summary/indicators';
import type { Survey } from '../excel/survey';

type Counting = typeof import('./counting');

/** The figures of a period as the workbook stands now; null while nothing is known of it. */
export function useIndicators(survey: Survey | null, period: Period | null): Indicators | null {
  const counting = useCounting(survey !== null);
  return useMemo(() => (counting && survey && period ? counting.indicatorsOf(survey.classified, period, survey.rules) : null), [counting, survey, period]);
}

/** The domain's counting, once it is wanted and loaded. */
export function useCounting(wanted: boolean): Counting | null {
  const [counting, setCounting] = useState<Counting | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void import('./counting').then((loaded) => current && setCounting(loaded));
    return () => {
      current = false;
    };
  }, [wanted]);
  return counting;
}
