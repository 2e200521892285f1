import { MAX_COLUMNS, MAX_ROWS, type StoredValue } from '../document/cells/grid';
import { CellError } from '../document/cells/cell-error';
import { intersection } from '../document/formula/area-text';
import { mergeArea, mergedAreas, unmergeArea } from '../document/sheet/merges';
import { isColumnHidden, setColumnHidden } from '../document/sheet/columns';
import { isRowHidden, setRowHidden } from '../document/sheet/rows';
import type { LookChange } from '../document/styles/look';
import { shownText } from '../document/shown-text';
import type { Arguments } from './arguments';
import { enterCells, rectangle, shownFormula, shownValue } from './cell-entry';
import { lookAt, restyle, restyleByClass } from './cell-style';
import { clearCells } from './clear-cells';
import { copyCells } from './copy-cells';
import { dataValidationObject } from './data-validation';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { deleteCells, insertCells } from './move-cells';
import { rangeAreasObject } from './range-areas';
import { rangeArgument, usedPart } from './range-address';
import { rangeFormatObject } from './range-format';
import type { Session } from './session';
import { SheetRange, isSheetRange, mapCells, rangeAt } from './sheet-range';
import { tableScopeObject } from './table';
import { worksheetObject } from './worksheet';

/** Excel.Range */
export const rangeObject: HostType<SheetRange> = defineType({
  name: 'Range',
  properties: {
    Values: { calculated: true, get: (range) => mapCells(range, (row, column) => shownValue(range.sheet.grid.value(row, column))), set: enterCells },
    Formulas: { calculated: true, get: (range) => mapCells(range, (row, column) => shownFormula(range, row, column)), set: enterCells },
    Text: { calculated: true, get: (range, session) => mapCells(range, (row, column) => textAt(range, row, column, session)) },
    ValueTypes: { calculated: true, get: (range) => mapCells(range, (row, column) => valueType(range.sheet.grid.value(row, column))) },
    NumberFormat: { get: (range, session) => mapCells(range, (row, column) => lookAt(session, range.sheet, row, column).numberFormat), set: setNumberFormats },
    NumberFormatLocal: { onlyByName: true, get: (range, session) => mapCells(range, (row, column) => lookAt(session, range.sheet, row, column).numberFormat), set: setNumberFormats },
    Address: { get: (range) => range.address },
    AddressLocal: { onlyByName: true, get: (range) => range.address },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireColumn: { get: (range) => range.isWholeColumns },
    IsEntireRow: { get: (range) => range.isWholeRows },
    RowHidden: { get: (range) => uniform(rowsOf(range), (row) => isRowHidden(range.sheet, row)), set: (range, value, session) => hideRows(range, value === true, session) },
    ColumnHidden: { get: (range) => uniform(columnsOf(range), (column) => isColumnHidden(range.sheet, column)), set: (range, value, session) => hideColumns(range, value === true, session) },
    Hidden: { get: (range) => uniform(rowsOf(range), (row) => isRowHidden(range.sheet, row)) === true || uniform(columnsOf(range), (column) => isColumnHidden(range.sheet, column)) === true },
    HasSpill: { onlyByName: true, get: (range) => spilled(range) !== null },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
  },
  navigation: {
    Format: (range) => rangeFormatObject(range),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    DataValidation: (range) => dataValidationObject(range),
  },
  objects: {
    GetCell: (range, args) => within(range, args.whole(0), args.whole(1), 1, 1),
    GetRow: (range, args) => within(range, args.whole(0), 0, 1, range.area.columns),
    GetColumn: (range, args) => within(range, 0, args.whole(0), range.area.rows, 1),
    GetLastCell: (range) => within(range, range.area.rows - 1, range.area.columns - 1, 1, 1),
    GetLastRow: (range) => within(range, range.area.rows - 1, 0, 1, range.area.columns),
    GetLastColumn: (range) => within(range, 0, range.area.columns - 1, range.area.rows, 1),
    GetRowsBelow: (range, args) => within(range, range.area.rows, 0, args.wholeOr(0, 1), range.area.columns),
    GetRowsAbove: (range, args) => within(range, -args.wholeOr(0, 1), 0, args.wholeOr(0, 1), range.area.columns),
    GetColumnsAfter: (range, args) => within(range, 0, range.area.columns, range.area.rows, args.wholeOr(0, 1)),
    GetColumnsBefore: (range, args) => within(range, 0, -args.wholeOr(0, 1), range.area.rows, args.wholeOr(0, 1)),
    GetOffsetRange: (range, args) => within(range, args.whole(0), args.whole(1), range.area.rows, range.area.columns),
    GetResizedRange: (range, args) => within(range, 0, 0, range.area.rows + args.whole(0), range.area.columns + args.whole(1)),
    GetAbsoluteResizedRange: (range, args) => within(range, 0, 0, args.whole(0), args.whole(1)),
    GetEntireRow: ({ sheet, area }) => rangeObject(rangeAt(sheet, { ...area, left: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: ({ sheet, area }) => rangeObject(rangeAt(sheet, { ...area, top: 0, rows: MAX_ROWS })),
    GetBoundingRect: (range, args, session) => rangeObject(boundingRange(range, other(range, args, session))),
    GetIntersection: (range, args, session) => sharedRange(range, other(range, args, session)) ?? fail(itemNotFound()),
    GetIntersectionOrNullObject: (range, args, session) => sharedRange(range, other(range, args, session)),
    GetUsedRange: (range, args) => usedRange(range, args.flag(0)) ?? fail(itemNotFound()),
    GetUsedRangeOrNullObject: (range, args) => usedRange(range, args.flag(0)),
    GetSpillingToRange: (range) => spilled(range) ?? fail(itemNotFound()),
    GetSpillingToRangeOrNullObject: spilled,
    GetMergedAreas: (range) => mergedIn(range) ?? fail(itemNotFound()),
    GetMergedAreasOrNullObject: (range) => mergedIn(range),
    GetTables: (range, args) => tableScopeObject({ range, whole: args.flag(0) }),
    Insert: (range, args, session) => rangeObject(insertCells(range, args.text(0), session)),
  },
  readers: ['CopyFrom'],
  methods: {
    Clear: (range, args, session) => clearCells(range, args.optionalText(0) ?? 'All', session),
    Delete: (range, args, session) => deleteCells(range, args.text(0), session),
    CopyFrom: (range, args, session) => copyCells(range, rangeArgument(args.target(0, isSheetRange), args.raw(0), range.sheet, session), args, session),
    Merge: (range, args, session) => merge(range, args.flag(0), session),
    Unmerge: (range, _args, session) => {
      session.requireWritable(range.sheet);
      unmergeArea(range.sheet, range.area);
    },
    Select: (range, _args, session) => session.select(range),
    Calculate: (_range, _args, session) => session.recalculation.noteAll(),
    _ValidateArraySize: ({ area }, args) => {
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
});

function within({ sheet, area }: SheetRange, row: number, column: number, rows: number, columns: number): HostObject {
  return rangeObject(rangeAt(sheet, { top: area.top + row, left: area.left + column, rows, columns }));
}

function other(range: SheetRange, args: Arguments, session: Session): SheetRange {
  const found = rangeArgument(args.target(0, isSheetRange), args.raw(0), range.sheet, session);
  if (found.sheet !== range.sheet) throw invalidArgument();
  return found;
}

function boundingRange(first: SheetRange, second: SheetRange): SheetRange {
  const top = Math.min(first.area.top, second.area.top), left = Math.min(first.area.left, second.area.left);
  const bottom = Math.max(first.area.top + first.area.rows, second.area.top + second.area.rows);
  const right = Math.max(first.area.left + first.area.columns, second.area.left + second.area.columns);
  return new SheetRange(first.sheet, { top, left, rows: bottom - top, columns: right - left });
}

function sharedRange(first: SheetRange, second: SheetRange): HostObject | null {
  const area = intersection(first.area, second.area);
  return area === null ? null : rangeObject(new SheetRange(first.sheet, area));
}

function usedRange(range: SheetRange, valuesOnly: boolean): HostObject | null {
  const used = usedPart(range, valuesOnly);
  return used === null ? null : rangeObject(used);
}

/** What the formula of a cell fills. */
function spilled({ sheet, area }: SheetRange): HostObject | null {
  const filled = area.rows * area.columns === 1 ? sheet.grid.fill(area.top, area.left) : undefined;
  return filled === undefined ? null : rangeObject(new SheetRange(sheet, filled));
}

function mergedIn({ sheet, area }: SheetRange): HostObject | null {
  const merged = mergedAreas(sheet).filter((candidate) => intersection(candidate, area) !== null);
  return merged.length === 0 ? null : rangeAreasObject({ sheet, areas: merged });
}

function merge({ sheet, area }: SheetRange, across: boolean, session: Session): void {
  session.requireWritable(sheet);
  const overlapsTable = session.document.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null);
  if (overlapsTable) throw new HostError('MergedRangeConflict');
  const rows = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, top: area.top + row, rows: 1 })) : [area];
  for (const row of rows) mergeArea(sheet, row);
  session.contentChanged(sheet, area);
}

function textAt(range: SheetRange, row: number, column: number, session: Session): string {
  return shownText(range.sheet.grid.value(row, column), lookAt(session, range.sheet, row, column).numberFormat, session.document.date1904);
}

function valueType(value: StoredValue | undefined): string {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** One format for all cells, or a rectangle of them; a rectangle of one cell stands for all, as in Excel. */
function setNumberFormats(range: SheetRange, input: unknown, session: Session): void {
  session.requireWritable(range.sheet);
  const single: unknown = Array.isArray(input) && input.length === 1 && Array.isArray(input[0]) && input[0].length === 1 ? input[0][0] : input;
  if (typeof single === 'string') restyle(range, session, { numberFormat: single });
  else setEachNumberFormat(range, rectangle(range, input), session);
}

function setEachNumberFormat(range: SheetRange, rows: readonly (readonly unknown[])[], session: Session): void {
  const formats: (string | null)[] = [];
  const { top, left } = range.area;
  restyleByClass(range, session, {
    classOf: (row, column) => placeOf(formats, numberFormatFrom(rows[row - top]?.[column - left])),
    change: (cellClass) => formatChange(formats[cellClass] ?? null),
  });
}

function numberFormatFrom(input: unknown): string | null {
  if (input !== null && typeof input !== 'string') throw invalidArgument();
  return input;
}

function placeOf<T>(list: T[], item: T): number {
  const place = list.indexOf(item);
  return place < 0 ? list.push(item) - 1 : place;
}

function formatChange(numberFormat: string | null): LookChange {
  return numberFormat === null ? {} : { numberFormat };
}

function rowsOf({ sheet, area }: SheetRange): number[] {
  const end = Math.min(area.top + area.rows, Math.max(sheet.grid.rows.length, area.top) + 1);
  return Array.from({ length: end - area.top }, (_, index) => area.top + index);
}

function columnsOf({ area }: SheetRange): number[] {
  return Array.from({ length: area.columns }, (_, index) => area.left + index);
}

function uniform(indexes: readonly number[], test: (index: number) => boolean): boolean | null {
  const [first = 0] = indexes;
  const value = test(first);
  return indexes.every((index) => test(index) === value) ? value : null;
}

function hideRows(range: SheetRange, hidden: boolean, session: Session): void {
  session.requireWritable(range.sheet);
  for (const row of rowsOf(range)) setRowHidden(range.sheet, row, hidden);
}

function hideColumns(range: SheetRange, hidden: boolean, session: Session): void {
  session.requireWritable(range.sheet);
  for (const column of columnsOf(range)) setColumnHidden(range.sheet, column, hidden);
}

function fail(error: Error): never {
  throw error;
}

