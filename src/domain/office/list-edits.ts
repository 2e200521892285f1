import { nameKey } from '../company/normalised';
import { isBlank } from '../ledger/blank';
import type { SheetCells } from '../sheet';
import type { ListEntry, Top500List } from '../top500/list';
import { findListTable, listHeading, type ListKey } from './list-columns';
import { extentOf, publicationDayOf, readListRows, wholeYear, type ListRow } from './list-rows';
import { otherNames } from './list-names';
import { inListOrder, listKind } from './list-title';
import { LIST_COLUMNS, listsSheetPlan, subjectAbove } from './lists-sheet';
import { cellOf, isEmptySheet, textOf, type OfficeTable } from './office-table';
import { editsOfCells, TableEdits, writableTable, type CellEdit } from './table-edits';

/** What to write to `500强名录` so that it holds the given lists; other lists on it stay as they are, and so do rows and columns that staff added.
 *  A company that is on the list already keeps its row; new ones take the rows of those that left (unless staff noted something there), then the rows below.
 *  Throws `sheet.no-table` and `sheet.newer`. */
export function listEdits(cells: SheetCells, lists: readonly Top500List[]): readonly CellEdit[] {
  if (isEmptySheet(cells)) return editsOfCells(listsSheetPlan(lists).cells);
  const table = writableTable(cells, findListTable(cells), listHeading('name'));
  const { lists: known, rows } = readListRows(table, subjectAbove(cells, table.headingRow));
  const edits = new TableEdits<ListKey>(table, listHeading);
  for (const list of inListOrder(lists)) {
    const isSame = (other: { readonly kind: string; readonly year: number }): boolean => other.kind === list.kind && other.year === list.year;
    if (!known.some((other) => isSame(other) && equals(other, list))) placeList(list, rows.filter(isSame), table, edits);
  }
  return edits.edits();
}

function equals(one: Top500List, other: Top500List): boolean {
  const plain = ({ kind, year, publishedOn, source, complete, entries }: Top500List): string =>
    JSON.stringify([kind, year, publishedOn, source, complete, entries.map(({ rank, name, otherNames, province }) => [rank, name, otherNames ?? [], province ?? ''])]);
  return plain(one) === plain(other);
}

function placeList(list: Top500List, rows: readonly ListRow[], table: OfficeTable<ListKey>, edits: TableEdits<ListKey>): void {
  const wanted = new Map(list.entries.map((entry) => [nameKey(entry.name), entry]));
  const left: ListRow[] = [];
  for (const row of rows) {
    const key = nameKey(row.entry.name);
    const entry = wanted.get(key);
    if (entry === undefined) left.push(row);
    else writeEntry(row.row, withoutEnglish(entry, row.row, table), list, table, edits);
    wanted.delete(key);
  }
  const free = left.filter(({ row }) => !hasOwnContent(row, table));
  const reused = free.slice(0, wanted.size);
  for (const { row } of left) if (!reused.some((other) => other.row === row)) clearRow(row, table, edits);
  for (const { row } of reused) edits.set(row, 'english', '');
  for (const [at, entry] of [...wanted.values()].entries()) writeEntry(reused[at]?.row ?? edits.addRow(), entry, list, table, edits);
}

/** An office's own column of English names stays in use for a company that keeps its row. */
function withoutEnglish(entry: ListEntry, row: number, table: OfficeTable<ListKey>): ListEntry {
  const english = new Set(otherNames(textOf(table, row, 'english')).map(nameKey));
  return english.size === 0 ? entry : { ...entry, otherNames: (entry.otherNames ?? []).filter((name) => !english.has(nameKey(name))) };
}

function writeEntry(row: number, entry: ListEntry, list: Top500List, table: OfficeTable<ListKey>, edits: TableEdits<ListKey>): void {
  for (const { key, cell } of LIST_COLUMNS) {
    const after = cell(entry, list);
    if (!says(table, row, key, after)) edits.set(row, key, after);
  }
}

function clearRow(row: number, table: OfficeTable<ListKey>, edits: TableEdits<ListKey>): void {
  for (const key of table.columns.keys()) edits.set(row, key, '');
}

/** Whether a cell says already what is to be written, in whatever spelling. */
function says(table: OfficeTable<ListKey>, row: number, key: ListKey, after: string | number): boolean {
  const text = textOf(table, row, key);
  if (text === '' || after === '') return text === '' && after === '';
  switch (key) {
    case 'kind':
      return listKind(text) === after;
    case 'year':
      return wholeYear(text) === after;
    case 'publishedOn':
      return publicationDayOf(cellOf(table, row, key), table.cells) === after;
    case 'extent':
      return extentOf(text) === extentOf(String(after));
    default:
      return text === String(after);
  }
}

/** Something of the office's own stands in the row, outside the table's columns. */
function hasOwnContent(row: number, { cells, columns }: OfficeTable<ListKey>): boolean {
  const known = new Set(columns.values());
  return (cells.values[row] ?? []).some((cell, column) => !known.has(column) && !isBlank(cell));
}
