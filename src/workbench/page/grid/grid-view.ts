import {
  CanceledError, CommandType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type DocumentDataModel, type ICellDataForSheetInterceptor, ICommandService, type IDisposable, type IRange, IUniverInstanceService, InterceptorEffectEnum,
  type IWorkbookData, LifecycleService, LifecycleStages, LocaleType, type Nullable, type Univer, UniverInstanceType, type Workbook, toDisposable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT, BEFORE_CELL_EDIT, HoverManagerService, INTERCEPTOR_POINT, IRenderManagerService, type ISetSelectionsOperationParams, SHEET_VIEWPORT_KEY, ScrollToRangeOperation, SelectionMoveType, SetCellEditVisibleOperation,
  SetSelectionsOperation, SetWorksheetActiveOperation, SheetInterceptorService, SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { View } from '../../answers/session';
import type { Sheet } from '../../document/sheet/sheet';
import type { WorkbookDocument } from '../../document/workbook-document';
import type { Person } from '../../person';
import type { CellPlace, WorkbookChange } from '../../workbook-change';
import { CellPictures } from './cell-pictures';
import { fulfil } from './grid-person';
import { type GridParams, gridWish } from './grid-wishes';
import { linkTarget } from './link-target';
import { areaOf, emptyWorksheet, gridRange, sheetFrame } from './sheet-frame';
import { SheetSync } from './sheet-sync';

export interface GridOptions {
  readonly document: WorkbookDocument;
  readonly person: Person;
  /** Something that a person did could not be done. */
  readonly failed: (error: unknown) => void;
  readonly openAddress: (address: string) => void;
  /** The grid shows the workbook as it is now. */
  readonly drawn: () => void;
  /** It shows other cells of the sheet. */
  readonly scrolled: () => void;
}

/** What the window shows of the sheet in front, in its pixels. */
export interface SheetWindow {
  /** Where the cells that scroll begin. */
  readonly clip: { readonly x: number; readonly y: number };
  /** Where A1 would be if nothing were frozen. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

const UNIT = 'workbook';

/** Operations after which other cells are in view. */
const VIEW_CHANGES = ['sheet.operation.set-scroll', 'sheet.operation.set-zoom-ratio'];

/** The grid does as it is told and nothing of its own besides, such as bringing a new sheet to the front. */
const AS_TOLD = { fromCollab: true };

/** Above the interceptors of Univer itself. */
const FIRST = 100;

/** A workbook in Univer's grid. The grid holds no cells: it asks the document for what it draws, and hands to the person what somebody does in it. */
export class GridView {
  private readonly pictures: CellPictures;
  private readonly sync: SheetSync;
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;
  private readonly disposables: (IDisposable | (() => void))[] = [];
  private changed = new Set<Sheet>();
  private isDue = false;
  private isTyping = false;
  /** The grid is told what to show; it is not somebody who does something. */
  private isLed = false;

  constructor(private readonly univer: Univer, private readonly options: GridOptions) {
    const { document, person } = options;
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.pictures = new CellPictures(document);
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot(document));
    // Univer's services start with the first workbook.
    this.interceptCells(injector.get(SheetInterceptorService));
    this.sync = new SheetSync(this.workbook, (id, params) => this.lead(() => this.commands.syncExecuteCommand(id, params, AS_TOLD)));
    this.followGrid();
    this.disposables.push(person.follow((changes) => this.note(changes)));
    person.followView((view) => this.reveal(view));
    void injector.get(LifecycleService).onStage(LifecycleStages.Steady).then(() => this.reveal(person.view));
  }

  close(): void {
    for (const one of this.disposables) if (typeof one === 'function') one(); else one.dispose();
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(UNIT);
  }

  /** What the grid shows of a cell. */
  shown(sheet: Sheet, { row, column }: CellPlace): string {
    return String(this.workbook.getSheetBySheetId(sheet.id)?.getCell(row, column)?.v ?? '');
  }

  /** Where a cell of the sheet in front has its left top corner, in pixels of the window; null where it is on another sheet. */
  cornerOf(sheet: Sheet, { row, column }: CellPlace): { readonly x: number; readonly y: number } | null {
    const render = this.render();
    const skeleton = this.isInFront(sheet) ? render?.with(SheetSkeletonManagerService).getCurrentSkeleton() : undefined;
    if (render == null || skeleton == null) return null;
    const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
    const { xSplit, ySplit } = this.workbook.getActiveSheet().getFreeze();
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const scrolledX = column < xSplit ? 0 : (main?.viewportScrollX ?? 0), scrolledY = row < ySplit ? 0 : (main?.viewportScrollY ?? 0);
    return { x: canvas.left + (startX - scrolledX) * scaleX, y: canvas.top + (startY - scrolledY) * scaleY };
  }

  /** What the window shows of the sheet in front; null before it is drawn. */
  sheetWindow(): SheetWindow | null {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (render == null || skeleton == null) return null;
    const { xSplit, ySplit } = this.workbook.getActiveSheet().getFreeze();
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { scaleX: scale } = render.scene.getAncestorScale();
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const first = skeleton.getCellWithCoordByIndex(0, 0), free = skeleton.getCellWithCoordByIndex(ySplit, xSplit);
    const x = (place: number): number => canvas.left + place * scale, y = (place: number): number => canvas.top + place * scale;
    return { clip: { x: x(free.startX), y: y(free.startY) }, left: x(first.startX - (main?.viewportScrollX ?? 0)), top: y(first.startY - (main?.viewportScrollY ?? 0)), scale };
  }

  private interceptCells(interceptors: SheetInterceptorService): void {
    const { person } = this.options;
    this.disposables.push(
      interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        id: 'document',
        priority: FIRST,
        effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
        handler: (cell, { subUnitId, row, col }, next) => {
          const sheet = this.sheetOf(subUnitId);
          return next(sheet === undefined ? cell : (this.pictures.of(sheet, row, col) ?? cell));
        },
      }),
      toDisposable(interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, { subUnitId, row, col }, next) => {
          const sheet = this.sheetOf(subUnitId);
          return next(sheet === undefined ? cell : editedCell(cell, person.entryOf(sheet, { row, column: col })));
        },
      })),
      toDisposable(interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (_cell, { subUnitId, row, col, origin }) => {
          const sheet = this.sheetOf(subUnitId);
          const text = this.editedText();
          if (sheet !== undefined && text !== null && text !== person.entryOf(sheet, { row, column: col })) this.attempt(person.enter(sheet, { row, column: col }, text));
          // To the grid nothing has changed: it has no cell of its own.
          return origin;
        },
      })),
    );
  }

  /** The text in the cell editor; null where there is none. */
  private editedText(): string | null {
    const editor = this.univer.__getInjector().get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const stream = editor?.getSnapshot().body?.dataStream;
    return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }

  /** Hands on what somebody does, and stops what the grid would do to itself. */
  private followGrid(): void {
    this.disposables.push(
      this.commands.beforeCommandExecuted(({ id, type, params }) => {
        if (this.isLed) return;
        const wish = gridWish(id, (params ?? {}) as GridParams);
        if (wish !== null) {
          const { subUnitId } = (params ?? {}) as { subUnitId?: string };
          const worksheet = this.workbook.getActiveSheet();
          const sheet = this.sheetOf(subUnitId ?? worksheet.getSheetId());
          if (sheet !== undefined) this.attempt(fulfil(this.options.person, wish, { sheet, selection: [this.options.person.view.area], size: { rowCount: worksheet.getRowCount(), columnCount: worksheet.getColumnCount() } }));
          throw new CanceledError();
        }
        if (type === CommandType.MUTATION && id.startsWith('sheet.')) throw new CanceledError();
      }),
      this.commands.onCommandExecuted(({ id, params }) => {
        if (id === SetCellEditVisibleOperation.id) this.setTyping((params as { visible: boolean }).visible);
        if (VIEW_CHANGES.includes(id)) this.options.scrolled();
        if (this.isLed) return;
        if (id === SetSelectionsOperation.id) this.followSelection(params as ISetSelectionsOperationParams);
        if (id === SetWorksheetActiveOperation.id) this.followSheet((params as { subUnitId: string }).subUnitId);
      }),
    );
    const clicks = this.univer.__getInjector().get(HoverManagerService).currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => this.followLink(subUnitId, row, col));
    this.disposables.push(() => clicks.unsubscribe());
  }

  private setTyping(isTyping: boolean): void {
    if (isTyping === this.isTyping) return;
    this.isTyping = isTyping;
    if (isTyping) this.options.person.startTyping();
    else this.options.person.stopTyping();
  }

  private followSelection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    const sheet = this.sheetOf(subUnitId);
    // A sheet that comes to the front selects something by itself.
    if (range === undefined || sheet === undefined || sheet !== this.options.person.view.sheet || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const worksheet = this.workbook.getActiveSheet();
    const area = areaOf(range, { rowCount: worksheet.getRowCount(), columnCount: worksheet.getColumnCount() });
    this.shownSelections.set(sheet.id, rangeKey(range));
    if (JSON.stringify(this.options.person.view.area) !== JSON.stringify(area)) this.attempt(this.options.person.select(sheet, area));
  }

  private followSheet(id: string): void {
    const sheet = this.sheetOf(id);
    if (sheet === undefined || sheet === this.options.person.view.sheet) return;
    this.attempt(this.options.person.activate(sheet));
    this.options.drawn();
  }

  private followLink(sheetId: string, row: number, column: number): void {
    const sheet = this.sheetOf(sheetId);
    const target = sheet === undefined ? null : linkTarget(this.options.document, sheet, row, column);
    if (target?.kind === 'place') this.attempt(this.options.person.select(target.sheet, target.area));
    if (target?.kind === 'address') this.options.openAddress(target.address);
  }

  /** Collects what changed; it is drawn once before the screen is. */
  private note(changes: readonly WorkbookChange[]): void {
    for (const change of changes) {
      const sheets = change.kind === 'sheets' ? this.options.document.sheets : [change.sheet];
      for (const sheet of sheets) this.changed.add(sheet);
    }
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => this.redraw());
  }

  private redraw(): void {
    const { document, person } = this.options;
    const changed = this.changed;
    this.changed = new Set();
    this.isDue = false;
    for (const sheet of changed) this.pictures.forget(sheet);
    this.sync.addMissing(document.sheets);
    this.bringToFront(person.view.sheet);
    this.sync.bringInLine(document.sheets, changed);
    this.drawAgain();
    this.reveal(person.view);
    this.options.drawn();
  }

  private drawAgain(): void {
    const render = this.render();
    const skeletons = render?.with(SheetSkeletonManagerService);
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    skeletons?.getCurrentSkeleton()?.resetCache();
    skeletons?.makeDirty({ sheetId });
    skeletons?.setCurrent({ sheetId });
    render?.components.forEach((component) => component.makeDirty());
  }

  /** Shows what the person, or the add-in, has in front. */
  private reveal({ sheet, area }: View): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (worksheet == null || sheet.visibility !== 'visible') return;
    this.bringToFront(sheet);
    const asked = clamped(gridRange(area), worksheet.getRowCount(), worksheet.getColumnCount());
    const merged = worksheet.getMergedCell(asked.startRow, asked.startColumn);
    const first = merged ?? { ...asked, endRow: asked.startRow, endColumn: asked.startColumn };
    const range = { ...asked, endRow: Math.max(asked.endRow, first.endRow), endColumn: Math.max(asked.endColumn, first.endColumn) };
    if (this.isShownSelected(sheet, range)) return;
    const primary = { ...edges(first), actualRow: asked.startRow, actualColumn: asked.startColumn, isMerged: merged !== null, isMergedMainCell: merged !== null };
    this.lead(() => this.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: UNIT, subUnitId: sheet.id, selections: [{ range, primary, style: null }], type: SelectionMoveType.MOVE_END, reveal: true }));
    // Its first cell: a title over many columns would scroll the columns beside the frozen ones away.
    const corner = { ...asked, endRow: asked.startRow, endColumn: asked.startColumn };
    requestAnimationFrame(() => {
      if (this.isInFront(sheet)) void this.commands.executeCommand(ScrollToRangeOperation.id, { range: corner });
    });
  }

  private bringToFront(sheet: Sheet): void {
    if (this.isInFront(sheet)) return;
    this.lead(() => this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: sheet.id }));
    this.options.drawn();
  }

  private readonly shownSelections = new Map<string, string>();

  private isShownSelected(sheet: Sheet, range: IRange): boolean {
    const key = rangeKey(range);
    const isKnown = this.shownSelections.get(sheet.id) === key;
    this.shownSelections.set(sheet.id, key);
    return isKnown;
  }

  private isInFront(sheet: Sheet): boolean {
    return this.workbook.getActiveSheet().getSheetId() === sheet.id;
  }

  private render() {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
  }

  private sheetOf(id: string): Sheet | undefined {
    return this.options.document.sheets.find((sheet) => sheet.id === id);
  }

  private lead<T>(act: () => T): T {
    const wasLed = this.isLed;
    this.isLed = true;
    try {
      return act();
    } finally {
      this.isLed = wasLed;
    }
  }

  private attempt(deed: Promise<void>): void {
    deed.catch((error: unknown) => this.options.failed(error));
  }
}

function snapshot({ sheets, fileName }: WorkbookDocument): IWorkbookData {
  return {
    id: UNIT,
    name: fileName,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, emptyWorksheet(sheetFrame(sheet))])),
  };
}

/** The cell as the editor shows it: what was entered, not what is shown. */
function editedCell(cell: Nullable<ICellDataForSheetInterceptor>, entry: string): ICellDataForSheetInterceptor {
  const { s } = cell ?? {};
  return { ...(s != null && { s }), ...(entry.startsWith('=') ? { f: entry, v: '' } : { v: entry }) };
}

function clamped({ startRow, startColumn, endRow, endColumn }: IRange, rows: number, columns: number): IRange {
  return { startRow, startColumn, endRow: Math.min(endRow, rows - 1), endColumn: Math.min(endColumn, columns - 1) };
}

function rangeKey({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return [startRow, startColumn, endRow, endColumn].join();
}

function edges({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}
