import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../domain/failure';
import type { Survey } from '../excel/survey';
import { failed } from './recent-failures';
import type { Workbook } from './workbook';

export type Surveyed =
  /** `held`: Excel has not answered yet. */
  | { readonly state: 'looking'; readonly held: boolean }
  | { readonly state: 'found'; readonly survey: Survey; readonly trouble: Failure | null }
  | { readonly state: 'failed'; readonly failure: Failure };

const LOOKING: Surveyed = { state: 'looking', held: true };

/** Looks for ledgers when the pane opens, follows the workbook from then on, and looks again when asked. */
export function useSurvey(workbook: Workbook): { readonly surveyed: Surveyed; readonly lookAgain: () => void } {
  const [round, setRound] = useState(0);
  const [surveyed, setSurveyed] = useState<Surveyed>(LOOKING);

  useEffect(() => {
    let current = true;
    const set = (next: Surveyed): void => {
      if (current) setSurveyed(next);
    };
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done > 0) set({ state: 'looking', held: false });
    };
    void workbook.survey({ onProgress }).then(
      (survey) => set({ state: 'found', survey, trouble: null }),
      (error: unknown) => set({ state: 'failed', failure: failed(error) }),
    );
    return () => {
      current = false;
    };
  }, [workbook, round]);

  useEffect(
    () =>
      workbook.follow(
        (survey) => setSurveyed({ state: 'found', survey, trouble: null }),
        (error) => setSurveyed((now) => (now.state === 'found' ? { ...now, trouble: failed(error) } : now)),
      ),
    [workbook],
  );

  const lookAgain = useCallback(() => {
    setSurveyed(LOOKING);
    setRound((last) => last + 1);
  }, []);
  return { surveyed, lookAgain };
}
