import { parseCsv } from 'hucre';
import type { CellValue } from '../../domain/sheet';

/** A number as Excel itself would write it: no leading zeros, no separators, at most 15 digits (what a double holds exactly). */
const PLAIN_NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?$/;
const MAX_DIGITS = 15;

/** The cells of a csv text. Only plainly written numbers become numbers; everything else stays the text that the file has,
 *  so 001, 2019-07-05, 1-2 and =A1 are never turned into something else.
 *  @example csvCells('001,1075.5\n2019-7-5,"a,b"') // [['001', 1075.5], ['2019-7-5', 'a,b']] */
export function csvCells(text: string): CellValue[][] {
  return parseCsv(text).map((row) => row.map((field) => readField(String(field ?? ''))));
}

function readField(field: string): CellValue {
  const isNumber = PLAIN_NUMBER.test(field) && field.replace(/[-.]/g, '').length <= MAX_DIGITS && field !== '-0';
  return isNumber ? Number(field) : field;
}
