import type { CalendarDate } from '../domain/date/calendar';
import { parseDate } from '../domain/date/parse';
import type { CellValue } from '../domain/sheet';
import { describeFlag } from '../strings/describe';
import { invalidValue, strings } from './errors';

const NOWHERE = { sheet: '' };

/** The date that a cell states; null also where it cannot be read, as in the classification. */
export function dateIfReadable(cell: CellValue, date1904: boolean): CalendarDate | null {
  return parseDate(cell, { date1904, defaultYear: null, at: NOWHERE, field: 'signedOn' }).date;
}

/** The date that a cell states, as far as it is known; null where it is blank or says that there is none. Throws #VALUE! with the reason where it cannot be read. */
export function readDate(cell: CellValue, date1904: boolean, year: number | null = null): CalendarDate | null {
  const { date, flags } = parseDate(cell, { date1904, defaultYear: year, at: NOWHERE, field: 'signedOn' });
  const [flag] = flags;
  if (date === null && flag) throw invalidValue(describeFlag(flag, strings()));
  return date;
}
