import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import type { CellEdit } from '../domain/office/table-edits';
import { columnLetters, type Area, type CellValue } from '../domain/sheet';
import { cellInput } from './cell-input';
import { toFailure } from './failures';
import type { OpenedSheet } from './open-sheet';
import { rowBytes, runsWithin } from './payload';

/** Writes single cells of a sheet and leaves every other cell, column and format as it is: looks at the rows once more just before, writes, and reads back, all in one request.
 *  Whatever fails, the sheet is afterwards as it was, or finished (then nothing is thrown). Round trips: 1 for every 2 MB of rows; 2 more after a failure.
 *  Throws `sheet.filtered`, `sheet.protected`, `workbook.changed` where somebody changed the rows in between, `sheet.not-kept` where a cell did not take what was written. */
export async function writeEdits(context: Excel.RequestContext, opened: OpenedSheet, edits: readonly CellEdit[]): Promise<void> {
  if (opened.isFiltered) throw new Failure('sheet.filtered', { sheet: opened.name });
  if (opened.isProtected) throw new Failure('sheet.protected', { sheet: opened.name });
  if (edits.length === 0) return;
  const writing = new Writing(context, opened, edits);
  try {
    await writing.write();
  } catch (error) {
    if (!(await writing.settle(error))) throw toFailure(error);
  }
}

type Grid = readonly (readonly CellValue[])[];

/** Rows that are written in one request; coordinates of the sheet. */
interface Block {
  readonly area: Area;
  readonly edits: readonly CellEdit[];
}

/** Values and formulas of an area. */
interface Standing {
  readonly values: Grid;
  readonly formulas: Grid;
}

class Writing {
  private readonly blocks: readonly Block[];
  /** What stood in a block just before it was written, as far as the answer came. */
  private readonly found = new Map<Block, Standing>();
  private readonly sheet: Excel.Worksheet;

  constructor(private readonly context: Excel.RequestContext, private readonly opened: OpenedSheet, private readonly edits: readonly CellEdit[]) {
    this.blocks = this.inBlocks();
    this.sheet = context.workbook.worksheets.getItem(opened.id);
  }

  async write(): Promise<void> {
    for (const block of this.blocks) await this.writeBlock(block);
  }

  /** After a failure: true where everything stands as it was to be written, though the answer was lost; else what was written is taken back. */
  async settle(cause: unknown): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.finishedOrTakenBack(cause instanceof Failure);
      } catch (error) {
        if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
      }
    }
  }

  private async writeBlock(block: Block): Promise<void> {
    const { area, edits } = block;
    const before = this.range(area);
    before.load('values,formulas');
    this.range(area).formulas = inputs(area, edits, edited);
    const after = this.range(area);
    after.load('formulas');
    await this.context.sync();
    this.found.set(block, { values: before.values as Grid, formulas: before.formulas as Grid });
    if (!sameGrids(before.formulas as Grid, this.standing(area).formulas)) throw new Failure('workbook.changed', { sheet: this.opened.name });
    const wrong = differing(after.formulas as Grid, area, edits);
    if (wrong.length > 0) await this.writeAgain(area, wrong, after.formulas as Grid);
  }

  /** A cell that is formatted as text takes the apostrophe before a text for a part of it; there the text goes without, unless it could become a formula. */
  private async writeAgain(area: Area, wrong: readonly CellEdit[], found: Grid): Promise<void> {
    const unlike = wrong.find(({ row, column, after }) => found[row - area.top]?.[column - area.left] !== `'${after}` || LIKE_A_FORMULA.test(String(after)));
    if (unlike !== undefined) throw this.notKept(unlike, area, found);
    this.range(area).formulas = inputs(area, wrong, ({ after }) => after);
    const again = this.range(area);
    again.load('formulas');
    await this.context.sync();
    const [still] = differing(again.formulas as Grid, area, wrong);
    if (still !== undefined) throw this.notKept(still, area, again.formulas as Grid);
  }

  private notKept({ row, column, after }: CellEdit, area: Area, found: Grid): Failure {
    const cell = `${columnLetters(column)}${row + 1}`;
    return new Failure('sheet.not-kept', { sheet: this.opened.name, cell, found: String(found[row - area.top]?.[column - area.left] ?? ''), written: String(after) });
  }

  /** Cells that hold what was written get back what they held; what anybody else has written since stays. */
  private async finishedOrTakenBack(takeBack: boolean): Promise<boolean> {
    const now = this.blocks.map(({ area }) => {
      const range = this.range(area);
      range.load('formulas');
      return range;
    });
    await this.context.sync();
    const written = this.blocks.map(({ area, edits }, index) => {
      const wrong = new Set(differing(elementAt(now, index).formulas as Grid, area, edits));
      return edits.filter((edit) => !wrong.has(edit));
    });
    if (!takeBack && written.flat().length === this.edits.length) return true;
    if (written.flat().length === 0) return false;
    this.blocks.forEach((block, index) => {
      const edits = elementAt(written, index);
      if (edits.length > 0) this.range(block.area).formulas = heldBefore(block.area, edits, this.found.get(block) ?? this.standing(block.area));
    });
    await this.context.sync();
    return false;
  }

  /** What stood in an area when the sheet was opened. */
  private standing({ top, left, rows, columns }: Area): Standing {
    const { cells, formulas } = this.opened;
    const part = (grid: Grid): Grid => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => grid[top + row - cells.top]?.[left + column - cells.left] ?? ''));
    return { values: part(cells.values), formulas: part(formulas) };
  }

  private range({ top, left, rows, columns }: Area): Excel.Range {
    return this.sheet.getRangeByIndexes(top, left, rows, columns);
  }

  /** Whole rows of the used part, so that rows that moved are noticed; as many as fit an answer that carries them as they were (values and formulas) and as they are. */
  private inBlocks(): readonly Block[] {
    const area = boundsOf(this.opened, this.edits);
    const held = this.standing(area).formulas;
    const written = inputs(area, this.edits, edited);
    const sizes = held.map((row, at) => 3 * rowBytes(row) + rowBytes(elementAt(written, at)));
    return runsWithin(sizes).map(({ first, count }) => {
      const part = { ...area, top: area.top + first, rows: count };
      return { area: part, edits: this.edits.filter(({ row }) => row >= part.top && row < part.top + count) };
    });
  }
}

const ATTEMPTS = 3;
const LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠]/;

function boundsOf({ cells }: OpenedSheet, edits: readonly CellEdit[]): Area {
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const top = Math.min(...rows);
  const left = Math.min(cells.left, ...columns);
  const right = Math.max(cells.left + (cells.values[0]?.length ?? 0), ...columns.map((column) => column + 1));
  return { top, left, rows: Math.max(...rows) - top + 1, columns: right - left };
}

function edited({ after, isFormula }: CellEdit): string | number | null {
  return isFormula === true ? after : cellInput(after);
}

function inputs(area: Area, edits: readonly CellEdit[], input: (edit: CellEdit) => string | number | null): (string | number | boolean | null)[][] {
  const grid = emptyGrid(area);
  for (const edit of edits) elementAt(grid, edit.row - area.top)[edit.column - area.left] = input(edit);
  return grid;
}

/** null leaves a cell alone. */
function emptyGrid({ rows, columns }: Area): (string | number | boolean | null)[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}

/** What the edited cells held, to be entered again: a formula as one, a text that looks like one as text. */
function heldBefore(area: Area, edits: readonly CellEdit[], { values, formulas }: Standing): (string | number | boolean | null)[][] {
  const grid = emptyGrid(area);
  for (const { row, column } of edits) {
    const [r, c] = [row - area.top, column - area.left];
    const formula = formulas[r]?.[c] ?? '';
    const isConstant = formula === values[r]?.[c];
    elementAt(grid, r)[c] = isConstant && typeof formula === 'string' ? cellInput(formula) : formula;
  }
  return grid;
}

/** Numbers count as kept where a cell that is formatted as text holds them as text. */
function differing(found: Grid, area: Area, edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.filter(({ row, column, after }) => String(found[row - area.top]?.[column - area.left] ?? '') !== String(after));
}

function sameGrids(one: Grid, other: Grid): boolean {
  return one.length === other.length && one.every((row, at) => row.every((cell, column) => cell === other[at]?.[column]));
}
