import type { CalendarDate } from '../domain/date/calendar';
import { parseDate } from '../domain/date/parse';
import { remembered } from '../domain/remembered';
import type { CellValue } from '../domain/sheet';
import { describeFlag } from '../strings/describe';
import { invalidValue, strings } from './errors';

const NOWHERE = { sheet: '' };

type Reading = ReturnType<typeof parseDate>;

/** Columns repeat their dates. */
function rememberedReading(date1904: boolean, year: number | null): (cell: CellValue) => Reading {
  return remembered((cell) => parseDate(cell, { date1904, defaultYear: year, at: NOWHERE, field: 'signedOn' }));
}

/** Gives the date that a cell states; null also where it cannot be read, as in the classification. */
export function readableDates(date1904: boolean): (cell: CellValue) => CalendarDate | null {
  const read = rememberedReading(date1904, null);
  return (cell) => read(cell).date;
}

/** Gives the date that a cell states, as far as it is known; null where it is blank or says that there is none. Throws #VALUE! with the reason where it cannot be read. */
export function statedDates(date1904: boolean, year: number | null = null): (cell: CellValue) => CalendarDate | null {
  const read = rememberedReading(date1904, year);
  return (cell) => {
    const { date, flags } = read(cell);
    const [flag] = flags;
    if (date === null && flag) throw invalidValue(describeFlag(flag, strings()));
    return date;
  };
}
