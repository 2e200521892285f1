import { isBlank } from '../ledger/blank';
import { headingText } from '../ledger/heading-text';
import { columnLetters, type CellPlace, type CellValue, type SheetCells } from '../sheet';

/** A column of a table: how it is found by its heading. */
export interface TableColumn<Key extends string> {
  readonly key: Key;
  /** As the product writes it. */
  readonly heading: string;
  /** What else staff call it, without brackets and blanks; 英文名 also stands for 名（英文）. */
  readonly words?: readonly string[];
  readonly like?: RegExp;
}

/** A table with a heading row on a sheet; rows and columns are indexes into `cells.values`. */
export interface OfficeTable<Key extends string> {
  readonly cells: SheetCells;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** The heading row stands near the top. */
const ROWS_SEARCHED = 30;

/** The first row that has all needed headings, whatever the order of the columns and whatever else stands between them; null where there is none.
 *  @example findTable(cells, [{ key: 'investor', heading: '投资方' }], ['investor'])?.headingRow // 3 */
export function findTable<Key extends string>(cells: SheetCells, columns: readonly TableColumn<Key>[], needed: readonly Key[]): OfficeTable<Key> | null {
  for (const [row, values] of cells.values.slice(0, ROWS_SEARCHED).entries()) {
    const found = headedColumns(values, columns);
    if (needed.every((key) => found.has(key))) return { cells, headingRow: row, columns: found };
  }
  return null;
}

/** The product's own word for a column comes before what else it is called, and that before what only looks like it; of two alike the left one counts. */
function headedColumns<Key extends string>(row: readonly CellValue[], columns: readonly TableColumn<Key>[]): Map<Key, number> {
  const headings = row.map(plainHeading);
  const found = new Map<Key, number>();
  const claim = (column: TableColumn<Key>, fits: (heading: string) => boolean): void => {
    if (found.has(column.key)) return;
    const taken = new Set(found.values());
    const at = headings.findIndex((heading, index) => heading !== '' && !taken.has(index) && fits(heading));
    if (at >= 0) found.set(column.key, at);
  };
  for (const column of columns) claim(column, (heading) => heading === plainHeading(column.heading));
  for (const column of columns) for (const word of column.words ?? []) claim(column, (heading) => heading === plainHeading(word));
  for (const column of columns) claim(column, (heading) => column.like?.test(heading) === true);
  return found;
}

function plainHeading(cell: CellValue): string {
  if (typeof cell !== 'string') return '';
  const { plain, inside } = headingText(cell);
  const language = /^(?:英|EN)/i.test(inside) ? '英文' : '';
  return (language + plain).toUpperCase();
}

/** Indexes of the rows below the heading in which anything stands. */
export function bodyRows<Key extends string>({ cells, headingRow }: OfficeTable<Key>): readonly number[] {
  return cells.values.flatMap((row, index) => (index > headingRow && !row.every(isBlank) ? [index] : []));
}

/** What a row holds in a column; '' where the table lacks the column. */
export function cellOf<Key extends string>({ cells, columns }: OfficeTable<Key>, row: number, key: Key): CellValue {
  const column = columns.get(key);
  return column === undefined ? '' : (cells.values[row]?.[column] ?? '');
}

/** The text of a cell; '' where it says nothing (empty, -, 无). */
export function textOf<Key extends string>(table: OfficeTable<Key>, row: number, key: Key): string {
  const value = cellOf(table, row, key);
  return isBlank(value) ? '' : String(value).trim();
}

/** Where a cell of a row stands; the row alone where the table lacks the column. */
export function placeOf<Key extends string>({ cells, columns }: OfficeTable<Key>, row: number, key?: Key): CellPlace {
  const column = key === undefined ? undefined : columns.get(key);
  return { sheet: cells.name, row: sheetRow(cells, row), ...(column === undefined ? {} : { column: columnLetters(cells.left + column) }) };
}

/** The row as Excel numbers it. */
export function sheetRow(cells: SheetCells, row: number): number {
  return cells.top + row + 1;
}

/** True for a sheet on which nothing stands at all. */
export function isEmptySheet(cells: SheetCells): boolean {
  return cells.values.every((row) => row.every(isBlank));
}
