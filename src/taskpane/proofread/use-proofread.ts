import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { Period } from '../../domain/period';
import type { Proofread } from '../../domain/proofread/findings';
import type { Survey } from '../../excel/survey';
import { indicatorsOf } from '../counting';
import { failed } from '../recent-failures';
import { askProofread } from './ask-proofread';

/** What came of proof-reading, with the draft and the period that it speaks of. */
export type Proofreading =
  | { readonly state: 'idle' | 'reading' }
  | { readonly state: 'done'; readonly draft: string; readonly period: Period; readonly found: Proofread }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Proof-reads a draft against the ledger; a new draft takes the place of one that is still being read. */
export function useProofread(survey: Survey | null, period: Period | null): { readonly proofreading: Proofreading; readonly read: (draft: string) => void } {
  const [proofreading, setProofreading] = useState<Proofreading>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback((draft: string) => {
    if (survey === null || period === null) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setProofreading({ state: 'reading' });
    const { classified, rules, years } = survey;
    const count = (year: number) => indicatorsOf(classified, { ...period, year }, rules);
    const question = { draft, indicators: count(period.year), rules, others: years.filter((year) => year !== period.year).map(count) };
    askProofread(question, controller.signal).then(
      (found): Proofreading => ({ state: 'done', draft, period, found }),
      (error: unknown): Proofreading => ({ state: 'failed', failure: failed(error) }),
    ).then((end) => {
      if (!controller.signal.aborted) setProofreading(end);
    }, failed);
  }, [survey, period]);
  return { proofreading, read };
}
