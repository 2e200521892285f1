import { columnLetters } from '../../../domain/sheet';
import { escapeAttribute, encodeCellText } from '../xml/text';
import { CellError } from './cell-error';
import type { CellExtra, Grid, GridRow, StoredFormula, StoredValue } from './grid';
import type { SharedStrings } from './shared-strings';

const ROWS_PER_PIECE = 250;

/** The inside of <sheetData>, in pieces. Rows that hold nothing are left out. */
export function* writeSheetData(grid: Grid, strings: SharedStrings): Generator<string> {
  let piece = '';
  for (let row = 0; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row];
    if (cells !== undefined) piece += writeRow(grid, cells, row, strings);
    if (row % ROWS_PER_PIECE === ROWS_PER_PIECE - 1 && piece !== '') {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function writeRow(grid: Grid, cells: GridRow, row: number, strings: SharedStrings): string {
  let inside = '';
  const width = Math.max(cells.values.length, cells.styles.length, cells.formulas?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const value = cells.values[column], style = cells.styles[column], formula = cells.formulas?.[column];
    if (value === undefined && style === undefined && formula === undefined) continue;
    inside += writeCell(`${lettersOf(column)}${row + 1}`, value, style, formula, grid.extra(row, column), strings);
  }
  if (inside === '' && cells.attributes === undefined) return '';
  const start = `<row r="${row + 1}"${writeAttributes(cells.attributes)}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</row>`;
}

function writeCell(reference: string, value: StoredValue | undefined, style: number | undefined, formula: StoredFormula | undefined, extra: CellExtra | undefined, strings: SharedStrings): string {
  const start = `<c r="${reference}"${style === undefined ? '' : ` s="${style}"`}${extra === undefined ? '' : writeAttributes(extra.attributes)}`;
  if (extra?.markup !== undefined) return `${start} t="${extra.type ?? 's'}">${extra.markup}</c>`;
  const written = formula === undefined ? writeConstant(value, strings) : writeCalculated(value, formula);
  return written === '' ? `${start}/>` : start + written;
}

function writeConstant(value: StoredValue | undefined, strings: SharedStrings): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'string') return ` t="s"><v>${strings.indexOf(value)}</v></c>`;
  return writeOther(value, '');
}

function writeCalculated(value: StoredValue | undefined, formula: StoredFormula): string {
  const text = `<f${writeAttributes(formula.attributes)}>${encodeCellText(formula.text)}</f>`;
  if (value === undefined) return `>${text}</c>`;
  if (typeof value === 'number') return `>${text}<v>${value}</v></c>`;
  if (typeof value === 'string') return ` t="str">${text}<v>${encodeCellText(value)}</v></c>`;
  return writeOther(value, text);
}

function writeOther(value: boolean | CellError, formula: string): string {
  if (value instanceof CellError) return ` t="e">${formula}<v>${encodeCellText(value.code)}</v></c>`;
  return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
}

function writeAttributes(attributes: Readonly<Record<string, string>> | undefined): string {
  if (attributes === undefined) return '';
  let text = '';
  for (const name in attributes) text += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  return text;
}

const LETTERS: string[] = [];

function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}
