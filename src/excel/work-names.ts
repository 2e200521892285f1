import { WORK_PREFIX } from '../domain/summary/sheet-names';
import type { SheetIdentity } from './read-workbook';

/** The names that one run gives to sheets while it works on them. */
export interface WorkNames {
  /** A sheet that is being built, or is about to be removed. */
  readonly next: () => string;
  /** A sheet that a finished run keeps out of sight, so that it can be taken back. */
  readonly nextRetired: () => string;
}

/** Work names that no other run gives, here or at a colleague's: they carry the minute and a random part. */
export function workNames(): WorkNames {
  const random = Math.floor(Math.random() * 36 ** RANDOM_DIGITS).toString(36).padStart(RANDOM_DIGITS, '0');
  const run = `${minuteNow().toString(36)}.${random}`;
  let number = 0;
  const next = (prefix: string): string => {
    number += 1;
    return `${prefix}${run}.${number}`;
  };
  return { next: () => next(WORK_PREFIX), nextRetired: () => next(RETIRED_PREFIX) };
}

/** Names under which the sheets of a plan are built beside those in use, one for each sheet in its order. */
export function buildingNames(sheets: number): readonly string[] {
  const names = workNames();
  return Array.from({ length: sheets }, () => names.next());
}

/** The sheets that earlier runs left: those kept out of sight, and those of a run that was interrupted. What a colleague's run is building at this moment is not among them. */
export function leftBehind(sheets: readonly SheetIdentity[]): readonly SheetIdentity[] {
  return sheets.filter(({ name }) => name.startsWith(WORK_PREFIX) && !isInWork(name));
}

const RETIRED_PREFIX = `${WORK_PREFIX}旧`;
const RANDOM_DIGITS = 4;
const RUN_NAME = new RegExp(`^${WORK_PREFIX}([0-9a-z]{1,8})\\.[0-9a-z]{${RANDOM_DIGITS}}\\.\\d{1,4}$`);

/** Longer than a generation takes on the largest ledgers, and than clocks of two offices differ. */
const LONGEST_RUN_MINUTES = 30;

function isInWork(name: string): boolean {
  const minute = RUN_NAME.exec(name)?.[1];
  return minute !== undefined && Math.abs(minuteNow() - Number.parseInt(minute, 36)) <= LONGEST_RUN_MINUTES;
}

function minuteNow(): number {
  return Math.floor(Date.now() / 60_000);
}
