import { columnLetters } from '../../domain/sheet';
import type { DefinedName } from './calculator';
import type { EngineSheet } from './engine-sheet';
import { formulaOf, formulaTokens, type Token } from './formula-tokens';

/** How many rows and columns every sheet has for the calculation. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The last row and column of an .xls sheet, counted from 0: a range that ends there or further means "to the end". */
const END = { row: 65_535, column: 255 };

/**
 * The smallest sheet that holds the cells of every sheet and all that the formulas refer to. Whole columns (A:A) end with it, so the engine does not
 * visit a million empty rows; and it is the same for all sheets, so ranges to the end have equal lengths wherever they are.
 */
export function extentOf(sheets: readonly EngineSheet[], names: readonly DefinedName[]): Extent {
  const extent = { rows: 1, columns: 1 };
  const include = (row: number, column: number): void => {
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  };
  for (const { rows, cells } of sheets) {
    rows.forEach((values, row) => include(row, values.length - 1));
    for (const { row, column, content } of cells) {
      include(row, column);
      if ('formula' in content) referredTo(content.formula).forEach((corner) => include(corner.row, corner.column));
    }
  }
  for (const { refersTo } of names) referredTo(refersTo).forEach((corner) => include(corner.row, corner.column));
  return extent;
}

/** The cells that a formula names; of a range to the end, not the end. */
function referredTo(formula: string): readonly Corner[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap((_, at) => {
    const corner = cornerAt(tokens, at);
    if (corner === null) return [];
    const isRangeEnd = tokens[at - 1]?.text === ':';
    const row = isRangeEnd && corner.row >= END.row ? 0 : corner.row;
    const column = isRangeEnd && corner.column >= END.column ? 0 : corner.column;
    return [{ row, column }];
  });
}

/** The same formula with ranges to the end (A2:A1048576) ending with the extent.
 *  @example withinExtent('=SUM(A2:A1048576)', { rows: 500, columns: 9 }) // '=SUM(A2:A500)' */
export function withinExtent(formula: string, { rows, columns }: Extent): string {
  const tokens = formulaTokens(formula);
  return formulaOf(
    tokens.map((token, at) => {
      const corner = tokens[at - 1]?.text === ':' ? cornerAt(tokens, at) : null;
      if (corner === null || (corner.row < rows && corner.column < columns)) return token;
      const text = `${columnLetters(Math.min(corner.column, columns - 1))}${Math.min(corner.row, rows - 1) + 1}`;
      return { kind: 'name', text };
    }),
  );
}

/** The cell that a token names: C5 or $C$5, not the function LOG10(. */
function cornerAt(tokens: readonly Token[], at: number): Corner | null {
  const token = tokens[at];
  if (token?.kind !== 'name' || tokens[at + 1]?.text === '(') return null;
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i.exec(token.text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
