import type { Classified } from '../classify/classify';
import type { CalendarDay } from '../date/calendar';
import type { Flag } from '../flag';
import type { LedgerBook } from '../ledger/ledger';
import type { Rules } from '../rules';
import { changedColumns } from './changed-columns';
import { checkedLedgers, Places } from './checked-ledgers';
import { dateOrder } from './date-order';
import { decimalSlips } from './decimal-slips';
import type { Check } from './finding';
import { firstEntryTwice } from './first-entry-twice';
import { foreignInYuan } from './foreign-in-yuan';
import { futureDates } from './future-dates';
import { missingFields } from './missing-fields';
import { nearDuplicates } from './near-duplicates';
import { rowSlips } from './row-slips';
import { top500WithoutCompany } from './top500-without-company';

/** The checks that need more than one row, or more than reading it, in the order in which a row carries their flags. Exact duplicates, stated totals, text against numbers,
 *  amounts near a threshold and 首次入湘 against earlier projects are flagged where rows are classified. */
const CHECKS: readonly Check[] = [
  nearDuplicates, rowSlips, decimalSlips, foreignInYuan, dateOrder, futureDates, missingFields, top500WithoutCompany, firstEntryTwice, changedColumns,
];

/** Looks over the classified projects of a workbook and adds what a person should look at: flags of a project to the project, flags of a ledger to `ledgerFlags`. Nothing else changes.
 *  `today` decides what lies in the future. Pure; time grows with the number of rows. Throws RangeError where `classified` is not of `book`.
 *  @example check(classified, book, DEFAULT_RULES, { year: 2020, month: 1, day: 10 }).projects[7].flags // [{ code: 'date.order', … }] */
export function check(classified: Classified, book: LedgerBook, rules: Rules, today: CalendarDay): Classified {
  const ledgers = checkedLedgers(classified.projects, book);
  const subject = { projects: classified.projects, ledgers, places: new Places(ledgers), rules, today };
  const ofProjects = new Map<number, Flag[]>();
  const ofLedgers: Flag[] = [];
  for (const each of CHECKS) {
    for (const { project, flag } of each(subject)) {
      if (project === null) ofLedgers.push(flag);
      else ofProjects.set(project, [...(ofProjects.get(project) ?? []), flag]);
    }
  }
  const projects = [...classified.projects];
  for (const [index, flags] of ofProjects) {
    const project = projects[index];
    if (project) projects[index] = { ...project, flags: [...project.flags, ...flags] };
  }
  return { ...classified, projects, ledgerFlags: [...classified.ledgerFlags, ...ofLedgers] };
}
