import type { Area } from '../../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/grid';
import type { Sheet } from '../sheet/sheet';
import { type AreaCorner, parseArea, parseCorner, writeCorner } from './area-text';
import { readPrefix, sameName } from './sheet-prefix';
import { formulaTokens } from './tokens';

/** Cells of one sheet that move because others were inserted or deleted. */
export interface Shift {
  readonly sheet: Sheet;
  /** Rows when cells move down or up, columns when they move right or left. */
  readonly axis: 'rows' | 'columns';
  /** The area that is inserted or deleted. */
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
}

/** A formula after a shift: what it refers to is the same cells; what is gone is #REF!. */
export function withShift(formula: string, home: Sheet | null, shift: Shift): string {
  let sheetName: string | null = null; // of the prefix just before
  return formulaTokens(formula).map(({ kind, text }) => {
    if (kind === 'prefix') {
      const { workbook, sheets } = readPrefix(text);
      sheetName = workbook === '' && sheets.length === 1 ? (sheets[0] ?? '') : ' another workbook';
      return text;
    }
    const isThere: boolean = sheetName === null ? home === shift.sheet : sameName(sheetName, shift.sheet.name);
    sheetName = null;
    return kind === 'area' && isThere ? shiftedText(text, shift) : text;
  }).join('');
}

/** An area after a shift; null where it is gone. Areas that the shift cuts across sideways stay as they are, as in Excel. */
export function shiftedArea(area: Area, { axis, area: moved, kind }: Shift): Area | null {
  const isRows = axis === 'rows';
  const [from, count] = isRows ? [moved.top, moved.rows] : [moved.left, moved.columns];
  const inside = isRows ? moved.left <= area.left && area.left + area.columns <= moved.left + moved.columns : moved.top <= area.top && area.top + area.rows <= moved.top + moved.rows;
  if (!inside) return area;
  const [start, length, limit] = isRows ? [area.top, area.rows, MAX_ROWS] : [area.left, area.columns, MAX_COLUMNS];
  if (length >= limit) return area;
  const first = kind === 'insert' ? (start >= from ? start + count : start) : start < from ? start : Math.max(from, start - count);
  const end = start + length;
  const last = kind === 'insert' ? (end > from ? end + count : end) : end <= from ? end : Math.max(from, end - count);
  if (last <= first) return null;
  return isRows ? { ...area, top: first, rows: Math.min(last, MAX_ROWS) - first } : { ...area, left: first, columns: Math.min(last, MAX_COLUMNS) - first };
}

function shiftedText(text: string, shift: Shift): string {
  const area = parseArea(text);
  const shifted = area === undefined ? undefined : shiftedArea(area, shift);
  if (area === undefined || shifted === undefined) return text;
  if (shifted === null) return '#REF!';
  const corners = text.split(':').map((part) => parseCorner(part) as AreaCorner);
  const ends = [shifted, { top: shifted.top + shifted.rows - 1, left: shifted.left + shifted.columns - 1 }];
  return corners.map((corner, index) => {
    const { top, left } = ends[index] as Area;
    return writeCorner({ ...corner, row: corner.row === null ? null : top, column: corner.column === null ? null : left });
  }).join(':');
}
