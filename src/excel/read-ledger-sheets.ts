import type { SheetCells } from '../domain/sheet';
import { toFailure } from './failures';
import type { Run } from './progress';
import { readWorkbook } from './read-workbook';

/** The sheets of the open workbook that are not the product's own, for being counted with those of another workbook. Throws `Failure`. Round trips: as `readWorkbook`. */
export async function readLedgerSheets(run: Run = {}): Promise<readonly SheetCells[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => (await readWorkbook(context, { ...run, withOwn: false })).cells);
  } catch (error) {
    throw toFailure(error);
  }
}
