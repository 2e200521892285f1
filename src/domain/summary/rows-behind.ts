import { ACTIVITY_KEYS } from './activities-sheet';
import type { Bound, RowsBehind } from './conditions';
import { DETAIL_KEYS } from './detail-sheet';
import { isFormula, type PlannedCell, type SheetLayout } from './plan';

/** A number of a sheet with the rows that it is made of. Row and column from 0. */
export interface Traced {
  readonly row: number;
  readonly column: number;
  readonly behind: RowsBehind;
}

/** The numbers of a planned sheet that are counted or summed from rows: what a pane needs to show the rows behind the cell that a person points at. */
export function tracedNumbers({ cells }: Pick<SheetLayout, 'cells'>): readonly Traced[] {
  return cells.flatMap((line, row) => line.flatMap((cell, column) => (isFormula(cell) && cell.behind ? [{ row, column, behind: cell.behind }] : [])));
}

/** The rows behind a number, as indexes into the rows of `分类明细` or `活动明细` (as planned, or as read from the sheet). */
export function rowsBehind({ sheet, anyOf }: RowsBehind, rows: readonly (readonly PlannedCell[])[]): readonly number[] {
  const keys: readonly string[] = sheet === 'detail' ? DETAIL_KEYS : ACTIVITY_KEYS;
  const places = anyOf.map((conditions) => conditions.map(([key, is]) => ({ column: keys.indexOf(key), is })));
  return rows.flatMap((row, index) => (places.some((conditions) => conditions.every(({ column, is }) => meets(plain(row[column]), is))) ? [index] : []));
}

/** The column of a number that is summed, from 0; null where rows are counted. */
export function summedColumn({ sheet, sumOf }: RowsBehind): number | null {
  const keys: readonly string[] = sheet === 'detail' ? DETAIL_KEYS : ACTIVITY_KEYS;
  return sumOf === null ? null : keys.indexOf(sumOf);
}

function plain(cell: PlannedCell | undefined): string | number {
  if (cell === undefined || cell === null) return '';
  return isFormula(cell) ? cell.expected : cell;
}

/** Criteria of formulas compare texts without regard to case. */
function meets(value: string | number, is: string | number | Bound): boolean {
  if (typeof is === 'object') return typeof value === 'number' && withinBound(value, is);
  return typeof is === 'string' && typeof value === 'string' ? value.toLowerCase() === is.toLowerCase() : value === is;
}

function withinBound(value: number, bound: Bound): boolean {
  if ('atMost' in bound) return value <= bound.atMost;
  return 'atLeast' in bound ? value >= bound.atLeast : value > bound.above;
}
