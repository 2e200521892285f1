import { changedAttributes } from '../xml/attributes';
import type { Sheet } from './sheet';

const POINTS_WHERE_NOT_SAID = 15;

/** The format of a row's empty cells; undefined where the row has none of its own. */
export function rowStyle(sheet: Sheet, row: number): number | undefined {
  const attributes = sheet.grid.rows[row]?.attributes;
  return attributes?.['s'] === undefined || !isOn(attributes['customFormat']) ? undefined : Number(attributes['s']);
}

export function setRowStyle(sheet: Sheet, row: number, style: number): void {
  setRowAttributes(sheet, row, { s: String(style), customFormat: '1' });
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return isOn(sheet.grid.rows[row]?.attributes?.['hidden']);
}

export function setRowHidden(sheet: Sheet, row: number, hidden: boolean): void {
  setRowAttributes(sheet, row, { hidden: hidden ? '1' : null });
}

/** In points. */
export function rowHeight(sheet: Sheet, row: number): number {
  const height = sheet.grid.rows[row]?.attributes?.['ht'] ?? sheet.root.children.flatMap((child) => (typeof child !== 'string' && child.name === 'sheetFormatPr' ? [child.attributes['defaultRowHeight']] : []))[0];
  return height === undefined ? POINTS_WHERE_NOT_SAID : Number(height);
}

/** null lets the row find its own height. */
export function setRowHeight(sheet: Sheet, row: number, points: number | null): void {
  setRowAttributes(sheet, row, points === null ? { ht: null, customHeight: null } : { ht: String(points), customHeight: '1' });
}

function setRowAttributes(sheet: Sheet, row: number, changes: Readonly<Record<string, string | null>>): void {
  const cells = sheet.grid.row(row);
  const attributes = changedAttributes(cells.attributes ?? {}, changes);
  cells.attributes = Object.keys(attributes).length === 0 ? undefined : attributes;
  sheet.cellsChanged = true;
  sheet.layoutRevision += 1;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
