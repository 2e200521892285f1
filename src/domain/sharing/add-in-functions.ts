/** As typed (ZS.TIER), and as a file and Excel without the add-in name it (_xldudf_ZS_TIER, also behind another workbook's number). */
const CALL = /(?:^|[^\p{L}\p{N}_.])(?:ZS\.|_xldudf_ZS_)[A-Z][A-Z0-9]*\s*\(/iu;
const STRINGS = /"[^"]*"/g;
const QUOTED_SHEETS = /'[^']*'/g;

/** Whether a formula calls a function of the add-in anywhere. What stands in quotation marks is no call.
 *  @example callsAddIn('=IF(ZS.TIER(E5)="亿元以上","是","")') // true
 *  @example callsAddIn('="ZS.TIER(E5)"') // false */
export function callsAddIn(formula: unknown): boolean {
  return isFormulaText(formula) && CALL.test(formula.replace(STRINGS, '""').replace(QUOTED_SHEETS, "''"));
}

/** Whether what `formulas` shows of a cell is a formula. */
export function isFormulaText(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1;
}

/** Whether two formulas are the same, however the program spells the add-in's functions, letter case and blanks.
 *  @example isSameFormula('=ZS.TIER(E5)', '=_xldudf_ZS_TIER( E5 )') // true */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replaceAll(/_xldudf_ZS_/gi, 'ZS.').replaceAll(/\s/g, '').toUpperCase();
}
