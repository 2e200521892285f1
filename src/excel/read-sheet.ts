import type { SheetCells } from '../domain/sheet';
import { toFailure } from './failures';
import { openSheet } from './open-sheet';

/** The cells of one sheet. Throws `Failure`. Round trips: 1; above 5 MB 2, and one for every 2,000 rows. */
export async function readSheet(name: string): Promise<SheetCells> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => (await openSheet(context, { id: name, name })).cells);
  } catch (error) {
    throw toFailure(error);
  }
}
