import type { CalendarDate } from './calendar';

const PARTS = ['year', 'month', 'day'] as const;

/** Whether one date lies before another for certain; what is not known of either decides nothing.
 *  @example isBefore({ year: 2019, month: 3, day: null }, { year: 2019, month: 3, day: 5 }) // false: 2019-03 may be later
 *  @example isBefore({ year: 2018, month: null, day: null }, { year: 2019, month: 3, day: 5 }) // true */
export function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  for (const part of PARTS) {
    const [first, second] = [one[part], other[part]];
    if (first === null || second === null) return false;
    if (first !== second) return first < second;
  }
  return false;
}
