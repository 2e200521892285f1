import { SharedStrings } from './cells/shared-strings';
import { readSheetData } from './cells/read-sheet-data';
import type { OoxmlPackage } from './package/package';
import { withoutPrefix } from './package/plain-prefix';
import { hasKind, resolveTarget } from './package/relationships';
import { Sheet } from './sheet/sheet';
import { themeColors } from './styles/colors';
import { StyleSheet } from './styles/style-sheet';
import { Table } from './table';
import { WorkbookDocument } from './workbook-document';
import { type XmlElement, childNamed, childrenNamed, parseXml } from './xml/element';

/** The package holds no spreadsheet workbook. */
export class NoWorkbookError extends Error {
  override readonly name = 'NoWorkbookError';
}

/** Opens the workbook of a package, every sheet read.
 *  @throws NoWorkbookError, XmlSyntaxError, SheetDataError */
export async function openPackage(parts: OoxmlPackage, fileName: string): Promise<WorkbookDocument> {
  const path = parts.targetsOf('', 'officeDocument')[0] ?? '';
  const xml = parts.text(path);
  if (xml === undefined || !/<(?:\w+:)?workbook[\s>]/.test(xml)) throw new NoWorkbookError(path);
  const workbook = parseXml(withoutPrefix(xml));
  const target = (kind: string): string => parts.targetsOf(path, kind)[0] ?? '';
  const styles = new StyleSheet(parts.text(target('styles')) ?? '<styleSheet/>', themeColors(parts.text(target('theme'))));
  const strings = new SharedStrings(withoutPrefix(await parts.largeText(target('sharedStrings'))));
  const document = new WorkbookDocument(fileName, parts, path, workbook, styles, strings);
  for (const entry of childrenNamed(childNamed(workbook, 'sheets') ?? workbook, 'sheet')) await addSheet(document, entry);
  return document;
}

async function addSheet(document: WorkbookDocument, entry: XmlElement): Promise<void> {
  const { parts, path } = document;
  const id = relationshipId(entry);
  const relationship = parts.relationshipsOf(path).find((known) => known.id === id);
  if (relationship === undefined || !hasKind(relationship, 'worksheet')) return;
  const sheetPath = resolveTarget(path, relationship.target);
  const sheet = readSheet(document, entry, sheetPath, withoutPrefix(await parts.largeText(sheetPath)));
  document.sheets.push(sheet);
  for (const tablePath of parts.targetsOf(sheetPath, 'table')) {
    document.tables.push(new Table(sheet, tablePath, parseXml(withoutPrefix(parts.text(tablePath) ?? '<table/>'))));
  }
}

/** A sheet from its part: the cells go into the grid, the rest stays as elements. */
export function readSheet(document: WorkbookDocument, entry: XmlElement, path: string, xml: string): Sheet {
  const { frame, cells } = splitSheet(xml);
  return new Sheet(guid(entry.attributes['sheetId'] ?? '0'), path, entry, parseXml(frame), readSheetData(cells, document.strings));
}

const CELLS_END = '</sheetData>';

/** A worksheet part as its cells (the inside of <sheetData>) and the rest, in which <sheetData/> marks their place. */
export function splitSheet(xml: string): { frame: string; cells: string } {
  const start = xml.indexOf('<sheetData');
  if (start < 0) return { frame: xml, cells: '' };
  const startEnd = xml.indexOf('>', start) + 1;
  const end = xml.lastIndexOf(CELLS_END);
  const rest = end < 0 ? startEnd : end + CELLS_END.length;
  return { frame: `${xml.slice(0, start)}<sheetData/>${xml.slice(rest)}`, cells: end < 0 ? '' : xml.slice(startEnd, end) };
}

/** The sheet's id as Excel gives it to add-ins. */
function guid(sheetId: string): string {
  return `{00000000-0001-0000-${Number(sheetId).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

/** r:id, whatever prefix the file binds to relationships. */
export function relationshipId(entry: XmlElement): string {
  const name = Object.keys(entry.attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (entry.attributes[name] ?? '');
}
