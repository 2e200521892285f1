import type { Cell, MergeRange, RowDef, WriteSheet } from 'hucre';
import type { DemoCell } from './cell-text';
import { LOOKS, type Look } from './looks';

type SheetSetup = Omit<WriteSheet, 'name' | 'rows' | 'cells' | 'merges' | 'rowDefs' | 'columns'>;

const POINTS_PER_LINE = 15;

/** A sheet being laid out cell by cell; rows and columns count from 0. */
export class SheetGrid {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly rows = new Map<number, RowDef>();

  /** @param widths of the columns, in characters of the default font. */
  constructor(private readonly name: string, private readonly widths: readonly number[]) {}

  put(row: number, column: number, cell: DemoCell, look: Look): void {
    const format = cell.kind === 'date' || cell.kind === 'number' ? cell.format : undefined;
    this.cells.set(`${row},${column}`, { ...contentOf(cell), style: format === undefined ? LOOKS[look] : { ...LOOKS[look], numFmt: format } });
  }

  text(row: number, column: number, text: string, look: Look): void {
    this.put(row, column, { kind: 'text', text }, look);
  }

  /** Gives the whole area the look of its first cell, as Excel draws the borders of merged cells. */
  merge(row: number, column: number, rows: number, columns: number, look: Look): void {
    if (rows === 1 && columns === 1) return;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (!this.cells.has(`${r},${c}`)) this.cells.set(`${r},${c}`, { value: null, style: LOOKS[look] });
      }
    }
    this.merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });
  }

  height(row: number, points: number): void {
    this.rows.set(row, { height: points });
  }

  /** Makes a row high enough for the longest of its texts, one per column from the left. */
  fitHeight(row: number, texts: readonly string[]): void {
    const lines = texts.map((text, column) => linesOf(text, this.widths[column] ?? 10));
    this.height(row, POINTS_PER_LINE * Math.max(...lines, 1) + 7);
  }

  sheet(setup: SheetSetup): WriteSheet {
    return { name: this.name, rows: [], cells: this.cells, merges: this.merges, rowDefs: this.rows, columns: this.widths.map((width) => ({ width })), ...setup };
  }
}

function contentOf(cell: DemoCell): Partial<Cell> {
  switch (cell.kind) {
    case 'empty':
      return { value: null };
    case 'text':
      return { value: cell.text, type: 'string' };
    case 'number':
      return { value: cell.number, type: 'number' };
    case 'date':
      return { value: cell.serial, type: 'number' };
    case 'error':
      return { value: cell.error, type: 'error' };
    case 'formula':
      return { value: cell.result, type: 'formula', formula: cell.formula, formulaResult: cell.result };
  }
}

/** Chinese characters take two of the units that column widths are given in. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(unitsOf(line) / (width - 1))), 0);
}

function unitsOf(text: string): number {
  return [...text].reduce((units, character) => units + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
