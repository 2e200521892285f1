import { columnLetters } from '../sheet';
import { callsAddIn, isFormulaText } from './add-in-functions';
import { finding, type SharingFinding } from './findings';
import { cellsText, type SheetGrid } from './function-cells';

const STRINGS = /"[^"]*"/g;
/** '[甲.xlsx]表'!A1, [甲.xlsx]表!A1, 'C:\台账\[甲.xlsx]表'!A1, and [1]表!A1 as files write it; a table's column ([总投资]) is no workbook. */
const BOOK = /\[([^[\]]{1,200}\.(?:xl[a-z]{1,2}|csv|et))\]|\[(\d{1,4})\](?=[^[\]!]{0,200}!)/i;
const PLACES = 20;
const BOOKS_NAMED = 3;

/** The workbook that a formula reads; null where it reads none but its own.
 *  @example otherBook("='[甲.xlsx]签约项目'!A1") // '甲.xlsx' */
export function otherBook(formula: unknown): string | null {
  if (!isFormulaText(formula)) return null;
  const found = BOOK.exec(formula.replace(STRINGS, '""'));
  return found && (found[1] ?? `[${found[2] ?? ''}]`);
}

/** The formulas of a sheet that read other workbooks, as one finding. The add-in's own functions are none, though old files name them behind a workbook's number. */
export function externalLinks({ name, top, left, formulas }: SheetGrid): readonly SharingFinding[] {
  const links = formulas.flatMap((row, at) => row.flatMap((formula, column) => {
    const book = callsAddIn(formula) ? null : otherBook(formula);
    return book === null ? [] : [{ row: top + at, column: left + column, book }];
  }));
  if (links.length === 0) return [];
  const books = [...new Set(links.map(({ book }) => book))].slice(0, BOOKS_NAMED).join('、');
  return [finding('links.external', { sheet: name, count: links.length, cells: cellsText(links), books }, links.slice(0, PLACES).map(({ row, column }) => ({ sheet: name, row: row + 1, column: columnLetters(column) })))];
}
