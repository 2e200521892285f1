import { SERIOUSNESS, seriousnessOf, type Seriousness } from '../checks/seriousness';
import type { Classified } from '../classify/classify';
import type { Flag } from '../flag';
import { ACTIVITY_LABELS } from '../activity';
import type { DescribeFlag, FlagExplanation } from './flag-explanation';

/** One line of `核对清单`. */
export interface ReviewItem extends FlagExplanation {
  readonly flag: Flag;
  /** The project, or the activity, that it is about; '' where it is about a ledger. */
  readonly about: string;
  /** The workbook, where it is another than the open one. */
  readonly file: string | null;
}

/** Everything that a person should look at, the most serious first, else in the order of the ledgers. */
export function reviewItems({ projects, activities, ledgerFlags }: Classified, describe: DescribeFlag): readonly ReviewItem[] {
  const items: Record<Seriousness, ReviewItem[]> = { figure: [], decision: [], notice: [] };
  const add = (flag: Flag, about: string, file: string | null): void => {
    items[seriousnessOf(flag.code)].push({ flag, about, file, ...describe(flag) });
  };
  for (const flag of ledgerFlags) add(flag, '', flag.at.file ?? null);
  for (const { flags, name, file } of projects) for (const flag of flags) add(flag, name, file);
  for (const { flags, kind, destination } of activities) for (const flag of flags) add(flag, `${ACTIVITY_LABELS[kind]}${destination === '' ? '' : `（${destination}）`}`, null);
  return SERIOUSNESS.flatMap(({ key }) => items[key]);
}

/** The kinds of findings of one seriousness, each with its number, the most frequent first.
 *  @example kindsOf(items, 'figure') // ['未填金额5', '重复项目2'] */
export function kindsOf(items: readonly ReviewItem[], seriousness: Seriousness): readonly string[] {
  const counts = new Map<string, number>();
  for (const { flag, kind } of items) if (seriousnessOf(flag.code) === seriousness) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind, count]) => `${kind}${count}`);
}
