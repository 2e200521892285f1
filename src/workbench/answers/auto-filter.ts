import { applyFilter, clearCriteria, clearTableFilter, filterArea, filterByValues, filterCriteria, isFiltered, removeFilter } from '../document/sheet/filter';
import type { Sheet } from '../document/sheet/sheet';
import type { Table } from '../document/table';
import { childNamed } from '../document/xml/element';
import { shownText } from '../document/shown-text';
import { parseArea } from '../document/formula/area-text';
import type { Area } from '../../domain/sheet';
import { isRecord, type Arguments } from './arguments';
import { lookAt } from './cell-style';
import { itemNotFound, notImplemented } from './host-error';
import { type HostObject, type HostType, defineType } from './host-object';
import { rangeArgument } from './range-address';
import { rangeObject } from './range';
import type { Session } from './session';
import { SheetRange, isSheetRange } from './sheet-range';

/** The filter of a sheet, or of a table. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** Excel.AutoFilter */
export const autoFilterObject: HostType<FilterOwner> = defineType({
  name: 'AutoFilter',
  properties: {
    Enabled: { get: (owner) => areaOfFilter(owner) !== null },
    IsDataFiltered: { get: ({ sheet, table }) => (table === null ? isFiltered(sheet) : table.isFiltered) },
    Criteria: { onlyByName: true, get: ({ sheet, table }) => (table === null ? filterCriteria(sheet).map((criterion) => (criterion === null ? null : { filterOn: 'Values', values: criterion.values })) : []) },
  },
  objects: {
    GetRange: (owner) => filterRange(owner) ?? fail(),
    GetRangeOrNullObject: filterRange,
  },
  methods: {
    Apply: apply,
    ClearCriteria: ({ sheet, table }) => {
      if (table === null) clearCriteria(sheet);
      else clearTableFilter(table);
    },
    Reapply: () => undefined,
    Remove: ({ sheet, table }, _args, session) => {
      session.requireWritable(sheet);
      if (table !== null) refuseTable('remove');
      removeFilter(session.document, sheet);
    },
  },
});

function apply({ sheet, table }: FilterOwner, args: Arguments, session: Session): void {
  session.requireWritable(sheet);
  if (table !== null) refuseTable('apply');
  const range = rangeArgument(args.target(0, isSheetRange), args.raw(0), sheet, session);
  const known = filterArea(sheet);
  if (known === null || args.isMissing(1)) applyFilter(session.document, sheet, range.area);
  if (args.isMissing(1)) return;
  const { filterOn, values } = isRecord(args.raw(2)) ? args.record(2) : {};
  if (filterOn !== 'Values' || !Array.isArray(values)) throw notImplemented(`AutoFilter.apply with ${String(filterOn)}`);
  const { date1904 } = session.document;
  filterByValues(sheet, args.whole(1), values.map(String), (row, column) => shownText(sheet.grid.value(row, column), lookAt(session, sheet, row, column).numberFormat, date1904));
}

function areaOfFilter({ sheet, table }: FilterOwner): Area | null {
  if (table === null) return filterArea(sheet);
  return parseArea(childNamed(table.root, 'autoFilter')?.attributes['ref'] ?? '') ?? null;
}

function filterRange(owner: FilterOwner): HostObject | null {
  const area = areaOfFilter(owner);
  return area === null ? null : rangeObject(new SheetRange(owner.sheet, area));
}

function refuseTable(member: string): never {
  throw notImplemented(`AutoFilter.${member} of a table`);
}

function fail(): never {
  throw itemNotFound();
}
