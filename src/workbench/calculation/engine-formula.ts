import { formulaOf, formulaTokens, type Token } from './formula-tokens';
import { isBeyondSheet } from './reference-endpoint';
import { inApostrophes, sheetNamed } from './sheet-prefix';

const NOWHERE: Token = { kind: 'error', text: '#REF!' };

/** How each kind of token is written so that Univer's engine reads it as Excel does. */
const REWRITE: Partial<Record<Token['kind'], (text: string) => string>> = {
  name: withoutFilePrefix,
  number: plainNumber,
  text: withoutLineBreaks,
};

/**
 * A formula as a file or Office.js has it, written for Univer's engine: functions without the prefixes of the file format, numbers as JavaScript
 * prints them (the engine takes 1E+3, .5 and 5. for texts), line breaks in texts as CHAR(10) (it turns them into spaces), sheets by their exact name
 * (it heeds case), and #REF! for sheets that do not exist and ranges that no sheet holds.
 * @example engineFormula('=_xlfn.IFS(sheet1!A1>1E+3,.5)', ['Sheet1']) // "=IFS('Sheet1'!A1>1000,0.5)"
 */
export function engineFormula(formula: string, sheetNames: readonly string[]): string {
  const tokens = formulaTokens(formula);
  const rewritten = tokens.map(({ kind, text }, at) => (isBeyondSheet(tokens, at) ? NOWHERE : { kind, text: REWRITE[kind]?.(text) ?? text }));
  return formulaOf(rewritten.some(({ kind }) => kind === 'sheet') ? withExactSheets(rewritten, sheetNames) : rewritten);
}

function withoutFilePrefix(name: string): string {
  return name.replace(/^(?:_xl(?:fn|ws|udf|pm)\.)+/i, '');
}

function plainNumber(text: string): string {
  return String(Number(text));
}

function withoutLineBreaks(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return `(${text.replaceAll('\r', '"&CHAR(13)&"').replaceAll('\n', '"&CHAR(10)&"')})`;
}

function withExactSheets(tokens: readonly Token[], sheetNames: readonly string[]): readonly Token[] {
  const exact = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const rewritten: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const name = token.kind === 'sheet' ? exact.get(sheetNamed(token.text).toLowerCase()) : undefined;
    if (token.kind !== 'sheet') rewritten.push(token);
    else if (name !== undefined) rewritten.push({ kind: 'sheet', text: inApostrophes(name) });
    else {
      rewritten.push(NOWHERE);
      at = endOfReference(tokens, at);
    }
  }
  return rewritten;
}

/** The last token of 表!A1:B2, which begins with the sheet at `start`. */
function endOfReference(tokens: readonly Token[], start: number): number {
  const isRange = tokens[start + 3]?.text === ':';
  return Math.min(start + (isRange ? 4 : 2), tokens.length - 1);
}
