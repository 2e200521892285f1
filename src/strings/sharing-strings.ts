import type { FailureCode } from '../domain/failure';
import type { SharingCode, SharingValues } from '../domain/sharing/findings';
import type { FailureText, Strings } from './strings';

/** What stops 分类, 固化为数值 and the other steps before sharing. */
type SharingFailure = Extract<FailureCode, `write-back.${string}` | `freeze.${string}` | `trust.${string}`>;
export type SharingFailures = Pick<Strings['failures'], SharingFailure>;

/** Every sentence of 分享前检查 in one language: what a colleague without the add-in would see, why, and what to do. */
export interface SharingStrings {
  readonly findings: { readonly [Code in SharingCode]: (values: SharingValues[Code]) => FailureText };
  readonly nothingFound: string;
}
