import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../domain/failure';
import type { CellPlace } from '../domain/sheet';
import type { SpokenLanguage } from './language';
import type { PaneState } from './pane-context';
import { failed } from './recent-failures';
import { onRequest } from './requests';
import { showOnRibbon } from './ribbon';
import { useIndicators } from './use-indicators';
import { usePeriod } from './use-period';
import { useSurvey } from './use-survey';
import type { ViewKey } from './views';
import type { Workbook } from './workbook';

const NO_YEARS: readonly number[] = [];

export interface WholePane {
  readonly state: PaneState;
  readonly view: ViewKey;
  /** Views that have been shown, and stay as they were left. */
  readonly visited: ReadonlySet<ViewKey>;
  /** Why a cell could not be shown. */
  readonly showFailure: Failure | null;
}

/** Everything that the views share. */
export function usePaneState(workbook: Workbook, { language, chooseLanguage }: SpokenLanguage): WholePane {
  const { surveyed, lookAgain } = useSurvey(workbook);
  const survey = surveyed.state === 'found' ? surveyed.survey : null;
  const { period, setPeriod } = usePeriod(survey?.years ?? NO_YEARS);
  const indicators = useIndicators(survey, period);
  const [{ view, visited }, setShown] = useState<{ view: ViewKey; visited: ReadonlySet<ViewKey> }>({ view: 'home', visited: new Set(['home']) });
  const [showFailure, setShowFailure] = useState<Failure | null>(null);
  const [reviewRequest, setReviewRequest] = useState(0);

  const goTo = useCallback((next: ViewKey) => {
    setShowFailure(null);
    setShown((now) => ({ view: next, visited: new Set([...now.visited, next]) }));
  }, []);
  const show = useCallback((place: CellPlace) => {
    setShowFailure(null);
    workbook.show(place).catch((error: unknown) => setShowFailure(failed(error)));
  }, [workbook]);
  useEffect(() => onRequest('next-review', () => {
    goTo('review');
    setReviewRequest((count) => count + 1);
  }), [goTo]);
  useEffect(() => {
    if (survey !== null) showOnRibbon({ generate: survey.years.length > 0, review: hasFlags(survey.classified), writeBack: survey.ledgers.length > 0 });
  }, [survey]);

  const state = useMemo(
    (): PaneState => ({ workbook, surveyed, survey, lookAgain, period, setPeriod, indicators, show, goTo, reviewRequest, language, chooseLanguage }),
    [workbook, surveyed, survey, lookAgain, period, setPeriod, indicators, show, goTo, reviewRequest, language, chooseLanguage],
  );
  return { state, view, visited, showFailure };
}

function hasFlags({ projects, ledgerFlags }: { readonly projects: readonly { readonly flags: readonly unknown[] }[]; readonly ledgerFlags: readonly unknown[] }): boolean {
  return ledgerFlags.length > 0 || projects.some(({ flags }) => flags.length > 0);
}
