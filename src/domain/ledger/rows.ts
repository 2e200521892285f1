import type { Area, CellValue, SheetCells } from '../sheet';
import { isBlank } from './blank';
import { rollUpHeadings } from './evidence';
import { headingBlock, type HeadingBlock } from './heading-rows';
import type { SheetValues } from './heading-levels';
import { isHeadingWord } from './heading-match';
import { headingText, isLabel } from './heading-text';
import type { LedgerColumn, LedgerRow, RowKind } from './ledger';
import { rowColumns, type RowColumns } from './row-columns';
import { hasArabicSerials, rowKind } from './row-kind';
import { isFootnote, isSectionLabel, isSentence, textsOf } from './row-text';
import { titleAbove } from './title';

/** A table whose rows are to be read. */
export interface RowRange {
  readonly cells: SheetCells;
  readonly areas: readonly Area[];
  readonly block: HeadingBlock;
  readonly columns: readonly LedgerColumn[];
  /** The texts above the heading, as `titleAbove` gives them. */
  readonly title: string;
  /** The row after the last that can belong to the table. */
  readonly end: number;
  /** An Excel table has no second heading inside; its last row may be its totals row. */
  readonly table: { readonly hasTotals: boolean } | null;
}

export interface RowsFound {
  readonly rows: readonly LedgerRow[];
  /** The first row that is not part of this table: a title or heading of the next one, or `end`. */
  readonly next: number;
  /** Texts that stand under or between the rows: 单位：万元, 填表人：…. */
  readonly footnotes: readonly string[];
}

const SAMPLE_ROWS = 200;
const BANNER_COLUMNS = 3;
const MOST_TITLE_ROWS = 4;
const MOST_TITLE_TEXTS = 2;

/** The rows below a heading with what each of them is. Blank rows, headings repeated at page breaks (with their title, when it is the same), and notes around the table are no rows of it. */
export function readRows(range: RowRange): RowsFound {
  const walk = new RowWalk(range);
  let next = range.block.last + 1;
  while (next < range.end && walk.next === null) next = walk.step(next);
  return { rows: walk.rows, next: walk.next ?? range.end, footnotes: walk.footnotes };
}

class RowWalk {
  readonly rows: LedgerRow[] = [];
  readonly footnotes: string[] = [];
  next: number | null = null;

  private readonly values: SheetValues;
  private readonly columns: RowColumns;
  private readonly arabicSerials: boolean;
  private readonly projectMerged: ReadonlySet<number>;
  private readonly serialMerged: ReadonlySet<number>;
  private readonly banners: ReadonlySet<number>;
  /** What the heading says of project, company and serial, as written: a cell that says the same is a heading again. */
  private readonly headings: ReadonlySet<string>;
  private readonly longestHeading: number;
  private broken = false;
  private inNotes = false;
  private follows = false;

  constructor(private readonly range: RowRange) {
    const { cells, areas, block, columns } = range;
    this.values = cells.values;
    this.columns = rowColumns(columns);
    const first = block.last + 1;
    this.arabicSerials = hasArabicSerials(cells.values.slice(first, Math.min(first + SAMPLE_ROWS, range.end)), this.columns);
    this.projectMerged = mergedFromAbove(areas, this.columns.project, first);
    this.serialMerged = mergedFromAbove(areas, this.columns.serial, first);
    this.banners = new Set(areas.filter((area) => area.rows === 1 && area.columns >= BANNER_COLUMNS && area.left <= (this.columns.all[0] ?? 0)).map((area) => area.top));
    const own = new Set([...this.columns.project, ...this.columns.company, ...this.columns.serial]);
    const headingRows = cells.values.slice(block.first, first);
    this.headings = new Set(headingRows.flatMap((row) => row.filter((cell, index) => own.has(index) && !isBlank(cell)).map(String)));
    this.longestHeading = Math.max(0, ...[...this.headings].map((heading) => heading.length));
  }

  /** Looks at one row; gives the row to look at next. */
  step(index: number): number {
    const row = this.values[index] ?? [];
    if (this.isBlankRow(row)) {
      this.broken = true;
      return index + 1;
    }
    if (!this.range.table && (this.broken || this.repeatsHeading(row))) {
      const after = this.stepOverHeading(index, row);
      if (after !== null) return after;
    }
    if (this.isNote(row)) return index + 1;
    this.add(index, this.isTableTotal(index) ? 'total' : this.kindOf(row, index), row);
    return index + 1;
  }

  private isBlankRow(row: readonly CellValue[]): boolean {
    for (const index of this.columns.project) if (!isBlank(row[index])) return false;
    for (const index of this.columns.all) if (!isBlank(row[index])) return false;
    return !row.some((cell) => typeof cell === 'string' && cell !== '' && isFootnote(cell));
  }

  private isTableTotal(index: number): boolean {
    return this.range.table?.hasTotals === true && index === this.range.end - 1;
  }

  private kindOf(row: readonly CellValue[], index: number): RowKind {
    const { follows, arabicSerials } = this;
    return rowKind(row, this.columns, { follows, arabicSerials, projectMerged: this.projectMerged.has(index), serialMerged: this.serialMerged.has(index), banner: this.banners.has(index) });
  }

  private add(index: number, kind: RowKind, row: readonly CellValue[]): void {
    this.rows.push({ index, row: this.range.cells.top + index + 1, kind });
    if (kind === 'project') this.follows = true;
    else if (kind === 'total') this.follows = false;
    this.broken = kind !== 'total' && isTitleLike(row, this.columns);
  }

  private repeatsHeading(row: readonly CellValue[]): boolean {
    for (const index of this.columns.project) if (this.isOwnHeading(row[index])) return true;
    for (const index of this.columns.company) if (this.isOwnHeading(row[index])) return true;
    return this.columns.serial.some((index) => isWord(row[index]) && isHeadingWord(row[index]));
  }

  private isOwnHeading(cell: CellValue | undefined): boolean {
    return typeof cell === 'string' && cell.length <= this.longestHeading && this.headings.has(cell);
  }

  /** Where a heading stands: the same one again is skipped, another one ends this table. */
  private stepOverHeading(index: number, row: readonly CellValue[]): number | null {
    const floor = Math.max(this.range.block.last + 1, index - 2);
    const block = headingBlock(this.values, this.range.areas, index, floor);
    if (!block && !isRollUpHeading(row)) return null;
    const first = block?.first ?? index;
    const start = this.titleStart(first);
    const dropped = this.dropRows(start);
    const title = titleAbove(this.values, start, first);
    const same = block !== null && sameHeading(block, this.range.block);
    if (same && (title === '' || sameTitle(title, this.range.title))) {
      this.rows.push(...dropped.filter((row) => isSectionLabel(textsOf(this.values[row.index] ?? [], 1).texts[0] ?? '')));
      this.follows = false;
      this.broken = false;
      return block.last + 1;
    }
    this.next = start;
    return start;
  }

  private dropRows(start: number): LedgerRow[] {
    let at = this.rows.length;
    while ((this.rows[at - 1]?.index ?? -1) >= start) at--;
    return this.rows.splice(at);
  }

  /** The first of the title rows, notes and blank rows directly above a heading. */
  private titleStart(first: number): number {
    let start = first;
    for (let index = first - 1; index > this.range.block.last && first - index <= MOST_TITLE_ROWS; index--) {
      const row = this.values[index] ?? [];
      const { texts } = textsOf(row, MOST_TITLE_TEXTS + 1);
      if (texts.length > 0 && !isTitleLike(row, this.columns) && !texts.every(isFootnote)) break;
      if (texts.length > 0) start = index;
    }
    return start;
  }

  private isNote(row: readonly CellValue[]): boolean {
    const lead = row.find((cell) => !isBlank(cell));
    if (typeof lead !== 'string') {
      this.inNotes = false;
      return false;
    }
    const noted = isFootnote(lead) || (this.inNotes && isTitleLike(row, this.columns)) || (isSentence(lead) && !textsOf(row, 1).more);
    this.inNotes = noted;
    if (!noted) return false;
    this.footnotes.push(...textsOf(row, row.length).texts);
    this.broken = true;
    return true;
  }
}

const SERIAL_HEADING_LENGTH = 8;

function isWord(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length <= SERIAL_HEADING_LENGTH && !/^\d/.test(cell);
}

function mergedFromAbove(areas: readonly Area[], columns: readonly number[], first: number): ReadonlySet<number> {
  const rows = new Set<number>();
  const index = columns[0];
  for (const area of areas) {
    if (index === undefined || area.top < first || index < area.left || index >= area.left + area.columns) continue;
    for (let row = area.top + 1; row < area.top + area.rows; row++) rows.add(row);
  }
  return rows;
}

const BRACKETED = /^[（([【].{0,30}[)）\]】]$/;

/** One text, or a text and a label such as 单位：万元: a title, a group's name, a note. */
function isTitleLike(row: readonly CellValue[], columns: RowColumns): boolean {
  if (columns.amounts.some((index) => !isBlank(row[index]))) return false;
  const { texts, onlyTexts, more } = textsOf(row, MOST_TITLE_TEXTS);
  return onlyTexts && !more && (texts.length === 1 || texts.some((text) => isLabel(text) || BRACKETED.test(text)));
}

/** The heading of a summary below the ledger: 产业链 | 项目个数 | 投资额. */
function isRollUpHeading(row: readonly CellValue[]): boolean {
  const { texts, onlyTexts } = textsOf(row, row.length);
  if (!onlyTexts || texts.length < 2) return false;
  const counts = rollUpHeadings(texts);
  return counts > 1 || (counts === 1 && texts.some(isHeadingWord));
}

function sameHeading(block: HeadingBlock, other: HeadingBlock): boolean {
  const words = ({ columns }: HeadingBlock): string => columns.map(({ index, path }) => `${index}${headingText(path.at(-1) ?? '').plain}`).join('|');
  return words(block) === words(other);
}

const CONTINUED = /[(（]?续表?\d{0,2}[)）]?|[\s·]|第\d{1,3}页/g;

function sameTitle(title: string, other: string): boolean {
  return title.replace(CONTINUED, '') === other.replace(CONTINUED, '');
}
