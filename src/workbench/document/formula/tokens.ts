type TokenKind = 'text' | 'prefix' | 'area' | 'name' | 'bracket' | 'error' | 'other';

/** A piece of a formula; the pieces joined are the formula. A prefix ('甲 乙'!) binds to the area, name or error after it. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD_END = '(?![\\p{L}\\p{N}_.(!])';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9][0-9]{0,6}';
const SHEET_WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]{0,250}';

/** Tried in this order at each place. */
const PATTERNS: readonly { readonly kind: TokenKind; readonly pattern: RegExp }[] = [
  { kind: 'text', pattern: /"(?:[^"]|"")*"?/uy },
  { kind: 'prefix', pattern: /'(?:[^']|'')+'!/uy },
  { kind: 'prefix', pattern: new RegExp(`(?:\\[[^\\]]{1,250}\\])?${SHEET_WORD}(?::${SHEET_WORD})?!`, 'uy') },
  { kind: 'prefix', pattern: /\[\d{1,5}\]!/uy },
  { kind: 'area', pattern: new RegExp(`${CELL}(?::${CELL})?${WORD_END}`, 'uy') },
  { kind: 'area', pattern: new RegExp(`${COLUMN}:${COLUMN}${WORD_END}`, 'uy') },
  { kind: 'area', pattern: new RegExp(`${ROW}:${ROW}${WORD_END}`, 'uy') },
  { kind: 'error', pattern: /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/uy },
  { kind: 'name', pattern: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy },
  { kind: 'other', pattern: /[0-9.]+(?:[eE][+-]?[0-9]+)?/uy },
];

/** Cuts a formula (with or without '=') into pieces.
 *  @example formulaTokens("='甲 乙'!A1+SUM(B:B)").map((token) => token.kind) // ['other','prefix','area','other','name','other','area','other'] */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === '[' ? (matchAt(formula, at) ?? bracket(formula, at)) : (matchAt(formula, at) ?? { kind: 'other' as const, text: formula[at] as string });
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(formula: string, at: number): FormulaToken | undefined {
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** A structured reference's brackets with what they hold; an apostrophe makes the next character plain. */
function bracket(formula: string, start: number): FormulaToken {
  let depth = 0;
  let at = start;
  for (; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) break;
  }
  return { kind: 'bracket', text: formula.slice(start, at + 1) };
}
