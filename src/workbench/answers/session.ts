import type { Area } from '../../domain/sheet';
import { writeArea } from '../document/formula/area-text';
import type { RewrittenCell } from '../document/formula/reference-places';
import { bringToFront, frontSheet } from '../document/sheet/front-sheet';
import type { Sheet } from '../document/sheet/sheet';
import { renameTableColumns } from '../document/tables';
import type { WorkbookDocument } from '../document/workbook-document';
import { isSheetProtected } from '../document/sheet/protection';
import { type Recalculation } from '../recalculation';
import { looksIn } from './cell-style';
import { EventLine, EventType } from './event-line';
import { FunctionCalls } from './function-calls';
import { HostError } from './host-error';
import { References } from './references';
import { SheetRange } from './sheet-range';

const FIRST_CELL: Area = { top: 0, left: 0, rows: 1, columns: 1 };

export interface SessionOptions {
  readonly readOnly: boolean;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
  /** The highest ExcelApi requirement set that is answered. */
  readonly excelApi: string;
}

/** One opened workbook as the add-in meets it: the document and what a program keeps beside it. */
export class Session {
  readonly references = new References();
  readonly events = new EventLine();
  readonly functions = new FunctionCalls();
  /** How the add-in's own runtime stands (Office.addin). */
  readonly runtime = { startState: 'None', state: 'Visible' };
  calculationMode = 'Automatic';
  private calculationAsked = false;
  /** The sheet in front. */
  active: Sheet;
  selection: SheetRange;

  constructor(readonly document: WorkbookDocument, readonly recalculation: Recalculation, readonly options: SessionOptions) {
    const sheet = frontSheet(document);
    if (sheet === undefined) throw new HostError('GeneralException', 'a workbook without worksheets');
    this.active = sheet;
    this.selection = new SheetRange(sheet, FIRST_CELL);
  }

  /** Cells have new content: the sheet is to be saved, formulas to be calculated, listeners to be told. */
  contentChanged(sheet: Sheet, area: Area): void {
    sheet.cellsChanged = true;
    renameTableColumns(this.document, sheet, area);
    this.recalculation.note(sheet, area);
    this.events.cellsChanged(sheet, area);
  }

  formulasRewritten(cells: readonly RewrittenCell[]): void {
    for (const { sheet, row, column } of cells) this.recalculation.note(sheet, { top: row, left: column, rows: 1, columns: 1 });
  }

  /** The sheet takes changes of its look and structure. */
  requireWritable(sheet: Sheet): void {
    if (isSheetProtected(sheet) || this.options.readOnly) throw new HostError('AccessDenied');
  }

  /** The cells take content: on a protected sheet only those that somebody unlocked. */
  requireWritableCells(range: SheetRange): void {
    const isOpen = !isSheetProtected(range.sheet) || looksIn(range, this).every(({ locked }) => !locked);
    if (!isOpen || this.options.readOnly) throw new HostError('AccessDenied');
  }

  requireOpen(): void {
    if (this.options.readOnly) throw new HostError('AccessDenied');
  }

  /** Somebody is about to look at values. In manual mode they are as they were, unless calculation was asked for. */
  async calculate(): Promise<void> {
    if (this.calculationMode === 'Manual' && !this.calculationAsked) return;
    this.calculationAsked = false;
    await this.recalculation.run();
  }

  /** Application.calculate, done when somebody looks. */
  calculateOnce(): void {
    this.calculationAsked = true;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
    if (sheet === this.active) return;
    this.events.raise(EventType.deactivated, this.active, { type: 'WorksheetDeactivated' });
    bringToFront(this.document, sheet);
    this.active = sheet;
    this.selection = new SheetRange(sheet, FIRST_CELL);
    this.events.raise(EventType.activated, sheet, { type: 'WorksheetActivated' });
  }

  select(range: SheetRange): void {
    this.activate(range.sheet);
    this.selection = range;
    this.events.raise(EventType.selectionChanged, range.sheet, { type: 'WorksheetSelectionChanged', address: writeArea(range.area) });
  }

  /** A sheet is gone: so are the references into it. */
  forget(sheet: Sheet): void {
    this.references.removeWhere(({ target }) => target instanceof SheetRange && target.sheet === sheet);
  }
}
