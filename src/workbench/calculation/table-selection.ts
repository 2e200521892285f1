import { formulaTokens } from './formula-tokens';

/** What the brackets of a structured reference ask for. */
export interface TableSelection {
  /** '#all', '#data', '#headers', '#totals', '#this row'; empty means the data. */
  readonly parts: readonly string[];
  /** The headings of the first and the last column; null means all columns. */
  readonly columns: readonly [first: string, last: string] | null;
}

export const WHOLE_DATA: TableSelection = { parts: [], columns: null };

/** Reads the brackets of a structured reference, outermost brackets included.
 *  @example tableSelection('[[#Totals],[投资额]]') // { parts: ['#totals'], columns: ['投资额', '投资额'] }
 *  @example tableSelection('[@投资额]') // { parts: ['#this row'], columns: ['投资额', '投资额'] } */
export function tableSelection(brackets: string): TableSelection {
  const inside = brackets.slice(1, -1).trim();
  return inside.startsWith('@') ? thisRow(plainSelection(inside.slice(1).trim())) : plainSelection(inside);
}

function plainSelection(inside: string): TableSelection {
  if (inside === '') return WHOLE_DATA;
  const pieces = inside.startsWith('[') ? bracketed(inside) : [inside];
  const headings = pieces.filter((piece) => !piece.startsWith('#')).map(withoutEscapes);
  const [first, last] = [headings[0], headings.at(-1)];
  return {
    parts: pieces.filter((piece) => piece.startsWith('#')).map((piece) => piece.toLowerCase()),
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

function thisRow({ columns }: TableSelection): TableSelection {
  return { parts: ['#this row'], columns };
}

/** '[#Data],[甲]:[乙]' → '#Data', '甲', '乙' */
function bracketed(inside: string): readonly string[] {
  return formulaTokens(inside)
    .filter(({ kind }) => kind === 'brackets')
    .map(({ text }) => text.slice(1, -1));
}

/** In a heading, [ ] # ' and @ are written after an apostrophe. */
function withoutEscapes(heading: string): string {
  return heading.replace(/'([\s\S])/g, '$1');
}
