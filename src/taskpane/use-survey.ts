import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../domain/failure';
import { toFailure } from '../excel/failures';
import type { Survey } from '../excel/survey';
import type { Workbook } from './workbook';

export type Surveyed =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly survey: Survey }
  | { readonly state: 'failed'; readonly failure: Failure };

const LOOKING: Surveyed = { state: 'looking' };

/** Looks for ledgers when the pane opens, and again when asked. */
export function useSurvey(workbook: Workbook): { readonly surveyed: Surveyed; readonly lookAgain: () => void } {
  const [round, setRound] = useState(0);
  const [surveyed, setSurveyed] = useState<Surveyed>(LOOKING);

  useEffect(() => {
    let current = true;
    void look(workbook).then((found) => current && setSurveyed(found));
    return () => {
      current = false;
    };
  }, [workbook, round]);

  const lookAgain = useCallback(() => {
    setSurveyed(LOOKING);
    setRound((last) => last + 1);
  }, []);
  return { surveyed, lookAgain };
}

async function look(workbook: Workbook): Promise<Surveyed> {
  try {
    return { state: 'found', survey: await workbook.survey() };
  } catch (error) {
    return { state: 'failed', failure: toFailure(error) };
  }
}
