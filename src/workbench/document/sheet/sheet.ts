import { type XmlElement, childNamed, element, isElement } from '../xml/element';
import type { Grid } from '../cells/grid';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet: its cells as a grid, everything else as the file's own elements, so that what is not understood is kept. */
export class Sheet {
  /** Cells were changed: they are written from the grid. */
  cellsChanged = false;
  /** Goes up with every change of something beside the cells. */
  layoutRevision = 0;
  private isFrameChanged = false;

  constructor(
    readonly id: string,
    readonly path: string,
    /** The sheet's line in the workbook part: name, state, relationship. */
    readonly entry: XmlElement,
    readonly root: XmlElement,
    readonly grid: Grid,
  ) {}

  get name(): string {
    return this.entry.attributes['name'] ?? '';
  }

  /** Something beside the cells was changed: it is written anew, the cells stay those of the file. */
  get frameChanged(): boolean {
    return this.isFrameChanged;
  }

  set frameChanged(changed: boolean) {
    this.isFrameChanged = changed;
    if (changed) this.layoutRevision += 1;
  }

  get changed(): boolean {
    return this.cellsChanged || this.frameChanged;
  }

  /** Rows down to the last that the file knows of. */
  get rowCount(): number {
    return this.grid.rows.length;
  }

  get visibility(): Visibility {
    return (this.entry.attributes['state'] ?? 'visible') as Visibility;
  }
}

/** The order of a worksheet's elements (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate',
  'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** An element of the sheet, if it has one. */
export function section(sheet: Sheet, name: string): XmlElement | undefined {
  return childNamed(sheet.root, name);
}

/** An element of the sheet, made in its place where it is missing; the sheet's frame counts as changed. */
export function ownSection(sheet: Sheet, name: string): XmlElement {
  sheet.frameChanged = true;
  return childNamed(sheet.root, name) ?? addSection(sheet, element(name));
}

export function removeSection(sheet: Sheet, name: string): void {
  const old = section(sheet, name);
  if (old === undefined) return;
  sheet.root.children = sheet.root.children.filter((child) => child !== old);
  sheet.frameChanged = true;
}

function addSection(sheet: Sheet, made: XmlElement): XmlElement {
  const rank = ORDER.indexOf(made.name);
  const place = sheet.root.children.findIndex((child) => isElement(child) && ORDER.indexOf(child.name) > rank);
  sheet.root.children.splice(place < 0 ? sheet.root.children.length : place, 0, made);
  return made;
}
