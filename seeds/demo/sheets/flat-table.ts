import { cellOf, type DemoCell } from '../cell-text';
import type { Look } from '../looks';
import type { SheetGrid } from '../sheet-grid';
import { written, type DemoRow } from '../source';

/** A column of a table with one heading row. */
export interface FlatColumn {
  readonly heading: string;
  /** Column of the source table; null for the serial number. */
  readonly source: string | null;
  readonly width: number;
  readonly look: Look;
}

/** Title over the whole width. */
export function putTitle(grid: SheetGrid, row: number, title: string, columns: number): void {
  grid.text(row, 0, title, 'title');
  grid.merge(row, 0, 1, columns, 'title');
  grid.height(row, 34);
}

/** The line under the title: who reports on the left, date or unit on the right. */
export function putNotes(grid: SheetGrid, row: number, left: string, right: string, columns: number): void {
  const half = Math.ceil(columns / 2);
  grid.text(row, 0, left, 'noteLeft');
  grid.merge(row, 0, 1, half, 'noteLeft');
  grid.text(row, columns - 1, right, 'noteRight');
  grid.height(row, 20);
}

export function putHeadings(grid: SheetGrid, row: number, columns: readonly FlatColumn[]): void {
  columns.forEach((column, index) => grid.text(row, index, column.heading, 'heading'));
  grid.fitHeight(row, columns.map((column) => column.heading));
}

/** The rows of a source table below `top`, numbered from 1; `adjust` may change what a cell shows. */
export function putRows(grid: SheetGrid, top: number, columns: readonly FlatColumn[], rows: readonly DemoRow[], adjust: (text: string, column: FlatColumn, index: number) => string = (text) => text): void {
  rows.forEach((row, index) => {
    const texts = columns.map((column) => (column.source === null ? String(index + 1) : adjust(written(row, column.source), column, index)));
    texts.forEach((text, column) => grid.put(top + index, column, cellOf(text), columns[column]?.look ?? 'left'));
    grid.fitHeight(top + index, texts);
  });
}

/** Cells of a table that has no source file, row by row. */
export function putCells(grid: SheetGrid, top: number, columns: readonly Pick<FlatColumn, 'look'>[], rows: readonly (readonly DemoCell[])[]): void {
  rows.forEach((cells, index) => {
    cells.forEach((cell, column) => grid.put(top + index, column, cell, columns[column]?.look ?? 'left'));
    grid.fitHeight(top + index, cells.map((cell) => (cell.kind === 'text' ? cell.text : '')));
  });
}
