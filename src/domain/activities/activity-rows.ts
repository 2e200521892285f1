import type { ActivityTable } from '../ledger/activity-table';
import { isBlank } from '../ledger/blank';
import { areaAt, mergedAreas } from '../ledger/merged-areas';
import { isFootnote, isSentence } from '../ledger/row-text';
import { totalScope } from '../ledger/total-label';
import type { Area, CellValue } from '../sheet';
import type { ActivityColumns } from './activity-headings';

/** A row of an activity table by its index. `continued` rows stand below an activity without a day and a number of their own; `proven` where a merged cell says so. */
export type ActivityRow = { readonly index: number; readonly is: 'activity' } | { readonly index: number; readonly is: 'continued'; readonly proven: boolean };

/** The rows below the heading that are activities, or further lines of one. Totals, notes, blank rows and rows that hold nothing but a number are none. */
export function activityRows(table: ActivityTable, { columns }: ActivityColumns): readonly ActivityRow[] {
  const { cells, first, end } = table;
  const areas = mergedAreas(cells).filter((area) => area.rows > 1 && area.top + area.rows > first && area.top < end);
  const own = [columns.serial, columns.date].flatMap((column) => column?.index ?? []);
  const all = table.columns.map(({ index }) => index);
  const rows: ActivityRow[] = [];
  for (let index = first; index < end; index++) {
    const row = cells.values[index] ?? [];
    const filled = all.filter((column) => !isBlank(row[column]));
    if (isNoRow(row, filled, columns.serial?.index ?? -1)) continue;
    const hasOwn = own.length === 0 || own.some((column) => !isBlank(row[column]));
    const merged = own.some((column) => coveredFromAbove(areas, index, column));
    if (hasOwn && !(merged && columns.date !== undefined && isBlank(row[columns.date.index]))) rows.push({ index, is: 'activity' });
    else if (rows.length > 0) rows.push({ index, is: 'continued', proven: merged });
  }
  return rows;
}

function isNoRow(row: readonly CellValue[], filled: readonly number[], serial: number): boolean {
  const texts = filled.map((column) => String(row[column]));
  if (filled.every((column) => column === serial)) return true;
  if (texts.some((text) => totalScope(text) !== null)) return true;
  return texts.length === 1 && typeof row[filled[0] ?? -1] === 'string' && (isFootnote(texts[0] ?? '') || isSentence(texts[0] ?? ''));
}

function coveredFromAbove(areas: readonly Area[], row: number, column: number): boolean {
  const area = areas.length === 0 ? undefined : areaAt(areas, row, column);
  return area !== undefined && area.top < row;
}
