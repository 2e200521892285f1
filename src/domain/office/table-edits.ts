import { Failure } from '../failure';
import { areaAt, mergedAreas } from '../ledger/merged-areas';
import type { PlannedCell } from '../summary/plan';
import type { Area, SheetCells } from '../sheet';
import { FORMAT, formatOf } from './format-mark';
import type { OfficeTable } from './office-table';

/** One cell to write, in sheet coordinates from 0; '' empties it. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly after: string | number;
  /** True where `after` is entered as a formula; only ever one that stood there before. */
  readonly isFormula?: boolean;
}

/** Collects what is to be written to a table on a sheet that the office keeps: single cells, rows below the last one, and headings that the table lacks, to its right. */
export class TableEdits<Key extends string> {
  private readonly written = new Map<string, CellEdit>();
  private readonly columns: Map<Key, number>;
  private readonly merged: readonly Area[];
  private nextRow: number;
  private nextColumn: number;

  constructor(private readonly table: OfficeTable<Key>, private readonly headingOf: (key: Key) => string) {
    this.columns = new Map(table.columns);
    this.merged = mergedAreas(table.cells);
    this.nextRow = table.cells.values.length;
    this.nextColumn = Math.max(0, ...table.cells.values.map((row) => row.length));
  }

  /** The index of the first row below everything that stands on the sheet. */
  addRow(): number {
    this.nextRow += 1;
    return this.nextRow - 1;
  }

  /** Writes a cell. A cell that a merged one covers is left alone: what the merged one says holds for it. */
  set(row: number, key: Key, after: string | number): void {
    const known = this.columns.get(key);
    if (known === undefined && after === '') return;
    const column = known ?? this.addColumn(key);
    const area = areaAt(this.merged, row, column);
    if (area === undefined || (area.top === row && area.left === column)) this.put(row, column, after);
  }

  edits(): readonly CellEdit[] {
    return [...this.written.values()];
  }

  private addColumn(key: Key): number {
    const column = this.nextColumn;
    this.nextColumn += 1;
    this.columns.set(key, column);
    this.put(this.table.headingRow, column, this.headingOf(key));
    return column;
  }

  private put(row: number, column: number, after: string | number): void {
    const { cells } = this.table;
    this.written.set(`${row},${column}`, { row: cells.top + row, column: cells.left + column, after });
  }
}

/** What fills an empty sheet that staff made: the cells of a plan, without its looks. */
export function editsOfCells(cells: readonly (readonly PlannedCell[])[]): readonly CellEdit[] {
  return cells.flatMap((line, row) => line.flatMap((cell, column) => (typeof cell === 'string' || typeof cell === 'number' ? [{ row, column, after: cell }] : [])));
}

/** The table of a sheet that is to be written to.
 *  Throws `sheet.no-table` where the sheet has none, `sheet.newer` where a newer version made it. */
export function writableTable<Key extends string>(cells: SheetCells, table: OfficeTable<Key> | null, needed: string): OfficeTable<Key> {
  const version = formatOf(cells);
  if (version > FORMAT) throw new Failure('sheet.newer', { sheet: cells.name, version });
  if (table === null) throw new Failure('sheet.no-table', { sheet: cells.name, needed });
  return table;
}
