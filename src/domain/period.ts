/** The months of a year that are counted: January to `through`. */
export interface Period {
  readonly year: number;
  /** 1–12; 12 is the whole year. */
  readonly through: number;
}

export const WHOLE_YEAR = 12;

/** @example wholeYear(2019) // { year: 2019, through: 12 } */
export function wholeYear(year: number): Period {
  return { year, through: WHOLE_YEAR };
}

/** A period as reports write it.
 *  @example periodLabel({ year: 2019, through: 9 }) // '2019年1—9月'
 *  @example periodLabel(wholeYear(2019)) // '2019年' */
export function periodLabel({ year, through }: Period): string {
  if (through === WHOLE_YEAR) return `${year}年`;
  return through === 1 ? `${year}年1月` : `${year}年1—${through}月`;
}

/** Whether something that happened in a month of a year lies in a period; without a month only in a whole year.
 *  @example isWithin({ year: 2019, through: 9 }, 2019, 10) // false */
export function isWithin(period: Period, year: number | null, month: number | null): boolean {
  return year === period.year && (period.through === WHOLE_YEAR || (month !== null && month <= period.through));
}

/** The same months of the year before (同比). */
export function yearBefore({ year, through }: Period): Period {
  return { year: year - 1, through };
}
