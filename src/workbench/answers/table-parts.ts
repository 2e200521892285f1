import type { Area } from '../../domain/sheet';
import type { Table } from '../document/table';
import { deleteTableColumn, insertTableColumn } from '../document/table-shape';
import type { Arguments } from './arguments';
import { enterCells, shownValue } from './cell-entry';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { refuseCutTables } from './move-cells';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange } from './sheet-range';

interface TableColumn {
  readonly table: Table;
  readonly index: number;
}

/** Excel.TableColumnCollection */
export const tableColumnsObject: HostType<Table> = defineType({
  name: 'TableColumnCollection',
  properties: { Count: { get: (table) => table.columnNames.length } },
  items: (table) => table.columnNames.map((_, index) => columnObject({ table, index })),
  find: columnByKey,
  objects: {
    GetItem: (table, args) => columnByKey(table, args.raw(0)) ?? fail(),
    GetItemOrNullObject: (table, args) => columnByKey(table, args.raw(0)),
    Add: add,
    GetItemAt: (table, args) => (args.whole(0) in table.columnNames ? columnObject({ table, index: args.whole(0) }) : fail()),
  },
  methods: { GetCount: (table) => table.columnNames.length },
});

/** Excel.TableColumn */
const columnObject: HostType<TableColumn> = defineType({
  name: 'TableColumn',
  identity: (column) => ({ Id: idOf(column) }),
  properties: {
    Id: { get: idOf },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }) => table.columnNames[index] ?? '', set: rename },
    Values: { calculated: true, onlyByName: true, get: ({ table, index }) => Array.from({ length: table.area.rows }, (_, row) => [shownValue(table.sheet.grid.value(table.area.top + row, table.area.left + index))]) },
  },
  objects: {
    GetRange: (column) => part(column, column.table.area),
    GetHeaderRowRange: (column) => part(column, column.table.hasHeading ? { ...column.table.area, rows: 1 } : null),
    GetDataBodyRange: (column) => part(column, column.table.bodyArea),
    GetTotalRowRange: (column) => part(column, column.table.hasTotals ? { ...column.table.area, top: column.table.area.top + column.table.area.rows - 1, rows: 1 } : null),
  },
  methods: { Delete: remove },
});

/** Excel.TableRowCollection: how many there are. */
export const tableRowsObject: HostType<Table> = defineType({
  name: 'TableRowCollection',
  properties: { Count: { get: (table) => table.bodyArea.rows } },
  methods: { GetCount: (table) => table.bodyArea.rows },
});

/** TableColumnCollection.add: at an index (at the end without one), of values for all rows with the heading, under a name. */
function add(table: Table, args: Arguments, session: Session): HostObject {
  session.requireWritable(table.sheet);
  const count = table.columnNames.length;
  const index = args.isMissing(0) || args.whole(0) === -1 ? count : args.whole(0);
  if (index < 0 || index > count) throw invalidArgument();
  const name = args.optionalText(2);
  const taken = new Set(table.columnNames.map((known) => known.toLowerCase()));
  if (name !== null && (name === '' || taken.has(name.toLowerCase()))) throw invalidArgument();
  refuseCutTables({ sheet: table.sheet, axis: 'columns', area: { ...table.area, left: table.area.left + index, columns: 1 } }, session, table);
  session.formulasRewritten(insertTableColumn(session.document, table, index, name ?? freeName(taken)));
  shifted(table, session);
  const cells = { ...table.area, left: table.area.left + index, columns: 1 };
  session.contentChanged(table.sheet, cells);
  if (!args.isMissing(1)) enterCells(new SheetRange(table.sheet, cells), asColumn(args.raw(1)), session);
  if (name !== null) rename({ table, index }, name, session);
  return columnObject({ table, index });
}

/** 列1, 列2 …, as Excel in Chinese names them. */
function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`列${number}`)) return `列${number}`;
}

/** A plain list stands for a column. */
function asColumn(values: unknown): unknown {
  return Array.isArray(values) && values.every((value) => !Array.isArray(value)) ? values.map((value: unknown) => [value]) : values;
}

function remove({ table, index }: TableColumn, _args: Arguments, session: Session): void {
  session.requireWritable(table.sheet);
  if (table.columnNames.length === 1) throw new HostError('InvalidOperation');
  refuseCutTables({ sheet: table.sheet, axis: 'columns', area: { ...table.area, left: table.area.left + index, columns: 1 } }, session, table);
  session.formulasRewritten(deleteTableColumn(session.document, table, index));
  shifted(table, session);
  session.contentChanged(table.sheet, table.area);
}

function shifted({ sheet }: Table, session: Session): void {
  session.shared.note({ kind: 'moved', sheet });
}

/** A column is called what its heading says. */
function rename({ table, index }: TableColumn, value: unknown, session: Session): void {
  if (typeof value !== 'string' || value === '' || !table.hasHeading) throw invalidArgument();
  enterCells(new SheetRange(table.sheet, { ...table.area, left: table.area.left + index, rows: 1, columns: 1 }), [[value]], session);
}

function idOf({ table, index }: TableColumn): number {
  return Number(table.columnElements[index]?.attributes['id'] ?? index + 1);
}

function columnByKey(table: Table, key: unknown): HostObject | null {
  const index = table.columnNames.findIndex((name, place) => (typeof key === 'number' ? idOf({ table, index: place }) === key : name.toLowerCase() === String(key).toLowerCase()));
  return index < 0 ? null : columnObject({ table, index });
}

function part({ table, index }: TableColumn, area: Area | null): HostObject {
  if (area === null) throw itemNotFound();
  return rangeObject(new SheetRange(table.sheet, { ...area, left: table.area.left + index, columns: 1 }));
}

function fail(): never {
  throw itemNotFound();
}
