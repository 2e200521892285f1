import { writeSheetData } from './cells/write-sheet-data';
import { SHARED_STRINGS_TYPE, STYLES_TYPE } from './blank';
import { fillChartCaches } from './charts/caches';
import { writeArea } from './formula/area-text';
import { splitSheet } from './open-package';
import { withoutPrefix } from './package/plain-prefix';
import { officeType } from './package/relationships';
import type { Sheet } from './sheet/sheet';
import { type WorkbookDocument, ownWorkbookSection } from './workbook-document';
import { XML_DECLARATION, childNamed, isElement, serialiseXml, startTag } from './xml/element';

/** The workbook as an xlsx file. Parts that nobody changed are those of the opened file, byte for byte. */
export async function saveWorkbook(document: WorkbookDocument): Promise<Uint8Array> {
  const { parts } = document;
  for (const prepare of document.beforeSaving) await prepare();
  fillChartCaches(document);
  const sheets = document.sheets.filter((sheet) => sheet.changed);
  for (const sheet of sheets) updateDimension(sheet);
  for (const sheet of sheets) await parts.setLarge(sheet.path, sheetXml(sheet, await cellsOf(document, sheet)));
  for (const table of document.tables) if (table.changed) parts.setText(table.path, XML_DECLARATION + serialiseXml(table.root));
  if (document.strings.hasNew) await parts.setLarge(partOf(document, 'sharedStrings', 'xl/sharedStrings.xml'), document.strings.toXml(), SHARED_STRINGS_TYPE);
  if (document.styles.changed) parts.setText(partOf(document, 'styles', 'xl/styles.xml'), document.styles.toXml(), STYLES_TYPE);
  if (sheets.length > 0 || document.calculateOnOpen) forgetCalculation(document);
  if (document.changed) parts.setText(document.path, XML_DECLARATION + serialiseXml(document.workbook));
  return parts.save();
}

/** Some readers trust what a sheet says of its extent. */
function updateDimension(sheet: Sheet): void {
  const dimension = childNamed(sheet.root, 'dimension');
  const used = sheet.grid.usedArea(false);
  if (sheet.cellsChanged && dimension !== undefined) dimension.attributes['ref'] = used === null ? 'A1' : writeArea(used);
}

/** The cells as they are written: anew where they changed, else as the file has them. */
async function cellsOf({ parts, strings }: WorkbookDocument, sheet: Sheet): Promise<Iterable<string>> {
  return sheet.cellsChanged ? writeSheetData(sheet.grid, strings) : [splitSheet(withoutPrefix(await parts.largeText(sheet.path))).cells];
}

function* sheetXml({ root }: Sheet, cells: Iterable<string>): Generator<string> {
  yield `${XML_DECLARATION}<${startTag(root)}>`;
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (child.name === 'sheetData') {
      yield '<sheetData>';
      yield* cells;
      yield '</sheetData>';
    } else yield serialiseXml(child);
  }
  yield `</${root.name}>`;
}

/** The workbook's one part of a kind; where it has none yet, the given path, related to the workbook. */
function partOf({ parts, path }: WorkbookDocument, kind: string, fresh: string): string {
  const known = parts.targetsOf(path, kind)[0];
  if (known === undefined) parts.relate(path, officeType(kind), fresh);
  return known ?? fresh;
}

/** The calculation chain may name formulas that are gone; programs build it anew. */
function forgetCalculation(document: WorkbookDocument): void {
  const { parts, path } = document;
  for (const chain of parts.targetsOf(path, 'calcChain')) parts.detach(path, chain);
  if (document.calculateOnOpen) ownWorkbookSection(document, 'calcPr').attributes['fullCalcOnLoad'] = '1';
}
