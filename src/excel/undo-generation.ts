import { Failure } from '../domain/failure';
import { fingerprintIn, fingerprintOf } from '../domain/summary/fingerprint';
import { WORK_PREFIX } from '../domain/summary/sheet-names';
import type { Swapped } from './apply-plan';
import { throwIfCancelled, toFailure } from './failures';
import type { Run } from './progress';
import { readWorkbook, type SheetIdentity, type WorkbookContent } from './read-workbook';
import type { Undoable } from './undoable';

/** Takes a generation back: its sheets are removed, and those that made room for them stand again as they were.
 *  Refused (`undo.changed`) where one of its sheets was changed, renamed or removed since, or where formulas of the office refer to one.
 *  Whatever fails, the workbook is afterwards as the undo found it, or as it was before the generation. Round trips: 4, and those of reading. */
export function undoGeneration(swapped: Swapped): Undoable {
  const undo = async (run: Run = {}): Promise<void> => {
    try {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const content = await readWorkbook(context, run);
        requireUnchanged(swapped, content);
        throwIfCancelled(run.signal);
        await swapBack(context, swapped, content.sheets);
      });
    } catch (error) {
      throw toFailure(error);
    }
  };
  return { sheets: swapped.built.map(({ name }) => name), undo };
}

function requireUnchanged({ built, retired }: Swapped, { sheets, own, referredTo }: WorkbookContent): void {
  for (const { id, name, markRow } of built) {
    const sheet = own.find((each) => each.id === id);
    const mark = fingerprintIn(sheet?.formulas[markRow]?.[0] ?? '');
    const unchanged = sheet !== undefined && sheet.name === name && mark !== null && mark === fingerprintOf(sheet.formulas, markRow);
    if (!unchanged || referredTo.has(name)) throw new Failure('undo.changed', { sheet: name });
  }
  for (const { id, name, nameNow } of retired) if (!sheets.some((sheet) => sheet.id === id && sheet.name === nameNow)) throw new Failure('undo.changed', { sheet: name });
}

/** First the names are exchanged, then what was generated is removed; until that is done everything can be put back. */
async function swapBack(context: Excel.RequestContext, { built, retired }: Swapped, before: readonly SheetIdentity[]): Promise<void> {
  const { worksheets } = context.workbook;
  const taken = new Set(before.map(({ name }) => name));
  const workNames = built.map((_, index) => freeName(taken, index));
  try {
    built.forEach(({ id }, index) => (worksheets.getItem(id).name = workNames[index] ?? ''));
    for (const { id, name, visibility } of retired) {
      worksheets.getItem(id).name = name;
      worksheets.getItem(id).visibility = visibility;
    }
    await context.sync();
    for (const { id } of built) worksheets.getItem(id).delete();
    await context.sync();
  } catch (error) {
    await putBack(context, { built, retired }, error);
  }
}

function freeName(taken: ReadonlySet<string>, index: number): string {
  for (let number = index + 1; ; number += 100) if (!taken.has(`${WORK_PREFIX}撤${number}`)) return `${WORK_PREFIX}撤${number}`;
}

const ATTEMPTS = 3;

/** After a failure: returns where the generation is gone after all, though the answer was lost; else everything gets the name back that it had, and the cause is thrown. */
async function putBack(context: Excel.RequestContext, swapped: Swapped, cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    let finished = false;
    try {
      finished = await finishedOrPutBack(context, swapped);
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
      continue;
    }
    if (finished) return;
    throw cause;
  }
}

/** With all generated sheets still there they get their names again; once one is gone the rest follows it. Round trips: 2. */
async function finishedOrPutBack(context: Excel.RequestContext, { built, retired }: Swapped): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const there = built.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
  if (there.length < built.length) {
    for (const { id } of there) worksheets.getItem(id).delete();
    await context.sync();
    return true;
  }
  for (const { id, nameNow } of retired) {
    worksheets.getItem(id).name = nameNow;
    if (nameNow.startsWith(WORK_PREFIX)) worksheets.getItem(id).visibility = Excel.SheetVisibility.veryHidden;
  }
  for (const { id, name } of built) worksheets.getItem(id).name = name;
  await context.sync();
  return false;
}
