import { Failure } from '../domain/failure';
import { choiceMessages, type OfficeSheetPlan } from '../domain/office/office-sheet-plan';
import { columnLetters, type CellValue } from '../domain/sheet';
import type { PlannedCell } from '../domain/summary/plan';
import { throwIfCancelled, toFailure } from './failures';
import { PAYLOAD_BUDGET, rowBytes, runsWithin } from './payload';
import type { Run } from './progress';
import { workNames } from './work-names';
import { plannedValue, writeSteps } from './write-sheet';

/** Adds a sheet behind the others: built under a working name, read back and compared, then named. Whatever fails, the workbook is afterwards as it was, or finished (then nothing is thrown).
 *  Gives the id of the sheet. Round trips: 2 (build and read back, name), and one for every further 4 MB of cells. Throws `Failure`; `workbook.shared` where somebody else made a sheet of that name meanwhile. */
export async function addSheet(context: Excel.RequestContext, plan: OfficeSheetPlan, run: Run): Promise<string> {
  const workName = workNames().next();
  let built: string | null = null;
  try {
    const sheet = context.workbook.worksheets.add(workName);
    sheet.load('id');
    await build(context, sheet, plan, run);
    await compare(context, sheet, plan);
    built = sheet.id;
    throwIfCancelled(run.signal);
    sheet.name = plan.name;
    await context.sync();
    return built;
  } catch (error) {
    const id = await finishedSheet(context, { workName, id: built, name: plan.name }, error);
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

/** A sheet that is being added. */
interface Adding {
  readonly workName: string;
  /** Null as long as it is not built. */
  readonly id: string | null;
  readonly name: string;
}

/** After a failure: the id of the sheet where it stands under its name already, though the answer was lost; else what was built is removed, and null. Tries again where that fails once. */
async function finishedSheet(context: Excel.RequestContext, adding: Adding, cause: unknown): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await finishedOrRemoved(context, adding);
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}

/** A sheet of that name may be somebody else's; only one with our id is ours. Round trips: 1, 2 where something is to be removed. */
async function finishedOrRemoved(context: Excel.RequestContext, { workName, id, name }: Adding): Promise<string | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const unfinished = worksheets.items.find((sheet) => sheet.name === workName);
  if (unfinished === undefined) return worksheets.items.find((sheet) => sheet.id === id && sheet.name === name)?.id ?? null;
  unfinished.delete();
  await context.sync();
  return null;
}
