import { nameKey } from '../company/normalised';
import { flag, type Flag } from '../flag';
import { columnLetters, type SheetCells } from '../sheet';
import type { ListEntry, Top500List } from '../top500/list';
import type { Top500Class } from '../top500';
import { assumedTable } from './assumed-columns';
import { findListTable, listHeading, type ListKey } from './list-columns';
import { readListRows, type ListSubject } from './list-rows';
import { listKind, listYear } from './list-title';
import { subjectAbove } from './lists-sheet';
import { bodyRows, textOf, type OfficeTable } from './office-table';

/** What is known of a table beside its cells. */
export interface ImportHints {
  /** Name of the file that it was opened from. */
  readonly fileName?: string;
  /** What a person chose; it wins over titles, not over rows that name their list. */
  readonly kind?: Top500Class;
  readonly year?: number;
  readonly source?: string;
}

/** A list that would be imported, beside the one of its kind and year that is here already. */
export interface ListPreview {
  readonly list: Top500List;
  readonly known: Top500List | null;
  /** Of the imported list: companies that the known one lacks. */
  readonly added: readonly ListEntry[];
  /** Of the known list: companies that the imported one lacks. */
  readonly gone: readonly ListEntry[];
  readonly moved: readonly { readonly name: string; readonly from: number | null; readonly to: number | null }[];
}

/** What an import would bring, before anything is written. */
export interface ImportPreview {
  readonly lists: readonly ListPreview[];
  /** Columns that were recognised: { key: 'rank', column: 'A' }. */
  readonly columns: readonly { readonly key: ListKey; readonly column: string }[];
  /** Rows that have a company's name. */
  readonly rows: number;
  /** What nobody says and a person must choose before there are lists. */
  readonly missing: readonly ('kind' | 'year')[];
  /** Rows and cells that could not be used. */
  readonly flags: readonly Flag[];
}

/** Reads lists out of any table: a sheet, a pasted text (`pastedCells`), a file. Headings are found by what they say; without any, ranks and names are found by what the columns hold, and that is flagged.
 *  Which list and year it is comes from its rows, else from a person's choice, a title above, the sheet's name or the file's name.
 *  @param known lists that are here already, the office's before shipped ones
 *  @example previewLists(cells, { fileName: '2024年中国民营企业500强.xlsx' }, []).lists[0]?.list.kind // '民营500强' */
export function previewLists(cells: SheetCells, hints: ImportHints, known: readonly Top500List[]): ImportPreview {
  const found = findListTable(cells);
  const table = found ?? assumedTable(cells);
  if (table === null) return { lists: [], columns: [], rows: 0, missing: [], flags: [flag('office.no-table', { sheet: cells.name }, { needed: listHeading('name') })] };
  const { lists, flags } = readListRows(table, subjectOf(cells, table, hints), () => sourceOf(cells, hints));
  const missing = lists.length > 0 ? [] : missingIn(flags);
  return {
    lists: lists.map((list) => compared(list, known)),
    columns: [...table.columns].map(([key, column]) => ({ key, column: columnLetters(cells.left + column) })),
    rows: bodyRows(table).filter((row) => nameKey(textOf(table, row, 'name')) !== '').length,
    missing,
    flags: [...(found === null ? [assumedFlag(table)] : []), ...flags.filter(({ code }) => missing.length === 0 || !(code in ASKED))],
  };
}

/** The same for lists that are known in full, as a file of the product's own carries them (`listsFromJson`). */
export function previewOf(lists: readonly Top500List[], known: readonly Top500List[]): ImportPreview {
  return { lists: lists.map((list) => compared(list, known)), columns: [], rows: lists.reduce((sum, { entries }) => sum + entries.length, 0), missing: [], flags: [] };
}

function subjectOf(cells: SheetCells, table: OfficeTable<ListKey>, { kind, year, fileName = '' }: ImportHints): ListSubject {
  const above = subjectAbove(cells, table.headingRow);
  const titles = [cells.name, fileName];
  return {
    kind: kind ?? above.kind ?? firstOf(titles, listKind),
    year: year ?? above.year ?? firstOf(titles, listYear),
  };
}

function firstOf<Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const text of texts) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

function sourceOf({ name }: SheetCells, { source, fileName }: ImportHints): string {
  if (source !== undefined && source.trim() !== '') return source.trim();
  return fileName === undefined ? `导入自“${name}”` : `导入自“${fileName}”`;
}

/** Flags that say no more than that nobody has chosen yet. */
const ASKED = { 'lists.kind-unclear': 'kind', 'lists.year-unclear': 'year' } as const;

function missingIn(flags: readonly Flag[]): readonly ('kind' | 'year')[] {
  const open = flags.filter(({ values }) => values['text'] === '').map(({ code }) => code);
  return Object.entries(ASKED).flatMap(([code, what]) => (open.some((other) => other === code) ? [what] : []));
}

function assumedFlag(table: OfficeTable<ListKey>): Flag {
  const letters = (key: ListKey): string => {
    const column = table.columns.get(key);
    return column === undefined ? '' : columnLetters(table.cells.left + column);
  };
  return flag('lists.columns-assumed', { sheet: table.cells.name }, { rank: letters('rank'), name: letters('name') });
}

function compared(list: Top500List, all: readonly Top500List[]): ListPreview {
  const known = all.find((other) => other.kind === list.kind && other.year === list.year) ?? null;
  if (known === null) return { list, known, added: list.entries, gone: [], moved: [] };
  const before = byName(known);
  const after = byName(list);
  return {
    list, known,
    added: list.entries.filter(({ name }) => !before.has(nameKey(name))),
    gone: known.entries.filter(({ name }) => !after.has(nameKey(name))),
    moved: list.entries.flatMap(({ name, rank }) => {
      const other = before.get(nameKey(name));
      return other === undefined || other.rank === rank ? [] : [{ name, from: other.rank, to: rank }];
    }),
  };
}

function byName({ entries }: Top500List): ReadonlyMap<string, ListEntry> {
  return new Map(entries.map((entry) => [nameKey(entry.name), entry]));
}
