import { elementAt } from '../domain/element-at';
import { isSameFormula } from '../domain/sharing/add-in-functions';
import type { Area, CellValue } from '../domain/sheet';
import { columnLook } from '../domain/write-back/columns';
import { ledgerArea, tableOf, type PlacedColumn } from '../domain/write-back/place-columns';
import type { WriteBackPlan, WrittenCell } from '../domain/write-back/plan';
import { cellInput } from './cell-input';
import { rowBytes } from './payload';
import type { SheetIdentity } from './read-workbook';

/** A column as it is to be written, and what stood in its place. */
export interface Target extends PlacedColumn {
  readonly cells: readonly WrittenCell[];
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly before: TargetBefore;
}

export interface TargetBefore {
  /** From the first heading row to the last row. */
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
  /** In points. */
  readonly width: number;
  /** True where neither cells nor formats stand in its place. */
  readonly isPristine: boolean;
}

/** The columns that one ledger gets. */
export interface LedgerTargets {
  readonly sheet: SheetIdentity;
  readonly table: string | null;
  /** From the first heading row to the last row, on the sheet from 0. */
  readonly top: number;
  readonly headingRows: number;
  /** Rows below the heading. */
  readonly rows: number;
  readonly targets: readonly Target[];
  /** Columns that say which project a row is, with what they held when the ledger was classified. */
  readonly keys: readonly { readonly at: number; readonly values: readonly CellValue[] }[];
  /** The column whose looks new ones take, with the runs of rows that no merged area crosses; rows from the first heading row. */
  readonly looks: { readonly at: number; readonly heading: number | null; readonly runs: readonly { readonly first: number; readonly rows: number }[] };
}

/** The first row below the heading. */
export function firstRow({ top, headingRows }: LedgerTargets): number {
  return top + headingRows;
}

/** Brings a plan and what stood in the place of its columns together. */
export function ledgerTargets(sheet: SheetIdentity, plan: WriteBackPlan, before: readonly TargetBefore[]): LedgerTargets {
  const { ledger, headings, edits } = plan;
  const { cells, heading, columns } = ledger;
  const rows = edits[0]?.cells.length ?? 0;
  const area = ledgerArea(ledger);
  const headingRows = heading.last - heading.first + 1;
  const held = (index: number): readonly CellValue[] => Array.from({ length: rows }, (_, row) => cells.values[heading.last + 1 + row]?.[index] ?? '');
  return {
    sheet, table: tableOf(ledger)?.name ?? null, top: cells.top + heading.first, headingRows, rows,
    targets: headings.map((placed, index) => ({ ...placed, ...columnLook(placed.column), cells: elementAt(edits, index).cells, before: elementAt(before, index) })),
    keys: columns.filter(({ field }) => field === 'project' || field === 'investor').map(({ index }) => ({ at: cells.left + index, values: held(index) })),
    looks: looksFrom(area.left + area.columns - 1, { ...area, rows: headingRows + rows }, headingRows, cells.merges ?? []),
  };
}

/** Merged areas that reach over columns would be torn or repeated by copying formats. */
function looksFrom(at: number, { top, rows }: Area, headingRows: number, merges: readonly Area[]): LedgerTargets['looks'] {
  const crossing = merges.filter((area) => area.columns > 1 && at >= area.left && at < area.left + area.columns);
  const isCrossed = (row: number): boolean => crossing.some((area) => top + row >= area.top && top + row < area.top + area.rows);
  const runs: { first: number; rows: number }[] = [];
  for (let row = headingRows; row < rows; row += 1) {
    const last = runs.at(-1);
    if (isCrossed(row)) continue;
    if (last && last.first + last.rows === row) last.rows += 1;
    else runs.push({ first: row, rows: 1 });
  }
  const heading = headingRows - 1;
  return { at, heading: isCrossed(heading) ? null : heading, runs };
}

/** What a cell is told. */
export function inputOf(cell: WrittenCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.formula : cellInput(cell);
}

/** Whether a cell, as `formulas` shows it, holds what was to be written; one that is left alone always does. */
export function holds(found: CellValue | undefined, cell: WrittenCell): boolean {
  if (cell === null) return true;
  if (typeof cell === 'object') return typeof found === 'string' && isSameFormula(found, cell.formula);
  return String(found ?? '') === String(cell);
}

/** How many bytes the cells of each row take, as they were, are written and are read back. */
export function rowSizes({ targets, keys, headingRows, rows }: LedgerTargets): readonly number[] {
  return Array.from({ length: rows }, (_, row) => {
    const written = rowBytes(targets.map(({ cells }) => inputOf(cells[row] ?? null)));
    return 2 * written + rowBytes(targets.map(({ before }) => before.formulas[headingRows + row] ?? '')) + rowBytes(keys.map(({ values }) => values[row] ?? ''));
  });
}
