import type { Area } from '../../domain/sheet';
import { intersection, writeArea } from '../document/formula/area-text';
import type { RewrittenCell } from '../document/formula/reference-places';
import { bringToFront, frontSheet } from '../document/sheet/front-sheet';
import type { Sheet } from '../document/sheet/sheet';
import type { Table } from '../document/table';
import { renameTableColumns } from '../document/tables';
import type { WorkbookDocument } from '../document/workbook-document';
import { isSheetProtected } from '../document/sheet/protection';
import type { Recalculation } from '../recalculation';
import type { SharedWorkbook } from '../shared-workbook';
import type { FunctionRuntime } from '../custom-functions';
import { looksIn } from './cell-style';
import { EventLine, EventType, type PushedEvent } from './event-line';
import { FunctionCalls } from './function-calls';
import { HostError } from './host-error';
import { References } from './references';
import { SheetRange } from './sheet-range';

const FIRST_CELL: Area = { top: 0, left: 0, rows: 1, columns: 1 };

/** How cells came to have other content, in the words of the event. */
export interface Edit {
  readonly changeType: string;
  readonly shiftDirection: string;
}

const EDITED: Edit = { changeType: 'RangeEdited', shiftDirection: 'None' };

export interface SessionOptions {
  readonly readOnly: boolean;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
  /** The highest ExcelApi requirement set that is answered. */
  readonly excelApi: string;
}

/** Where somebody looks: the sheet in front, and what is selected on it. */
export interface View {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One add-in on an open workbook, with the person beside it: what a program keeps for them beside the document that all share. */
export class Session {
  readonly references = new References();
  readonly events = new EventLine();
  readonly functions = new FunctionCalls();
  /** How the add-in's own runtime stands (Office.addin). */
  readonly runtime = { startState: 'Inactive', state: 'Visible' };
  /** The sheet in front. */
  active: Sheet;
  selection: SheetRange;
  /** The person is at work, not the add-in. */
  isPersonActing = false;
  onEvents: (events: readonly PushedEvent[]) => void = () => undefined;
  /** Sends calls of custom functions to the add-in. */
  callFunctions: FunctionRuntime['call'] = () => [];
  onView: (view: View) => void = () => undefined;
  private isViewTold = true;

  constructor(readonly shared: SharedWorkbook, readonly options: SessionOptions) {
    const sheet = frontSheet(shared.document);
    if (sheet === undefined) throw new HostError('GeneralException', 'a workbook without worksheets');
    this.active = sheet;
    this.selection = new SheetRange(sheet, FIRST_CELL);
  }

  get document(): WorkbookDocument {
    return this.shared.document;
  }

  get recalculation(): Recalculation {
    return this.shared.recalculation;
  }

  /** Cells have new content: the sheet is to be saved, formulas to be calculated, listeners to be told. */
  contentChanged(sheet: Sheet, area: Area, { changeType, shiftDirection }: Edit = EDITED): void {
    sheet.cellsChanged = true;
    renameTableColumns(this.document, sheet, area);
    this.shared.noteCells(sheet, area);
    const message = { changeType, shiftDirection, address: writeArea(area) };
    this.announce(EventType.changed, sheet, { type: 'WorksheetChanged', ...message });
    for (const table of this.document.tables.filter((candidate) => candidate.sheet === sheet && intersection(candidate.area, area) !== null)) this.announceTable(EventType.tableChanged, table, { type: 'TableChanged', ...message });
  }

  /** Cells look different. */
  looksChanged(sheet: Sheet, area: Area): void {
    sheet.cellsChanged = true;
    this.shared.note({ kind: 'looks', sheet, area });
  }

  formulasRewritten(cells: readonly RewrittenCell[]): void {
    for (const { sheet, row, column } of cells) this.shared.noteCells(sheet, { top: row, left: column, rows: 1, columns: 1 });
  }

  /** The list of sheets changed, one of them in the first place. */
  sheetsChanged(type: number, sheet: Sheet, message: Readonly<Record<string, unknown>>): void {
    this.shared.note({ kind: 'sheets' });
    this.announce(type, sheet, message);
  }

  announceTable(type: number, table: Table, message: Readonly<Record<string, unknown>>): void {
    for (const session of this.shared.sessions) session.events.raiseForTable(type, table, { ...message, ...this.sourceFor(session) });
  }

  /** Tells every add-in of the workbook of a change: to this one it is Local, to the others Remote. */
  private announce(type: number, sheet: Sheet, message: Readonly<Record<string, unknown>>): void {
    for (const session of this.shared.sessions) session.events.raise(type, sheet, { ...message, ...this.sourceFor(session) });
  }

  private sourceFor(session: Session): Readonly<Record<string, string>> {
    return { source: session === this ? 'Local' : 'Remote', triggerSource: session === this && !this.isPersonActing ? 'ThisLocalAddin' : 'Unknown' };
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

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
    if (sheet === this.active) return;
    this.events.raise(EventType.deactivated, this.active, { type: 'WorksheetDeactivated' });
    bringToFront(this.document, sheet);
    this.active = sheet;
    this.selection = new SheetRange(sheet, FIRST_CELL);
    this.isViewTold = false;
    this.events.raise(EventType.activated, sheet, { type: 'WorksheetActivated' });
  }

  select(range: SheetRange): void {
    this.activate(range.sheet);
    this.selection = range;
    this.isViewTold = false;
    this.events.raise(EventType.selectionChanged, range.sheet, { type: 'WorksheetSelectionChanged', address: writeArea(range.area) });
  }

  /** A sheet is gone: so are the references into it. */
  forget(sheet: Sheet): void {
    this.references.removeWhere(({ target }) => target instanceof SheetRange && target.sheet === sheet);
  }

  /** Tells the add-in, and whoever shows the workbook beside it, what has happened since the last time. */
  tell(): void {
    const events = this.events.take();
    if (events.length > 0) setTimeout(() => this.onEvents(events), 0);
    if (this.isViewTold) return;
    this.isViewTold = true;
    this.onView({ sheet: this.active, area: this.selection.area });
  }
}
