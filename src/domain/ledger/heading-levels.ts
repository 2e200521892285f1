import type { Area, CellValue } from '../sheet';
import { isBlank } from './blank';
import { isLabel } from './heading-text';
import { areaAt } from './merged-areas';

/** A column under a heading of one or more levels: its index and its headings from the top level down. */
export interface HeadedColumn {
  readonly index: number;
  readonly path: readonly string[];
}

export type SheetValues = readonly (readonly CellValue[])[];

/** The columns that the heading rows from `first` to `last` name. A heading that spans several columns is the parent of what stands below it: by its merged area, or, where it is
 *  not merged (a .csv file, centred across), over the blank cells to its right that have headings below.
 *  @example [['序号', '投资情况', ''], ['', '总投资', '到位资金']] → 序号 · 投资情况 › 总投资 · 投资情况 › 到位资金 */
export function headedColumns(values: SheetValues, areas: readonly Area[], first: number, last: number): readonly HeadedColumn[] {
  const width = values[first]?.length ?? 0;
  const columns: HeadedColumn[] = [];
  for (let index = 0; index < width; index++) {
    const path: string[] = [];
    let own = false;
    for (let row = first; row <= last; row++) {
      const text = headingAt(values, row, index);
      own ||= text !== '';
      const level = text === '' && row < last ? spanningText(values, areas, row, index, last) : text;
      if (level !== '' && level !== path.at(-1)) path.push(level);
    }
    if (own) columns.push({ index, path });
  }
  return columns;
}

/** The columns from `left` on that a heading covers, at least its own one. */
export function spanOf(values: SheetValues, areas: readonly Area[], row: number, left: number, last: number): number {
  const area = areaAt(areas, row, left);
  if (area) return area.left + area.columns - left;
  if (headingAt(values, row + 1, left) === '') return 1;
  let span = 1;
  const width = values[row]?.length ?? 0;
  while (left + span < width && isFree(values, areas, row, left + span, last)) span++;
  return span;
}

function spanningText(values: SheetValues, areas: readonly Area[], row: number, column: number, last: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = headingAt(values, row, left);
    if (text !== '') return left + spanOf(values, areas, row, left, last) > column ? text : '';
  }
  return '';
}

function isFree(values: SheetValues, areas: readonly Area[], row: number, column: number, last: number): boolean {
  if (headingAt(values, row, column) !== '' || areaAt(areas, row, column)) return false;
  for (let below = row + 1; below <= last; below++) if (headingAt(values, below, column) !== '') return true;
  return false;
}

function headingAt(values: SheetValues, row: number, column: number): string {
  const value = values[row]?.[column];
  return value === undefined || isBlank(value) || isLabel(value) ? '' : String(value).trim();
}
