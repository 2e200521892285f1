import { readPrefix, sameName, writePrefix } from './sheet-prefix';
import { formulaTokens } from './tokens';

/** A formula after a sheet was renamed.
 *  @example withSheetRenamed("SUM('甲 乙'!A1)", '甲 乙', '丙') // 'SUM(丙!A1)' */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return formulaTokens(formula).map(({ kind, text }) => (kind === 'prefix' ? renamedPrefix(text, from, to) : text)).join('');
}

/** A formula after a sheet was deleted: what referred to it is #REF!. */
export function withSheetDeleted(formula: string, name: string): string {
  if (!mayName(formula, name)) return formula;
  const written: string[] = [];
  let isGone = false;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === 'prefix' && namesSheet(text, name)) {
      isGone = true;
      continue;
    }
    written.push(isGone ? '#REF!' : text);
    isGone = false;
  }
  return written.join('');
}

function renamedPrefix(prefix: string, from: string, to: string): string {
  const { workbook, sheets } = readPrefix(prefix);
  if (workbook !== '' || !namesSheet(prefix, from)) return prefix;
  return writePrefix(workbook, sheets.map((sheet) => (sameName(sheet, from) ? to : sheet)));
}

function namesSheet(prefix: string, name: string): boolean {
  const { workbook, sheets } = readPrefix(prefix);
  return workbook === '' && sheets.some((sheet) => sameName(sheet, name));
}

/** Most formulas do not name the sheet; they are not taken apart. */
function mayName(formula: string, name: string): boolean {
  return formula.includes('!') && formula.toLowerCase().includes(name.replace(/'/g, "''").toLowerCase());
}
