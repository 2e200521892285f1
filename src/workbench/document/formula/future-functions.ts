import { storedFunction, typedFunction } from './add-in-functions';
import { type FormulaToken, formulaTokens } from './tokens';

/** Functions newer than the file format, which a file names with a prefix ([MS-XLSX] 2.2.2, future functions); those that Office.js users write. */
const FUTURE: ReadonlyMap<string, string> = new Map([
  ...['ACOT', 'AGGREGATE', 'BITAND', 'BITOR', 'CEILING.MATH', 'COMBINA', 'CONCAT', 'DAYS', 'FLOOR.MATH', 'FORMULATEXT', 'IFNA', 'IFS', 'ISFORMULA', 'MAXIFS', 'MINIFS', 'NUMBERVALUE', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'QUARTILE.INC', 'RANK.AVG', 'RANK.EQ', 'SHEET', 'SHEETS', 'STDEV.P', 'STDEV.S', 'SWITCH', 'TEXTJOIN', 'UNICHAR', 'UNICODE', 'VAR.P', 'VAR.S', 'XOR', 'LET', 'LAMBDA', 'UNIQUE', 'SEQUENCE', 'SORTBY', 'XLOOKUP', 'XMATCH', 'RANDARRAY', 'TEXTSPLIT', 'TEXTBEFORE', 'TEXTAFTER', 'VSTACK', 'HSTACK', 'TAKE', 'DROP', 'CHOOSECOLS', 'CHOOSEROWS', 'TOCOL', 'TOROW', 'WRAPROWS', 'WRAPCOLS', 'EXPAND'].map((name) => [name, `_xlfn.${name}`] as const),
  ['FILTER', '_xlfn._xlws.FILTER'], ['SORT', '_xlfn._xlws.SORT'],
]);

const FILE_PREFIX = /_xlfn\.|_xlws\.|_xlpm\.|_xludf\./g;

/** A formula as a file keeps it → as a person types it.
 *  @example typedFormula('_xlfn.IFS(A1>1,2)') // 'IFS(A1>1,2)' */
export function typedFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return formulaTokens(stored).map(({ kind, text }) => (kind === 'name' ? typedFunction(text.replace(FILE_PREFIX, '')) : text)).join('');
}

/** The reverse, from the pieces of a typed formula. */
export function storedFormula(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ kind, text }, index) => (kind === 'name' && tokens[index + 1]?.text.startsWith('(') === true ? (FUTURE.get(text.toUpperCase()) ?? storedFunction(text)) : text)).join('');
}
