import { parseDate } from '../date/parse';
import { flag, type Flag } from '../flag';
import type { ActivityTable } from '../ledger/activity-table';
import { headingText } from '../ledger/heading-text';
import type { CellPlace, CellValue } from '../sheet';

/** When an activity began. */
export interface ActivityMonth {
  readonly year: number | null;
  readonly month: number | null;
}

const MONTHS_HEADING = /月份?$/;
const MONTHS = 12;

/** The days of one activity table. What the title says of all of them is said once, not for each of a thousand rows. */
export class ActivityDates {
  private yearSaid = false;
  private readonly inMonths: boolean;

  constructor(private readonly table: ActivityTable, heading: string) {
    this.inMonths = MONTHS_HEADING.test(headingText(heading).plain);
  }

  /** Reads the cell of a day, null where the table has no such column: then the title's year and month hold. A stretch of days counts by its first. */
  read(value: CellValue | null, at: CellPlace, flags: Flag[]): ActivityMonth {
    const { titleYear, titleMonth } = this.table;
    if (value === null) return this.ofTitle(at, flags);
    const written = this.inMonths && typeof value === 'number' && value >= 1 && value <= MONTHS ? `${value}月` : value;
    const { date, flags: found } = parseDate(written, { date1904: this.table.cells.date1904, defaultYear: titleYear, at, field: 'activity' });
    const text = String(value).trim();
    if (date?.year == null) {
      flags.push(text === '' ? flag('activity.date-missing', at, {}) : flag('activity.date-unreadable', at, { text }));
      return { year: null, month: null };
    }
    if (found.some(({ code }) => code === 'date.unreadable')) flags.push(flag('activity.date-unreadable', at, { text }));
    if (found.some(({ code }) => code === 'date.year-from-title')) this.sayYear(at, text, date.year, flags);
    if (titleYear !== null && date.year !== titleYear) flags.push(flag('activity.other-year', at, { text: `${date.year}年`, titleYear }));
    return { year: date.year, month: date.month ?? titleMonth };
  }

  private ofTitle(at: CellPlace, flags: Flag[]): ActivityMonth {
    const { titleYear, titleMonth } = this.table;
    if (titleYear === null) flags.push(flag('activity.date-missing', at, {}));
    else this.sayYear(at, '', titleYear, flags);
    return { year: titleYear, month: titleYear === null ? null : titleMonth };
  }

  private sayYear(at: CellPlace, text: string, year: number, flags: Flag[]): void {
    if (!this.yearSaid) flags.push(flag('activity.year-from-title', at, { text, year }));
    this.yearSaid = true;
  }
}
