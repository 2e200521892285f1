import { columnStyle } from './columns';
import { rowStyle } from './rows';
import type { Sheet } from './sheet';

/** The format of a cell: its own, else its row's, else its column's. */
export function formatAt(sheet: Sheet, row: number, column: number): number {
  return sheet.grid.style(row, column) ?? rowStyle(sheet, row) ?? columnStyle(sheet, column) ?? 0;
}
