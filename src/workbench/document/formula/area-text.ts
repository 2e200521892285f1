import { type Area, columnLetters } from '../../../domain/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/grid';

/** One end of an area as a formula writes it; null where a whole column or row is meant. */
export interface AreaCorner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** 'A1', '$A$1', 'A', '7' → its parts, counted from 0; undefined where the text is none of these. */
export function parseCorner(text: string): AreaCorner | undefined {
  const match = CORNER.exec(text);
  if (match === null) return undefined;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  if (letters === '' && digits === '') return undefined;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || (row ?? 0) < 0) return undefined;
  return { row, column, rowFixed: letters === '' ? first !== '' : second !== '', columnFixed: letters !== '' && first !== '' };
}

export function writeCorner({ row, column, rowFixed, columnFixed }: AreaCorner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** @example columnIndex('AB') // 27 */
function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 'B2:C3', 'A:A', '$1:$2' → the area, in sheet coordinates; undefined where the text is no area. */
export function parseArea(text: string): Area | undefined {
  const [from, to, more] = text.split(':');
  const start = parseCorner(from ?? '');
  const end = to === undefined ? start : parseCorner(to);
  if (start === undefined || end === undefined || more !== undefined) return undefined;
  if (to === undefined && (start.row === null || start.column === null)) return undefined;
  const top = Math.min(start.row ?? 0, end.row ?? 0), bottom = Math.max(start.row ?? MAX_ROWS - 1, end.row ?? MAX_ROWS - 1);
  const left = Math.min(start.column ?? 0, end.column ?? 0), right = Math.max(start.column ?? MAX_COLUMNS - 1, end.column ?? MAX_COLUMNS - 1);
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** An area as Excel writes it in an address.
 *  @example writeArea({ top: 0, left: 0, rows: 2, columns: 2 }) // 'A1:B2' */
export function writeArea(area: Area, fixed = false): string {
  const dollar = fixed ? '$' : '';
  const bottom = area.top + area.rows, right = area.left + area.columns - 1;
  if (area.rows >= MAX_ROWS && area.columns < MAX_COLUMNS) return `${dollar}${columnLetters(area.left)}:${dollar}${columnLetters(right)}`;
  if (area.columns >= MAX_COLUMNS) return `${dollar}${area.top + 1}:${dollar}${bottom}`;
  const first = `${dollar}${columnLetters(area.left)}${dollar}${area.top + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${dollar}${columnLetters(right)}${dollar}${bottom}`;
}

/** Several areas, as in sqref. */
export function parseAreas(text: string): Area[] {
  return text.split(/[ ,]+/).flatMap((part) => parseArea(part) ?? []);
}

export function intersection(first: Area, second: Area): Area | null {
  const top = Math.max(first.top, second.top), left = Math.max(first.left, second.left);
  const rows = Math.min(first.top + first.rows, second.top + second.rows) - top;
  const columns = Math.min(first.left + first.columns, second.left + second.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}
