import { formulaTokens, type Token } from './formula-tokens';
import { tableReference, type FormulaPlace, type PlacedTable } from './table-reference';
import { tableSelection, WHOLE_DATA } from './table-selection';

/**
 * The same formula with every structured reference written as an absolute A1 reference; a part or column that the table does not have becomes #REF!,
 * [@列] outside the table's rows #VALUE!, an unknown table #NAME?, as in Excel. Strings, sheet names and other workbooks are left alone.
 * Grammar: Microsoft, “Using structured references with Excel tables”; [MS-XLSX] 2.2.2, structure references.
 * @param place null for a defined name, which stands in no row
 * @example withoutStructuredReferences('=SUM(项目[投资额])', place, tables) // "=SUM('台账'!$C$2:$C$9)"
 */
export function withoutStructuredReferences(formula: string, place: FormulaPlace | null, tables: readonly PlacedTable[]): string {
  if (tables.length === 0 && !formula.includes('[')) return formula;
  const tokens = formulaTokens(formula);
  return tokens.map((_, at) => rewritten(tokens, at, place, tables)).join('');
}

function rewritten(tokens: readonly Token[], at: number, place: FormulaPlace | null, tables: readonly PlacedTable[]): string {
  const text = tokens[at]?.text ?? '';
  if (areTableBrackets(tokens, at)) {
    const owner = tokens[at - 1];
    const table = owner?.kind === 'name' ? tableNamed(owner.text, tables) : tableAround(place, tables);
    return table === undefined ? '#NAME?' : tableReference(table, tableSelection(text), place);
  }
  if (tokens[at]?.kind !== 'name') return text;
  if (areTableBrackets(tokens, at + 1)) return '';
  const table = tokens[at + 1]?.text === '(' ? undefined : tableNamed(text, tables);
  return table === undefined ? text : tableReference(table, WHOLE_DATA, place);
}

/** [1]表!A1 and [1]!名称 name another workbook. */
function areTableBrackets(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.kind === 'brackets' && next?.kind !== 'sheet' && next?.text !== '!';
}

function tableNamed(name: string, tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAround(place: FormulaPlace | null, tables: readonly PlacedTable[]): PlacedTable | undefined {
  if (place === null) return undefined;
  return tables.find(({ sheet, area: { top, left, rows, columns } }) => {
    const [down, across] = [place.row - top, place.column - left];
    return sheet === place.sheet && down >= 0 && down < rows && across >= 0 && across < columns;
  });
}
