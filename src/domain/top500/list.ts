import { nameKey } from '../company/normalised';
import { TOP500_CLASSES, type Top500Class } from '../top500';

/** One company on a list, as printed there. */
export interface ListEntry {
  /** Ties share a rank; null where an office's list has none. */
  readonly rank: number | null;
  readonly name: string;
  /** The full name where the printed one is cut off, or a second one that the list prints. */
  readonly otherNames?: readonly string[];
  /** Seat as the list prints it (民营500强: the province); tells companies with the same brand apart. */
  readonly province?: string;
}

/** A published list of one kind and year. */
export interface Top500List {
  readonly kind: Top500Class;
  readonly year: number;
  /** yyyy-mm-dd; null where an office does not know it (then the usual day of that kind is assumed). */
  readonly publishedOn: string | null;
  /** Where it was published and what this copy was made from. */
  readonly source: string;
  /** False for an excerpt: who is not on it is 未覆盖, never 否. */
  readonly complete: boolean;
  readonly entries: readonly ListEntry[];
}

/** What is wrong with a list, as data; `row` counts its entries from 1. */
export type ListProblem =
  | { readonly code: 'kind' | 'year' | 'published-on' | 'source' }
  | { readonly code: 'count'; readonly count: number; readonly expected: number }
  | { readonly code: 'blank-name' | 'rank' | 'rank-order'; readonly row: number }
  | { readonly code: 'duplicate'; readonly row: number; readonly first: number };

/** What is wrong with a list; empty for a sound one. Ranks may be tied (two companies on 372, none on 373) but not fall; a name stands once.
 *  @example listProblems({ ...list, entries: list.entries.slice(1) })[0] // { code: 'count', count: 499, expected: 500 } */
export function listProblems(list: Top500List): readonly ListProblem[] {
  return [...headProblems(list), ...list.entries.flatMap((entry, at) => [...entryProblems(entry, at, list)]), ...Array.from(duplicates(list))];
}

/** How many companies a complete list has. */
export const COMPLETE_COUNT = 500;

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

function* headProblems(list: Top500List): Generator<ListProblem> {
  if (!TOP500_CLASSES.includes(list.kind)) yield { code: 'kind' };
  if (!Number.isInteger(list.year) || list.year < FIRST_YEAR || list.year > LAST_YEAR) yield { code: 'year' };
  if (list.publishedOn !== null && !ISO_DATE.test(list.publishedOn)) yield { code: 'published-on' };
  if (list.source.trim() === '') yield { code: 'source' };
  const count = list.entries.length;
  if (list.complete ? count !== COMPLETE_COUNT : count === 0) yield { code: 'count', count, expected: COMPLETE_COUNT };
}

function* entryProblems(entry: ListEntry, at: number, list: Top500List): Generator<ListProblem> {
  const row = at + 1;
  if (nameKey(entry.name) === '') yield { code: 'blank-name', row };
  if (entry.rank === null) return;
  if (!Number.isInteger(entry.rank) || entry.rank < 1 || entry.rank > COMPLETE_COUNT) yield { code: 'rank', row };
  const before = list.entries[at - 1]?.rank ?? null;
  const tied = before === entry.rank;
  if (before !== null && !tied && entry.rank !== row && list.complete) yield { code: 'rank-order', row };
  if (before !== null && entry.rank < before) yield { code: 'rank-order', row };
}

function* duplicates(list: Top500List): Generator<ListProblem> {
  const firstByName = new Map<string, number>();
  for (const [at, entry] of list.entries.entries()) {
    for (const name of [entry.name, ...(entry.otherNames ?? [])].map(nameKey)) {
      const first = firstByName.get(name);
      if (first !== undefined) yield { code: 'duplicate', row: at + 1, first };
      else firstByName.set(name, at + 1);
    }
  }
}
