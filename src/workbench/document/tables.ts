import type { Area } from '../../domain/sheet';
import { TABLE_TYPE } from './blank';
import { intersection, writeArea } from './formula/area-text';
import { officeType } from './package/relationships';
import type { Sheet } from './sheet/sheet';
import { ownSection, removeSection, section } from './sheet/sheet';
import { Table } from './table';
import type { WorkbookDocument } from './workbook-document';
import { type XmlElement, element, elementsOf } from './xml/element';
import { relationshipId } from './open-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Makes a table of an area whose first row holds the headings; empty or repeated headings get names of their own, as in Excel. */
export function addTable(document: WorkbookDocument, sheet: Sheet, area: Area, name: string): Table {
  const columns = headings(sheet, area).map((heading, index) => element('tableColumn', { id: String(index + 1), name: heading }));
  const ref = writeArea(area);
  const root = element('table', { xmlns: MAIN, id: '', name, displayName: name, ref, totalsRowShown: '0' }, [
    element('autoFilter', { ref }),
    element('tableColumns', { count: String(columns.length) }, columns),
    element('tableStyleInfo', { name: 'TableStyleMedium2', showFirstColumn: '0', showLastColumn: '0', showRowStripes: '1', showColumnStripes: '0' }),
  ]);
  return attachTable(document, sheet, root);
}

/** Hangs a table's element on a sheet, under a number that no other table has. */
export function attachTable(document: WorkbookDocument, sheet: Sheet, root: XmlElement): Table {
  const { parts } = document;
  const path = parts.freePath('xl/tables/table', '.xml');
  root.attributes['id'] = String(1 + Math.max(0, ...document.tables.map((table) => Number(table.id))));
  const table = new Table(sheet, path, root);
  table.changed = true;
  parts.setText(path, '', TABLE_TYPE);
  sheet.root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = ownSection(sheet, 'tableParts');
  list.children.push(element('tablePart', { 'r:id': parts.relate(sheet.path, officeType('table'), path) }));
  list.attributes['count'] = String(list.children.length);
  document.tables.push(table);
  return table;
}

/** Turns a table back into plain cells. */
export function removeTable(document: WorkbookDocument, table: Table): void {
  const { parts } = document;
  const id = parts.relationshipTo(table.sheet.path, table.path);
  parts.detach(table.sheet.path, table.path);
  document.tables.splice(document.tables.indexOf(table), 1);
  const list = section(table.sheet, 'tableParts');
  if (list === undefined) return;
  const rest = elementsOf(list).filter((entry) => relationshipId(entry) !== id);
  if (rest.length === 0) removeSection(table.sheet, 'tableParts');
  else Object.assign(ownSection(table.sheet, 'tableParts'), { children: rest, attributes: { count: String(rest.length) } });
}

/** A name that no table has: 表1, 表2 …, as Excel in Chinese names them. */
export function freeTableName(document: WorkbookDocument): string {
  let number = document.tables.length + 1;
  while (document.tables.some(({ name }) => name.toLowerCase() === `表${number}`)) number += 1;
  return `表${number}`;
}

/** After cells were changed: the columns of a table are called what its heading cells say, or Excel finds the file damaged. */
export function renameTableColumns(document: WorkbookDocument, sheet: Sheet, changed: Area): void {
  for (const table of document.tables) {
    const headingRow = { ...table.area, rows: 1 };
    if (table.sheet !== sheet || !table.hasHeading || intersection(headingRow, changed) === null) continue;
    headings(sheet, headingRow).forEach((name, index) => {
      const column = table.columnElements[index];
      if (column === undefined || column.attributes['name'] === name) return;
      column.attributes['name'] = name;
      table.changed = true;
    });
  }
}

export function overlapsTable(document: WorkbookDocument, sheet: Sheet, area: Area): boolean {
  return document.tables.some((table) => table.sheet === sheet && intersection(table.area, area) !== null);
}

/** The headings of an area, each a text of its own; where a cell is empty or repeats another, it gets one, as in Excel. */
function headings(sheet: Sheet, area: Area): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const value = sheet.grid.value(area.top, area.left + index);
    const wanted = value === undefined ? `列${index + 1}` : typeof value === 'object' ? value.code : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (value !== name) {
      sheet.grid.setValue(area.top, area.left + index, name);
      sheet.cellsChanged = true;
    }
    return name;
  });
}
