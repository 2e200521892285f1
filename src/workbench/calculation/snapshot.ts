import { CellValueType, type ICellData, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { CellValue } from '../../domain/sheet';
import type { EngineCell, EngineSheet } from './engine-sheet';
import { type Extent, withinExtent } from './extent';

/** The workbook in Univer's own form, as small as calculating needs it: no styles, no empty cells. */
export function workbookSnapshot(id: string, sheets: readonly EngineSheet[], extent: Extent): IWorkbookData {
  const worksheets = sheets.map((sheet, index) => ({
    id: sheetId(index),
    name: sheet.name,
    rowCount: extent.rows,
    columnCount: extent.columns,
    cellData: cellData(sheet, extent),
  }));
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: worksheets.map((worksheet) => worksheet.id),
    sheets: Object.fromEntries(worksheets.map((worksheet) => [worksheet.id, worksheet])),
  };
}

/** The engine's name for the sheet at a position. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

function cellData({ rows, cells }: EngineSheet, extent: Extent): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => void ((data[row] ??= {})[column] = cell);
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && value !== '') put(row, column, constant(value));
    }),
  );
  for (const { row, column, content } of cells) put(row, column, cellOf(content, extent));
  return data;
}

function cellOf(content: EngineCell['content'], extent: Extent): ICellData {
  return 'formula' in content ? { f: withinExtent(content.formula, extent) } : constant(content.value);
}

function constant(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
