import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import type { CellEdit } from '../domain/office/table-edits';
import { callsAddIn } from '../domain/sharing/add-in-functions';
import { cellName, cellsIn, functionCells, showsError, type FunctionCell } from '../domain/sharing/function-cells';
import type { CellValue } from '../domain/sheet';
import { functionsCopyName } from '../domain/summary/sheet-names';
import { throwIfCancelled, toFailure } from './failures';
import { openSheet } from './open-sheet';
import type { Run } from './progress';
import { readSharedSheets, readSpills, type SharedSheet, type Spill } from './sharing-sheets';
import { NOTHING_TO_UNDO, undoAll, undoEdits } from './undo-edits';
import type { Undoable } from './undoable';
import { writeEdits } from './write-edits';

export interface FreezeRequest extends Run {
  /** True: every sheet that is touched is copied first, functions and all; the copies are never read as ledgers. */
  readonly keepCopy?: boolean;
}

export interface FrozenSheet {
  readonly sheet: string;
  /** Cells that held a formula with a function of the add-in. */
  readonly functions: number;
  /** Cells that such a formula filled. */
  readonly filled: number;
  /** The name of the copy; null where none was kept. */
  readonly copy: string | null;
}

export interface Frozen extends Undoable {
  readonly frozen: readonly FrozenSheet[];
}

/** 固化为数值: every formula that calls a function of the add-in anywhere becomes its value, with the cells that it fills; nothing else is touched. All sheets or none; undo brings the formulas back and removes the copies.
 *  Throws `freeze.no-value` where one shows an error or waits for its value, `sheet.protected`, `sheet.filtered`, `workbook.changed`; the workbook is then as it was.
 *  Round trips: those of reading, then 2 for each sheet with functions, 2 more where functions fill cells, 2 for copies. */
export async function freezeFunctions(request: FreezeRequest = {}): Promise<Frozen> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await readSharedSheets(context, request);
      const functions = sheets.map((sheet) => ({ sheet, cells: functionCells(sheet) })).filter(({ cells }) => cells.length > 0);
      if (functions.length === 0) return { frozen: [], ...NOTHING_TO_UNDO };
      const spills = await readSpills(context, functions);
      requireValues(functions, spills);
      throwIfCancelled(request.signal);
      return await freezeSheets(context, functions, spills, request.keepCopy === true ? sheets : null);
    });
  } catch (error) {
    throw toFailure(error);
  }
}

interface SheetFunctions {
  readonly sheet: SharedSheet;
  readonly cells: readonly FunctionCell[];
}

const CELLS_NAMED = 10;

function requireValues(functions: readonly SheetFunctions[], spills: readonly Spill[]): void {
  const own = functions.flatMap(({ sheet, cells }) => cells.map((cell) => ({ sheet, ...cell })));
  const filled = spills.flatMap(({ sheet, cell, area }) => cellsIn(sheet, area).filter(({ row, column }) => row !== cell.row || column !== cell.column).map((each) => ({ sheet, ...each })));
  const wrong = [...own, ...filled].filter(({ value }) => showsError(value));
  if (wrong.length === 0) return;
  const names = wrong.slice(0, CELLS_NAMED).map(({ sheet, row, column }) => `${sheet.name}!${cellName(row, column)}`).join('、');
  throw new Failure('freeze.no-value', { count: wrong.length, cells: wrong.length > CELLS_NAMED ? `${names}…` : names });
}

async function freezeSheets(context: Excel.RequestContext, functions: readonly SheetFunctions[], spills: readonly Spill[], all: readonly SharedSheet[] | null): Promise<Frozen> {
  const done: Undoable[] = [];
  try {
    const copies = all === null ? null : await copySheets(context, functions, all, done);
    for (const { sheet, cells } of functions) await freezeSheet(context, sheet, cells, spills.filter((spill) => spill.sheet === sheet), done);
    const undoable = undoAll(done);
    const frozen = functions.map(({ sheet, cells }, index) => ({
      sheet: sheet.name, functions: cells.length, copy: copies === null ? null : elementAt(copies, index),
      filled: spills.filter((spill) => spill.sheet === sheet).reduce((sum, { area }) => sum + area.rows * area.columns - 1, 0),
    }));
    return { frozen, sheets: functions.map(({ sheet }) => sheet.name), undo: undoable.undo };
  } catch (error) {
    await takeBack(done, error);
    throw error;
  }
}

async function takeBack(done: readonly Undoable[], cause: unknown): Promise<void> {
  try {
    await undoAll(done).undo();
  } catch (error) {
    throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
  }
}

/** First the formulas: what they filled is then empty and gets its values next, so that undoing in the opposite order frees the cells before the formulas fill them again. */
async function freezeSheet(context: Excel.RequestContext, sheet: SharedSheet, cells: readonly FunctionCell[], spills: readonly Spill[], done: Undoable[]): Promise<void> {
  const filled = spills.flatMap(({ cell, area }) => cellsIn(sheet, area).filter(({ row, column, value }) => value !== '' && (row !== cell.row || column !== cell.column)));
  const isFilled = new Set(filled.map(({ row, column }) => `${row},${column}`));
  const own = cells.filter(({ row, column }) => !isFilled.has(`${row},${column}`));
  await write(context, sheet, own.map(frozenCell), done, (held, { row, column }) => callsAddIn(held(row, column)));
  if (filled.length > 0) await write(context, sheet, filled.map(frozenCell), done, (held, { row, column }) => held(row, column) === '');
}

/** A truth value is entered as Excel types it; everything else is a constant. */
function frozenCell({ row, column, value }: { readonly row: number; readonly column: number; readonly value: CellValue }): CellEdit {
  return typeof value === 'boolean' ? { row, column, after: String(value), isFormula: true } : { row, column, after: value };
}

type Held = (row: number, column: number) => CellValue;

/** Throws `workbook.changed` where a cell no longer holds what it must. */
async function write(context: Excel.RequestContext, sheet: SharedSheet, edits: readonly CellEdit[], done: Undoable[], isAsExpected: (held: Held, edit: CellEdit) => boolean): Promise<void> {
  const opened = await openSheet(context, sheet);
  const held: Held = (row, column) => opened.formulas[row - opened.cells.top]?.[column - opened.cells.left] ?? '';
  if (!edits.every((edit) => isAsExpected(held, edit))) throw new Failure('workbook.changed', { sheet: sheet.name });
  await writeEdits(context, opened, edits);
  done.push(undoEdits(opened, edits));
}

/** Copies behind the originals. Round trips: 2. */
async function copySheets(context: Excel.RequestContext, functions: readonly SheetFunctions[], all: readonly SharedSheet[], done: Undoable[]): Promise<readonly string[]> {
  const taken = new Set(all.map(({ name }) => name));
  const names = functions.map(({ sheet }) => {
    const name = functionsCopyName(sheet.name, taken);
    taken.add(name);
    return name;
  });
  done.push({ sheets: names, undo: () => removeCopies(names, all) });
  const copies = functions.map(({ sheet }) => context.workbook.worksheets.getItem(sheet.id).copy(Excel.WorksheetPositionType.end));
  copies.forEach((copy, index) => (copy.name = elementAt(names, index)));
  await context.sync();
  return names;
}

/** Removes the copies, also one that did not get its name yet: sheets that were not there before and are called like a copy. Round trips: 2. */
async function removeCopies(names: readonly string[], before: readonly SharedSheet[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const isCopy = ({ id, name }: Excel.Worksheet): boolean => !before.some((sheet) => sheet.id === id) && (names.includes(name) || before.some((sheet) => name.startsWith(`${sheet.name} (`)));
    for (const sheet of worksheets.items.filter(isCopy)) sheet.delete();
    await context.sync();
  });
}
