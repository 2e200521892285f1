import { BLANK_WORKSHEET, WORKSHEET_TYPE } from '../blank';
import { readSheet } from '../open-package';
import { officeType } from '../package/relationships';
import { type WorkbookDocument, ownWorkbookSection } from '../workbook-document';
import { element, elementsOf } from '../xml/element';
import type { Sheet } from './sheet';

/** Adds a worksheet at the end of the workbook. The name must be free. */
export function addSheet(document: WorkbookDocument, name: string, xml = BLANK_WORKSHEET): Sheet {
  const { parts, path } = document;
  const sheetPath = parts.freePath('xl/worksheets/sheet', '.xml');
  parts.setText(sheetPath, xml, WORKSHEET_TYPE);
  const list = ownWorkbookSection(document, 'sheets');
  const sheetId = 1 + Math.max(0, ...elementsOf(list).map(({ attributes }) => Number(attributes['sheetId'] ?? 0)));
  const entry = element('sheet', { name, sheetId: String(sheetId), 'r:id': parts.relate(path, officeType('worksheet'), sheetPath) });
  list.children.push(entry);
  const sheet = readSheet(document, entry, sheetPath, xml);
  sheet.cellsChanged = true;
  document.sheets.push(sheet);
  return sheet;
}
