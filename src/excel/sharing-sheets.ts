import { elementAt } from '../domain/element-at';
import { mayFill, type FunctionCell, type SheetGrid } from '../domain/sharing/function-cells';
import type { Area, CellValue } from '../domain/sheet';
import { codeOf, throwIfCancelled } from './failures';
import { PAYLOAD_BUDGET } from './payload';
import type { Run } from './progress';

/** A sheet with formulas and values of all its cells. */
export interface SharedSheet extends SheetGrid {
  readonly id: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** Cells that are asked for at once, formulas and values; half of them where the answer is too large. */
const CELLS_AT_ONCE = PAYLOAD_BUDGET / 60;

/** Reads every sheet of the workbook, hidden ones too. Round trips: 3, and one for every further 60,000 cells. */
export async function readSharedSheets(context: Excel.RequestContext, run: Run): Promise<readonly SharedSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  const grids = await readGrids(context, sheets.items, used, run);
  return sheets.items.map(({ id, name, visibility }, index) => {
    const range = elementAt(used, index);
    const isEmpty = range.isNullObject;
    return { id, name, visibility, top: isEmpty ? 0 : range.rowIndex, left: isEmpty ? 0 : range.columnIndex, ...elementAt(grids, index) };
  });
}

interface Grids {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

interface Piece {
  readonly sheet: number;
  readonly first: number;
  readonly rows: number;
}

async function readGrids(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], used: readonly Excel.Range[], run: Run): Promise<readonly Grids[]> {
  const grids = sheets.map((): Grids => ({ values: [], formulas: [] }));
  let most = CELLS_AT_ONCE;
  for (let pieces = nextPieces(used, grids, most); pieces.length > 0; pieces = nextPieces(used, grids, most)) {
    try {
      await readPieces(context, sheets, used, pieces, grids);
    } catch (error) {
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || (pieces.length === 1 && pieces[0]?.rows === 1)) throw error;
      most /= 2;
    }
    throwIfCancelled(run.signal);
    run.onProgress?.({ stage: 'reading', done: grids.reduce((sum, { values }) => sum + values.length, 0), total: used.reduce((sum, range) => sum + (range.isNullObject ? 0 : range.rowCount), 0) });
  }
  return grids;
}

function nextPieces(used: readonly Excel.Range[], grids: readonly Grids[], most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let room = most;
  for (const [sheet, range] of used.entries()) {
    const first = elementAt(grids, sheet).values.length;
    const left = range.isNullObject ? 0 : range.rowCount - first;
    if (left === 0) continue;
    const fitting = Math.floor(room / range.columnCount);
    const rows = Math.min(left, fitting > 0 || pieces.length > 0 ? fitting : 1);
    if (rows > 0) pieces.push({ sheet, first, rows });
    if (rows < left) break;
    room -= rows * range.columnCount;
  }
  return pieces;
}

async function readPieces(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], used: readonly Excel.Range[], pieces: readonly Piece[], grids: readonly Grids[]): Promise<void> {
  const ranges = pieces.map(({ sheet, first, rows }) => {
    const { rowIndex, columnIndex, columnCount } = elementAt(used, sheet);
    return elementAt(sheets, sheet).getRangeByIndexes(rowIndex + first, columnIndex, rows, columnCount).load('values,formulas');
  });
  await context.sync();
  for (const [index, { sheet }] of pieces.entries()) {
    const { values, formulas } = elementAt(grids, sheet);
    for (const row of elementAt(ranges, index).values as CellValue[][]) values.push(row);
    for (const row of elementAt(ranges, index).formulas as CellValue[][]) formulas.push(row);
  }
}

/** A function whose values stand in more than its own cell. */
export interface Spill {
  readonly sheet: SharedSheet;
  readonly cell: FunctionCell;
  readonly area: Area;
}

/** Which functions fill the cells around them; before ExcelApi 1.12 none can. Only formulas that may do so are asked for. Round trips: 1, none where no formula may. */
export async function readSpills(context: Excel.RequestContext, functions: readonly { readonly sheet: SharedSheet; readonly cells: readonly FunctionCell[] }[]): Promise<readonly Spill[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return [];
  const asked = functions.flatMap(({ sheet, cells }) => cells.filter(mayFill).map((cell) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(cell.row, cell.column, 1, 1).getSpillingToRangeOrNullObject();
    return { sheet, cell, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
  }));
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap(({ sheet, cell, range }) => (range.isNullObject ? [] : [{ sheet, cell, area: { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount } }]));
}
