import type { Area } from '../domain/sheet';
import { Arguments } from './answers/arguments';
import { enterCells, shownFormula } from './answers/cell-entry';
import { clearCells } from './answers/clear-cells';
import { deleteCells, insertCells } from './answers/move-cells';
import type { Session, View } from './answers/session';
import { rename } from './answers/sheet-naming';
import { rangeAt } from './answers/sheet-range';
import { worksheetCollectionObject } from './answers/worksheets';
import { worksheetObject } from './answers/worksheet';
import { MAX_COLUMNS, MAX_ROWS } from './document/cells/grid';
import { saveWorkbook } from './document/save-workbook';
import { setColumnWidth } from './document/sheet/columns';
import { setRowHeight } from './document/sheet/rows';
import type { Sheet } from './document/sheet/sheet';
import type { EmbeddedHost } from './host';
import type { CellPlace, Follower } from './workbook-change';

/** The person at the grid of a page, beside the add-in that a host serves. What the person does goes through the same rules as what the add-in does, in turn with
 *  its requests, and raises the events that Excel raises (for this add-in Local, for those of co-authors Remote).
 *
 *  A grid reads the workbook from `host.document` (`sheets`, each with `grid.value`, `shownText`, `document.styles.look`, `columnWidth`, `rowHeight`, `mergedAreas` …),
 *  and follows it with `follow` and `followView`. Every method fails with a HostError (`code` AccessDenied, InvalidArgument, ItemAlreadyExists …) and then has changed nothing.
 *  @example
 *  const host = new EmbeddedHost(await openWorkbook(bytes, { fileName: '台账.xlsx' }));
 *  const person = new Person(host);
 *  person.follow((changes) => grid.redraw(changes));            // cells, results, looks, moved, layout, sheets
 *  person.followView(({ sheet, area }) => grid.show(sheet, area)); // the add-in brought a cell into view
 *  await person.enter(host.document.sheets[0], { row: 2, column: 3 }, '=SUM(D4:D9)'); */
export class Person {
  constructor(private readonly host: EmbeddedHost) {}

  /** The sheet in front and what is selected on it. */
  get view(): View {
    const { active, selection } = this.host.session;
    return { sheet: active, area: selection.area };
  }

  /** Tells of every change of the workbook, whoever made it, after each thing done; formulas' new values (`results`) follow in the next pause.
   *  @returns what ends it */
  follow(follower: Follower): () => void {
    return this.host.session.shared.follow(follower);
  }

  /** Tells when the add-in (or the person) brings another sheet to the front or selects something. */
  followView(show: (view: View) => void): void {
    this.host.session.onView = show;
  }

  /** What the formula bar shows of a cell: its formula with '=', or its value as it would be typed. */
  entryOf(sheet: Sheet, { row, column }: CellPlace): string {
    return String(shownFormula({ sheet }, row, column));
  }

  /** The person starts to type into a cell: the add-in's requests fail or wait, as in Excel, until `stopTyping`. */
  startTyping(): void {
    this.host.startEditing();
  }

  stopTyping(): void {
    this.host.endEditing();
  }

  /** Puts into a cell what was typed: a formula, a number, a date, a percentage, or text. */
  enter(sheet: Sheet, { row, column }: CellPlace, typed: string): Promise<void> {
    return this.act((session) => enterCells(rangeAt(sheet, { top: row, left: column, rows: 1, columns: 1 }), [[typed]], session));
  }

  /** Pastes rows of texts, from a cell on. */
  paste(sheet: Sheet, { row, column }: CellPlace, rows: readonly (readonly string[])[]): Promise<void> {
    const width = Math.max(1, ...rows.map((line) => line.length));
    const block = rows.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
    return this.act((session) => enterCells(rangeAt(sheet, { top: row, left: column, rows: block.length, columns: width }), block, session));
  }

  /** Presses Delete: contents go, looks stay. */
  clear(sheet: Sheet, area: Area): Promise<void> {
    return this.act((session) => clearCells(rangeAt(sheet, area), 'Contents', session));
  }

  select(sheet: Sheet, area: Area): Promise<void> {
    return this.act((session) => session.select(rangeAt(sheet, area)));
  }

  /** Brings a sheet to the front. */
  activate(sheet: Sheet): Promise<void> {
    return this.act((session) => session.activate(sheet));
  }

  insertRows(sheet: Sheet, first: number, count: number): Promise<void> {
    return this.act((session) => insertCells(rangeAt(sheet, wholeRows(first, count)), 'Down', session));
  }

  deleteRows(sheet: Sheet, first: number, count: number): Promise<void> {
    return this.act((session) => deleteCells(rangeAt(sheet, wholeRows(first, count)), 'Up', session));
  }

  insertColumns(sheet: Sheet, first: number, count: number): Promise<void> {
    return this.act((session) => insertCells(rangeAt(sheet, wholeColumns(first, count)), 'Right', session));
  }

  deleteColumns(sheet: Sheet, first: number, count: number): Promise<void> {
    return this.act((session) => deleteCells(rangeAt(sheet, wholeColumns(first, count)), 'Left', session));
  }

  /** Drags a column to a width in points. */
  widenColumn(sheet: Sheet, column: number, points: number): Promise<void> {
    return this.act((session) => {
      session.requireWritable(sheet);
      setColumnWidth(sheet, column, points);
    });
  }

  /** Drags a row to a height in points. */
  heightenRow(sheet: Sheet, row: number, points: number): Promise<void> {
    return this.act((session) => {
      session.requireWritable(sheet);
      setRowHeight(sheet, row, points);
    });
  }

  /** Adds an empty sheet and brings it to the front. */
  addSheet(): Promise<void> {
    return this.act((session) => {
      const added = worksheetCollectionObject(null).open('Add', new Arguments([]), session);
      added?.call('Activate', new Arguments([]), session);
    });
  }

  renameSheet(sheet: Sheet, name: string): Promise<void> {
    return this.act((session) => rename(sheet, name, session));
  }

  /** Moves a sheet to a place among the others, counted from 0. */
  moveSheet(sheet: Sheet, position: number): Promise<void> {
    return this.act((session) => worksheetObject(sheet).set('Position', position, session));
  }

  showSheet(sheet: Sheet, visible: boolean): Promise<void> {
    return this.act((session) => worksheetObject(sheet).set('Visibility', visible ? 'Visible' : 'Hidden', session));
  }

  deleteSheet(sheet: Sheet): Promise<void> {
    return this.act((session) => {
      worksheetObject(sheet).call('Delete', new Arguments([]), session);
    });
  }

  /** The workbook as an xlsx file, formulas calculated, between two things that are done to it. */
  save(): Promise<Uint8Array> {
    return this.host.session.shared.inTurn(() => saveWorkbook(this.host.document));
  }

  private act(action: (session: Session) => unknown): Promise<void> {
    const { session } = this.host;
    return session.shared.inTurn(() => {
      session.isPersonActing = true;
      try {
        action(session);
      } finally {
        session.isPersonActing = false;
      }
    });
  }
}

function wholeRows(top: number, rows: number): Area {
  return { top, left: 0, rows, columns: MAX_COLUMNS };
}

function wholeColumns(left: number, columns: number): Area {
  return { top: 0, left, rows: MAX_ROWS, columns };
}
