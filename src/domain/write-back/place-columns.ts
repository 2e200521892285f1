import { Failure } from '../failure';
import type { Ledger } from '../ledger/ledger';
import type { Rules } from '../rules';
import { columnLetters, type Area, type CellValue, type SheetTable } from '../sheet';
import { headingOf, isHeading, WRITE_BACK_COLUMNS, type WriteBackColumn } from './columns';

/** Where a column is written. */
export interface PlacedColumn {
  readonly column: WriteBackColumn;
  readonly heading: string;
  /** On the sheet, from 0. */
  readonly at: number;
  /** False for a column that was written before and is found again by its heading. */
  readonly isNew: boolean;
}

/** The rows and columns that a ledger takes on its sheet, from its first heading row to its last row, from 0; a table with its totals row. Another table beside a plain ledger is none of it. */
export function ledgerArea(ledger: Ledger): Area {
  const { cells, columns, heading, rows } = ledger;
  const table = tableOf(ledger);
  if (table) return table.area;
  const at = columns.map(({ index }) => cells.left + index);
  const left = Math.min(...at);
  const last = rows.at(-1)?.index ?? heading.last;
  const top = cells.top + heading.first;
  const end = Math.min(...cells.tables.filter(({ area }) => area.left > left && area.top <= cells.top + last && area.top + area.rows > top).map(({ area }) => area.left));
  return { top, left, rows: last - heading.first + 1, columns: Math.max(...at.filter((column) => column < end)) - left + 1 };
}

/** The Excel table that a ledger stands in. */
export function tableOf({ cells, table }: Ledger): SheetTable | null {
  return cells.tables.find(({ name }) => name === table) ?? null;
}

/** Finds the columns that were written before, and empty ones at the right for the others, in the order of `WRITE_BACK_COLUMNS`.
 *  Beside a plain ledger the nearest empty columns are taken, past notes that stand there; never past another ledger or table. A table grows, so nothing may stand beside its rows.
 *  Throws `write-back.no-room`, `write-back.heading-twice`. */
export function placeColumns(ledger: Ledger, others: readonly Ledger[], columns: readonly WriteBackColumn[], rules: Rules): readonly PlacedColumn[] {
  const chosen = WRITE_BACK_COLUMNS.filter((column) => columns.includes(column)).map((column) => ({ column, heading: headingOf(column, rules) }));
  const known = chosen.map(({ heading }) => knownPlace(ledger, heading));
  const missing = known.filter((at) => at === null).length;
  let next = missing === 0 ? 0 : firstFree(ledger, others, missing);
  return chosen.map(({ column, heading }, index) => {
    const at = known[index] ?? null;
    return at === null ? { column, heading, at: next++, isNew: true } : { column, heading, at, isNew: false };
  });
}

function knownPlace({ cells, columns, heading: { first } }: Ledger, heading: string): number | null {
  const found = columns.filter(({ path }) => isHeading(path.at(-1) ?? '', heading)).map(({ index }) => cells.left + index);
  const [at, second] = found;
  if (at === undefined) return null;
  if (second === undefined) return at;
  throw new Failure('write-back.heading-twice', { sheet: cells.name, heading, cells: found.map((column) => `${columnLetters(column)}${cells.top + first + 1}`).join('、') });
}

function firstFree(ledger: Ledger, others: readonly Ledger[], count: number): number {
  const area = ledgerArea(ledger);
  const right = area.left + area.columns;
  const taken = takenColumns(ledger, area).filter((column) => column >= right);
  const [inTheWay] = taken;
  if (inTheWay === undefined || (inTheWay >= right + count && !tableOf(ledger))) return right;
  const isBeside = (other: Area): boolean => other.left >= right && other.top < area.top + area.rows && area.top < other.top + other.rows;
  const beside = [...others.filter((other) => other !== ledger).map(ledgerArea), ...ledger.cells.tables.map((table) => table.area)].some(isBeside);
  if (tableOf(ledger) || beside) throw new Failure('write-back.no-room', { sheet: ledger.cells.name, cell: `${columnLetters(inTheWay)}${area.top + 1}` });
  const from = [right, ...taken.map((column) => column + 1)];
  const isFree = (start: number): boolean => !taken.some((column) => column >= start && column < start + count);
  return from.find(isFree) ?? right;
}

/** Columns of the sheet in which something stands beside the rows of a ledger: a cell, or a merged area. */
function takenColumns({ cells }: Ledger, { top, rows }: Area): readonly number[] {
  const taken = new Set<number>();
  const beside: readonly (readonly CellValue[])[] = cells.values.slice(Math.max(0, top - cells.top), top - cells.top + rows);
  for (const row of beside) row.forEach((cell, index) => cell !== '' && taken.add(cells.left + index));
  for (const area of cells.merges ?? []) {
    if (area.top < top + rows && top < area.top + area.rows) for (let column = area.left; column < area.left + area.columns; column += 1) taken.add(column);
  }
  return [...taken].sort((one, other) => one - other);
}
