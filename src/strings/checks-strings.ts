import type { FlagCode, FlagValues } from '../domain/flag';
import type { FlagExplanation } from '../domain/summary/flag-explanation';

/** What is the same for every flag of a code. */
export type FlagText = Omit<FlagExplanation, 'what'>;

/** The codes of the checks that run over all projects (`domain/checks`). */
export type CheckCode =
  | 'duplicate.near' | 'duplicate.other-file' | 'amount.slip' | 'amount.slip-in-row' | 'amount.foreign-in-yuan' | 'date.order' | 'date.future'
  | 'field.missing' | 'top500.no-company' | 'ledger.unit-changed' | 'ledger.column-gone';

export type CheckSentences = { readonly [Code in CheckCode]: (values: FlagValues[Code]) => string };

/** 核对清单. */
export interface ChecksStrings {
  readonly reasons: Readonly<Record<FlagCode, FlagText>>;
}
