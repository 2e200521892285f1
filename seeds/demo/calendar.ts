const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar as it counts from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The serial number of a day.
 *  @example serialOf('2019-07-05') // 43651 */
export function serialOf(isoDay: string): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - SERIAL_ZERO) / MS_PER_DAY);
}

/** The day that lies `days` after another, as YYYY-MM-DD.
 *  @example dayAfter('2019-12-30', 1) // '2019-12-31' */
export function dayAfter(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00:00Z`).getUTCDay();
}
