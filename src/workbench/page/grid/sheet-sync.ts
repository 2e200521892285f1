import { BooleanNumber, type Workbook, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from '@univerjs/preset-sheets-core';
import type { Sheet } from '../../document/sheet/sheet';
import { type SheetFrame, emptyWorksheet, isSameFrame, sheetFrame } from './sheet-frame';

/** Keeps the grid's sheets, and everything of them but cells, as the document has them. */
export class SheetSync {
  private readonly frames = new Map<string, SheetFrame>();

  constructor(private readonly workbook: Workbook, private readonly execute: (id: string, params: object) => unknown) {}

  /** Everything else, once every sheet is there. `changed`: the sheets that may be different. */
  bringInLine(sheets: readonly Sheet[], changed: ReadonlySet<Sheet>): void {
    this.removeGone(sheets);
    this.reorder(sheets);
    for (const sheet of sheets) if (changed.has(sheet)) this.bringFrameInLine(sheet);
  }

  addMissing(sheets: readonly Sheet[]): void {
    sheets.forEach((sheet, index) => {
      if (this.workbook.getSheetBySheetId(sheet.id) != null) return;
      this.execute(InsertSheetMutation.id, { unitId: this.unit, index, sheet: emptyWorksheet(sheetFrame(sheet)) });
    });
  }

  private removeGone(sheets: readonly Sheet[]): void {
    const kept = new Set(sheets.map(({ id }) => id));
    for (const worksheet of this.workbook.getSheets()) {
      const id = worksheet.getSheetId();
      if (kept.has(id)) continue;
      this.execute(RemoveSheetMutation.id, { unitId: this.unit, subUnitId: id, subUnitName: worksheet.getName() });
      this.frames.delete(id);
    }
  }

  private reorder(sheets: readonly Sheet[]): void {
    sheets.forEach((sheet, toOrder) => {
      const fromOrder = this.workbook.getSheets().findIndex((worksheet) => worksheet.getSheetId() === sheet.id);
      if (fromOrder !== toOrder) this.execute(SetWorksheetOrderMutation.id, { unitId: this.unit, subUnitId: sheet.id, fromOrder, toOrder });
    });
  }

  private bringFrameInLine(sheet: Sheet): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (worksheet == null) return;
    const frame = sheetFrame(sheet);
    const known = this.frames.get(sheet.id);
    if (known !== undefined && isSameFrame(known, frame)) return;
    this.frames.set(sheet.id, frame);
    const at = { unitId: this.unit, subUnitId: sheet.id };
    if (worksheet.getName() !== frame.name) this.execute(SetWorksheetNameMutation.id, { ...at, name: frame.name });
    if ((worksheet.isSheetHidden() === BooleanNumber.TRUE) !== (frame.hidden === BooleanNumber.TRUE)) this.execute(SetWorksheetHideMutation.id, { ...at, hidden: frame.hidden });
    if (JSON.stringify(worksheet.getFreeze()) !== JSON.stringify(frame.freeze)) this.execute(SetFrozenMutation.id, { ...at, ...frame.freeze });
    takeOver(worksheet, frame);
  }

  private get unit(): string {
    return this.workbook.getUnitId();
  }
}

/** Sizes and merges are read by the grid from the worksheet's own records whenever it lays the sheet out. */
function takeOver(worksheet: Worksheet, { rowCount, columnCount, rowData, columnData, mergeData, showGridlines }: SheetFrame): void {
  const config = worksheet.getConfig();
  Object.assign(config, { rowCount, columnCount, showGridlines });
  replace(config.rowData, rowData);
  replace(config.columnData, columnData);
  config.mergeData.splice(0, config.mergeData.length, ...mergeData);
  worksheet.getSpanModel().rebuild(config.mergeData);
}

function replace<T extends object>(record: T, content: T): void {
  for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
  Object.assign(record, content);
}
