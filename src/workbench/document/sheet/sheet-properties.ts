import { officeType, resolveTarget } from '../package/relationships';
import type { WorkbookDocument } from '../workbook-document';
import { element, elementsOf } from '../xml/element';
import { relationshipId } from '../open-package';
import { type Sheet, ownSection, removeSection, section } from './sheet';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** A sheet's custom properties: names on the sheet, each value in a small part of its own, in UTF-16. */
export function readSheetProperties({ parts }: WorkbookDocument, sheet: Sheet): Map<string, string> {
  const list = section(sheet, 'customProperties');
  const entries = list === undefined ? [] : elementsOf(list);
  return new Map(entries.map((entry) => {
    const target = parts.relationshipsOf(sheet.path).find(({ id }) => id === relationshipId(entry))?.target ?? '';
    return [entry.attributes['name'] ?? '', parts.text(resolveTarget(sheet.path, target)) ?? ''];
  }));
}

export function writeSheetProperties(document: WorkbookDocument, sheet: Sheet, properties: ReadonlyMap<string, string>): void {
  const { parts } = document;
  for (const path of parts.targetsOf(sheet.path, 'customProperty')) parts.detach(sheet.path, path);
  if (properties.size === 0) {
    removeSection(sheet, 'customProperties');
    return;
  }
  sheet.root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  ownSection(sheet, 'customProperties').children = [...properties].map(([name, value]) => {
    const path = parts.freePath('xl/customProperty', '.bin');
    parts.setUtf16(path, value, TYPE);
    return element('customPr', { name, 'r:id': parts.relate(sheet.path, officeType('customProperty'), path) });
  });
}
