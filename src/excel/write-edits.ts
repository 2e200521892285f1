import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import type { CellEdit } from '../domain/office/table-edits';
import { columnLetters, type Area, type CellValue } from '../domain/sheet';
import { cellInput } from './cell-input';
import { toFailure } from './failures';
import type { OpenedSheet } from './open-sheet';
import { rowBytes, runsWithin } from './payload';

/** Writes single cells of a sheet and leaves every other cell, column and format as it is: looks at the rows once more just before, writes, and reads back, all in one request.
 *  Rows below the last go below whatever stands there when the request is executed, so that two colleagues never write over each other's new rows.
 *  Whatever fails, the sheet is afterwards as it was, or finished (then nothing is thrown). Gives the edits where they were really written. Round trips: 1 for every 2 MB of rows; 2 more after a failure.
 *  Throws `sheet.filtered`, `sheet.protected`, `workbook.changed` where somebody changed the rows, added some or renamed the sheet in between, `sheet.not-kept` where a cell did not take what was written. */
export async function writeEdits(context: Excel.RequestContext, opened: OpenedSheet, edits: readonly CellEdit[], options: WriteOptions = {}): Promise<readonly CellEdit[]> {
  if (opened.isFiltered) throw new Failure('sheet.filtered', { sheet: opened.name });
  if (opened.isProtected) throw new Failure('sheet.protected', { sheet: opened.name });
  if (edits.length === 0) return [];
  const writing = new Writing(context, opened, edits, options);
  try {
    await writing.write();
  } catch (error) {
    if (!(await writing.settle(error))) throw toFailure(error);
  }
  return writing.edits;
}

export interface WriteOptions {
  /** Where new rows mean the same whatever stands above them, as decisions do, of which the lowest holds: the row of the headings, from the top of what was read. Somebody else's change elsewhere is then no reason to refuse them. */
  readonly headingRow?: number;
}

type Grid = readonly (readonly CellValue[])[];

/** Rows that are written in one request; coordinates of the sheet. */
interface Block {
  readonly area: Area;
  readonly edits: readonly CellEdit[];
  /** True for rows below everything that stood on the sheet. */
  readonly isBelow: boolean;
  /** Of the request and its answer. */
  readonly bytes: number;
}

/** A block on its way. */
interface Asked {
  readonly block: Block;
  readonly before: Excel.Range | null;
  readonly after: Excel.Range;
}

/** Values and formulas of an area. */
interface Standing {
  readonly values: Grid;
  readonly formulas: Grid;
}

class Writing {
  private blocks: readonly Block[];
  /** What stood in a block just before it was written, and what just after, as far as the answer came. */
  private readonly found = new Map<Block, Standing>();
  private readonly left = new Map<Block, Grid>();
  private readonly sheet: Excel.Worksheet;

  constructor(private readonly context: Excel.RequestContext, private readonly opened: OpenedSheet, edits: readonly CellEdit[], private readonly options: WriteOptions) {
    this.blocks = this.inBlocks(edits);
    this.sheet = context.workbook.worksheets.getItem(opened.id);
  }

  /** Where they were really written, as far as that is known. */
  get edits(): readonly CellEdit[] {
    return this.blocks.flatMap(({ edits }) => edits);
  }

  async write(): Promise<void> {
    const { blocks } = this;
    for (const { first, count } of runsWithin(blocks.map(({ bytes }) => bytes))) await this.writeBlocks(blocks.slice(first, first + count), first === 0);
  }

  /** After a failure: true where everything stands as it was to be written, though the answer was lost; else what was written is taken back. */
  async settle(cause: unknown): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (cause instanceof Failure) await this.takeBack(this.blocks.filter((block) => this.left.has(block)));
        return await this.finishedOrTakenBack(cause instanceof Failure);
      } catch (error) {
        if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
      }
    }
  }

  /** One request; the first one also looks whether the columns are still where they were. */
  private async writeBlocks(blocks: readonly Block[], isFirst: boolean): Promise<void> {
    this.sheet.load('name');
    const head = isFirst ? this.range(this.headArea()) : null;
    head?.load('formulas');
    const asked = blocks.map((block) => this.queue(block));
    await this.context.sync();
    const written = asked.map((each) => this.take(each));
    if (head !== null && !this.hasHeadings(head.formulas as Grid)) throw this.changed();
    blocks.forEach((block, index) => { this.requireUnchanged(block, elementAt(written, index)); });
    for (const block of written) {
      const found = this.left.get(block) ?? [];
      const wrong = differing(found, block.area, block.edits);
      if (wrong.length > 0) await this.writeAgain(block, wrong, found);
    }
  }

  private queue(block: Block): Asked {
    const { area, edits, isBelow } = block;
    const before = isBelow ? null : this.rowsFromTop(area);
    before?.load('values,formulas');
    const place = isBelow ? this.rowsBelow(area) : this.rowsFromTop(area);
    place.formulas = inputs(area, edits, edited);
    place.load('formulas,rowIndex');
    return { block, before, after: place };
  }

  /** Takes what the answer says of a block; gives the block where it was really written. */
  private take({ block, before, after }: Asked): Block {
    const written = this.moved(block, after.rowIndex - block.area.top);
    this.found.set(written, before === null ? blank(block.area) : { values: before.values as Grid, formulas: before.formulas as Grid });
    this.left.set(written, after.formulas as Grid);
    return written;
  }

  /** Somebody else may have written, moved, sorted or renamed between our reading and our writing. */
  private requireUnchanged(asked: Block, written: Block): void {
    const mayMove = this.options.headingRow !== undefined;
    const isSame = (mayMove && asked.isBelow) || ((mayMove || written === asked) && sameGrids(this.found.get(written)?.formulas ?? [], this.standing(asked.area).formulas));
    if (!isSame || this.sheet.name !== this.opened.name) throw this.changed();
  }

  private hasHeadings(head: Grid): boolean {
    const { headingRow } = this.options;
    const standing = this.standing(this.headArea()).formulas;
    const headings = headingRow === undefined ? undefined : standing[headingRow];
    return headings === undefined ? sameGrids(head, standing) : head.some((row) => sameGrids([row], [headings]));
  }

  /** Rows by their distance from the first that holds something: a row that a colleague inserts above takes them along, so that what is written never lands on the headings, where another add-in could take it for one. */
  private rowsFromTop(area: Area): Excel.Range {
    const { top, values } = this.opened.cells;
    if (values.length === 0) return this.range(area);
    const first = this.sheet.getUsedRange(true).getCell(0, 0).getEntireRow();
    return first.getOffsetRange(area.top - top, 0).getCell(0, area.left).getResizedRange(area.rows - 1, area.columns - 1);
  }

  private changed(): Failure {
    return new Failure('workbook.changed', { sheet: this.opened.name });
  }

  /** The rows below whatever stands on the sheet when the request is executed. */
  private rowsBelow({ left, rows, columns }: Area): Excel.Range {
    return this.sheet.getUsedRange(true).getLastRow().getEntireRow().getOffsetRange(1, 0).getCell(0, left).getResizedRange(rows - 1, columns - 1);
  }

  /** A block where it was really written; the same one where that is where it was to be written. */
  private moved(block: Block, by: number): Block {
    if (by === 0) return block;
    const written = { ...block, area: { ...block.area, top: block.area.top + by }, edits: block.edits.map((edit) => ({ ...edit, row: edit.row + by })) };
    this.blocks = this.blocks.map((each) => (each === block ? written : each));
    return written;
  }

  /** The first rows that stood on the sheet, with the headings: they say whether columns are still where they were. */
  private headArea(): Area {
    const { top, left, values } = this.opened.cells;
    return { top, left, rows: Math.max(1, Math.min(HEAD_ROWS, values.length)), columns: Math.max(1, values[0]?.length ?? 1) };
  }

  /** A cell that is formatted as text takes the apostrophe before a text for a part of it; there the text goes without, unless it could become a formula. */
  private async writeAgain(block: Block, wrong: readonly CellEdit[], found: Grid): Promise<void> {
    const { area } = block;
    const unlike = wrong.find(({ row, column, after }) => found[row - area.top]?.[column - area.left] !== `'${after}` || LIKE_A_FORMULA.test(String(after)));
    if (unlike !== undefined) throw this.notKept(unlike, area, found);
    this.range(area).formulas = inputs(area, wrong, ({ after }) => after);
    const again = this.range(area);
    again.load('formulas');
    await this.context.sync();
    this.left.set(block, again.formulas as Grid);
    const [still] = differing(again.formulas as Grid, area, wrong);
    if (still !== undefined) throw this.notKept(still, area, again.formulas as Grid);
  }

  private notKept({ row, column, after }: CellEdit, area: Area, found: Grid): Failure {
    const cell = `${columnLetters(column)}${row + 1}`;
    return new Failure('sheet.not-kept', { sheet: this.opened.name, cell, found: String(found[row - area.top]?.[column - area.left] ?? ''), written: String(after) });
  }

  /** Takes back what was written in spite of a colleague: what stands there is looked at in the same request; where it is not as it was left, it gets back what it had just held, and the rows are looked for where they went. */
  private async takeBack(blocks: readonly Block[]): Promise<void> {
    let outstanding = blocks.map((block) => ({ area: block.area, edits: block.edits, left: this.left.get(block) ?? [], target: this.found.get(block) ?? this.standing(block.area) }));
    for (let attempt = 0; outstanding.length > 0 && attempt < ATTEMPTS; attempt += 1) {
      const now = outstanding.map(({ area, edits, target }) => {
        const range = this.range(area);
        range.load('values,formulas');
        this.range(area).formulas = heldBefore(area, edits, target);
        return range;
      });
      await this.context.sync();
      const missed = outstanding.flatMap((each, index) => {
        const found = { values: elementAt(now, index).values as Grid, formulas: elementAt(now, index).formulas as Grid };
        return sameGrids(found.formulas, each.left) ? [] : [{ ...each, found }];
      });
      if (missed.length === 0) break;
      for (const { area, edits, found } of missed) this.range(area).formulas = heldBefore(area, edits, found);
      const used = this.sheet.getUsedRange(true);
      used.load('formulas,rowIndex,columnIndex');
      await this.context.sync();
      outstanding = missed.flatMap(({ area, edits, left, target }) => {
        const by = shiftOf(left, area, used);
        return by === null ? [] : [{ area: { ...area, top: area.top + by }, edits: edits.map((edit) => ({ ...edit, row: edit.row + by })), left, target }];
      });
    }
    for (const block of blocks) this.left.delete(block);
    this.blocks = this.blocks.filter((block) => !blocks.includes(block));
  }

  /** Cells that hold what was written get back what they held; what anybody else has written since stays. */
  private async finishedOrTakenBack(takeBack: boolean): Promise<boolean> {
    if (this.blocks.length === 0) return false;
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

  /** New rows first, while the end of the sheet is where it was; then the rows that stood. */
  private inBlocks(all: readonly CellEdit[]): readonly Block[] {
    const { top, values } = this.opened.cells;
    const end = values.length === 0 ? Infinity : top + values.length;
    const parts = [{ edits: all.filter(({ row }) => row >= end), isBelow: true }, { edits: all.filter(({ row }) => row < end), isBelow: false }];
    return parts.flatMap(({ edits, isBelow }) => (edits.length === 0 ? [] : this.blocksOf(edits, isBelow)));
  }

  /** Whole rows of the used part, so that rows that moved are noticed; as many as fit an answer that carries them as they were (values and formulas) and as they are. */
  private blocksOf(edits: readonly CellEdit[], isBelow: boolean): readonly Block[] {
    const area = boundsOf(this.opened, edits);
    const held = this.standing(area).formulas;
    const written = inputs(area, edits, edited);
    const sizes = held.map((row, at) => 3 * rowBytes(row) + rowBytes(elementAt(written, at)));
    return runsWithin(sizes).map(({ first, count, bytes }) => {
      const part = { ...area, top: area.top + first, rows: count };
      return { area: part, edits: edits.filter(({ row }) => row >= part.top && row < part.top + count), isBelow, bytes };
    });
  }
}

/** Titles, notes and headings stand in these. */
const HEAD_ROWS = 20;
const ATTEMPTS = 3;
const LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** By how many rows lines that were left on a sheet have moved; null where they are gone. */
function shiftOf(left: Grid, area: Area, used: Excel.Range): number | null {
  const rows = used.formulas as Grid;
  const line = (row: Grid[number] | undefined): Grid[number] => Array.from({ length: area.columns }, (_, column) => row?.[area.left + column - used.columnIndex] ?? '');
  const at = rows.findIndex((_, row) => sameGrids(left, left.map((__, below) => line(rows[row + below]))));
  return at < 0 ? null : used.rowIndex + at - area.top;
}

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

function blank({ rows, columns }: Area): Standing {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  return { values: grid, formulas: grid };
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
