import { useMemo, useState } from 'react';
import type { FlagCode } from '../../domain/flag';
import type { Classified } from '../../domain/classify/classify';
import { isDecidable, nextOpen, reviewGroups, reviewLines, type ReviewGroup, type ReviewItem, type ReviewLine } from './review-items';

/** The review as it stands: what is listed, where one is, and what has been done. */
export interface ReviewState {
  readonly groups: readonly ReviewGroup[];
  readonly lines: readonly ReviewLine[];
  /** The finding that is looked at. */
  readonly current: ReviewItem | null;
  readonly activeLine: string | null;
  readonly selected: readonly ReviewItem[];
  readonly checked: ReadonlySet<string>;
  /** Findings that are settled: gone from the workbook, or ticked off. */
  readonly done: number;
  readonly total: number;
  readonly activate: (line: string) => void;
  readonly toggleGroup: (code: FlagCode, open?: boolean) => void;
  readonly toggleSelected: (item: ReviewItem) => void;
  readonly clearSelected: () => void;
  readonly toggleChecked: (item: ReviewItem) => void;
  /** Goes to the next finding that nobody has checked; null where there is none. */
  readonly next: () => ReviewItem | null;
}

interface Tracked {
  readonly groups: readonly ReviewGroup[];
  readonly items: ReadonlyMap<string, ReviewItem>;
  /** How many findings have gone since the pane was opened. */
  readonly gone: number;
}

/** Keeps the review going while the workbook changes under it: a finding that is settled goes, its neighbour takes its place. */
export function useReview(classified: Classified): ReviewState {
  const groups = useMemo(() => reviewGroups(classified), [classified]);
  const [tracked, setTracked] = useState<Tracked>(() => ({ groups, items: itemsOf(groups), gone: 0 }));
  const [open, setOpen] = useState<ReadonlySet<FlagCode>>(() => new Set(groups.slice(0, 1).map(({ code }) => code)));
  const [active, setActive] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const [checked, setChecked] = useState<ReadonlySet<string>>(NONE);

  if (tracked.groups !== groups) {
    const items = itemsOf(groups);
    const left = [...tracked.items.keys()].filter((id) => !items.has(id));
    setTracked({ groups, items, gone: tracked.gone + left.length });
    setActive(active !== null && left.includes(active) ? neighbour(tracked.groups, active, items) : active);
  }

  const lines = useMemo(() => reviewLines(groups, open), [groups, open]);
  const { items } = tracked;
  const current = (active !== null && items.get(active)) || null;
  const present = (ids: ReadonlySet<string>): readonly ReviewItem[] => [...ids].flatMap((id) => items.get(id) ?? []);
  const ticked = present(checked).length;

  return {
    groups, lines, current, activeLine: active, checked, selected: present(selected),
    done: tracked.gone + ticked, total: tracked.gone + items.size,
    activate: setActive,
    toggleGroup: (code, to) => setOpen((now) => withMember(now, code, to ?? !now.has(code))),
    toggleSelected: (item) => {
      if (isDecidable(item)) setSelected((now) => withMember(now, item.id, !now.has(item.id)));
    },
    clearSelected: () => setSelected(NONE),
    toggleChecked: ({ id }) => setChecked((now) => withMember(now, id, !now.has(id))),
    next: () => {
      const item = nextOpen(groups, active, checked);
      if (item === null) return null;
      setOpen((now) => withMember(now, item.flag.code, true));
      setActive(item.id);
      return item;
    },
  };
}

const NONE: ReadonlySet<never> = new Set();

function itemsOf(groups: readonly ReviewGroup[]): ReadonlyMap<string, ReviewItem> {
  return new Map(groups.flatMap((group) => group.items.map((item) => [item.id, item] as const)));
}

/** The finding that follows one that has gone, else the one before it. */
function neighbour(before: readonly ReviewGroup[], gone: string, left: ReadonlyMap<string, ReviewItem>): string | null {
  const ids = before.flatMap((group) => group.items.map(({ id }) => id));
  const at = ids.indexOf(gone);
  return ids.slice(at + 1).find((id) => left.has(id)) ?? ids.slice(0, at).reverse().find((id) => left.has(id)) ?? null;
}

function withMember<Value>(set: ReadonlySet<Value>, value: Value, member: boolean): ReadonlySet<Value> {
  if (set.has(value) === member) return set;
  const next = new Set(set);
  if (member) next.add(value);
  else next.delete(value);
  return next;
}
