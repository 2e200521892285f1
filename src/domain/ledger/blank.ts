import type { CellValue } from '../sheet';

const MARKS = new Set(['-', '—', '–', '－', '/', '／', '\\', '--', '——', '…', '……', '无']);
const SPACES = new Set([' ', '\u3000', '\u00a0', '\n', '\r', '\t', '\u200b']);

/** True for a cell that says nothing: empty, spaces, or a mark for “no value” (-, —, /, 无).
 *  @example isBlank('——')   // true
 *  @example isBlank(0)   // false */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === '' || value === undefined) return true;
  if (typeof value !== 'string') return false;
  if (value.length <= 2 && MARKS.has(value)) return true;
  return SPACES.has(value.charAt(0)) && (value.trim() === '' || MARKS.has(value.trim()));
}
