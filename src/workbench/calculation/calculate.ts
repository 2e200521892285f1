import type { CellValue } from '../../domain/sheet';
import type { Calculate, CalculatedCell, CalculationInput, CalculationSheet, CustomFunctionCalls } from './calculator';
import type { EngineInput, EngineOutput } from './engine';
import { engineFormula } from './engine-formula';
import type { EngineCell, EngineSheet } from './engine-sheet';
import { ERROR_VALUES } from './error-values';
import { extentOf } from './extent';
import { knownValue } from './known-value';
import { withoutStructuredReferences } from './structured-references';
import type { FormulaPlace, PlacedTable } from './table-reference';

/**
 * Calculates every formula of a workbook with Univer's formula engine, from scratch; the results come in the order of the input. A function that
 * neither the engine nor an add-in knows gives #NAME?; what it cannot read gives #VALUE!; formulas in a circle are calculated once; a formula that points to
 * another workbook keeps its last value. Costs half a second to load the engine, once; then over 5,000 rows 3 ms for a COUNTIFS or SUMIFS, 20 ms for a
 * SUMPRODUCT of three factors.
 */
export const calculate: Calculate = async (input) => {
  const engineInput = prepared(input);
  const output = hasFormulas(engineInput.sheets) ? await calculated(engineInput) : NO_OUTPUT;
  return engineInput.sheets.flatMap(({ cells }, sheet) => cells.map((cell) => calculatedCell(sheet, cell, output)));
};

const NO_OUTPUT: EngineOutput = { valueAt: () => null, arrayAt: () => undefined };

const NO_FUNCTIONS: CustomFunctionCalls = { names: [], call: () => null };

/** The engine is large, so it is loaded when the first formula needs it. */
async function calculated(input: EngineInput): Promise<EngineOutput> {
  const { runEngine } = await import('./engine');
  return runEngine(input);
}

function hasFormulas(sheets: readonly EngineSheet[]): boolean {
  return sheets.some(({ cells }) => cells.some(({ content }) => 'formula' in content));
}

function prepared(input: CalculationInput): EngineInput {
  const rewrite = rewriter(input);
  const sheets = input.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows, cells: engineCells(sheet, rewrite) }));
  const names = input.names.map(({ name, refersTo }) => ({ name, refersTo: rewrite(refersTo, null) }));
  return { sheets, names, extent: extentOf(sheets, names), date1904: input.date1904, functions: input.functions ?? NO_FUNCTIONS };
}

type Rewrite = (formula: string, place: FormulaPlace | null) => string;

function rewriter({ sheets }: CalculationInput): Rewrite {
  const tables: readonly PlacedTable[] = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ ...table, sheet: sheet.name })));
  const sheetNames = sheets.map(({ name }) => name);
  return (formula, place) => engineFormula(withoutStructuredReferences(formula, place, tables), sheetNames);
}

function engineCells({ name, rows, formulas }: CalculationSheet, rewrite: Rewrite): readonly EngineCell[] {
  return formulas.map(({ row, column, formula }) => {
    const value = knownValue(formula, rows[row]?.[column] ?? '');
    return { row, column, content: value === undefined ? { formula: rewrite(formula, { sheet: name, row, column }) } : { value } };
  });
}

function calculatedCell(sheet: number, { row, column, content }: EngineCell, { valueAt, arrayAt }: EngineOutput): CalculatedCell {
  if ('value' in content) return { sheet, row, column, value: content.value, isError: isError(content.value) };
  const value = shown(valueAt(sheet, row, column) ?? '#VALUE!');
  const array = arrayAt(sheet, row, column);
  return { sheet, row, column, value, isError: isError(value), ...(array && { array }) };
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_VALUES.includes(value);
}

/** Excel's name for a value that a custom function still works on. */
function shown(value: CellValue): CellValue {
  return value === '#GETTING_DATA' ? '#BUSY!' : value;
}
