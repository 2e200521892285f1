import type { Area } from '../../../domain/sheet';
import { isDateFormat } from 'hucre';
import { writeArea } from '../formula/area-text';
import { quotedSheet } from '../formula/sheet-prefix';
import { formatAt } from '../sheet/format-at';
import type { Sheet } from '../sheet/sheet';
import type { WorkbookDocument } from '../workbook-document';
import type { SeriesSource } from './series';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** The series that a block of cells makes, as Excel reads it: the longer side runs along the categories; a first line of texts holds names, a first line
 *  across of texts or dates holds categories.
 *  @example 月份|个数 over 1月|3, 2月|5 → one series named by B1, of B2:B3, over the categories A2:A3 */
export function seriesIn(document: WorkbookDocument, sheet: Sheet, area: Area, seriesBy: SeriesBy): SeriesSource[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  const across = byColumns ? area.columns : area.rows, along = byColumns ? area.rows : area.columns;
  const cell = (line: number, place: number): { row: number; column: number } => (byColumns ? { row: area.top + place, column: area.left + line } : { row: area.top + line, column: area.left + place });
  const isText = (line: number, place: number): boolean => typeof sheet.grid.value(cell(line, place).row, cell(line, place).column) === 'string';
  const lines = (from: number, count: number): number[] => Array.from({ length: Math.max(0, count - from) }, (_, index) => from + index);
  const isLabel = (line: number, place: number): boolean => isText(line, place) || isDate(document, sheet, cell(line, place));

  const hasNames = along > 1 && (across > 1 ? lines(1, across).every((line) => isText(line, 0)) : isText(0, 0));
  const firstPlace = hasNames ? 1 : 0;
  const hasCategories = across > 1 && lines(firstPlace, along).every((place) => isLabel(0, place));
  const reference = (line: number, from: number, count: number): string => {
    const { row, column } = cell(line, from);
    return `${quotedSheet(sheet.name)}!${writeArea({ top: row, left: column, rows: byColumns ? count : 1, columns: byColumns ? 1 : count }, true)}`;
  };
  return lines(hasCategories ? 1 : 0, across).map((line) => ({
    name: hasNames ? { reference: reference(line, 0, 1) } : null,
    categories: hasCategories ? reference(0, firstPlace, along - firstPlace) : null,
    values: reference(line, firstPlace, along - firstPlace),
  }));
}

function isDate({ styles }: WorkbookDocument, sheet: Sheet, { row, column }: { row: number; column: number }): boolean {
  return typeof sheet.grid.value(row, column) === 'number' && isDateFormat(styles.look(formatAt(sheet, row, column)).numberFormat);
}
