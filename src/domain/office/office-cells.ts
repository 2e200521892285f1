import { DECISIONS_SHEET, LISTS_SHEET, SETTINGS_SHEET } from '../summary/sheet-names';
import type { SheetCells } from '../sheet';

/** The sheets that the office keeps in the workbook, by what they hold. */
export const OFFICE_SHEETS = { lists: LISTS_SHEET, decisions: DECISIONS_SHEET, settings: SETTINGS_SHEET } as const;
export type OfficeSheet = keyof typeof OFFICE_SHEETS;

/** Their cells; null where the workbook has none. */
export type OfficeCells = Readonly<Record<OfficeSheet, SheetCells | null>>;

/** A workbook without any of them. */
export const NO_OFFICE_CELLS: OfficeCells = { lists: null, decisions: null, settings: null };

/** True for a sheet that the office keeps: the product never builds it anew.
 *  @example isOfficeSheet('人工核定') // true */
export function isOfficeSheet(name: string): boolean {
  return Object.values<string>(OFFICE_SHEETS).includes(name);
}
