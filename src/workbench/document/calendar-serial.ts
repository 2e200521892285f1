const DAY = 86_400_000;
/** Serial 0 of the two date systems, as days of the proleptic Gregorian calendar. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 29 February 1900, which never was, is serial 60. */
const FIRST_TRUE_SERIAL = 61;

/** The serial of a calendar date; undefined where there is no such date or the system does not reach it.
 *  @example dateSerial(2019, 7, 5, false) // 43651 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (date1904) return time < EPOCH_1904 ? undefined : (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  if (serial < 1) return undefined;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
