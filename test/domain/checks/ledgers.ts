import { check } from '../../../src/domain/checks/check';
import { classify, type Classified } from '../../../src/domain/classify/classify';
import type { CalendarDay } from '../../../src/domain/date/calendar';
import type { Flag, FlagCode } from '../../../src/domain/flag';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { placeText, type CellValue, type SheetCells } from '../../../src/domain/sheet';

export const TODAY: CalendarDay = { year: 2020, month: 1, day: 10 };

/** A sheet as a person fills it in, from A1. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[], file?: string): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { ...(file !== undefined && { file }), name, top: 0, left: 0, values, merges: [], tables: [], visible: true, date1904: false };
}

/** Classifies and checks. */
export function checked(sheets: readonly SheetCells[], today = TODAY): Classified {
  const book = readLedgers(sheets);
  return check(classify(book, DEFAULT_RULES), book, DEFAULT_RULES, today);
}

/** The flags of some codes, of projects and of ledgers. */
export function found({ projects, ledgerFlags }: Classified, ...codes: readonly FlagCode[]): readonly Flag[] {
  return [...projects.flatMap(({ flags }) => flags), ...ledgerFlags].filter(({ code }) => codes.includes(code));
}

/** Where the flags of some codes point, as Excel writes it. */
export function places(classified: Classified, ...codes: readonly FlagCode[]): readonly string[] {
  return found(classified, ...codes).map(({ at }) => placeText(at));
}
