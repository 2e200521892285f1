import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { Project } from '../../domain/project';
import type { InvestorMatch } from '../../domain/top500/match';
import { failed } from '../recent-failures';
import type { Workbook } from '../workbook';
import type { ReviewItem } from './review-items';

export interface RowCandidates {
  readonly project: Project;
  readonly matches: readonly InvestorMatch[];
}

export type Found =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly rows: readonly RowCandidates[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Who may stand behind the investors of the given rows, each row once. The rows must not change: give the component a key. */
export function useCandidates(workbook: Workbook, items: readonly ReviewItem[]): Found {
  const [found, setFound] = useState<Found>({ state: 'looking' });
  const [projects] = useState(() => [...new Set(items.flatMap(({ project }) => project ?? []))]);
  useEffect(() => {
    let current = true;
    const set = (next: Found): void => {
      if (current) setFound(next);
    };
    Promise.all(projects.map(async (project) => ({ project, matches: await workbook.candidates(project) }))).then(
      (rows) => set({ state: 'found', rows }),
      (error: unknown) => set({ state: 'failed', failure: failed(error) }),
    );
    return () => {
      current = false;
    };
  }, [workbook, projects]);
  return found;
}
