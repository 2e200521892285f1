import { WORK_PREFIX } from '../domain/summary/sheet-names';
import { throwIfCancelled, toFailure } from './failures';
import type { Run } from './progress';

/** Sheets that were removed for good: this cannot be undone, and neither can the generation that they were kept for. */
export interface KeptSheetsRemoved {
  readonly removed: readonly string[];
  readonly undo: null;
}

/** Removes the hidden sheets that are kept so that the last generation can be undone. Where it fails half-way it goes on where it stopped. Throws `Failure`. Round trips: 2; 2 more after a failure. */
export async function removeKeptSheets(run: Run = {}): Promise<KeptSheetsRemoved> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const kept = await keptSheets(context);
      throwIfCancelled(run.signal);
      try {
        await remove(context, kept);
      } catch {
        await remove(context, await keptSheets(context));
      }
      return { removed: kept.map(({ name }) => name), undo: null };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

/** Visible ones are being built now, perhaps by a colleague. */
async function keptSheets(context: Excel.RequestContext): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items.filter(({ name, visibility }) => name.startsWith(WORK_PREFIX) && visibility !== Excel.SheetVisibility.visible).map(({ id, name }) => ({ id, name }));
}

/** Excel refuses to delete a sheet that is very hidden. */
async function remove(context: Excel.RequestContext, kept: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of kept) {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
  await context.sync();
}
