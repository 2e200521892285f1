import type { CellValue, SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { HeadedColumn, SheetValues } from './heading-levels';
import { matchHeading } from './heading-match';

/** A table of 招商活动 found on a sheet: its rows are trips or visits, not projects. */
export interface ActivityTable {
  readonly cells: SheetCells;
  readonly columns: readonly HeadedColumn[];
  /** Indexes into `cells.values`: the first row below the heading, and the row after the last that can belong to the table. */
  readonly first: number;
  readonly end: number;
  readonly title: string;
  readonly titleYear: number | null;
  readonly titleMonth: number | null;
}

const LONGEST_HEADING = 20;
const FEWEST_HEADINGS = 2;

/** The row at which a table of activities ends: `end`, or the next heading below it with its title (the table of another kind of activity, or the same heading again at a page break). */
export function activityEnd(values: SheetValues, first: number, end: number): number {
  let row = first;
  while (row < end && !isHeadingRow(values[row] ?? [])) row++;
  while (row > first && row < end && isTitleOrBlank(values[row - 1] ?? [])) row--;
  return row;
}

function isTitleOrBlank(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 0 || (filled.length === 1 && typeof filled[0] === 'string');
}

/** Most of its cells are headings and none is a number: rows of activities hold names, places and days. */
function isHeadingRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length <= FEWEST_HEADINGS || filled.some((cell) => typeof cell !== 'string' || cell.length > LONGEST_HEADING)) return false;
  const headings = filled.filter((cell) => matchHeading([String(cell)]) !== null);
  return headings.length > FEWEST_HEADINGS && headings.length * 2 > filled.length;
}
