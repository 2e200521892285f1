import type { SharedStrings } from './cells/shared-strings';
import type { OoxmlPackage } from './package/package';
import type { Sheet } from './sheet/sheet';
import type { StyleSheet } from './styles/style-sheet';
import type { Table } from './table';
import { type XmlElement, childNamed, element, isElement } from './xml/element';

/** A workbook in memory: the file's own package, with the parts that are worked on opened up. */
export class WorkbookDocument {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  /** The workbook part must be written anew. */
  changed = false;
  /** What must be done before the workbook is written (formulas calculated). */
  readonly beforeSaving: (() => Promise<void>)[] = [];
  /** Formulas were written or lost their values, so the program that opens the file should calculate. */
  calculateOnOpen = false;

  constructor(
    readonly fileName: string,
    readonly parts: OoxmlPackage,
    readonly path: string,
    readonly workbook: XmlElement,
    readonly styles: StyleSheet,
    readonly strings: SharedStrings,
  ) {}

  get date1904(): boolean {
    return ['1', 'true'].includes(childNamed(this.workbook, 'workbookPr')?.attributes['date1904'] ?? '0');
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}

/** The order of the workbook's elements (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews',
  'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

/** An element of the workbook part, made in its place where it is missing; the part counts as changed. */
export function ownWorkbookSection(document: WorkbookDocument, name: string): XmlElement {
  document.changed = true;
  const known = childNamed(document.workbook, name);
  if (known !== undefined) return known;
  const made = element(name);
  const place = document.workbook.children.findIndex((child) => isElement(child) && ORDER.indexOf(child.name) > ORDER.indexOf(name));
  document.workbook.children.splice(place < 0 ? document.workbook.children.length : place, 0, made);
  return made;
}
