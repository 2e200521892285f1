import { nameKey } from '../company/normalised';
import type { Top500Class } from '../top500';

/** What a person decided about an investor on `人工核定`; it always wins. */
export interface Decision {
  readonly investor: string;
  /** Where the decision is for one project only. */
  readonly project?: string;
  readonly status: '是' | '否';
  readonly class?: Top500Class;
  readonly group?: string;
  /** 首次入湘 as decided; absent where only the 500强 question was. */
  readonly firstEntry?: boolean;
  readonly by?: string;
  readonly on?: string;
}

/** Finds the decision for an investor: one for this project before one for all its projects. */
export type DecisionLookup = (investor: string, project: string) => Decision | null;

/** Makes the look-up; spelling of brackets, width and blanks does not matter. Of two decisions for the same the later one in the sheet holds.
 *  @example decisionLookup([{ investor: '首钢（株洲）公司', status: '否' }])('首钢(株洲)公司', '')?.status // '否' */
export function decisionLookup(decisions: readonly Decision[]): DecisionLookup {
  if (decisions.length === 0) return () => null;
  const byKey = new Map(decisions.map((decision) => [keyOf(decision.investor, decision.project ?? ''), decision]));
  return (investor, project) => byKey.get(keyOf(investor, project)) ?? byKey.get(keyOf(investor, '')) ?? null;
}

function keyOf(investor: string, project: string): string {
  return `${nameKey(investor)}\n${nameKey(project)}`;
}
