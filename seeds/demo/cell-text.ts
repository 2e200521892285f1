import { serialOf } from './calendar';

/** What a cell of the workbook holds. Dates are serial numbers with a date format, as Excel keeps them. */
export type DemoCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'date'; readonly serial: number; readonly format: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number };

const DATE = /^(@?)(\d{4}-\d{2}-\d{2})$/;
const NUMBER = /^-?\d{1,12}(\.\d{1,8})?$/;
const FORMULA = /^=([^|]{1,100})\|(\d{1,12}(?:\.\d{1,8})?)$/;
const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?)$/;

/** The cell that a text of the source tables stands for.
 *  - `'0.45` text, whatever it looks like (as one types it in Excel) · `0.45` a number
 *  - `2019-07-05` a date shown as 2019/7/5 · `@2019-07-05` a date shown as 2019年7月5日
 *  - `=0.3+0.25|0.55` a formula and the value it last had · `#REF!` an error · anything else is text.
 *  @example cellOf("'0.45") // { kind: 'text', text: '0.45' } */
export function cellOf(notation: string): DemoCell {
  if (notation === '') return { kind: 'empty' };
  if (notation.startsWith("'")) return { kind: 'text', text: notation.slice(1) };
  const date = DATE.exec(notation);
  if (date) return { kind: 'date', serial: serialOf(date[2] ?? ''), format: date[1] === '@' ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d' };
  if (NUMBER.test(notation)) return { kind: 'number', number: Number(notation) };
  const formula = FORMULA.exec(notation);
  if (formula) return { kind: 'formula', formula: formula[1] ?? '', result: Number(formula[2]) };
  if (ERROR.test(notation)) return { kind: 'error', error: notation };
  return { kind: 'text', text: notation };
}
