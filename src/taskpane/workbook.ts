import type { Generated } from '../excel/generate';
import type { Run } from '../excel/progress';
import type { Survey } from '../excel/survey';
import type { Strings } from '../strings/strings';

/** What the pane asks of the open workbook. Everything throws `Failure`. */
export interface Workbook {
  survey(): Promise<Survey>;
  generate(year: number | null, strings: Strings, run: Run): Promise<Generated>;
  show(sheet: string): Promise<void>;
}

/** Reading and classifying come after the pane is seen, in a script of their own. */
const loaded = () => import('./excel-workbook');

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: async () => (await loaded()).surveyLedgers(),
  generate: async (year, strings, run) => (await loaded()).generate(year, strings, run),
  show: async (sheet) => (await loaded()).showSheet(sheet),
};
