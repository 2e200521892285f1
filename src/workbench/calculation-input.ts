import type { CellValue } from '../domain/sheet';
import type { CalculationInput, CalculationSheet, CustomFunctionCalls, FormulaCell } from './calculation/calculator';
import { CellError } from './document/cells/cell-error';
import type { StoredValue } from './document/cells/grid';
import { mayCallAddIn } from './document/formula/add-in-functions';
import { typedFormula } from './document/formula/future-functions';
import { ownNames } from './document/names';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';

/** Whether a cell is to be calculated. */
export type IsDue = (sheet: Sheet, row: number, column: number) => boolean;

/** The workbook as the calculation engine needs it. Formulas that call an add-in and are not due stand there with their last values: calling costs. */
export function calculationInput(document: WorkbookDocument, functions: CustomFunctionCalls, isDue: IsDue): CalculationInput {
  return {
    functions,
    sheets: document.sheets.map((sheet) => calculationSheet(document, sheet, isDue)),
    names: ownNames(document).map(({ name, refersTo }) => ({ name, refersTo })),
    date1904: document.date1904,
  };
}

function calculationSheet(document: WorkbookDocument, sheet: Sheet, isDue: IsDue): CalculationSheet {
  const tables = document.tables.filter((table) => table.sheet === sheet);
  const formulas: FormulaCell[] = [...sheet.grid.formulas()].filter(({ row, column, formula }) => !mayCallAddIn(formula.text) || isDue(sheet, row, column)).map(({ row, column, formula }) => ({ row, column, formula: `=${typedFormula(formula.text)}` }));
  return {
    name: sheet.name,
    rows: Array.from(sheet.grid.rows, (row) => Array.from(row?.values ?? [], plainValue)),
    formulas,
    tables: tables.map(({ name, area, columnNames, hasTotals }) => ({ name, area, columns: columnNames, hasTotals })),
  };
}

function plainValue(value: StoredValue | undefined): CellValue | null {
  return value === undefined ? null : value instanceof CellError ? value.code : value;
}
