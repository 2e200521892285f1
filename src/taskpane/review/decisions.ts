import type { OfficeDecision } from '../../domain/office/decision-rows';
import type { Project } from '../../domain/project';
import type { Top500Class } from '../../domain/top500';
import type { InvestorMatch, RankedCandidate } from '../../domain/top500/match';

/** What a person answers to the 500强 question; `none` where only 首次入湘 is decided. */
export type Answer =
  | { readonly status: '是'; readonly investor: string; readonly group: string; readonly class: Top500Class | null }
  | { readonly status: '否'; readonly investor: string }
  | { readonly status: 'none' };

/** The lines for 人工核定. The 500强 question is answered for the investor, all its projects alike; 首次入湘 for the project, for only one can be the first.
 *  @example decisionsFor(project, { status: '否', investor: '甲公司' }, null, '2026-11-23') // [{ investor: '甲公司', status: '否', on: '2026-11-23' }] */
export function decisionsFor(project: Project, answer: Answer, firstEntry: boolean | null, on: string): readonly OfficeDecision[] {
  return [...top500Decision(answer, on), ...(firstEntry === null ? [] : [{ investor: project.investor, project: project.name, status: null, firstEntry, on }])];
}

function top500Decision(answer: Answer, on: string): readonly OfficeDecision[] {
  switch (answer.status) {
    case 'none':
      return [];
    case '否':
      return [{ investor: answer.investor, status: '否', on }];
    case '是':
      return [{ investor: answer.investor, status: '是', group: answer.group, ...(answer.class !== null && { class: answer.class }), on }];
  }
}

/** Somebody who may stand behind an investor of a row. */
export interface Offered {
  readonly investor: string;
  readonly candidate: RankedCandidate;
}

/** Everybody who may stand behind the investors of a row, the surest of each investor first. */
export function offered(matches: readonly InvestorMatch[]): readonly Offered[] {
  return matches.flatMap(({ investor, candidates }) => candidates.map((candidate) => ({ investor, candidate })));
}

/** 是 for a candidate. */
export function yesFor({ investor, candidate }: Offered): Answer {
  return { status: '是', investor, group: candidate.group, class: candidate.class };
}

/** 是 for the surest candidate of a row that is decided with others; null where nobody is known. */
export function surestAnswer(matches: readonly InvestorMatch[]): Answer | null {
  const [first] = offered(matches);
  return first === undefined ? null : yesFor(first);
}
