import { type Area } from '../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../document/cells/grid';
import { writeArea } from '../document/formula/area-text';
import { quotedSheet } from '../document/formula/sheet-prefix';
import type { Sheet } from '../document/sheet/sheet';
import { HostError, invalidArgument } from './host-error';

/** What a Range stands for: an area of a sheet. The area moves when cells are inserted or deleted. */
export class SheetRange {
  constructor(readonly sheet: Sheet, public area: Area) {}

  get isWholeColumns(): boolean {
    return this.area.rows >= MAX_ROWS;
  }

  get isWholeRows(): boolean {
    return this.area.columns >= MAX_COLUMNS;
  }

  get isUnbounded(): boolean {
    return this.isWholeColumns || this.isWholeRows;
  }

  /** Sheet1!A1:B2 */
  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${writeArea(this.area)}`;
  }
}

export function isSheetRange(target: unknown): target is SheetRange {
  return target instanceof SheetRange;
}

/** A range, if it lies on the sheet. */
export function rangeAt(sheet: Sheet, area: Area): SheetRange {
  const { top, left, rows, columns } = area;
  const fits = top >= 0 && left >= 0 && rows > 0 && columns > 0 && top + rows <= MAX_ROWS && left + columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument();
  return new SheetRange(sheet, area);
}

/** One row per line of the range; an unbounded range has no cells to show. */
export function mapCells<T>(range: SheetRange, cell: (row: number, column: number) => T): T[][] | null {
  if (range.isUnbounded) return null;
  const { top, left, rows, columns } = range.area;
  if (rows * columns > 5_000_000) throw new HostError('ResponsePayloadSizeLimitExceeded');
  const lines: T[][] = new Array<T[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line: T[] = new Array<T>(columns);
    for (let column = 0; column < columns; column += 1) line[column] = cell(top + row, left + column);
    lines[row] = line;
  }
  return lines;
}
