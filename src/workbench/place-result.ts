import type { Area } from '../domain/sheet';
import type { CalculatedCell, CellArray, CellContent } from './calculation/calculator';
import { CellError } from './document/cells/cell-error';
import { MAX_COLUMNS, MAX_ROWS, type StoredValue } from './document/cells/grid';
import { setDynamicArray } from './document/dynamic-arrays';
import { intersection } from './document/formula/area-text';
import { mergedAreas } from './document/sheet/merges';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';

/** Puts the result of a formula into its cell; an array flows into the cells below and beside it as in Excel, or shows #SPILL! where they are taken.
 *  Gives the areas whose cells have other values now. */
export function placeResult(document: WorkbookDocument, sheet: Sheet, result: CalculatedCell): readonly Area[] {
  const { row, column, value, isError, array } = result;
  const filled = sheet.grid.fill(row, column);
  const own = stored(isError ? { error: String(value) } : value);
  // What an earlier calculation filled in stays until the function has answered.
  if (filled === undefined || own === BUSY) {
    if (array !== undefined) return placeArray(document, sheet, result, array);
    return setResult(sheet, row, column, own) ? [{ top: row, left: column, rows: 1, columns: 1 }] : [];
  }
  return array === undefined ? [...emptied(document, sheet, filled), ...placeResult(document, sheet, result)] : placeArray(document, sheet, result, array);
}

const BUSY = CellError.of('#BUSY!');

function placeArray(document: WorkbookDocument, sheet: Sheet, { row, column }: CalculatedCell, array: CellArray): readonly Area[] {
  const area: Area = { top: row, left: column, rows: array.length, columns: array[0]?.length ?? 0 };
  const filled = sheet.grid.fill(row, column);
  const isSame = filled?.rows === area.rows && filled.columns === area.columns;
  const changed = filled === undefined || isSame ? [] : emptied(document, sheet, filled);
  if (isBlocked(document, sheet, area, isSame)) {
    setResult(sheet, row, column, CellError.of('#SPILL!'));
    return [...changed, area];
  }
  if (!isSame) setDynamicArray(document, sheet.grid, row, column, area);
  let differs = !isSame;
  array.forEach((cells, down) => cells.forEach((cell, across) => {
    differs = setResult(sheet, row + down, column + across, stored(cell ?? '')) || differs;
  }));
  return differs ? [...changed, area] : changed;
}

/** The filled cells but the first are empty again. */
function emptied(document: WorkbookDocument, sheet: Sheet, filled: Area): readonly Area[] {
  for (let row = filled.top; row < filled.top + filled.rows; row += 1) {
    for (let column = filled.left; column < filled.left + filled.columns; column += 1) {
      if (row > filled.top || column > filled.left) setResult(sheet, row, column, undefined);
    }
  }
  setDynamicArray(document, sheet.grid, filled.top, filled.left, null);
  return [filled];
}

function isBlocked(document: WorkbookDocument, sheet: Sheet, area: Area, isFilledAlready: boolean): boolean {
  if (area.top + area.rows > MAX_ROWS || area.left + area.columns > MAX_COLUMNS) return true;
  if (mergedAreas(sheet).some((merged) => intersection(merged, area) !== null)) return true;
  if (document.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null)) return true;
  return !isFilledAlready && !isEmptyBeside(sheet, area);
}

function isEmptyBeside({ grid }: Sheet, { top, left, rows, columns }: Area): boolean {
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const isFirst = row === top && column === left;
      if (!isFirst && (grid.value(row, column) !== undefined || grid.formula(row, column) !== undefined)) return false;
    }
  }
  return true;
}

function setResult(sheet: Sheet, row: number, column: number, value: StoredValue | undefined): boolean {
  if (sheet.grid.value(row, column) === value) return false;
  sheet.grid.setResult(row, column, value);
  sheet.cellsChanged = true;
  return true;
}

function stored(content: CellContent): StoredValue {
  return typeof content === 'object' ? CellError.of(content?.error ?? '#VALUE!') : content;
}
