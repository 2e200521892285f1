import { readLedgers } from '../domain/ledger/read-ledgers';
import { classify, signingYears } from '../domain/classify/classify';
import { readOffice } from '../domain/office/read-office';
import { DEFAULT_RULES, type Rules } from '../domain/rules';
import { toFailure } from './failures';
import type { Run } from './progress';
import { readWorkbook } from './read-workbook';

/** What the pane shows before anything is generated. */
export interface Survey {
  readonly ledgers: readonly { readonly sheet: string; readonly rows: number }[];
  /** Years in which counted projects were signed, newest first. */
  readonly years: readonly number[];
}

/** Looks through the open workbook without changing it. Throws `Failure`. Round trips: 3 for ledgers of 5,000 rows. */
export async function surveyLedgers(run: Run & { readonly rules?: Rules } = {}): Promise<Survey> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const content = await readWorkbook(context, run);
      const book = readLedgers(content.cells);
      const { rules } = readOffice(content.office, run.rules ?? DEFAULT_RULES);
      const { projects } = classify(book, rules);
      return {
        ledgers: book.ledgers.map(({ cells, rows }) => ({ sheet: cells.name, rows: rows.length })),
        years: signingYears(projects),
      };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

/** Shows a sheet of the workbook. Throws `Failure`. Round trips: 1. */
export async function showSheet(name: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  } catch (error) {
    throw toFailure(error);
  }
}
