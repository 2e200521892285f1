import { OfficeWatch, type OfficeKnowledge } from '../excel/office-watch';
import { describeFailure } from '../strings/describe';
import { toFailure } from '../excel/failures';
import { notAvailable, strings } from './errors';

let watch = new OfficeWatch();

/** Begins to keep the office's settings, lists and decisions of the open workbook in memory. */
export function watchOffice(): OfficeWatch {
  watch = new OfficeWatch();
  watch.start();
  return watch;
}

/** What the office laid down in the workbook. Throws #N/A with the reason where it cannot be read: a value by other rules would be wrong. */
export async function office(): Promise<OfficeKnowledge> {
  try {
    return await watch.knowledge();
  } catch (error) {
    throw notAvailable(strings().functions.officeUnreadable(describeFailure(toFailure(error), strings()).what));
  }
}
