import type { Arithmetic, Indicator, Note, Relation } from '../domain/proofread/findings';
import type { Strings } from './strings';

type Values = Readonly<Record<string, string | number>>;

/** What an indicator is called.
 *  @example describeIndicator(indicator('tierProjects', 2019, { minYi: 5 }), zhCN) // '5亿元以上项目（个）' */
export function describeIndicator(named: Indicator | Relation, strings: Strings): string {
  const { indicators, share, growth } = strings.proofread;
  if (named.code === 'share') return share(describeIndicator(named.of, strings), describeIndicator(named.in, strings));
  if (named.code === 'growth') return growth(describeIndicator(named.of, strings), named.since);
  return (indicators[named.code] as (values: Values) => string)(named.values);
}

/** Why a statement has its verdict, in one sentence. */
export function describeNote(note: Note, strings: Strings): string {
  return (strings.proofread.notes[note.code] as (values: Values) => string)(note.values);
}

/** What is wrong with a calculation, in one sentence; '' where it agrees. */
export function describeArithmetic({ kind, expected, found, unit, verdict }: Arithmetic, strings: Strings): string {
  return verdict === '一致' ? '' : strings.proofread.arithmetic[kind](`${expected}${unit}`, `${found}${unit}`);
}
