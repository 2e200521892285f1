import type { Area } from '../../domain/sheet';
import { contains, intersection } from '../document/formula/area-text';
import { mergedAreas } from '../document/sheet/merges';
import type { Sheet } from '../document/sheet/sheet';
import type { Table } from '../document/table';
import { showTotals } from '../document/table-shape';
import { clearTableFilter } from '../document/sheet/filter';
import { addTable, freeTableName, overlapsTable, removeTable } from '../document/tables';
import { childNamed } from '../document/xml/element';
import type { Arguments } from './arguments';
import { autoFilterObject } from './auto-filter';
import { EventType } from './event-line';
import { eventMethods } from './events';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { insertCells, refuseCutTables } from './move-cells';
import { rangeArgument } from './range-address';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange, isSheetRange } from './sheet-range';
import { tableColumnsObject, tableRowsObject } from './table-parts';
import { worksheetObject } from './worksheet';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Excel.Table */
const tableObject: HostType<Table> = defineType({
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: (table) => table.name, set: rename },
    ShowHeaders: { get: (table) => table.hasHeading },
    ShowTotals: { get: (table) => table.hasTotals, set: setTotals },
    ShowFilterButton: { get: (table) => childNamed(table.root, 'autoFilter') !== undefined },
    ShowBandedRows: { get: (table) => childNamed(table.root, 'tableStyleInfo')?.attributes['showRowStripes'] === '1' },
    Style: { get: (table) => childNamed(table.root, 'tableStyleInfo')?.attributes['name'] ?? '', set: setStyle },
  },
  navigation: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: (table) => tableColumnsObject(table),
    Rows: (table) => tableRowsObject(table),
    AutoFilter: (table) => autoFilterObject({ sheet: table.sheet, table }),
  },
  objects: {
    GetRange: (table) => part(table, table.area),
    GetHeaderRowRange: (table) => part(table, table.hasHeading ? { ...table.area, rows: 1 } : null),
    GetDataBodyRange: (table) => part(table, table.bodyArea),
    GetTotalRowRange: (table) => part(table, table.hasTotals ? { ...table.area, top: table.area.top + table.area.rows - 1, rows: 1 } : null),
    ConvertToRange: (table, _args, session) => {
      const range = part(table, table.area);
      drop(table, session);
      return range;
    },
  },
  methods: {
    Delete: remove,
    ClearFilters: (table) => clearTableFilter(table),
    Resize: resize,
    ...eventMethods<Table>(['tableChanged'], ({ id }) => id),
  },
});

/** The tables of a sheet, or of the workbook. */
export interface TableScope {
  readonly sheet: Sheet | null;
}

/** Excel.TableCollection */
export const tableCollectionObject: HostType<TableScope> = defineType({
  name: 'TableCollection',
  properties: { Count: { get: (scope, session) => tablesIn(scope, session).length } },
  items: (scope, session) => tablesIn(scope, session).map(tableObject),
  find: (scope, key, session) => tableByKey(tablesIn(scope, session), key),
  objects: {
    Add: add,
    GetItem: (scope, args, session) => tableByKey(tablesIn(scope, session), args.raw(0)) ?? fail(),
    GetItemOrNullObject: (scope, args, session) => tableByKey(tablesIn(scope, session), args.raw(0)),
    GetItemAt: (scope, args, session) => at(tablesIn(scope, session), args.whole(0)),
  },
  methods: {
    GetCount: (scope, _args, session) => tablesIn(scope, session).length,
    ...eventMethods<TableScope>(['tableChanged', 'tableAdded', 'tableDeleted'], ({ sheet }) => sheet?.id ?? ''),
  },
});

/** The tables that touch a range. */
export interface RangeTables {
  readonly range: SheetRange;
  /** Only those that lie wholly within it. */
  readonly whole: boolean;
}

/** Excel.TableScopedCollection */
export const tableScopeObject: HostType<RangeTables> = defineType({
  name: 'TableScopedCollection',
  items: (scope, session) => tablesOver(scope, session).map(tableObject),
  find: (scope, key, session) => tableByKey(tablesOver(scope, session), key),
  objects: {
    GetFirst: (scope, _args, session) => at(tablesOver(scope, session), 0),
    GetItemOrNullObject: (scope, args, session) => tableByKey(tablesOver(scope, session), args.raw(0)),
  },
  methods: { GetCount: (scope, _args, session) => tablesOver(scope, session).length },
});

function part(table: Table, area: Area | null): HostObject {
  if (area === null) throw itemNotFound();
  return rangeObject(new SheetRange(table.sheet, area));
}

function tablesIn({ sheet }: TableScope, { document }: Session): Table[] {
  return document.tables.filter((table) => sheet === null || table.sheet === sheet);
}

function tablesOver({ range, whole }: RangeTables, { document }: Session): Table[] {
  return document.tables.filter((table) => table.sheet === range.sheet && (whole ? contains(range.area, table.area) : intersection(range.area, table.area) !== null));
}

function tableByKey(tables: readonly Table[], key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tables.find((table) => table.id === wanted || table.name.toLowerCase() === wanted);
  return found === undefined ? null : tableObject(found);
}

function at(tables: readonly Table[], index: number): HostObject {
  const table = tables[index];
  return table === undefined ? fail() : tableObject(table);
}

function fail(): never {
  throw itemNotFound();
}

function add({ sheet }: TableScope, args: Arguments, session: Session): HostObject {
  const { document } = session;
  const range = rangeArgument(args.target(0, isSheetRange), args.raw(0), sheet ?? session.active, session);
  session.requireWritable(range.sheet);
  if (range.isUnbounded || overlapsTable(document, range.sheet, range.area)) throw invalidArgument();
  if (mergedAreas(range.sheet).some((merged) => intersection(merged, range.area) !== null)) throw new HostError('MergedRangeConflict');
  const area = args.flag(1) ? { ...range.area, rows: Math.max(2, range.area.rows) } : withHeadings(range, session);
  const table = addTable(document, range.sheet, area, freeTableName(document));
  session.announceTable(EventType.tableAdded, table, { type: 'TableAdded' });
  session.contentChanged(range.sheet, { ...area, rows: 1 });
  return tableObject(table);
}

/** A table without headings gets a row of them above its cells, which move down. */
function withHeadings(range: SheetRange, session: Session): Area {
  insertCells(new SheetRange(range.sheet, { ...range.area, rows: 1 }), 'Down', session);
  return { ...range.area, rows: range.area.rows + 1 };
}

function rename(table: Table, value: unknown, { document }: Session): void {
  if (typeof value !== 'string' || !TABLE_NAME.test(value)) throw invalidArgument();
  if (document.tables.some((other) => other !== table && other.name.toLowerCase() === value.toLowerCase())) throw invalidArgument();
  Object.assign(table.root.attributes, { name: value, displayName: value });
  table.changed = true;
}

function setTotals(table: Table, value: unknown, session: Session): void {
  session.requireWritable(table.sheet);
  if (table.hasTotals === (value === true)) return;
  refuseCutTables({ sheet: table.sheet, axis: 'rows', area: { ...table.area, top: table.area.top + table.area.rows, rows: 1 } }, session, table);
  session.formulasRewritten(showTotals(session.document, table, value === true));
  session.shared.note({ kind: 'moved', sheet: table.sheet });
  session.contentChanged(table.sheet, { ...table.area, top: table.area.top + table.area.rows - 1, rows: 2 });
}

function setStyle(table: Table, value: unknown): void {
  const style = childNamed(table.root, 'tableStyleInfo');
  if (typeof value !== 'string' || style === undefined) throw invalidArgument();
  style.attributes['name'] = value;
  table.changed = true;
}

function drop(table: Table, session: Session): void {
  removeTable(session.document, table);
  session.announceTable(EventType.tableDeleted, table, { type: 'TableDeleted', tableName: table.name });
}

/** Table.delete takes the cells' contents with it. */
function remove(table: Table, _args: Arguments, session: Session): void {
  session.requireWritable(table.sheet);
  const { area, sheet } = table;
  drop(table, session);
  for (let row = area.top; row < area.top + area.rows; row += 1) for (let column = area.left; column < area.left + area.columns; column += 1) sheet.grid.clearCell(row, column);
  session.contentChanged(sheet, area);
}

/** The heading row stays where it is, and the columns are those of before. */
function resize(table: Table, args: Arguments, session: Session): void {
  const { sheet, area } = rangeArgument(args.target(0, isSheetRange), args.raw(0), table.sheet, session);
  session.requireWritable(sheet);
  if (sheet !== table.sheet || area.top !== table.area.top || area.left !== table.area.left || area.columns !== table.area.columns || area.rows < 2) throw invalidArgument();
  table.setArea(area);
}
