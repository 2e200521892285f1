import type { Area } from '../../domain/sheet';
import type { Table } from '../document/table';
import { shownValue } from './cell-entry';
import { itemNotFound } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { rangeObject } from './range';
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
    Name: { get: ({ table, index }) => table.columnNames[index] ?? '' },
    Values: { calculated: true, onlyByName: true, get: ({ table, index }) => Array.from({ length: table.area.rows }, (_, row) => [shownValue(table.sheet.grid.value(table.area.top + row, table.area.left + index))]) },
  },
  objects: {
    GetRange: (column) => part(column, column.table.area),
    GetHeaderRowRange: (column) => part(column, column.table.hasHeading ? { ...column.table.area, rows: 1 } : null),
    GetDataBodyRange: (column) => part(column, column.table.bodyArea),
  },
});

/** Excel.TableRowCollection: how many there are. */
export const tableRowsObject: HostType<Table> = defineType({
  name: 'TableRowCollection',
  properties: { Count: { get: (table) => table.bodyArea.rows } },
  methods: { GetCount: (table) => table.bodyArea.rows },
});

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
