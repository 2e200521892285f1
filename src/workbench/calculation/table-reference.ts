import { columnLetters } from '../../domain/sheet';
import type { CalculationTable } from './calculator';
import { inApostrophes } from './sheet-prefix';
import type { TableSelection } from './table-selection';

/** A table and the sheet it stands on. */
export interface PlacedTable extends CalculationTable {
  readonly sheet: string;
}

/** The cell that holds a formula, counted from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

type Rows = (table: PlacedTable, place: FormulaPlace | null) => Span | '#REF!' | '#VALUE!';

const ROWS: Readonly<Record<string, Rows>> = {
  '#all': ({ area }) => ({ first: area.top, last: area.top + area.rows - 1 }),
  '#data': (table) => dataRows(table),
  '#headers': ({ area }) => ({ first: area.top, last: area.top }),
  '#totals': ({ area, hasTotals }) => (hasTotals ? { first: area.top + area.rows - 1, last: area.top + area.rows - 1 } : '#REF!'),
  '#this row': (table, place) => {
    const { first, last } = dataRows(table);
    const inData = place !== null && place.row >= first && place.row <= last;
    return inData ? { first: place.row, last: place.row } : '#VALUE!';
  },
};

/** The absolute A1 reference of a part of a table, or the error value that Excel gives where there is no such part.
 *  @example tableReference(table, { parts: ['#headers'], columns: null }, null) // "'台账'!$A$1:$F$1" */
export function tableReference(table: PlacedTable, { parts, columns }: TableSelection, place: FormulaPlace | null): string {
  const rows = rowsOf(table, parts.length === 0 ? ['#data'] : parts, place);
  const across = columns === null ? { first: 0, last: table.area.columns - 1 } : columnsOf(table, columns);
  if (typeof rows === 'string') return rows;
  if (across === '#REF!') return across;
  const corner = (row: number, column: number): string => `$${columnLetters(table.area.left + column)}$${row + 1}`;
  const [from, to] = [corner(rows.first, across.first), corner(rows.last, across.last)];
  return `${inApostrophes(table.sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** From the uppermost of the parts to the lowermost: [#Headers],[#Data] are neighbours. */
function rowsOf(table: PlacedTable, parts: readonly string[], place: FormulaPlace | null): ReturnType<Rows> {
  const spans: Span[] = [];
  for (const part of parts) {
    const span = ROWS[part]?.(table, place) ?? '#REF!';
    if (typeof span === 'string') return span;
    spans.push(span);
  }
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

function columnsOf(table: PlacedTable, [first, last]: readonly [string, string]): Span | '#REF!' {
  const headings = table.columns.map(comparable);
  const ends = [headings.indexOf(comparable(first)), headings.indexOf(comparable(last))];
  return ends.includes(-1) ? '#REF!' : { first: Math.min(...ends), last: Math.max(...ends) };
}

/** Headings are compared without case; a line break is _x000a_ in the file's list of columns and plain in its formulas. */
function comparable(heading: string): string {
  return heading
    .replace(/_x000d_/gi, '')
    .replace(/_x000a_|\r?\n/gi, '\n')
    .toLowerCase();
}

function dataRows({ area, hasTotals }: PlacedTable): Span {
  return { first: area.top + 1, last: area.top + area.rows - (hasTotals ? 2 : 1) };
}
