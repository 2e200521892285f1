import { generateAnnualSummary, type Generated } from '../excel/generate';
import type { Run } from '../excel/progress';
import { describeFlag } from '../strings/describe';
import type { Strings } from '../strings/strings';

export { showSheet, surveyLedgers } from '../excel/survey';

/** Generates with the sentences of a language. */
export function generate(year: number | null, strings: Strings, run: Run): Promise<Generated> {
  return generateAnnualSummary({ ...run, year, describe: (flag) => describeFlag(flag, strings) });
}
