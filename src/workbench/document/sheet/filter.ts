import type { Area } from '../../../domain/sheet';
import { parseArea, writeArea } from '../formula/area-text';
import { quotedSheet } from '../formula/sheet-prefix';
import { setBuiltInName } from '../names';
import type { WorkbookDocument } from '../workbook-document';
import type { Table } from '../table';
import { childNamed, element, elementsOf } from '../xml/element';
import { isRowHidden, setRowHidden } from './rows';
import { type Sheet, ownSection, removeSection, section } from './sheet';

/** The area of the sheet's filter; null where it has none. */
export function filterArea(sheet: Sheet): Area | null {
  return parseArea(section(sheet, 'autoFilter')?.attributes['ref'] ?? '') ?? null;
}

/** Whether rows are filtered out. */
export function isFiltered(sheet: Sheet): boolean {
  const filter = section(sheet, 'autoFilter');
  return filter !== undefined && elementsOf(filter).length > 0;
}

/** Puts filter buttons on an area, without filtering anything out. */
export function applyFilter(document: WorkbookDocument, sheet: Sheet, area: Area): void {
  clearCriteria(sheet);
  ownSection(sheet, 'autoFilter').attributes = { ref: writeArea(area) };
  setBuiltInName(document, sheet, '_FilterDatabase', `${quotedSheet(sheet.name)}!${writeArea(area, true)}`);
}

/** Shows only the rows whose cell in a column (counted from the filter's left) has one of the values. */
export function filterByValues(sheet: Sheet, column: number, values: readonly string[], shows: (row: number, column: number) => string): void {
  const area = filterArea(sheet);
  if (area === null) return;
  const filter = ownSection(sheet, 'autoFilter');
  const id = String(column);
  filter.children = filter.children.filter((child) => typeof child === 'string' || child.attributes['colId'] !== id);
  filter.children.push(element('filterColumn', { colId: id }, [element('filters', {}, values.map((val) => element('filter', { val })))]));
  for (let row = area.top + 1; row < area.top + area.rows; row += 1) if (!values.includes(shows(row, area.left + column))) setRowHidden(sheet, row, true);
}

/** Shows all rows; the buttons stay. */
export function clearCriteria(sheet: Sheet): void {
  const area = filterArea(sheet);
  if (area === null || !isFiltered(sheet)) return;
  ownSection(sheet, 'autoFilter').children = [];
  for (let row = area.top; row < area.top + area.rows; row += 1) if (isRowHidden(sheet, row)) setRowHidden(sheet, row, false);
}

/** Shows all rows of a table; its buttons stay. */
export function clearTableFilter(table: Table): void {
  const filter = childNamed(table.root, 'autoFilter');
  if (filter === undefined || !table.isFiltered) return;
  filter.children = [];
  table.changed = true;
  const { sheet, area } = table;
  for (let row = area.top; row < area.top + area.rows; row += 1) if (isRowHidden(sheet, row)) setRowHidden(sheet, row, false);
}

export function removeFilter(document: WorkbookDocument, sheet: Sheet): void {
  clearCriteria(sheet);
  removeSection(sheet, 'autoFilter');
  setBuiltInName(document, sheet, '_FilterDatabase', null);
}

/** The conditions of each column, as far as they are lists of values. */
export function filterCriteria(sheet: Sheet): ({ column: number; values: string[] } | null)[] {
  const filter = section(sheet, 'autoFilter');
  return filter === undefined ? [] : elementsOf(filter).map((column) => {
    const list = childNamed(column, 'filters');
    return list === undefined ? null : { column: Number(column.attributes['colId'] ?? 0), values: elementsOf(list).map(({ attributes }) => attributes['val'] ?? '') };
  });
}
