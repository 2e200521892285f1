import type { Area } from '../../domain/sheet';
import { parseArea } from './formula/area-text';
import { readPrefix } from './formula/sheet-prefix';
import type { Sheet } from './sheet/sheet';
import { type WorkbookDocument, ownWorkbookSection } from './workbook-document';
import { type XmlElement, childNamed, element, elementsOf, textOf } from './xml/element';

/** A defined name: for the whole workbook, or for one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly scope: Sheet | null;
  /** Without '='. */
  readonly refersTo: string;
  readonly visible: boolean;
  readonly comment: string;
  readonly element: XmlElement;
}

/** Names that Excel keeps for itself (print areas, filters). */
const BUILT_IN = '_xlnm.';

export function definedNames(document: WorkbookDocument): DefinedName[] {
  return elementsOf(list(document) ?? element('')).map((entry) => ({
    name: entry.attributes['name'] ?? '',
    scope: scopeOf(document, entry),
    refersTo: textOf(entry),
    visible: !['1', 'true'].includes(entry.attributes['hidden'] ?? '0'),
    comment: entry.attributes['comment'] ?? '',
    element: entry,
  }));
}

/** The names that a person made. */
export function ownNames(document: WorkbookDocument): DefinedName[] {
  return definedNames(document).filter(({ name }) => !name.startsWith(BUILT_IN));
}

export function addName(document: WorkbookDocument, name: string, refersTo: string, scope: Sheet | null = null): DefinedName {
  const entry = element('definedName', { name, ...(scope === null ? {} : { localSheetId: String(entryIndex(document, scope)) }) }, [refersTo]);
  const names = ownWorkbookSection(document, 'definedNames');
  names.children.push(entry);
  names.children.sort(byName);
  return { name, scope, refersTo, visible: true, comment: '', element: entry };
}

export function removeName(document: WorkbookDocument, name: DefinedName): void {
  const names = ownWorkbookSection(document, 'definedNames');
  names.children = names.children.filter((child) => child !== name.element);
  if (names.children.length === 0) document.workbook.children = document.workbook.children.filter((child) => child !== names);
}

/** What a built-in name of a sheet refers to (Print_Area, Print_Titles, _FilterDatabase); undefined where it is not set. */
export function builtInName(document: WorkbookDocument, sheet: Sheet, name: string): string | undefined {
  return definedNames(document).find((candidate) => candidate.name === BUILT_IN + name && candidate.scope === sheet)?.refersTo;
}

export function setBuiltInName(document: WorkbookDocument, sheet: Sheet, name: string, refersTo: string | null): void {
  const old = definedNames(document).find((candidate) => candidate.name === BUILT_IN + name && candidate.scope === sheet);
  if (old !== undefined) removeName(document, old);
  if (refersTo === null) return;
  const made = addName(document, BUILT_IN + name, refersTo, sheet);
  if (name === '_FilterDatabase') made.element.attributes['hidden'] = '1';
}

/** The area that a name stands for, seen from a sheet; null where the name is unknown or no plain area. */
export function namedArea(document: WorkbookDocument, name: string, from: Sheet): { sheet: Sheet; area: Area } | null {
  const known = ownNames(document).filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const found = known.find(({ scope }) => scope === from) ?? known.find(({ scope }) => scope === null);
  return found === undefined ? null : areaOf(document, found.refersTo);
}

/** 'Sheet1'!$A$1:$B$2 → where that is. */
export function areaOf(document: WorkbookDocument, refersTo: string): { sheet: Sheet; area: Area } | null {
  const mark = refersTo.lastIndexOf('!');
  const area = parseArea(refersTo.slice(mark + 1));
  const sheet = mark < 0 ? undefined : document.sheetNamed(readPrefix(refersTo.slice(0, mark + 1)).sheets[0] ?? '');
  return area === undefined || sheet === undefined ? null : { sheet, area };
}

/** After sheets were added, removed or moved: the names' sheet numbers, which count the workbook's list. `before` is that list as it was. */
export function renumberScopes(document: WorkbookDocument, before: readonly XmlElement[]): void {
  const after = sheetEntries(document);
  const names = list(document);
  if (names === undefined) return;
  names.children = elementsOf(names).filter((entry) => {
    const scope = entry.attributes['localSheetId'];
    if (scope === undefined) return true;
    const index = after.indexOf(before[Number(scope)] as XmlElement);
    entry.attributes['localSheetId'] = String(index);
    return index >= 0;
  });
}

export function sheetEntries(document: WorkbookDocument): XmlElement[] {
  return elementsOf(childNamed(document.workbook, 'sheets') ?? element(''));
}

function list(document: WorkbookDocument): XmlElement | undefined {
  return childNamed(document.workbook, 'definedNames');
}

function entryIndex(document: WorkbookDocument, sheet: Sheet): number {
  return sheetEntries(document).indexOf(sheet.entry);
}

function scopeOf(document: WorkbookDocument, entry: XmlElement): Sheet | null {
  const index = entry.attributes['localSheetId'];
  const sheetEntry = index === undefined ? undefined : sheetEntries(document)[Number(index)];
  return document.sheets.find((sheet) => sheet.entry === sheetEntry) ?? null;
}

function byName(first: XmlElement | string, second: XmlElement | string): number {
  const key = (node: XmlElement | string): string => (typeof node === 'string' ? '' : (node.attributes['name'] ?? '').toLowerCase());
  return key(first) < key(second) ? -1 : 1;
}
