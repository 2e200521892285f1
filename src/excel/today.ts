import type { CalendarDay } from '../domain/date/calendar';

/** Today as the person at this machine writes it. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
