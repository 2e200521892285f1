import { ERROR_VALUES } from './error-values';

/**
 * - text: a string literal with its quotation marks
 * - sheet: what stands before '!', with its apostrophes where it has them
 * - brackets: from '[' to the ']' that closes it: a structured reference or another workbook
 * - name: a reference, function, table or defined name
 * - error: #N/A and the like
 * - sign: one character of anything else
 */
export type TokenKind = 'text' | 'sheet' | 'brackets' | 'number' | 'name' | 'error' | 'space' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const NOT_IN_NAMES = new Set(' \t\r\n+-*/^&=<>(),;:{}[]"\'!%@#');
const SPACES = new Set(' \t\r\n');
const DIGITS = new Set('0123456789');

/** The parts of a formula in order; joined again they are the formula. Never fails: what is not closed reaches to the end.
 *  @example formulaTokens("=SUM('表 1'!A1)").map(({ text }) => text) // ['=', 'SUM', '(', "'表 1'", '!', 'A1', ')'] */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula that the tokens make. */
export function formulaOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function tokenAt(formula: string, start: number): Token {
  const first = formula.charAt(start);
  const upTo = (kind: TokenKind, end: number): Token => ({ kind, text: formula.slice(start, end) });
  if (first === '"') return upTo('text', endOfQuoted(formula, start));
  if (first === "'") return upTo('sheet', endOfQuoted(formula, start));
  if (first === '[') return upTo('brackets', endOfBrackets(formula, start));
  if (SPACES.has(first)) return upTo('space', endWhile(formula, start, SPACES));
  if (first === '#') return errorAt(formula, start) ?? upTo('sign', start + 1);
  if (NOT_IN_NAMES.has(first)) return upTo('sign', start + 1);
  return numberAt(formula, start) ?? nameAt(formula, start);
}

/** A quotation mark inside is written twice. */
function endOfQuoted(formula: string, start: number): number {
  const mark = formula.charAt(start);
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== mark) at += 1;
    else if (formula.charAt(at + 1) === mark) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** An apostrophe takes away the meaning of the next character: ['[单位']] is the column [单位]. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function errorAt(formula: string, start: number): Token | undefined {
  const error = ERROR_VALUES.find((value) => formula.slice(start, start + value.length).toUpperCase() === value);
  return error === undefined ? undefined : { kind: 'error', text: formula.slice(start, start + error.length) };
}

/** 12, .5, 5., 1.5E-3; not the beginning of a name such as 2019年度汇总. */
function numberAt(formula: string, start: number): Token | undefined {
  let end = endWhile(formula, start, DIGITS);
  if (formula.charAt(end) === '.') end = endWhile(formula, end + 1, DIGITS);
  if (!/[0-9]/.test(formula.slice(start, end))) return undefined;
  end = endOfExponent(formula, end);
  const endsHere = end === formula.length || NOT_IN_NAMES.has(formula.charAt(end));
  return endsHere ? { kind: 'number', text: formula.slice(start, end) } : undefined;
}

function endOfExponent(formula: string, start: number): number {
  if (formula.charAt(start).toUpperCase() !== 'E') return start;
  const sign = formula.charAt(start + 1);
  const digits = start + (sign === '+' || sign === '-' ? 2 : 1);
  const end = endWhile(formula, digits, DIGITS);
  return end > digits ? end : start;
}

function nameAt(formula: string, start: number): Token {
  let end = start + 1;
  while (end < formula.length && !NOT_IN_NAMES.has(formula.charAt(end))) end += 1;
  return { kind: formula.charAt(end) === '!' ? 'sheet' : 'name', text: formula.slice(start, end) };
}

function endWhile(formula: string, start: number, characters: ReadonlySet<string>): number {
  let end = start;
  while (end < formula.length && characters.has(formula.charAt(end))) end += 1;
  return end;
}
