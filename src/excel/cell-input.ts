import { isFormula, type PlannedCell } from '../domain/summary/plan';

const REINTERPRETED = /^\s*[=+\-@'＝＋－＠\d.,(（$¥￥€£#%０-９一二三四五六七八九十〇零]/;
const LITERAL = /^\s*(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A planned cell as Excel is told it: text that Excel would take for a formula, a number, a date or an error gets the leading apostrophe that keeps it text; the apostrophe is not part of the cell.
 *  @example cellInput('=1+1') // "'=1+1" */
export function cellInput(cell: PlannedCell): string | number | null {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  return REINTERPRETED.test(cell) || LITERAL.test(cell) ? `'${cell}` : cell;
}
