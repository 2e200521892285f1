import { Failure } from '../domain/failure';
import type { CellEdit } from '../domain/office/table-edits';
import type { PlannedCell } from '../domain/summary/plan';
import { toFailure } from './failures';
import { openSheet, type OpenedSheet } from './open-sheet';
import type { SheetIdentity } from './read-workbook';
import type { Undoable } from './undoable';
import { writeEdits } from './write-edits';
import { plannedValue } from './write-sheet';

/** Takes back single cells that were written: each gets what it held before. Refused (`undo.changed`) where one holds something else than what was written. Round trips: 2. */
export function undoEdits(before: OpenedSheet, edits: readonly CellEdit[]): Undoable {
  const back = edits.map((edit): CellEdit => restoring(before, edit));
  return undoable(before.name, async (context) => {
    const now = await openSheet(context, before);
    if (edits.some(({ row, column, after }) => String(heldAt(now, row, column).formula) !== String(after))) throw new Failure('undo.changed', { sheet: before.name });
    await writeEdits(context, now, back);
  });
}

/** Takes back a sheet that was made: it is removed. Refused (`undo.changed`) where its cells are no longer those that were written. Round trips: 2. */
export function undoNewSheet(sheet: SheetIdentity, cells: readonly (readonly PlannedCell[])[]): Undoable {
  return undoable(sheet.name, async (context) => {
    const now = await openSheet(context, sheet);
    const planned = cells.every((row, at) => row.every((cell, column) => String(heldAt(now, at, column).formula) === String(plannedValue(cell))));
    const more = now.formulas.some((row, at) => row.some((cell, column) => cell !== '' && plannedValue(cells[now.cells.top + at]?.[now.cells.left + column] ?? null) === ''));
    if (!planned || more) throw new Failure('undo.changed', { sheet: sheet.name });
    context.workbook.worksheets.getItem(sheet.id).delete();
    await context.sync();
  });
}

/** Takes back several writes in the opposite order. */
export function undoAll(done: readonly Undoable[]): Undoable {
  return {
    sheets: [...new Set(done.flatMap(({ sheets }) => sheets))],
    undo: async (run) => {
      for (const each of [...done].reverse()) await each.undo(run);
    },
  };
}

/** Nothing was written. */
export const NOTHING_TO_UNDO: Undoable = { sheets: [], undo: () => Promise.resolve() };

function undoable(sheet: string, undo: (context: Excel.RequestContext) => Promise<void>): Undoable {
  return {
    sheets: [sheet],
    undo: async () => {
      try {
        await Excel.run({ delayForCellEdit: true }, undo);
      } catch (error) {
        throw toFailure(error);
      }
    },
  };
}

function restoring(before: OpenedSheet, { row, column }: CellEdit): CellEdit {
  const { formula, value } = heldAt(before, row, column);
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { row, column, after: typeof formula === 'boolean' ? String(formula) : formula, ...(isFormula && { isFormula }) };
}

function heldAt({ cells, formulas }: OpenedSheet, row: number, column: number): { readonly formula: string | number | boolean; readonly value: string | number | boolean } {
  const [r, c] = [row - cells.top, column - cells.left];
  return { formula: formulas[r]?.[c] ?? '', value: cells.values[r]?.[c] ?? '' };
}
