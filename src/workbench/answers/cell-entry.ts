import type { StoredValue } from '../document/cells/grid';
import { CellError } from '../document/cells/cell-error';
import { storedFormula, typedFormula } from '../document/formula/future-functions';
import { formulaTokens } from '../document/formula/tokens';
import { isFiltered } from '../document/sheet/filter';
import { mergedAreas } from '../document/sheet/merges';
import { formatAt } from '../document/sheet/format-at';
import { isRowHidden } from '../document/sheet/rows';
import { HostError, invalidArgument } from './host-error';
import { remembered } from './remembered';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';
import { type TypingContext, typedEntry } from './typed-entry';

/** What `values` shows of a cell. */
export function shownValue(value: StoredValue | undefined): string | number | boolean {
  return value === undefined ? '' : value instanceof CellError ? value.code : value;
}

/** What `formulas` shows of a cell. */
export function shownFormula({ sheet }: Pick<SheetRange, 'sheet'>, row: number, column: number): string | number | boolean {
  const formula = sheet.grid.formula(row, column);
  return formula === undefined ? shownValue(sheet.grid.value(row, column)) : `=${typedFormula(formula.text)}`;
}

/** Writes `values` or `formulas`: a rectangle of the range's shape, or one value for all its cells. null leaves a cell alone, '' empties it,
 *  a text is taken as if it were typed. */
export function enterCells(range: SheetRange, input: unknown, session: Session): void {
  session.requireWritableCells(range);
  refuseFilteredRows(range, session);
  const rows = rectangle(range, input);
  const { top, left } = range.area;
  const isCovered = coveredCells(range);
  const entry = new CellEntry(range, session);
  rows.forEach((cells, row) => cells.forEach((value, column) => {
    if (value !== null && !isCovered(top + row, left + column)) entry.enter(top + row, left + column, value);
  }));
  session.contentChanged(range.sheet, range.area);
}

/** The input as rows of the range's shape.
 *  @throws InvalidArgument where the shape differs */
export function rectangle(range: SheetRange, input: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = range.area;
  if (!Array.isArray(input)) return range.isUnbounded ? refuse() : filled(rows, columns, input);
  const lines: readonly unknown[] = input;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  return fits ? (lines as readonly (readonly unknown[])[]) : refuse();
}

function refuse(): never {
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

function filled<T>(rows: number, columns: number, value: T): T[][] {
  const line = new Array<T>(columns).fill(value);
  return new Array<T[]>(rows).fill(line);
}

/** Enters values cell by cell, remembering what formats mean. */
class CellEntry {
  private readonly quoted = new Map<number, number>();
  private readonly isText = new Map<number, boolean>();
  private readonly isGeneral = new Map<number, boolean>();
  private readonly typing: TypingContext;

  constructor(private readonly range: SheetRange, private readonly session: Session) {
    this.typing = { year: session.options.year, date1904: session.document.date1904 };
  }

  enter(row: number, column: number, input: unknown): void {
    const { grid } = this.range.sheet;
    const format = formatAt(this.range.sheet, row, column);
    if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') throw invalidArgument();
    if (input === '') grid.setValue(row, column, undefined);
    else if (this.holdsText(format)) grid.setValue(row, column, String(input));
    else if (typeof input === 'string') this.enterText(row, column, input, format);
    else grid.setValue(row, column, input);
  }

  private enterText(row: number, column: number, input: string, format: number): void {
    const { grid } = this.range.sheet;
    const { styles } = this.session.document;
    if (input.startsWith("'")) {
      grid.setValue(row, column, input.slice(1));
      grid.setStyle(row, column, remembered(this.quoted, format, () => styles.restyled(format, { quotePrefix: true })));
      return;
    }
    if (styles.look(format).quotePrefix) grid.setStyle(row, column, styles.restyled(format, { quotePrefix: false }));
    if (isFormula(input)) grid.setFormula(row, column, { text: formulaFrom(input) }, undefined);
    else this.enterConstant(row, column, input, format);
  }

  private enterConstant(row: number, column: number, input: string, format: number): void {
    const { grid } = this.range.sheet;
    const { value, numberFormat } = typedEntry(input, this.typing);
    grid.setValue(row, column, value);
    if (numberFormat !== undefined && this.hasGeneralFormat(format)) grid.setStyle(row, column, this.session.document.styles.restyled(format, { numberFormat }));
  }

  private holdsText(format: number): boolean {
    return remembered(this.isText, format, () => this.session.document.styles.look(format).numberFormat === '@');
  }

  private hasGeneralFormat(format: number): boolean {
    return remembered(this.isGeneral, format, () => this.session.document.styles.look(format).numberFormat.toLowerCase() === 'general');
  }
}

/** A text that Excel takes for a formula: with =, and with + or - where what follows is no number. */
function isFormula(input: string): boolean {
  return (input.startsWith('=') && input.length > 1) || /^[+-]\s*[\p{L}(_'"[+-]/u.test(input);
}

/** The formula as it is kept, without '='; InvalidArgument where it cannot be one. */
function formulaFrom(input: string): string {
  const text = input.startsWith('=') ? input.slice(1) : input;
  const tokens = formulaTokens(text);
  let depth = 0;
  for (const { kind, text: token } of tokens) {
    if (kind === 'text' && (token.length < 2 || !token.endsWith('"'))) throw invalidArgument();
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0) throw invalidArgument();
  }
  if (depth !== 0 || text.trim() === '' || text.length > 8192) throw invalidArgument();
  return storedFormula(tokens);
}

/** Cells of a merged area other than its first hold nothing. */
function coveredCells({ sheet }: SheetRange): (row: number, column: number) => boolean {
  const merges = mergedAreas(sheet);
  if (merges.length === 0) return () => false;
  return (row, column) => merges.some(({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns && (row > top || column > left));
}

/** Excel misplaces values that are written into a range with filtered-out rows (office-js #224); here they are refused. */
function refuseFilteredRows({ sheet, area }: SheetRange, { document }: Session): void {
  const isFilteredHere = isFiltered(sheet) || document.tables.some((table) => table.sheet === sheet && table.isFiltered);
  if (!isFilteredHere) return;
  const end = Math.min(area.top + area.rows, sheet.grid.rows.length);
  for (let row = area.top; row < end; row += 1) if (isRowHidden(sheet, row)) throw new HostError('FilteredRangeConflict');
}
