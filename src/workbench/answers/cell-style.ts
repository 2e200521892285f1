import { MAX_COLUMNS, MAX_ROWS } from '../document/cells/grid';
import type { LookChange, CellLook } from '../document/styles/look';
import { columnStyle, setColumnStyle } from '../document/sheet/columns';
import { formatAt } from '../document/sheet/format-at';
import { rowStyle, setRowStyle } from '../document/sheet/rows';
import { remembered } from './remembered';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';
import type { Sheet } from '../document/sheet/sheet';

export function lookAt(session: Session, sheet: Sheet, row: number, column: number): CellLook {
  return session.document.styles.look(formatAt(sheet, row, column));
}

export { formatAt };

/** How a range's cells change: cells fall into classes by where they stand, and each class has its change. */
export interface Restyling {
  readonly classOf: (row: number, column: number) => number;
  /** The change for a class of cells that have a format now. */
  readonly change: (cellClass: number, format: number) => LookChange;
}

/** Changes how all cells of a range look. */
export function restyle(range: SheetRange, session: Session, change: LookChange): void {
  restyleByClass(range, session, { classOf: () => 0, change: () => change });
}

export function restyleByClass(range: SheetRange, session: Session, restyling: Restyling): void {
  if (range.isWholeColumns) restyleColumns(range, session, restyling);
  else if (range.isWholeRows) restyleRows(range, session, restyling);
  restyleCells(range, session, restyling);
  session.looksChanged(range.sheet, range.area);
}

/** Formats a cell class can have; keys of the cache below. */
const FORMATS = 1e6;

function restyleCells(range: SheetRange, { document: { styles } }: Session, { classOf, change }: Restyling): void {
  const { sheet, area } = range;
  const known = new Map<number, number>();
  // Neighbours are mostly alike: the last answer is asked first.
  let lastKey = -1, lastFormat = 0;
  const columnFormats = new Map<number, number>();
  const { isUnbounded } = range;
  const bottom = isUnbounded ? Math.min(area.top + area.rows, sheet.grid.rows.length) : area.top + area.rows;
  for (let row = area.top; row < bottom; row += 1) {
    const cells = isUnbounded ? sheet.grid.rows[row] : sheet.grid.row(row, area.left + area.columns);
    if (cells === undefined) continue;
    const rowFormat = rowStyle(sheet, row);
    const right = range.isWholeRows ? Math.max(cells.values.length, cells.styles.length) : area.left + area.columns;
    for (let column = area.left; column < right; column += 1) {
      if (isUnbounded && cells.values[column] === undefined && cells.styles[column] === undefined) continue;
      const format = cells.styles[column] ?? rowFormat ?? remembered(columnFormats, column, () => columnStyle(sheet, column) ?? 0);
      const cellClass = classOf(row, column);
      const key = cellClass * FORMATS + format;
      if (key !== lastKey) {
        lastKey = key;
        lastFormat = remembered(known, key, () => styles.restyled(format, change(cellClass, format)));
      }
      cells.styles[column] = lastFormat;
    }
  }
}

/** Every look of the range's cells, each once; for an unbounded range of those that the sheet has. */
export function looksIn(range: SheetRange, session: Session): CellLook[] {
  const formats = new Set<number>();
  const { sheet, area } = range;
  const bottom = Math.min(area.top + area.rows, Math.max(sheet.grid.rows.length, area.top + 1));
  for (let row = area.top; row < bottom; row += 1) {
    const cells = sheet.grid.rows[row];
    const right = Math.min(area.left + area.columns, Math.max(cells?.styles.length ?? 0, area.left + 1));
    for (let column = area.left; column < right; column += 1) formats.add(formatAt(sheet, row, column));
    if (right < area.left + area.columns) formats.add(formatAt(sheet, row, right));
  }
  if (bottom < area.top + area.rows && area.rows < MAX_ROWS) formats.add(formatAt(sheet, bottom, area.left));
  return [...formats].map((format) => session.document.styles.look(format));
}

/** What all looks agree on; null where they differ, as Excel answers. */
export function common<T>(looks: readonly CellLook[], pick: (look: CellLook) => T): T | null {
  const values = new Set(looks.map(pick));
  return values.size === 1 ? ([...values][0] as T) : null;
}

function restyleColumns({ sheet, area }: SheetRange, { document: { styles } }: Session, { classOf, change }: Restyling): void {
  const isWholeSheet = area.columns >= MAX_COLUMNS;
  for (let column = area.left; column < (isWholeSheet ? area.left + 1 : area.left + area.columns); column += 1) {
    const format = columnStyle(sheet, column) ?? 0;
    setColumnStyle(sheet, column, isWholeSheet ? MAX_COLUMNS - 1 : column, styles.restyled(format, change(classOf(area.top, column), format)));
  }
}

function restyleRows({ sheet, area }: SheetRange, { document: { styles } }: Session, { classOf, change }: Restyling): void {
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    const format = rowStyle(sheet, row) ?? 0;
    setRowStyle(sheet, row, styles.restyled(format, change(classOf(row, area.left), format)));
  }
}
