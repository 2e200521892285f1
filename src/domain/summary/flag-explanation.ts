import type { Flag } from '../flag';

/** All that a person is told of a flag. */
export interface FlagExplanation {
  /** A few words that name the kind of finding: 未填金额. */
  readonly kind: string;
  /** What was found, with the values of the cell. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
}

/** Says a flag to a person. */
export type DescribeFlag = (flag: Flag) => FlagExplanation;
