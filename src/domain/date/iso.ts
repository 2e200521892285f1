import type { CalendarDate } from './calendar';

/** A date as text, as far as it is known; null where the year is unknown.
 *  @example isoOf({ year: 2019, month: 7, day: null }) // '2019-07' */
export function isoOf({ year, month, day }: CalendarDate): string | null {
  if (year === null) return null;
  if (month === null) return String(year);
  return day === null ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
