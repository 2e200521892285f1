import { nameKey } from '../company/normalised';
import type { Decision } from '../top500/decision';

/** What a person decided about an investor, or one project of it. Either question may be left open; an answer to the 500强 question is status, class and group together. */
export interface OfficeDecision extends Omit<Decision, 'status'> {
  readonly status: Decision['status'] | null;
  readonly remark?: string;
}

/** A row of `人工核定`. */
export interface DecisionRow {
  /** Its index in the cells; null while it is not on the sheet. */
  readonly row: number | null;
  /** Null where the row names no investor: it is kept, and flagged. */
  readonly decision: OfficeDecision | null;
}

/** What two decisions about the same investor (and project) share, whatever the spelling of brackets, widths and blanks. */
export function decisionKey({ investor, project }: Pick<OfficeDecision, 'investor' | 'project'>): string {
  return `${nameKey(investor)}\n${nameKey(project ?? '')}`;
}

/** The rows with a decision taken: the last row for the same investor and project gets the new answers and keeps the ones that are not given anew; without such a row one is added at the end.
 *  @example withDecision([], { investor: '甲公司', status: '否' }) // [{ row: null, decision: { investor: '甲公司', status: '否' } }] */
export function withDecision(rows: readonly DecisionRow[], decision: OfficeDecision): readonly DecisionRow[] {
  const key = decisionKey(decision);
  const last = rows.reduce((found, row, at) => (row.decision !== null && decisionKey(row.decision) === key ? at : found), -1);
  if (last < 0) return [...rows, { row: null, decision }];
  return rows.map((row, at) => (at === last && row.decision !== null ? { ...row, decision: decidedAnew(row.decision, decision) } : row));
}

/** The decisions that hold, one for each investor and project: of several rows the last answer to each question. */
export function decisionsThatHold(rows: readonly DecisionRow[]): readonly OfficeDecision[] {
  const held = new Map<string, OfficeDecision>();
  for (const { decision } of rows) {
    if (decision === null) continue;
    const key = decisionKey(decision);
    const before = held.get(key);
    held.set(key, before === undefined ? decision : decidedAnew(before, decision));
  }
  return [...held.values()];
}

/** A later decision over an earlier one: who and when are of the later; answers and remark that it does not give stay. */
function decidedAnew(before: OfficeDecision, decision: OfficeDecision): OfficeDecision {
  const { status, class: kind, group } = decision.status === null ? before : decision;
  const firstEntry = decision.firstEntry ?? before.firstEntry;
  const remark = decision.remark ?? before.remark;
  const { by, on } = decision;
  return {
    investor: before.investor, ...(before.project === undefined ? {} : { project: before.project }), status,
    ...(kind === undefined ? {} : { class: kind }), ...(group === undefined ? {} : { group }), ...(firstEntry === undefined ? {} : { firstEntry }),
    ...(by === undefined ? {} : { by }), ...(on === undefined ? {} : { on }), ...(remark === undefined ? {} : { remark }),
  };
}

/** The answers to the 500强 question alone, as the matching takes them. */
export function top500Decisions(decisions: readonly OfficeDecision[]): readonly Decision[] {
  return decisions.flatMap((decision) => (decision.status === null ? [] : [{ ...decision, status: decision.status }]));
}

/** Finds what was decided of 首次入湘 for an investor: for this project before for all its projects; null where nothing was. */
export type FirstEntryLookup = (investor: string, project: string) => { readonly firstEntry: boolean; readonly decision: OfficeDecision } | null;

/** Makes the look-up.
 *  @example firstEntryLookup([{ investor: '甲公司', status: null, firstEntry: true }])('甲公司', '')?.firstEntry // true */
export function firstEntryLookup(decisions: readonly OfficeDecision[]): FirstEntryLookup {
  const byKey = new Map(decisions.flatMap((decision) => (decision.firstEntry === undefined ? [] : [[decisionKey(decision), { firstEntry: decision.firstEntry, decision }]])));
  return (investor, project) => byKey.get(decisionKey({ investor, project })) ?? byKey.get(decisionKey({ investor })) ?? null;
}
