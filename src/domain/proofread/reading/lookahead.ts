import { CELL, CLAUSE, ITEM, LINE } from './draft-text';
import type { Token } from './tokens';

export const SENTENCE_ENDS: ReadonlySet<string> = new Set(['。', '!', '?', '…']);
const LIST_MARKS = '-—·•●○■□◆▪①②③④⑤⑥⑦⑧⑨(';
const LONGEST_ROW = 24;

/** The lines of a list belong to the sentence that heads it. `at` is the line break. */
export function continuesAsList(tokens: readonly Token[], at: number, text: string): boolean {
  const before = text.charAt((tokens[at]?.start ?? 0) - 1);
  const next = tokens[at + 1]?.start ?? text.length;
  if (before === ':' || before === CLAUSE || before === ITEM || before === ';') return true;
  if (SENTENCE_ENDS.has(before)) return false;
  return LIST_MARKS.includes(text.charAt(next)) || /^\d{1,2}[.､)]/.test(text.slice(next, next + 3));
}

/** Does the line end behind this mark? */
export function endsLine(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'mark' && next.mark === LINE;
}

/** 天元区11个，其中产业项目8个；芦淞区11个，其中…: does the stretch behind a semicolon divide a whole of its own? */
export function dividesAgain(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.role === 'subset') return true;
    if (token?.kind === 'mark' && (token.mark === ';' || token.mark === LINE || SENTENCE_ENDS.has(token.mark))) return false;
  }
  return false;
}

/** How many figures stand in one row from here: 46个、22个和13个. */
export function rowLength(tokens: readonly Token[], from: number): number {
  let length = 1;
  for (let at = from + 1; at < from + LONGEST_ROW; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quantity') length += 1;
    else if (!(token?.kind === 'mark' && (token.mark === ITEM || token.mark === CLAUSE)) && !(token?.kind === 'word' && token.role === 'filler')) break;
  }
  return length;
}

/** Does another number stand in a further cell of the line? */
export function isTabular(tokens: readonly Token[], from: number): boolean {
  let cells = false;
  for (let at = from + 1; at < from + LONGEST_ROW; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.mark !== CELL)) return false;
    cells ||= token.kind === 'mark';
    if (token.kind === 'quantity') return cells;
  }
  return false;
}
