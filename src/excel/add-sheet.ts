import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { choiceMessages, type OfficeSheetPlan } from '../domain/office/office-sheet-plan';
import { columnLetters, type CellValue } from '../domain/sheet';
import type { PlannedCell } from '../domain/summary/plan';
import { buildingNames } from './apply-plan';
import { throwIfCancelled, toFailure } from './failures';
import { PAYLOAD_BUDGET, rowBytes, runsWithin } from './payload';
import type { Run } from './progress';
import type { SheetIdentity } from './read-workbook';
import { plannedValue, writeSteps } from './write-sheet';

/** Adds a sheet behind the others: built under a working name, read back and compared, then named. Whatever fails, the workbook is afterwards as it was, or finished (then nothing is thrown).
 *  Gives the id of the sheet. Round trips: 2 (build and read back, name), and one for every further 4 MB of cells. Throws `Failure`. */
export async function addSheet(context: Excel.RequestContext, plan: OfficeSheetPlan, before: readonly SheetIdentity[], run: Run): Promise<string> {
  const workName = elementAt(buildingNames(before, 1), 0);
  try {
    const sheet = context.workbook.worksheets.add(workName);
    sheet.load('id');
    await build(context, sheet, plan, run);
    await compare(context, sheet, plan);
    throwIfCancelled(run.signal);
    sheet.name = plan.name;
    await context.sync();
    return sheet.id;
  } catch (error) {
    const id = await finishedSheet(context, workName, plan.name, error);
    if (id === null) throw toFailure(error);
    return id;
  }
}

/** What fits the last request is left to the one that reads back. */
async function build(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: OfficeSheetPlan, run: Run): Promise<void> {
  let bytes = 0;
  for (const step of [...writeSteps(plan), { bytes: 0, queue: () => { queueChoices(sheet, plan); } }]) {
    if (bytes > 0 && bytes + step.bytes > PAYLOAD_BUDGET) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
      await context.sync();
      throwIfCancelled(run.signal);
      bytes = 0;
    }
    step.queue(sheet);
    bytes += step.bytes;
  }
}

function queueChoices(sheet: Excel.Worksheet, { choices }: OfficeSheetPlan): void {
  for (const choice of choices) {
    const { area, options } = choice;
    const { title, prompt, error } = choiceMessages(choice);
    const { dataValidation } = sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
    dataValidation.rule = { list: { inCellDropDown: true, source: options.join(',') } };
    dataValidation.prompt = { showPrompt: true, title, message: prompt };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: error };
  }
}

async function compare(context: Excel.RequestContext, sheet: Excel.Worksheet, { cells, name }: OfficeSheetPlan): Promise<void> {
  for (const { first, count } of runsWithin(cells.map((row) => rowBytes(row.map(plannedValue))))) {
    const range = sheet.getRangeByIndexes(first, 0, count, cells[0]?.length ?? 0);
    range.load('formulas');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
    requireSame(range.formulas as CellValue[][], cells.slice(first, first + count), first, name);
  }
}

function requireSame(found: readonly (readonly CellValue[])[], planned: readonly (readonly PlannedCell[])[], first: number, sheet: string): void {
  planned.forEach((row, at) => row.forEach((cell, column) => {
    const held = found[at]?.[column] ?? '';
    if (held !== plannedValue(cell)) throw new Failure('sheet.not-kept', { sheet, cell: `${columnLetters(column)}${first + at + 1}`, found: String(held), written: String(plannedValue(cell)) });
  }));
}

const ATTEMPTS = 3;

/** After a failure: the id of the sheet where it stands under its name already, though the answer was lost; else what was built is removed, and null. Tries again where that fails once. */
async function finishedSheet(context: Excel.RequestContext, workName: string, name: string, cause: unknown): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await finishedOrRemoved(context, workName, name);
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}

/** Round trips: 1, 2 where something is to be removed. */
async function finishedOrRemoved(context: Excel.RequestContext, workName: string, name: string): Promise<string | null> {
  const unfinished = context.workbook.worksheets.getItemOrNullObject(workName);
  const finished = context.workbook.worksheets.getItemOrNullObject(name);
  unfinished.load('id');
  finished.load('id');
  await context.sync();
  if (unfinished.isNullObject) return finished.isNullObject ? null : finished.id;
  unfinished.delete();
  await context.sync();
  return null;
}
