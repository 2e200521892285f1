/** A calendar date as far as it is known; never a point in time. Month 1–12, day 1–31. A day has a month; a month may lack a year (7月5日). */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A whole calendar date: today, as the caller knows it. */
export interface CalendarDay extends CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
