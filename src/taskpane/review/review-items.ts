import type { Classified } from '../../domain/classify/classify';
import type { Flag, FlagCode } from '../../domain/flag';
import type { Project } from '../../domain/project';

/** Something that a person should look at. */
export interface ReviewItem {
  /** The same finding in the same cell has the same id after every reading. */
  readonly id: string;
  readonly flag: Flag;
  /** The row that it is about; null where it is about a ledger or a sheet of the office. */
  readonly project: Project | null;
}

/** The findings of one kind. */
export interface ReviewGroup {
  readonly code: FlagCode;
  readonly items: readonly ReviewItem[];
}

/** What a decision on 人工核定 settles. */
const DECIDABLE: ReadonlySet<FlagCode> = new Set<FlagCode>([
  'top500.review', 'top500.unclear', 'top500.stated-but-not-listed', 'top500.denied-but-listed', 'top500.decision-contradicted',
  'firstEntry.unclear', 'firstEntry.without-top500', 'firstEntry.from-remark', 'firstEntry.earlier-project', 'firstEntry.twice',
]);

/** Whether 是 / 否 answers a finding. */
export function isDecidable({ flag, project }: ReviewItem): boolean {
  return project !== null && DECIDABLE.has(flag.code);
}

/** Everything that is flagged, by kind: what a decision settles first, then the most frequent. */
export function reviewGroups({ projects, ledgerFlags }: Pick<Classified, 'projects' | 'ledgerFlags'>): readonly ReviewGroup[] {
  const groups = new Map<FlagCode, ReviewItem[]>();
  const known = new Map<string, number>();
  const add = (flag: Flag, project: Project | null): void => {
    const item = { id: idOf(flag, known), flag, project };
    const group = groups.get(flag.code);
    if (group) group.push(item);
    else groups.set(flag.code, [item]);
  };
  for (const project of projects) for (const flag of project.flags) add(flag, project);
  for (const flag of ledgerFlags) add(flag, null);
  const all = [...groups].map(([code, items]): ReviewGroup => ({ code, items }));
  return all.sort((one, other) => Number(DECIDABLE.has(other.code)) - Number(DECIDABLE.has(one.code)) || other.items.length - one.items.length);
}

/** Two findings of one kind in one cell are told apart by their number. */
function idOf({ code, at: { file, sheet, row, column }, values }: Flag, known: Map<string, number>): string {
  const id = [code, file, sheet, row, column, ...Object.values(values)].join('|');
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}|${count}`;
}

/** A line of the list: the heading of a kind, or a finding under it. */
export type ReviewLine =
  | { readonly kind: 'group'; readonly id: string; readonly group: ReviewGroup; readonly open: boolean; readonly position: number; readonly size: number }
  | { readonly kind: 'item'; readonly id: string; readonly item: ReviewItem; readonly position: number; readonly size: number };

/** The lines that are there to be scrolled through: every kind, and the findings of those that are open. */
export function reviewLines(groups: readonly ReviewGroup[], open: ReadonlySet<FlagCode>): readonly ReviewLine[] {
  return groups.flatMap((group, at): ReviewLine[] => {
    const isOpen = open.has(group.code);
    const heading: ReviewLine = { kind: 'group', id: group.code, group, open: isOpen, position: at + 1, size: groups.length };
    if (!isOpen) return [heading];
    return [heading, ...group.items.map((item, index): ReviewLine => ({ kind: 'item', id: item.id, item, position: index + 1, size: group.items.length }))];
  });
}

/** The next finding after one that nobody has checked yet, from the start again at the end; null where all are checked. */
export function nextOpen(groups: readonly ReviewGroup[], after: string | null, checked: ReadonlySet<string>): ReviewItem | null {
  const items = groups.flatMap((group) => group.items);
  const from = after === null ? -1 : items.findIndex(({ id }) => id === after);
  const ahead = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return ahead.find(({ id }) => !checked.has(id)) ?? null;
}
