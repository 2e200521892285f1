const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** The days of a month (1–12); of a February in an unknown year, 29.
 *  @example daysInMonth(2019, 2) // 28 */
export function daysInMonth(year: number | null, month: number): number {
  const days = DAYS[month - 1];
  if (days === undefined) throw new RangeError(`no month ${month}`);
  return month === FEBRUARY && (year === null || isLeapYear(year)) ? days + 1 : days;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
