/** What a cell holds, as Excel gives it: '' for empty, dates as serial numbers, errors as '#N/A' and the like. */
export type CellValue = string | number | boolean;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table (ListObject) on a sheet. */
export interface SheetTable {
  readonly name: string;
  /** The whole table, heading and totals row included. */
  readonly area: Area;
  readonly hasHeading: boolean;
  readonly hasTotals: boolean;
}

/** The used part of one sheet, as read from the workbook; everything that reading a ledger needs to know of Excel. */
export interface SheetCells {
  /** The workbook it comes from, where several are merged; left out for the open one. */
  readonly file?: string;
  readonly name: string;
  /** Where values[0][0] stands on the sheet, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** Rectangular: every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas in sheet coordinates; null where the program could not tell. */
  readonly merges: readonly Area[] | null;
  readonly tables: readonly SheetTable[];
  readonly visible: boolean;
  /** True for workbooks whose date serials start in 1904. */
  readonly date1904: boolean;
}

/** Where something stands: sheet name, row counted from 1 as Excel shows it, column letter(s) where one cell is meant. */
export interface CellPlace {
  /** The workbook, where several are merged; left out for the open one. */
  readonly file?: string;
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** A place on a sheet that was read: `row` counted from 1 as Excel shows it, `index` a column of its values.
 *  @example placeOn(cells, 12, 3) // { sheet: '签约项目', row: 12, column: 'D' } */
export function placeOn({ file, name, left }: SheetCells, row?: number, index?: number): CellPlace {
  return { ...(file !== undefined && { file }), sheet: name, ...(row !== undefined && { row }), ...(index !== undefined && { column: columnLetters(left + index) }) };
}

/** A place in words, the way Excel writes it, the workbook before it where it is another.
 *  @example placeText({ file: 'b.xlsx', sheet: '签约项目', row: 12, column: 'D' }) // 'b.xlsx 签约项目!D12' */
export function placeText({ file, sheet, row, column }: CellPlace): string {
  const cell = `${column ?? ''}${row ?? ''}`;
  return `${file === undefined ? '' : `${file} `}${sheet}${cell === '' ? '' : `!${cell}`}`;
}

const LETTERS = 26;

/** The letters of a column counted from 0.
 *  @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
  }
  return letters;
}
