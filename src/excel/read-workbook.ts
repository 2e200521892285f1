import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { isOfficeSheet, OFFICE_SHEETS, type OfficeCells } from '../domain/office/office-cells';
import type { Area, CellValue, SheetCells, SheetTable } from '../domain/sheet';
import { isOwnSheet, WORK_PREFIX } from '../domain/summary/sheet-names';
import { codeOf, throwIfCancelled } from './failures';
import { cellBytes, PAYLOAD_BUDGET } from './payload';
import type { Run } from './progress';

/** A sheet that is already in the workbook. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
}

/** A sheet that the product may have built: what it holds now, from A1. */
export interface OwnSheet extends SheetIdentity {
  readonly visibility: Visibility;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The workbook as a generation needs it. */
export interface WorkbookContent {
  readonly sheets: readonly SheetIdentity[];
  /** Sheets of the office, in the order of the workbook. */
  readonly cells: readonly SheetCells[];
  readonly own: readonly OwnSheet[];
  /** The sheets that the office keeps: 500强名录, 人工核定, 招商设置. */
  readonly office: OfficeCells;
  /** Names of our sheets that formulas on the office's sheets refer to. */
  readonly referredTo: ReadonlySet<string>;
  readonly automaticCalculation: boolean;
  /** The cells of every sheet but those that we built, by id. */
  readonly cellsById: ReadonlyMap<string, SheetCells>;
}

export interface ReadRequest extends Run {
  /** Cells of sheets that nobody has changed since, by id: they are not read again. */
  readonly known?: ReadonlyMap<string, SheetCells>;
  /** False where the sheets that generations build are of no interest. */
  readonly withOwn?: boolean;
}

const ATTEMPTS = 3;

/** Reads every sheet: values of the office's sheets, formulas of those that we built. Where a colleague exchanges or renames sheets meanwhile it reads again: formulas follow the names of sheets, and both must be of one moment.
 *  Throws `workbook.shared` where they never stand still. Round trips: 2, and one for every 4 MB of cells. */
export async function readWorkbook(context: Excel.RequestContext, request: ReadRequest): Promise<WorkbookContent> {
  for (let attempt = 1; ; attempt += 1) {
    const content = await readOnce(context, request);
    if (content !== null) return content;
    if (attempt === ATTEMPTS) throw new Failure('workbook.shared', {});
  }
}

/** Null where a sheet has another name in the end than in the beginning. */
async function readOnce(context: Excel.RequestContext, { known = NOTHING_KNOWN, withOwn = true, ...run }: ReadRequest): Promise<WorkbookContent | null> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  context.workbook.application.load('calculationMode');
  const secondDayOf1904 = context.workbook.functions.date(1904, 1, 2);
  secondDayOf1904.load('value');
  await context.sync();
  throwIfCancelled(run.signal);

  const outlines = sheets.items.filter((sheet) => !known.has(sheet.id) && (isBuiltSheet(sheet.name) ? withOwn : !sheet.name.startsWith(WORK_PREFIX))).map(outline);
  await context.sync();
  throwIfCancelled(run.signal);

  const { values: grids, formulas, isOfOneMoment } = await readGrids(context, outlines, run);
  if (!isOfOneMoment) return null;
  const date1904 = secondDayOf1904.value === 1;
  const read = new Map(outlines.flatMap((outlined, index) => (isBuiltSheet(outlined.name) ? [] : [[outlined.id, cellsOf(outlined, grids[index] ?? [], date1904)]])));
  const cells = sheets.items.flatMap(({ id, name, visibility }) => {
    const found = read.get(id) ?? renamed(known.get(id), name, visibility);
    return found ? [{ id, cells: found }] : [];
  });
  return {
    sheets: sheets.items.map(({ id, name }) => ({ id, name })),
    cells: cells.flatMap(({ cells: each }) => (isOfficeSheet(each.name) ? [] : [each])),
    own: outlines.flatMap((outlined, index) => (isBuiltSheet(outlined.name) ? [{ id: outlined.id, name: outlined.name, visibility: outlined.visibility, formulas: fromA1(outlined, formulas[index] ?? []) }] : [])),
    office: officeCells(cells.map(({ cells: each }) => each)),
    referredTo: referredTo(outlines, formulas),
    automaticCalculation: context.workbook.application.calculationMode === Excel.CalculationMode.automatic,
    cellsById: new Map(cells.map(({ id, cells: each }) => [id, each])),
  };
}

const NOTHING_KNOWN: ReadonlyMap<string, SheetCells> = new Map();

function renamed(cells: SheetCells | undefined, name: string, visibility: Visibility): SheetCells | undefined {
  return cells && { ...cells, name, visible: visibility === Excel.SheetVisibility.visible };
}

type Visibility = Excel.Worksheet['visibility'];

/** True for a sheet that generations build and replace; those that make room only wait to be removed. */
export function isBuiltSheet(name: string): boolean {
  return isOwnSheet(name) && !isOfficeSheet(name) && !name.startsWith(WORK_PREFIX);
}

function officeCells(cells: readonly SheetCells[]): OfficeCells {
  const named = (name: string): SheetCells | null => cells.find((sheet) => sheet.name === name) ?? null;
  return { lists: named(OFFICE_SHEETS.lists), decisions: named(OFFICE_SHEETS.decisions), settings: named(OFFICE_SHEETS.settings) };
}

/** What a sheet spans, before its cells are asked for. */
interface Outline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly tables: Excel.TableCollection;
  readonly tableRanges: Excel.Range[];
}

/** Merged areas can be read from ExcelApi 1.13 on; before that the reader judges by blanks. */
function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function outline(sheet: Excel.Worksheet): Outline {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = canReadMerges() ? used.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const tables = sheet.tables;
  tables.load('items/name,items/showHeaders,items/showTotals');
  return { id: sheet.id, name: sheet.name, visibility: sheet.visibility, sheet, used, merged, tables, tableRanges: [] };
}

function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

type Grid = readonly (readonly CellValue[])[];

interface Grids {
  readonly values: readonly Grid[];
  /** Of sheets whose formulas were asked for. */
  readonly formulas: readonly Grid[];
  /** False where a sheet was renamed meanwhile. */
  readonly isOfOneMoment: boolean;
}

/** A run of rows of one sheet that is asked for in one piece. */
interface Piece {
  readonly sheet: number;
  readonly first: number;
  readonly rows: number;
}

/** Before anything is known of a workbook's texts, cells are taken to be this large; measured afterwards. */
const FIRST_GUESS_BYTES = 30;

async function readGrids(context: Excel.RequestContext, outlines: readonly Outline[], run: Run): Promise<Grids> {
  queueTableRanges(outlines);
  const total = outlines.reduce((sum, { used }) => sum + (used.isNullObject ? 0 : used.rowCount), 0);
  const asked = propertiesToLoad(outlines);
  const reading: Reading = { values: outlines.map((): CellValue[][] => []), formulas: outlines.map((): CellValue[][] => []), rows: outlines.map(() => 0), isOfOneMoment: true };
  let bytesPerCell = FIRST_GUESS_BYTES * asked.length;
  let pieces = nextPieces(outlines, reading.rows, bytesPerCell);
  do {
    try {
      bytesPerCell = await readPieces(context, outlines, pieces, asked, reading, bytesPerCell);
    } catch (error) {
      const single = pieces.length === 1 && pieces[0]?.rows === 1;
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || single) throw error;
      bytesPerCell *= 2;
    }
    throwIfCancelled(run.signal);
    run.onProgress?.({ stage: 'reading', done: reading.rows.reduce((sum, rows) => sum + rows, 0), total });
    pieces = nextPieces(outlines, reading.rows, bytesPerCell);
  } while (pieces.length > 0);
  return reading;
}

function queueTableRanges(outlines: readonly Outline[]): void {
  for (const { tables, tableRanges } of outlines) {
    for (const table of tables.items) {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      tableRanges.push(range);
    }
  }
}

type CellProperty = 'values' | 'formulas';

/** Formulas are only of interest where sheets that we built stand already: their own, and those elsewhere that refer to them. */
function propertiesToLoad(outlines: readonly Outline[]): readonly CellProperty[] {
  return outlines.some(({ name }) => isBuiltSheet(name)) ? ['values', 'formulas'] : ['values'];
}

/** What can be asked for next within the payload: as many rows of as many sheets as fit. */
function nextPieces(outlines: readonly Outline[], rowsRead: readonly number[], bytesPerCell: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let budget = PAYLOAD_BUDGET;
  for (const [sheet, { used }] of outlines.entries()) {
    if (used.isNullObject) continue;
    const first = rowsRead[sheet] ?? 0;
    const rest = used.rowCount - first;
    const rowBytes = used.columnCount * bytesPerCell;
    const rows = Math.min(rest, Math.floor(budget / rowBytes));
    if (rows > 0) pieces.push({ sheet, first, rows });
    else if (rest > 0 && pieces.length === 0) pieces.push({ sheet, first, rows: 1 });
    budget -= rows * rowBytes;
    if (rows < rest) break;
  }
  return pieces;
}

interface Reading {
  readonly values: CellValue[][][];
  readonly formulas: CellValue[][][];
  readonly rows: number[];
  isOfOneMoment: boolean;
}

/** Reads the pieces in one round trip; gives the bytes per cell that they really took. */
async function readPieces(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  pieces: readonly Piece[],
  asked: readonly CellProperty[],
  reading: Reading,
  guess: number,
): Promise<number> {
  const ranges = pieces.map(({ sheet, first, rows }) => {
    const { used, sheet: worksheet } = elementAt(outlines, sheet);
    const range = worksheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex, rows, used.columnCount);
    if (asked.includes('formulas')) range.load('values,formulas');
    else range.load('values');
    return range;
  });
  for (const { sheet } of outlines) sheet.load('name');
  await context.sync();
  reading.isOfOneMoment &&= outlines.every(({ sheet, name }) => sheet.name === name);
  let bytes = 0;
  let cells = 0;
  for (const [index, { sheet, rows }] of pieces.entries()) {
    for (const property of asked) {
      const grid = elementAt(ranges, index)[property] as CellValue[][];
      for (const row of grid) elementAt(reading[property], sheet).push(row);
      const sample = grid[Math.floor(grid.length / 2)] ?? [];
      bytes += sample.reduce<number>((sum, value) => sum + cellBytes(value), 0) * grid.length;
    }
    reading.rows[sheet] = elementAt(reading.rows, sheet) + rows;
    cells += rows * (outlines[sheet]?.used.columnCount ?? 0);
  }
  return cells === 0 ? guess : Math.max(12, Math.ceil((bytes / cells) * 1.3));
}

function referredTo(outlines: readonly Outline[], formulas: readonly Grid[]): ReadonlySet<string> {
  const own = outlines.map(({ name }) => name).filter(isBuiltSheet);
  const found = new Set<string>();
  outlines.forEach(({ name }, index) => {
    if (own.includes(name)) return;
    for (const row of formulas[index] ?? []) {
      for (const cell of row) {
        if (typeof cell !== 'string' || !cell.startsWith('=')) continue;
        for (const sheet of own) if (refersTo(cell, sheet)) found.add(sheet);
      }
    }
  });
  return found;
}

const PART_OF_A_NAME = /[\p{L}\p{N}_.]/u;

/** Whether a formula refers to a sheet, quoted or not; 我的分类明细! does not refer to 分类明细. */
function refersTo(formula: string, sheet: string): boolean {
  return [`${sheet}!`, `${sheet}'!`].some((reference) => {
    const at = formula.indexOf(reference);
    return at > 0 && !PART_OF_A_NAME.test(formula.charAt(at - 1));
  });
}

function cellsOf(outlined: Outline, values: Grid, date1904: boolean): SheetCells {
  const { name, visibility, used, merged } = outlined;
  return {
    name,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    values,
    merges: merged === null ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables: outlined.tables.items.map((table, index) => tableOf(table, elementAt(outlined.tableRanges, index))),
    visible: visibility === Excel.SheetVisibility.visible,
    date1904,
  };
}

function tableOf(table: Excel.Table, range: Excel.Range): SheetTable {
  return { name: table.name, area: areaOf(range), hasHeading: table.showHeaders, hasTotals: table.showTotals };
}

/** Cells from A1, whatever the used range left out above and to the left. */
function fromA1({ used }: Outline, grid: Grid): Grid {
  if (used.isNullObject) return [];
  const empty: CellValue[] = Array.from({ length: used.columnIndex + used.columnCount }, () => '');
  const left: CellValue[] = Array.from({ length: used.columnIndex }, () => '');
  return [...Array.from({ length: used.rowIndex }, () => empty), ...grid.map((row) => [...left, ...row])];
}
