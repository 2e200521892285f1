import { flag, type Flag } from '../flag';
import type { SheetCells } from '../sheet';

/** The format in which this version writes the sheets that the office keeps. */
export const FORMAT = 1;

const MARK = /^引凤表格 · 格式(\d{1,4})$/;

/** What stands above the headings of a sheet that the product made, so that an older version does not damage what a newer one wrote. */
export const FORMAT_MARK = `引凤表格 · 格式${FORMAT}`;

/** The format of a sheet; 1 where no mark says otherwise (staff made it, or removed the mark).
 *  @example formatOf(cells) // 2 with 引凤表格 · 格式2 above its headings */
export function formatOf(cells: SheetCells): number {
  for (const row of cells.values.slice(0, ROWS_SEARCHED)) {
    for (const cell of row) {
      const found = typeof cell === 'string' ? MARK.exec(cell.trim()) : null;
      if (found) return Number(found[1]);
    }
  }
  return FORMAT;
}

const ROWS_SEARCHED = 10;

/** Says so where a newer version made the sheet. */
export function formatFlags(cells: SheetCells): readonly Flag[] {
  const version = formatOf(cells);
  return version > FORMAT ? [flag('office.newer', { sheet: cells.name }, { version })] : [];
}
