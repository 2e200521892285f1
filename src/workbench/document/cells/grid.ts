import type { Area } from '../../../domain/sheet';
import { CellError } from './cell-error';

/** What a cell holds apart from its formula; undefined is empty. */
export type StoredValue = string | number | boolean | CellError;

export interface StoredFormula {
  /** Without the leading '='. */
  readonly text: string;
  /** Attributes of an array or data-table formula as the file has them ({ t, ref, … }); absent for a plain one. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What a file says about a cell beyond value, formula and style; lost when the cell is given a new value. */
export interface CellExtra {
  /** Attributes such as cm and vm. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The value as the file has it (rich text), in place of the plain text. */
  readonly markup?: string;
  /** 's' or 'inlineStr' where markup is given. */
  readonly type?: string;
}

export interface GridRow {
  readonly values: (StoredValue | undefined)[];
  /** Index into the style sheet's cell formats; undefined is the row's or column's own. */
  readonly styles: (number | undefined)[];
  formulas: (StoredFormula | undefined)[] | undefined;
  /** Attributes of the row as the file has them (ht, hidden, s …), without r and spans. */
  attributes: Record<string, string> | undefined;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The cells of one sheet, row by row, counted from 0. */
export class Grid {
  readonly rows: (GridRow | undefined)[] = [];
  /** Areas that the formula of their first cell fills with an array, by that cell. Whoever changes one of the cells takes the fill away. */
  private readonly fills = new Map<number, Area>();
  private readonly extras = new Map<number, CellExtra>();

  /** A row, made where there is none; `width` is how many cells it is about to get. */
  row(row: number, width = 0): GridRow {
    const known = this.rows[row];
    if (known !== undefined) return known;
    const made: GridRow = { values: new Array<StoredValue | undefined>(width), styles: new Array<number | undefined>(width), formulas: undefined, attributes: undefined };
    this.rows[row] = made;
    return made;
  }

  value(row: number, column: number): StoredValue | undefined {
    return this.rows[row]?.values[column];
  }

  formula(row: number, column: number): StoredFormula | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  style(row: number, column: number): number | undefined {
    return this.rows[row]?.styles[column];
  }

  extra(row: number, column: number): CellExtra | undefined {
    return this.extras.size === 0 ? undefined : this.extras.get(row * MAX_COLUMNS + column);
  }

  setExtra(row: number, column: number, extra: CellExtra): void {
    this.extras.set(row * MAX_COLUMNS + column, extra);
  }

  /** The area that a cell's formula fills; undefined where it fills none. */
  fill(row: number, column: number): Area | undefined {
    return this.fills.get(row * MAX_COLUMNS + column);
  }

  /** Makes a cell's formula one that fills an area, or a plain one (null). What stands in the area is left alone. */
  setFill(row: number, column: number, formula: StoredFormula, area: Area | null): void {
    const cells = this.row(row);
    (cells.formulas ??= [])[column] = formula;
    this.extras.delete(row * MAX_COLUMNS + column);
    if (area === null) this.fills.delete(row * MAX_COLUMNS + column);
    else this.fills.set(row * MAX_COLUMNS + column, area);
  }

  /** Takes away every fill that has cells in an area: the filled cells are empty, and their formula shows #SPILL! until it is calculated. */
  breakFills(area: Area): void {
    for (const [key, filled] of this.fills) {
      if (!overlap(filled, area)) continue;
      const text = this.formula(filled.top, filled.left)?.text ?? '';
      this.setFill(filled.top, filled.left, { text }, null);
      this.fills.delete(key);
      for (let row = filled.top; row < filled.top + filled.rows; row += 1) this.row(row).values.fill(undefined, filled.left, filled.left + filled.columns);
      this.setResult(filled.top, filled.left, CellError.of('#SPILL!'));
    }
  }

  /** Gives a cell a constant (undefined empties it); its formula goes, its style stays. */
  setValue(row: number, column: number, value: StoredValue | undefined): void {
    if (this.fills.size > 0) this.breakFills({ top: row, left: column, rows: 1, columns: 1 });
    const cells = this.row(row);
    cells.values[column] = value;
    if (cells.formulas !== undefined) cells.formulas[column] = undefined;
    this.extras.delete(row * MAX_COLUMNS + column);
  }

  setFormula(row: number, column: number, formula: StoredFormula, value: StoredValue | undefined): void {
    this.setValue(row, column, value);
    const cells = this.row(row);
    cells.formulas ??= [];
    cells.formulas[column] = formula;
  }

  /** What a formula gives, without touching the formula. */
  setResult(row: number, column: number, value: StoredValue | undefined): void {
    this.row(row).values[column] = value;
  }

  setStyle(row: number, column: number, style: number): void {
    this.row(row).styles[column] = style;
  }

  clearCell(row: number, column: number): void {
    const cells = this.rows[row];
    if (cells === undefined) return;
    this.setValue(row, column, undefined);
    cells.styles[column] = undefined;
  }

  /** Every formula of the sheet. */
  *formulas(): Generator<{ row: number; column: number; formula: StoredFormula }> {
    for (let row = 0; row < this.rows.length; row += 1) {
      const formulas = this.rows[row]?.formulas;
      if (formulas === undefined) continue;
      for (let column = 0; column < formulas.length; column += 1) {
        const formula = formulas[column];
        if (formula !== undefined) yield { row, column, formula };
      }
    }
  }

  /** The smallest area that holds every cell with content (or, unless valuesOnly, with a style of its own) within limits; null where there is none. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let top = -1, bottom = -1, left = MAX_COLUMNS, right = -1;
    const end = Math.min(this.rows.length, within.top + within.rows);
    for (let row = within.top; row < end; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      const span = usedSpan(cells, valuesOnly, within.left, within.left + within.columns);
      if (span === null) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, span.first);
      right = Math.max(right, span.last);
    }
    return top < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves a block of cells within the sheet; what it leaves behind is empty, what it lands on is replaced. */
  move(from: Area, rowOffset: number, columnOffset: number): void {
    if (this.fills.size > 0) this.breakFills(from);
    const rows = indexes(from.top, Math.min(from.rows, this.rows.length - from.top), rowOffset > 0);
    for (const row of rows) {
      for (const column of indexes(from.left, from.columns === MAX_COLUMNS ? (this.rows[row]?.values.length ?? 0) : from.columns, columnOffset > 0)) {
        this.moveCell(row, column, row + rowOffset, column + columnOffset);
      }
    }
  }

  private moveCell(row: number, column: number, toRow: number, toColumn: number): void {
    const cells = this.rows[row];
    const target = this.rows[toRow];
    if (cells === undefined && target === undefined) return;
    const value = cells?.values[column], style = cells?.styles[column], formula = cells?.formulas?.[column];
    const extra = this.extra(row, column);
    this.clearCell(row, column);
    this.clearCell(toRow, toColumn);
    if (toRow >= MAX_ROWS || toColumn >= MAX_COLUMNS) return;
    if (formula !== undefined) this.setFormula(toRow, toColumn, formula, value);
    else if (value !== undefined) this.setValue(toRow, toColumn, value);
    if (style !== undefined) this.setStyle(toRow, toColumn, style);
    if (extra !== undefined) this.setExtra(toRow, toColumn, extra);
  }
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function indexes(first: number, count: number, backwards: boolean): number[] {
  const list = Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
  return backwards ? list.reverse() : list;
}

function overlap(one: Area, other: Area): boolean {
  return one.top < other.top + other.rows && other.top < one.top + one.rows && one.left < other.left + other.columns && other.left < one.left + one.columns;
}

function usedSpan(cells: GridRow, valuesOnly: boolean, from: number, to: number): { first: number; last: number } | null {
  const end = Math.min(to, valuesOnly ? cells.values.length : Math.max(cells.values.length, cells.styles.length));
  let first = from;
  while (first < end && !isUsed(cells, first, valuesOnly)) first += 1;
  if (first >= end) return null;
  let last = end - 1;
  while (!isUsed(cells, last, valuesOnly)) last -= 1;
  return { first, last };
}

function isUsed(cells: GridRow, column: number, valuesOnly: boolean): boolean {
  return cells.values[column] !== undefined || cells.formulas?.[column] !== undefined || (!valuesOnly && cells.styles[column] !== undefined);
}
