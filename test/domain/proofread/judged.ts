import { proofread } from '../../../src/domain/proofread/proofread';
import type { Arithmetic, Statement, Verdict } from '../../../src/domain/proofread/findings';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { Indicators } from '../../../src/domain/summary/indicators';
import { indicators } from './indicators';

/** The statements of a draft as short lines: 一致 亿元以上项目46个. */
export function judged(draft: string, others: readonly Indicators[] = []): string[] {
  return statementsOf(draft, others).map(({ verdict, text }) => `${verdict} ${text}`);
}

export function statementsOf(draft: string, others: readonly Indicators[] = []): readonly Statement[] {
  return proofread(draft, indicators(), DEFAULT_RULES, others).statements;
}

/** The texts of the statements with a verdict. */
export function textsWith(verdict: Verdict, draft: string): string[] {
  return statementsOf(draft).filter((statement) => statement.verdict === verdict).map(({ text }) => text);
}

export function arithmeticOf(draft: string): readonly Arithmetic[] {
  return proofread(draft, indicators(), DEFAULT_RULES).arithmetic;
}

/** What the arithmetic of a draft gets wrong: kind, what it should be, what is printed. */
export function alarms(draft: string): [kind: string, expected: number, found: number][] {
  return arithmeticOf(draft).filter(({ verdict }) => verdict === '不一致').map(({ kind, expected, found }) => [kind, expected, found]);
}
