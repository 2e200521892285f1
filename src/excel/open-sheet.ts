import type { Area, CellValue, SheetCells } from '../domain/sheet';
import { codeOf } from './failures';
import type { SheetIdentity } from './read-workbook';

/** A sheet that is about to be written to, as it stands. */
export interface OpenedSheet extends SheetIdentity {
  readonly cells: SheetCells;
  /** Of the same cells: formulas where there are any, else the constants. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
}

/** Reads a sheet with what could stand in the way of writing to it. Round trips: 1; above 5 MB 2, and one for every 2,000 rows. */
export async function openSheet(context: Excel.RequestContext, identity: SheetIdentity): Promise<OpenedSheet> {
  const sheet = context.workbook.worksheets.getItem(identity.id);
  const asked = ask(context, sheet);
  const all = sheet.getUsedRangeOrNullObject(true);
  all.load('values,formulas');
  try {
    await context.sync();
    return opened(identity, asked, all.isNullObject ? [] : [all]);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return openInPieces(context, sheet, identity);
  }
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly secondDayOf1904: Excel.FunctionResult<number>;
}

function ask(context: Excel.RequestContext, sheet: Excel.Worksheet): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? used.getMergedAreasOrNullObject() : null;
  const secondDayOf1904 = context.workbook.functions.date(1904, 1, 2);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  secondDayOf1904.load('value');
  sheet.load('visibility');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  return { sheet, used, merged, secondDayOf1904 };
}

/** Rows that are asked for at once where a sheet is too large for one answer; fewer where they are too large still. */
const ROWS_AT_ONCE = 2000;

async function openInPieces(context: Excel.RequestContext, sheet: Excel.Worksheet, identity: SheetIdentity): Promise<OpenedSheet> {
  const asked = ask(context, sheet);
  await context.sync();
  const pieces: Excel.Range[] = [];
  for (let first = 0, most = ROWS_AT_ONCE; first < asked.used.rowCount; ) {
    const rows = Math.min(most, asked.used.rowCount - first);
    const piece = await pieceOf(context, sheet, asked.used, first, rows);
    if (piece === null) most = Math.ceil(rows / 2);
    else {
      pieces.push(piece);
      first += rows;
    }
  }
  return opened(identity, asked, pieces);
}

/** Null where the answer is too large; a single row never is. */
async function pieceOf(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Excel.Range, first: number, rows: number): Promise<Excel.Range | null> {
  const piece = sheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex, rows, used.columnCount);
  piece.load('values,formulas');
  try {
    await context.sync();
    return piece;
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded' && rows > 1) return null;
    throw error;
  }
}

function opened({ id, name }: SheetIdentity, { sheet, used, merged, secondDayOf1904 }: Asked, pieces: readonly Excel.Range[]): OpenedSheet {
  return {
    id, name,
    cells: {
      name, top: used.isNullObject ? 0 : used.rowIndex, left: used.isNullObject ? 0 : used.columnIndex,
      values: pieces.flatMap((piece) => piece.values as CellValue[][]),
      merges: merged === null ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      tables: [], visible: sheet.visibility === Excel.SheetVisibility.visible, date1904: secondDayOf1904.value === 1,
    },
    formulas: pieces.flatMap((piece) => piece.formulas as CellValue[][]),
    isFiltered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
    isProtected: sheet.protection.protected,
  };
}

function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
