import { columnLetters, type Area, type CellValue } from '../sheet';
import { callsAddIn } from './add-in-functions';

/** A sheet as the sharing check reads it. */
export interface SheetGrid {
  readonly name: string;
  /** Where the grids stand on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A cell with a function of the add-in in its formula; on the sheet, from 0. */
export interface FunctionCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** The cells of a sheet whose formula calls a function of the add-in, row by row. */
export function functionCells({ top, left, values, formulas }: SheetGrid): readonly FunctionCell[] {
  return formulas.flatMap((row, at) => row.flatMap((formula, column) => (callsAddIn(formula) ? [{ row: top + at, column: left + column, formula: String(formula), value: values[at]?.[column] ?? '' }] : [])));
}

const FILLS = /[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d|[A-Z]:\$?[A-Z]|\]|(?:ZS\.|_ZS_)(?:SUMMARY|CHECK|PROOFREAD)/i;

/** Whether a formula may fill more than its own cell: it takes a range, or its function gives a table.
 *  @example mayFill('=ZS.TIER(E3:E200)') // true */
export function mayFill({ formula }: FunctionCell): boolean {
  return FILLS.test(formula);
}

/** What Excel shows instead of a value, while it calculates too; source: Excel.ErrorCellValueType and the documentation of custom functions. */
const ERRORS: ReadonlySet<CellValue> = new Set(['#N/A', '#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#BUSY!', '#SPILL!', '#CALC!', '#CONNECT!', '#FIELD!', '#GETTING_DATA', '#BLOCKED!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!']);

/** Whether a cell shows an error, or waits for its value.
 *  @example showsError('#BUSY!') // true */
export function showsError(value: CellValue): boolean {
  return ERRORS.has(value);
}

/** The values that stand in an area of a sheet, with their places. */
export function cellsIn({ top, left, values }: SheetGrid, area: Area): readonly { readonly row: number; readonly column: number; readonly value: CellValue }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [area.top + Math.floor(index / area.columns), area.left + (index % area.columns)];
    return { row, column, value: values[row - top]?.[column - left] ?? '' };
  });
}

const CELLS_NAMED = 5;

/** Cells in words, runs below each other as one; the first few.
 *  @example cellsText([{ row: 2, column: 6 }, { row: 3, column: 6 }]) // 'G3:G4' */
export function cellsText(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.last === row - 1) last.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const named = runs.slice(0, CELLS_NAMED).map(({ column, first, last }) => (first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`));
  return named.join('、') + (runs.length > CELLS_NAMED ? '…' : '');
}

/** @example cellName(2, 6) // 'G3' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
