import type { RewrittenCell } from './formula/reference-places';
import { formatAt } from './sheet/format-at';
import { shiftCells } from './sheet/shift-cells';
import type { Table } from './table';
import type { WorkbookDocument } from './workbook-document';
import { type XmlElement, childNamed, element, elementsOf } from './xml/element';

/** Makes room for a column of a table, dressed as the one at its left; cells beside the table move right. The heading is the name. Gives the formulas that read differently now. */
export function insertTableColumn(document: WorkbookDocument, table: Table, index: number, name: string): RewrittenCell[] {
  const { sheet, area } = table;
  const left = area.left + index;
  const rewritten = shiftCells(document, { sheet, axis: 'columns', kind: 'insert', area: { ...area, left, columns: 1 } });
  const id = 1 + Math.max(0, ...table.columnElements.map(({ attributes }) => Number(attributes['id'] ?? 0)));
  const columns = ownColumns(table);
  columns.children = [...elementsOf(columns).slice(0, index), element('tableColumn', { id: String(id), name }), ...elementsOf(columns).slice(index)];
  columns.attributes['count'] = String(columns.children.length);
  table.setArea({ ...area, columns: area.columns + 1 });
  const neighbour = index === 0 ? left + 1 : left - 1;
  for (let row = area.top; row < area.top + area.rows; row += 1) sheet.grid.setStyle(row, left, formatAt(sheet, row, neighbour));
  if (table.hasHeading) sheet.grid.setValue(area.top, left, name);
  return rewritten;
}

/** Takes a column out of a table with its cells; cells beside the table move left. A table keeps at least one column. */
export function deleteTableColumn(document: WorkbookDocument, table: Table, index: number): RewrittenCell[] {
  const { sheet, area } = table;
  const columns = ownColumns(table);
  columns.children = elementsOf(columns).filter((_, place) => place !== index);
  columns.attributes['count'] = String(columns.children.length);
  const rewritten = shiftCells(document, { sheet, axis: 'columns', kind: 'delete', area: { ...area, left: area.left + index, columns: 1 } });
  table.setArea({ ...area, columns: area.columns - 1 });
  return rewritten;
}

/** Gives a table a totals row (汇总, and the sum of its last column), or takes it away; cells below move. */
export function showTotals(document: WorkbookDocument, table: Table, isShown: boolean): RewrittenCell[] {
  const { sheet, area } = table;
  const bottom = area.top + area.rows;
  if (!isShown) {
    const rewritten = shiftCells(document, { sheet, axis: 'rows', kind: 'delete', area: { ...area, top: bottom - 1, rows: 1 } });
    delete table.root.attributes['totalsRowCount'];
    for (const { attributes } of table.columnElements) for (const name of ['totalsRowLabel', 'totalsRowFunction']) Reflect.deleteProperty(attributes, name);
    table.setArea({ ...area, rows: area.rows - 1 });
    return rewritten;
  }
  const rewritten = shiftCells(document, { sheet, axis: 'rows', kind: 'insert', area: { ...area, top: bottom, rows: 1 } });
  table.root.attributes['totalsRowCount'] = '1';
  delete table.root.attributes['totalsRowShown'];
  table.setArea({ ...area, rows: area.rows + 1 });
  writeTotals(table, bottom);
  return rewritten;
}

function writeTotals({ sheet, area, columnElements, name }: Table, row: number): void {
  const last = columnElements.at(-1);
  if (last === undefined) return;
  last.attributes['totalsRowFunction'] = 'sum';
  sheet.grid.setFormula(row, area.left + area.columns - 1, { text: `SUBTOTAL(109,${name}[${escapedColumn(last.attributes['name'] ?? '')}])` }, undefined);
  const [first] = columnElements;
  if (first === undefined || first === last) return;
  first.attributes['totalsRowLabel'] = '汇总';
  sheet.grid.setValue(row, area.left, '汇总');
}

/** A column's name as a structured reference writes it: an apostrophe before brackets, # and apostrophes. */
function escapedColumn(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}

function ownColumns(table: Table): XmlElement {
  table.changed = true;
  return childNamed(table.root, 'tableColumns') ?? element('tableColumns');
}
