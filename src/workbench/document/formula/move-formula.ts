import { MAX_COLUMNS, MAX_ROWS } from '../cells/grid';
import { type AreaCorner, parseCorner, writeCorner } from './area-text';
import { formulaTokens } from './tokens';

/** A formula as it reads when it is copied some rows down and columns to the right: relative references move along.
 *  @example movedFormula('A1+$B$1', 1, 0) // 'A2+$B$1' */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula).map((token) => (token.kind === 'area' ? movedArea(token.text, rows, columns) : token.text)).join('');
}

function movedArea(text: string, rows: number, columns: number): string {
  const corners = text.split(':').map((part) => parseCorner(part));
  const moved = corners.map((corner) => (corner === undefined ? undefined : movedCorner(corner, rows, columns)));
  if (corners.some((corner) => corner === undefined)) return text;
  return moved.some((corner) => corner === undefined) ? '#REF!' : moved.map((corner) => writeCorner(corner as AreaCorner)).join(':');
}

function movedCorner(corner: AreaCorner, rows: number, columns: number): AreaCorner | undefined {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const inside = (row === null || (row >= 0 && row < MAX_ROWS)) && (column === null || (column >= 0 && column < MAX_COLUMNS));
  return inside ? { ...corner, row, column } : undefined;
}
