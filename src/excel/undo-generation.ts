import { Failure } from '../domain/failure';
import { fingerprintIn, fingerprintOf } from '../domain/summary/fingerprint';
import { WORK_PREFIX } from '../domain/summary/sheet-names';
import { queueDeletion, sheetsNow, type Swapped } from './apply-plan';
import { changedSince, type RenamedSheet } from './changed-since';
import { throwIfCancelled, toFailure } from './failures';
import type { Run } from './progress';
import { readWorkbook, type WorkbookContent } from './read-workbook';
import type { Undoable } from './undoable';
import { workNames } from './work-names';

/** Takes a generation back: its sheets are removed, and those that made room for them stand again as they were.
 *  Refused (`undo.changed`) where one of its sheets was changed, renamed or removed since, or where formulas of the office refer to one.
 *  Whatever fails, the workbook is afterwards as the undo found it, or as it was before the generation. Round trips: 3, and those of reading. */
export function undoGeneration(swapped: Swapped): Undoable {
  const undo = async (run: Run = {}): Promise<void> => {
    try {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const content = await readWorkbook(context, run);
        requireUnchanged(swapped, content);
        throwIfCancelled(run.signal);
        await swapBack(context, swapped, content);
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

/** First the names are exchanged, then it is looked once more whether somebody was faster, then what was generated is removed; until that is done everything can be put back. */
async function swapBack(context: Excel.RequestContext, { built, retired }: Swapped, content: WorkbookContent): Promise<void> {
  const { worksheets } = context.workbook;
  const names = workNames();
  const leaving = built.map(({ id, name }): RenamedSheet => ({ id, name, nameNow: names.next(), formulas: content.own.find((sheet) => sheet.id === id)?.formulas ?? [] }));
  const exchange: Exchange = { leaving, retired, isRemoving: false };
  try {
    const found = leaving.map(({ name, nameNow }) => {
      const sheet = worksheets.getItem(name);
      sheet.load('id');
      sheet.name = nameNow;
      return sheet;
    });
    for (const { id, name, visibility } of retired) {
      worksheets.getItem(id).name = name;
      worksheets.getItem(id).visibility = visibility;
    }
    for (const sheet of found) sheet.visibility = Excel.SheetVisibility.veryHidden;
    await context.sync();
    const other = leaving.find(({ id }, index) => found[index]?.id !== id);
    if (other !== undefined) throw new Failure('undo.changed', { sheet: other.name });
    const [changed] = await changedSince(context, leaving);
    if (changed !== undefined) throw new Failure('undo.changed', { sheet: leaving.find(({ id }) => id === changed)?.name ?? '' });
    exchange.isRemoving = true;
    for (const { id } of leaving) queueDeletion(context, id);
    await context.sync();
  } catch (error) {
    await putBack(context, exchange, error);
  }
}

/** What an undo has set out to do, and how far it came. */
interface Exchange {
  readonly leaving: readonly RenamedSheet[];
  readonly retired: Swapped['retired'];
  isRemoving: boolean;
}

const ATTEMPTS = 3;

/** After a failure: returns where the generation is gone after all, though the answer was lost; else everything gets the name back that it had, and the cause is thrown. */
async function putBack(context: Excel.RequestContext, exchange: Exchange, cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    let finished = false;
    try {
      finished = await finishedOrPutBack(context, exchange);
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
      continue;
    }
    if (finished) return;
    throw cause;
  }
}

/** With all generated sheets still there they get their names again; once one was removed the rest follows it. Round trips: 2. */
async function finishedOrPutBack(context: Excel.RequestContext, { leaving, retired, isRemoving }: Exchange): Promise<boolean> {
  const { worksheets } = context.workbook;
  const now = await sheetsNow(context);
  const there = leaving.filter(({ id }) => now.some((sheet) => sheet.id === id));
  if (isRemoving && there.length < leaving.length) {
    for (const { id } of there) queueDeletion(context, id);
    await context.sync();
    return true;
  }
  for (const { id, name, nameNow } of retired) {
    if (!now.some((sheet) => sheet.id === id && sheet.name === name)) continue;
    worksheets.getItem(id).name = nameNow;
    if (nameNow.startsWith(WORK_PREFIX)) worksheets.getItem(id).visibility = Excel.SheetVisibility.veryHidden;
  }
  for (const { id, name } of now) {
    const left = leaving.find(({ nameNow }) => nameNow === name);
    if (left === undefined) continue;
    worksheets.getItem(id).name = left.name;
    worksheets.getItem(id).visibility = Excel.SheetVisibility.visible;
  }
  await context.sync();
  return false;
}
