import type { CalculationSheet, CalculationTable } from '../../../src/workbench/calculation/calculator';
import type { CellValue } from '../../../src/domain/sheet';

/** A sheet as one would type it: what begins with '=' is a formula. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[], tables: readonly CalculationTable[] = []): CalculationSheet {
  const formulas = rows.flatMap((values, row) => values.flatMap((value, column) => (isFormula(value) ? [{ row, column, formula: value }] : [])));
  return { name, rows: rows.map((values) => values.map((value) => (isFormula(value) ? '' : value))), formulas, tables };
}

function isFormula(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
