import { isStructureProtected } from '../document/sheet/protection';
import { renameSheet } from '../document/sheet/sheet-list';
import type { Sheet } from '../document/sheet/sheet';
import type { WorkbookDocument } from '../document/workbook-document';
import { EventType } from './event-line';
import { HostError, invalidArgument } from './host-error';
import type { Session } from './session';

const MAX_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/;

/** Worksheet.name */
export function rename(sheet: Sheet, value: unknown, session: Session): void {
  requireOpenStructure(session);
  const nameBefore = sheet.name;
  const nameAfter = checkedName(session.document, value, sheet);
  renameSheet(session.document, sheet, nameAfter);
  session.sheetsChanged(EventType.nameChanged, sheet, { type: 'WorksheetNameChanged', nameBefore, nameAfter });
}

/** A name that a sheet may have and that no other has (upper and lower case do not differ). */
export function checkedName(document: WorkbookDocument, value: unknown, own: Sheet | null): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > MAX_NAME || FORBIDDEN.test(value) || value.startsWith("'") || value.endsWith("'") || value.toLowerCase() === 'history') throw invalidArgument();
  const other = document.sheetNamed(value);
  if (other !== undefined && other !== own) throw new HostError('ItemAlreadyExists');
  return value;
}

/** Sheet1, Sheet2 …: the first that is free. */
export function freeName(document: WorkbookDocument): string {
  let number = document.sheets.length + 1;
  while (document.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** 甲 (2), 甲 (3) … */
export function freeCopyName(document: WorkbookDocument, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, MAX_NAME - ending.length) + ending;
    if (document.sheetNamed(candidate) === undefined) return candidate;
  }
}

/** Sheets can be added, deleted, renamed and moved. */
export function requireOpenStructure(session: Session): void {
  if (isStructureProtected(session.document) || session.options.readOnly) throw new HostError('AccessDenied');
}
