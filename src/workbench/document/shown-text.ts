import { formatValue, isDateFormat } from 'hucre';
import { CellError } from './cells/cell-error';
import type { StoredValue } from './cells/grid';

const GENERAL_DIGITS = 11;

/** What a cell shows in a format, as far as widths do not matter.
 *  @example shownText(0.125, '0.0%', false) // '12.5%' */
export function shownText(value: StoredValue | undefined, numberFormat: string, date1904: boolean): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === '@') return general(value);
  if (/^general$/i.test(numberFormat)) return general(value);
  return formatValue(value, numberFormat, { is1904: date1904 && isDateFormat(numberFormat) });
}

/** A number as General shows it: at most eleven characters, exponents beyond. */
function general(value: number): string {
  const plain = String(value);
  if (plain.length <= GENERAL_DIGITS) return plain.replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-4) return Number(value.toPrecision(6)).toExponential().replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E');
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, GENERAL_DIGITS - 1 - whole - (value < 0 ? 1 : 0)))));
}
