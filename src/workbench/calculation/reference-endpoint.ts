import type { Token } from './formula-tokens';

/** A cell, or an end of a range of whole rows (null column) or columns (null row), counted from 0. */
export interface Endpoint {
  readonly row: number | null;
  readonly column: number | null;
}

/** The last cell of a sheet, XFD1048576, counted from 0 (Microsoft, “Excel specifications and limits”). */
const LAST = { row: 1_048_575, column: 16_383 };

/** What the token at a position refers to: C5 and $C$5; the ends of A:C and 1:3; null for all else, LOG10( and A9999999 among it. */
export function endpointAt(tokens: readonly Token[], at: number): Endpoint | null {
  const endpoint = cellOrEnd(tokens, at);
  return endpoint === null || isBeyond(endpoint) ? null : endpoint;
}

/** Whether a range begins or ends at the token and no sheet goes so far: A1:A9999999, TRUEB2:C3. */
export function isBeyondSheet(tokens: readonly Token[], at: number): boolean {
  const endpoint = cellOrEnd(tokens, at);
  return endpoint !== null && isInRange(tokens, at) && isBeyond(endpoint);
}

function cellOrEnd(tokens: readonly Token[], at: number): Endpoint | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'name' && token.kind !== 'number') || tokens[at + 1]?.text === '(') return null;
  const match = /^\$?([A-Z]*)\$?([0-9]*)$/i.exec(token.text);
  const [letters, digits] = [match?.[1] ?? '', match?.[2] ?? ''];
  const isWhole = letters !== '' && digits !== '';
  const isEnd = (letters !== '' || digits !== '') && isInRange(tokens, at);
  if (!isWhole && !isEnd) return null;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnNumber(letters) };
}

function isInRange(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':' || tokens[at + 1]?.text === ':';
}

function isBeyond({ row, column }: Endpoint): boolean {
  return (row ?? 0) > LAST.row || (column ?? 0) > LAST.column;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
