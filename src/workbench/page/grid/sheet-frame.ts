import { BooleanNumber, type IRange, type IWorksheetData } from '@univerjs/core';
import type { Area } from '../../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../document/cells/grid';
import { columnWidth, isColumnHidden } from '../../document/sheet/columns';
import { mergedAreas } from '../../document/sheet/merges';
import { frozenArea, showsGridlines } from '../../document/sheet/panes';
import { isRowHidden, rowHeight } from '../../document/sheet/rows';
import type { Sheet } from '../../document/sheet/sheet';
import { childNamed } from '../../document/xml/element';

/** Everything of a sheet but its cells, as the grid needs it. */
export type SheetFrame = Pick<IWorksheetData, 'id' | 'name' | 'hidden' | 'rowCount' | 'columnCount' | 'freeze' | 'mergeData' | 'rowData' | 'columnData' | 'showGridlines' | 'defaultRowHeight' | 'defaultColumnWidth'>;

const PIXELS_PER_POINT = 4 / 3;
/** Empty rows and columns that can be reached beyond what is used. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;
const DEFAULT_ROW_POINTS = 15;

export function sheetFrame(sheet: Sheet): SheetFrame {
  const { rows, columns } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'visible'),
    rowCount: rows,
    columnCount: columns,
    freeze: freezeOf(sheet),
    mergeData: mergedAreas(sheet).map(gridRange),
    rowData: rowsOf(sheet),
    columnData: Object.fromEntries(Array.from({ length: columns }, (_, column) => [column, { w: pixels(columnWidth(sheet, column)), hd: flag(isColumnHidden(sheet, column)) }])),
    showGridlines: flag(showsGridlines(sheet)),
    defaultRowHeight: pixels(Number(childNamed(sheet.root, 'sheetFormatPr')?.attributes['defaultRowHeight'] ?? DEFAULT_ROW_POINTS)),
    defaultColumnWidth: pixels(columnWidth(sheet, MAX_COLUMNS - 1)),
  };
}

export function gridRange({ top, left, rows, columns }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 };
}

/** A range of the grid as an area; rows and columns that are selected whole are whole in the document too. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }): Area {
  const isWholeColumns = startRow === 0 && endRow >= rowCount - 1, isWholeRows = startColumn === 0 && endColumn >= columnCount - 1;
  return { top: startRow, left: startColumn, rows: isWholeColumns ? MAX_ROWS : endRow - startRow + 1, columns: isWholeRows ? MAX_COLUMNS : endColumn - startColumn + 1 };
}

export function points(pixelCount: number): number {
  return pixelCount / PIXELS_PER_POINT;
}

function pixels(pointCount: number): number {
  return Math.round(pointCount * PIXELS_PER_POINT);
}

function extent(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.grid.usedArea(false) ?? { top: 0, left: 0, rows: 0, columns: 0 };
  return { rows: Math.min(MAX_ROWS, used.top + used.rows + SPARE_ROWS), columns: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, used.left + used.columns + SPARE_COLUMNS)) };
}

/** Rows whose height the file leaves open keep the sheet's usual height. */
function rowsOf(sheet: Sheet): SheetFrame['rowData'] {
  const rows: SheetFrame['rowData'] = {};
  for (let row = 0; row < sheet.grid.rows.length; row += 1) {
    if (sheet.grid.rows[row]?.attributes !== undefined) rows[row] = { h: pixels(rowHeight(sheet, row)), ia: BooleanNumber.FALSE, hd: flag(isRowHidden(sheet, row)) };
  }
  return rows;
}

function freezeOf(sheet: Sheet): IWorksheetData['freeze'] {
  const frozen = frozenArea(sheet) ?? { rows: 0, columns: 0 };
  const ySplit = frozen.rows >= MAX_ROWS ? 0 : frozen.rows, xSplit = frozen.columns >= MAX_COLUMNS ? 0 : frozen.columns;
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** What a worksheet of the grid starts from: it has no cells, they are drawn from the document. */
export function emptyWorksheet(frame: SheetFrame): Partial<IWorksheetData> {
  return { ...frame, cellData: {}, rowHeader: { width: 46 }, columnHeader: { height: 20 } };
}

/** Whether two frames can differ only in how they are written down. */
export function isSameFrame(one: SheetFrame, other: SheetFrame): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
