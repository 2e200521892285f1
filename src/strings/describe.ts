import type { FailureCode } from '../domain/failure';
import type { Flag } from '../domain/flag';
import type { FlagExplanation } from '../domain/summary/flag-explanation';
import type { FailureText, Strings } from './strings';

type Values = Readonly<Record<string, string | number>>;

/** The sentence of a flag.
 *  @example describeFlag(flag('amount.missing', at, {}), zhCN) // '没有填写投资额，金额和投资档次未计。' */
export function describeFlag(flag: Flag, strings: Strings): string {
  return (strings.flags[flag.code] as (values: Values) => string)(flag.values);
}

/** All that a person is told of a flag: its kind in a few words, what was found, why it matters and what to do.
 *  @example explainFlag(flag('amount.missing', at, {}), zhCN).kind // '未填金额' */
export function explainFlag(flag: Flag, strings: Strings): FlagExplanation {
  return { ...strings.checks.reasons[flag.code], what: describeFlag(flag, strings) };
}

/** What happened, why, and what to do next. Takes a `Failure` or its code and values. */
export function describeFailure(failure: { readonly code: FailureCode; readonly values: Values }, strings: Strings): FailureText {
  return (strings.failures[failure.code] as (values: Values) => FailureText)(failure.values);
}
