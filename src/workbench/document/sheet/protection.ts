import { childNamed } from '../xml/element';
import type { WorkbookDocument } from '../workbook-document';
import { type Sheet, section } from './sheet';

/** Whether a sheet refuses changes (its cells taken as locked, as they are unless somebody unlocked them). */
export function isSheetProtected(sheet: Sheet): boolean {
  return isOn(section(sheet, 'sheetProtection')?.attributes['sheet']);
}

/** Whether sheets may not be added, deleted, renamed or moved. */
export function isStructureProtected(document: WorkbookDocument): boolean {
  return isOn(childNamed(document.workbook, 'workbookProtection')?.attributes['lockStructure']);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
