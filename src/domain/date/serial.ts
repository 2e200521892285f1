import type { CalendarDate } from './calendar';

/** Days from 1970-01-01 to the day before serial 1 of each date system. Excel's 1900 system holds a 29 February 1900 that never was (serial 60). */
const EPOCH_1900 = -25_568;
const EPOCH_1904 = -24_107;
const PHANTOM_DAY = 60;
/** 9999-12-31. */
const LAST_1900 = 2_958_465;
const LAST_1904 = 2_957_003;

const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01, where the reckoning of eras begins, to 1970-01-01. */
const ERA_SHIFT = 719_468;

/** The calendar date of a serial number; the time of day is dropped. Null outside Excel's range and for the day that never was (1900-02-29).
 *  @example serialToDate(43651, false) // { year: 2019, month: 7, day: 5 } */
export function serialToDate(serial: number, date1904: boolean): CalendarDate | null {
  const day = Math.floor(serial);
  if (date1904) return day >= 0 && day <= LAST_1904 ? fromDays(EPOCH_1904 + day) : null;
  if (!(day >= 1 && day <= LAST_1900) || day === PHANTOM_DAY) return null;
  return fromDays(EPOCH_1900 + day - (day > PHANTOM_DAY ? 1 : 0));
}

/** The serial number of a complete date; null where year, month or day is unknown or Excel has no number for it.
 *  @example dateToSerial({ year: 2019, month: 7, day: 5 }, false) // 43651 */
export function dateToSerial({ year, month, day }: CalendarDate, date1904: boolean): number | null {
  if (year === null || month === null || day === null) return null;
  const days = toDays(year, month, day);
  const counted = date1904 ? days - EPOCH_1904 : days - EPOCH_1900;
  const serial = !date1904 && counted >= PHANTOM_DAY ? counted + 1 : counted;
  const first = date1904 ? 0 : 1;
  return serial >= first && serial <= (date1904 ? LAST_1904 : LAST_1900) ? serial : null;
}

/** Years are reckoned from March, so that the leap day comes last (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms). */
function fromDays(days: number): CalendarDate {
  const shifted = days + ERA_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

function toDays(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - ERA_SHIFT;
}
