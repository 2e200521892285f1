import type { Area } from '../../../domain/sheet';
import { intersection, parseArea, writeArea } from '../formula/area-text';
import { hasKind, officeType } from '../package/relationships';
import type { WorkbookDocument } from '../workbook-document';
import { type XmlElement, element, elementsOf } from '../xml/element';
import { relationshipId } from '../open-package';
import { type Sheet, ownSection, removeSection, section } from './sheet';

/** A link of a cell: to an address outside, or to a place in the workbook. */
export interface CellLink {
  readonly address: string | null;
  readonly location: string | null;
  readonly screenTip: string | null;
}

export function linkAt(document: WorkbookDocument, sheet: Sheet, area: Area): CellLink | null {
  const entry = links(sheet).find(({ attributes }) => intersection(parseArea(attributes['ref'] ?? '') ?? area, area) !== null);
  if (entry === undefined) return null;
  const id = relationshipId(entry);
  const target = document.parts.relationshipsOf(sheet.path).find((relationship) => relationship.id === id && hasKind(relationship, 'hyperlink'));
  return { address: target?.target ?? null, location: entry.attributes['location'] ?? null, screenTip: entry.attributes['tooltip'] ?? null };
}

export function setLink(document: WorkbookDocument, sheet: Sheet, area: Area, link: CellLink): void {
  removeLinks(sheet, area);
  const attributes: Record<string, string> = { ref: writeArea(area) };
  if (link.address !== null) attributes['r:id'] = document.parts.relateExternal(sheet.path, officeType('hyperlink'), link.address);
  if (link.location !== null) attributes['location'] = link.location;
  if (link.screenTip !== null) attributes['tooltip'] = link.screenTip;
  sheet.root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  ownSection(sheet, 'hyperlinks').children.push(element('hyperlink', attributes));
}

export function removeLinks(sheet: Sheet, area: Area): void {
  const rest = links(sheet).filter(({ attributes }) => intersection(parseArea(attributes['ref'] ?? '') ?? area, area) === null);
  if (rest.length === links(sheet).length) return;
  if (rest.length === 0) removeSection(sheet, 'hyperlinks');
  else ownSection(sheet, 'hyperlinks').children = rest;
}

function links(sheet: Sheet): XmlElement[] {
  const list = section(sheet, 'hyperlinks');
  return list === undefined ? [] : elementsOf(list);
}
