import { setColumnWidth } from '../document/sheet/columns';
import { setRowHeight } from '../document/sheet/rows';
import { shownText } from '../document/shown-text';
import { lookAt } from './cell-style';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';

const PIXELS_PER_DIGIT = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const WIDE = /[\u2E80-\uFFEF]/;

/** Range.format.autofitColumns, by a rough measure: a Chinese character is as wide as two digits. */
export function autofitColumns({ sheet, area }: SheetRange, session: Session): void {
  session.requireWritable(sheet);
  const bottom = Math.min(area.top + area.rows, sheet.grid.rows.length);
  const right = Math.min(area.left + area.columns, Math.max(0, ...sheet.grid.rows.map((row) => row?.values.length ?? 0)));
  for (let column = area.left; column < right; column += 1) {
    let digits = 0;
    for (let row = area.top; row < bottom; row += 1) {
      const value = sheet.grid.value(row, column);
      if (value !== undefined) digits = Math.max(digits, digitsWide(shownText(value, lookAt(session, sheet, row, column).numberFormat, session.document.date1904)));
    }
    if (digits > 0) setColumnWidth(sheet, column, Math.min(digits * PIXELS_PER_DIGIT + MARGIN_PIXELS, 1790) * POINTS_PER_PIXEL);
  }
}

/** Range.format.autofitRows: the program that opens the file finds the heights. */
export function autofitRows({ sheet, area }: SheetRange): void {
  const bottom = Math.min(area.top + area.rows, sheet.grid.rows.length);
  for (let row = area.top; row < bottom; row += 1) if (sheet.grid.rows[row]?.attributes?.['ht'] !== undefined) setRowHeight(sheet, row, null);
}

function digitsWide(text: string): number {
  return Math.max(...text.split('\n').map((line) => Array.from(line).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)));
}
