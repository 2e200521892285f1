import { type RewrittenCell, rewriteFormulas } from '../formula/reference-places';
import { withSheetDeleted, withSheetRenamed } from '../formula/rename-sheet';
import { sameName } from '../formula/sheet-prefix';
import { definedNames, renumberScopes, sheetEntries } from '../names';
import { type WorkbookDocument, ownWorkbookSection } from '../workbook-document';
import { XML_DECLARATION, childNamed, elementsOf, serialiseXml } from '../xml/element';
import { writeSheetData } from '../cells/write-sheet-data';
import { addSheet } from './add-sheet';
import { copySheetParts } from './copy-parts';
import type { Sheet, Visibility } from './sheet';

/** Gives a sheet a new, free name; every formula, name, link and chart that refers to it follows. */
export function renameSheet(document: WorkbookDocument, sheet: Sheet, name: string): void {
  const old = sheet.name;
  if (old === name) return;
  sheet.entry.attributes['name'] = name;
  document.changed = true;
  rewriteFormulas(document, (formula) => withSheetRenamed(formula, old, name), (source) => (sameName(source, old) ? name : source));
}

/** Removes a sheet with its tables and its own parts; references to it become #REF!. Gives the cells where they did. */
export function deleteSheet(document: WorkbookDocument, sheet: Sheet): RewrittenCell[] {
  const before = [...sheetEntries(document)];
  const index = document.sheets.indexOf(sheet);
  document.sheets.splice(index, 1);
  for (const table of document.tables.filter((candidate) => candidate.sheet === sheet)) document.tables.splice(document.tables.indexOf(table), 1);
  for (const name of definedNames(document).filter(({ scope }) => scope === sheet)) drop(document, name.element);
  const list = ownWorkbookSection(document, 'sheets');
  list.children = list.children.filter((child) => child !== sheet.entry);
  renumberScopes(document, before);
  document.parts.detach(document.path, sheet.path);
  keepActiveTab(document);
  return rewriteFormulas(document, (formula) => withSheetDeleted(formula, sheet.name), (source) => source);
}

/** Moves a sheet to a place among the worksheets. */
export function moveSheet(document: WorkbookDocument, sheet: Sheet, position: number): void {
  const before = [...sheetEntries(document)];
  const others = document.sheets.filter((candidate) => candidate !== sheet);
  const next = others[position];
  document.sheets.splice(0, document.sheets.length, ...others.slice(0, position), sheet, ...others.slice(position));
  const list = ownWorkbookSection(document, 'sheets');
  const entries = elementsOf(list).filter((entry) => entry !== sheet.entry);
  const place = next === undefined ? entries.length : entries.indexOf(next.entry);
  list.children = [...entries.slice(0, place), sheet.entry, ...entries.slice(place)];
  renumberScopes(document, before);
}

export function setVisibility(document: WorkbookDocument, sheet: Sheet, visibility: Visibility): void {
  if (visibility === 'visible') delete sheet.entry.attributes['state'];
  else sheet.entry.attributes['state'] = visibility;
  document.changed = true;
}

/** Parts that hang on a sheet by relationships: the copy gets its own of some of them. */
const NOT_COPIED = new Set(['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'tableParts', 'extLst', 'customProperties']);

/** A copy of a sheet with its charts, pictures, comments, tables and names; links to outside, controls and embedded objects are not copied. */
export function copySheet(document: WorkbookDocument, source: Sheet, name: string): Sheet {
  const root = { ...source.root, children: source.root.children.filter((child) => typeof child === 'string' || !NOT_COPIED.has(child.name)) };
  const cells = [...writeSheetData(source.grid, document.strings)].join('');
  const xml = `${XML_DECLARATION}${serialiseXml(root)}`.replace('<sheetData/>', () => `<sheetData>${cells}</sheetData>`);
  const copy = addSheet(document, name, withoutExternalLinks(xml));
  copySheetParts(document, source, copy);
  const selected = childNamed(childNamed(copy.root, 'sheetViews') ?? copy.root, 'sheetView');
  if (selected !== undefined) delete selected.attributes['tabSelected'];
  return copy;
}

function withoutExternalLinks(xml: string): string {
  return xml.replace(/<hyperlink [^>]*r:id="[^>]*\/>/g, '').replace('<hyperlinks></hyperlinks>', '');
}

function keepActiveTab(document: WorkbookDocument): void {
  const view = childNamed(childNamed(document.workbook, 'bookViews') ?? document.workbook, 'workbookView');
  if (view === undefined) return;
  const last = Math.max(0, sheetEntries(document).length - 1);
  for (const name of ['activeTab', 'firstSheet']) {
    const value = view.attributes[name];
    if (value !== undefined) view.attributes[name] = String(Math.min(Number(value), last));
  }
}

function drop(document: WorkbookDocument, name: (typeof document.workbook.children)[number]): void {
  const names = ownWorkbookSection(document, 'definedNames');
  names.children = names.children.filter((child) => child !== name);
}
