import type { ArithmeticKind, IndicatorCode, IndicatorValues, NoteCode, NoteValues, Verdict } from '../domain/proofread/findings';

/** Every sentence of 核稿 in one language. */
export interface ProofreadStrings {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly indicators: { readonly [Code in IndicatorCode]: (values: IndicatorValues[Code]) => string };
  readonly share: (of: string, whole: string) => string;
  readonly growth: (of: string, since: number) => string;
  readonly notes: { readonly [Code in NoteCode]: (values: NoteValues[Code]) => string };
  /** Why a calculation does not agree. Numbers come with their unit. */
  readonly arithmetic: Readonly<Record<ArithmeticKind, (expected: string, found: string) => string>>;
  readonly columns: { readonly place: string; readonly statement: string; readonly ledger: string; readonly verdict: string; readonly note: string };
  readonly linePlace: (line: number) => string;
  readonly statementCount: (agree: number, differ: number, absent: number) => string;
  readonly arithmeticCount: (agree: number, differ: number) => string;
  readonly nothingFound: string;
}
