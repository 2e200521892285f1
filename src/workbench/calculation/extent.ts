import { columnLetters } from '../../domain/sheet';
import type { DefinedName } from './calculator';
import type { EngineSheet } from './engine-sheet';
import { formulaOf, formulaTokens } from './formula-tokens';
import { type Endpoint, endpointAt } from './reference-endpoint';

/** How many rows and columns every sheet has for the calculation. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The last row and column of an .xls sheet, counted from 0: a range that ends there or further means "to the end". */
const END = { row: 65_535, column: 255 };

/**
 * The smallest sheet that holds the cells of every sheet and all that the formulas refer to. Whole columns (A:A) end with it, so the engine does not
 * visit a million empty rows; and it is the same for all sheets, so ranges to the end have equal lengths wherever they are.
 */
export function extentOf(sheets: readonly EngineSheet[], names: readonly DefinedName[]): Extent {
  const extent = { rows: 1, columns: 1 };
  const include = ({ row, column }: Endpoint): void => {
    extent.rows = Math.max(extent.rows, (row ?? 0) + 1);
    extent.columns = Math.max(extent.columns, (column ?? 0) + 1);
  };
  for (const { rows, cells } of sheets) {
    rows.forEach((values, row) => include({ row, column: values.length - 1 }));
    for (const cell of cells) {
      include(cell);
      if ('formula' in cell.content) referredTo(cell.content.formula).forEach(include);
    }
  }
  for (const { refersTo } of names) referredTo(refersTo).forEach(include);
  return extent;
}

/** The same formula with ranges to the end (A2:A1048576) ending with the extent.
 *  @example withinExtent('=SUM(A2:A1048576)', { rows: 500, columns: 9 }) // '=SUM(A2:A500)' */
export function withinExtent(formula: string, { rows, columns }: Extent): string {
  const tokens = formulaTokens(formula);
  return formulaOf(
    tokens.map((token, at) => {
      const end = tokens[at - 1]?.text === ':' ? endpointAt(tokens, at) : null;
      if (end === null || ((end.row ?? 0) < rows && (end.column ?? 0) < columns)) return token;
      const letters = end.column === null ? '' : columnLetters(Math.min(end.column, columns - 1));
      const digits = end.row === null ? '' : Math.min(end.row, rows - 1) + 1;
      return { kind: 'name', text: `${letters}${digits}` };
    }),
  );
}

/** The cells that a formula names; of a range to the end, not the end. */
function referredTo(formula: string): readonly Endpoint[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap((_, at) => {
    const endpoint = endpointAt(tokens, at);
    if (endpoint === null) return [];
    const isRangeEnd = tokens[at - 1]?.text === ':';
    return [isRangeEnd ? { row: before(endpoint.row, END.row), column: before(endpoint.column, END.column) } : endpoint];
  });
}

function before(position: number | null, end: number): number | null {
  return position === null || position >= end ? null : position;
}
