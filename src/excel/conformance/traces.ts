import { WORK_PREFIX } from '../../domain/summary/sheet-names';
import { toFailure } from '../failures';
import type { SheetIdentity } from '../read-workbook';

/** The one name or table of the workbook that a probe may add. */
export const ITEM = '引凤自检项';

/** What stood in the workbook before a run. */
export interface Traces {
  readonly sheets: readonly SheetIdentity[];
  readonly names: readonly string[];
  /** The id of the sheet in front. */
  readonly inFront: string;
}

/** The sheets and names of the workbook. Throws `Failure`. Round trips: 1. */
export async function traces(): Promise<Traces> {
  return tracesNow().catch((error: unknown) => { throw toFailure(error); });
}

async function tracesNow(): Promise<Traces> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    const inFront = worksheets.getActiveWorksheet();
    inFront.load('id');
    names.load('items/name');
    worksheets.load('items/id,items/name');
    await context.sync();
    return { sheets: worksheets.items.map(({ id, name }) => ({ id, name })), names: names.items.map(({ name }) => name), inFront: inFront.id };
  });
}

const ATTEMPTS = 3;

/** Removes what is of this run and was not there before: sheets under its names, copies of them, and its one name; the sheet that was in front stands there again where one of them took its place.
 *  Tries again where that fails; what then still stands is told by `leftAfter`. Round trips: 2. */
export async function removeTraces(before: Traces, claimed: ReadonlySet<string>): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await removeOnce(before, claimed);
      return;
    } catch {
      continue;
    }
  }
}

async function removeOnce(before: Traces, claimed: ReadonlySet<string>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    const inFront = worksheets.getActiveWorksheet();
    inFront.load('id');
    names.load('items/name');
    worksheets.load('items/id,items/name');
    await context.sync();
    const sheets = ownSheets(worksheets.items, before, claimed);
    const item = names.items.find(({ name }) => name === ITEM && !before.names.includes(name));
    if (sheets.length === 0 && item === undefined) return;
    item?.delete();
    if (sheets.some(({ id }) => id === inFront.id)) worksheets.getItemOrNullObject(before.inFront).activate();
    for (const sheet of sheets) {
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.delete();
    }
    await context.sync();
  });
}

/** Names of sheets and the name of this run that are still there. Round trips: 1, more only where one fails. */
export async function leftAfter(before: Traces, claimed: ReadonlySet<string>): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const now = await traces();
      return [...ownSheets(now.sheets, before, claimed).map(({ name }) => name), ...now.names.filter((name) => name === ITEM && !before.names.includes(name))];
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function ownSheets<Sheet extends SheetIdentity>(now: readonly Sheet[], before: Traces, claimed: ReadonlySet<string>): readonly Sheet[] {
  const isCopy = (name: string): boolean => name.startsWith(WORK_PREFIX) && claimed.has(name.replace(/ \(\d{1,3}\)$/, ''));
  return now.filter(({ id, name }) => !before.sheets.some((sheet) => sheet.id === id) && (claimed.has(name) || isCopy(name)));
}
