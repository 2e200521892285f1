import type { CellEdit } from '../../../src/domain/office/table-edits';
import type { CellValue, SheetCells } from '../../../src/domain/sheet';
import { isFormula, type SheetLayout } from '../../../src/domain/summary/plan';
import { sheetOf } from '../ledger/layout';

/** Cells of a sheet that staff filled in. */
export function filled(name: string, rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): SheetCells {
  return sheetOf({ name, rows, merges });
}

/** What a planned sheet would hold. */
export function built(plan: SheetLayout): SheetCells {
  return sheetOf({ name: plan.name, rows: plan.cells.map((row) => row.map((cell) => (cell === null || isFormula(cell) ? '' : cell))) });
}

/** The cells after the edits. */
export function edited(cells: SheetCells, edits: readonly CellEdit[]): SheetCells {
  const rows = cells.values.map((row) => [...row]);
  for (const { row, column, after } of edits) {
    while (rows.length <= row - cells.top) rows.push([]);
    const line = rows[row - cells.top]!;
    while (line.length <= column - cells.left) line.push('');
    line[column - cells.left] = after;
  }
  return { ...sheetOf({ name: cells.name, rows, top: cells.top, left: cells.left }), merges: cells.merges };
}

/** Flags in short: 'lists.rank-unclear E5'. */
export function short(flags: readonly { readonly code: string; readonly at: { readonly row?: number; readonly column?: string } }[]): readonly string[] {
  return flags.map(({ code, at }) => `${code} ${at.column ?? ''}${at.row ?? ''}`.trim());
}
