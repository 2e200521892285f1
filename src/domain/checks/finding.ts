import type { CalendarDay } from '../date/calendar';
import type { Flag } from '../flag';
import type { Project } from '../project';
import type { Rules } from '../rules';
import type { CheckedLedger, Places } from './checked-ledgers';

/** What a check found. */
export interface Finding {
  /** Index into the classified projects; null where it is said of a ledger as a whole. */
  readonly project: number | null;
  readonly flag: Flag;
}

/** What checks look at: all classified projects and the ledgers that they come from. */
export interface CheckSubject {
  readonly projects: readonly Project[];
  readonly ledgers: readonly CheckedLedger[];
  readonly places: Places;
  readonly rules: Rules;
  readonly today: CalendarDay;
}

/** Looks over all projects once they are classified. Time grows with the number of rows. */
export type Check = (subject: CheckSubject) => Iterable<Finding>;
