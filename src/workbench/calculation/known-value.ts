import type { CellValue } from '../../domain/sheet';
import { formulaTokens, type Token } from './formula-tokens';

/**
 * The value of a formula that needs no calculation, or undefined: a link of two texts shows the second (a ledger has thousands of them), and what
 * points to another workbook keeps its last value, as in Excel while that workbook is closed.
 * @example knownValue('=HYPERLINK("#\'台账\'!A5","第5行")', '') // '第5行'
 */
export function knownValue(formula: string, lastValue: CellValue): CellValue | undefined {
  const tokens = formulaTokens(formula);
  return labelOfLink(tokens) ?? (pointsToAnotherWorkbook(tokens) ? lastValue : undefined);
}

function labelOfLink(tokens: readonly Token[]): string | undefined {
  const [equals, name, open, target, comma, label, close, ...rest] = tokens.filter(({ kind }) => kind !== 'space');
  const isLink = equals?.text === '=' && name?.text.toUpperCase() === 'HYPERLINK' && open?.text === '(' && comma?.text === ',';
  const isWhole = close?.text === ')' && rest.length === 0;
  if (!isLink || !isWhole || target?.kind !== 'text' || label?.kind !== 'text') return undefined;
  return label.text.slice(1, -1).replaceAll('""', '"');
}

/** [1]表!A1, [1]!名称, '[台账.xlsx]表'!A1 */
function pointsToAnotherWorkbook(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const before = tokens[at - 1]?.kind === 'brackets';
    if (token.kind === 'sheet') return before || token.text.includes('[');
    return before && token.text === '!';
  });
}
