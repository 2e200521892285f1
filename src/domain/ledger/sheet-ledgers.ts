import type { Flag } from '../flag';
import type { Area, SheetCells } from '../sheet';
import { activityEnd, type ActivityTable } from './activity-table';
import { decideFields, type FieldChoices } from './column-fields';
import { isActivityTable, isLedger } from './evidence';
import { fillDown } from './fill-down';
import { headedColumns } from './heading-levels';
import { headingBlock, type HeadingBlock } from './heading-rows';
import type { Ledger, LedgerColumn, LedgerRow, SkippedSheet } from './ledger';
import { mergedAreas } from './merged-areas';
import { foreignNoteUnit, noteUnit } from './note-unit';
import { readRows } from './rows';
import { bySections } from './sections';
import { severalAmounts } from './several-amounts';
import { readTitle, type LedgerTitle } from './title';

type Reason = SkippedSheet['reason'];

/** What is found on one sheet. */
export interface SheetTables {
  readonly ledgers: readonly Ledger[];
  readonly activities: readonly ActivityTable[];
  /** Why there is no ledger, where there is none. */
  readonly reason: Reason;
}

/** The ledgers of one sheet, those in Excel tables first, and its tables of activities. */
export function tablesOnSheet(cells: SheetCells, choices: FieldChoices): SheetTables {
  const sheet: SheetReading = { cells, areas: mergedAreas(cells), choices, ledgers: [], activities: [], reasons: new Set(), title: null };
  const tables = readTables(sheet);
  for (const span of spansBeside(tables, cells.values.length)) readSpan(sheet, span);
  const reason = (['activity', 'no-projects'] as const).find((each) => sheet.reasons.has(each)) ?? 'no-heading';
  return { ledgers: sheet.ledgers, activities: sheet.activities, reason };
}

interface SheetReading {
  readonly cells: SheetCells;
  readonly areas: readonly Area[];
  readonly choices: FieldChoices;
  readonly ledgers: Ledger[];
  readonly activities: ActivityTable[];
  readonly reasons: Set<Reason>;
  /** The first title on the sheet, which a table without one stands under. */
  title: LedgerTitle | null;
}

/** Rows from `from` up to but not including `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface TableFound {
  readonly block: HeadingBlock;
  readonly above: Span;
  readonly end: number;
  readonly table: { readonly name: string; readonly hasTotals: boolean } | null;
}

/** Rows in which a heading is looked for, and above a heading in which its title is. */
const SEARCH_ROWS = 100;
const TITLE_ROWS = 10;
const NOTE_ROWS = 3;

/** The rows of the Excel tables that are ledgers; a table over something else (a title row taken for the heading) is read like a plain range. */
function readTables(sheet: SheetReading): readonly Span[] {
  const { cells } = sheet;
  const tables = cells.tables.filter((table) => table.hasHeading).map((table) => ({ ...table, from: table.area.top - cells.top, left: table.area.left - cells.left }));
  return tables.flatMap(({ from, left, area, name, hasTotals }) => {
    const before = sheet.ledgers.length + sheet.activities.length;
    const columns = headedColumns(cells.values, [], from, from).filter(({ index }) => index >= left && index < left + area.columns);
    const end = from + area.rows;
    readTable(sheet, { block: { first: from, last: from, columns }, above: { from: 0, to: from }, end, table: { name, hasTotals } });
    return sheet.ledgers.length + sheet.activities.length > before ? [{ from, to: end }] : [];
  });
}

function spansBeside(taken: readonly Span[], height: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const span of [...taken].sort((a, b) => a.from - b.from)) {
    if (span.from > from) spans.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  return from < height ? [...spans, { from, to: height }] : spans;
}

function readSpan(sheet: SheetReading, span: Span): void {
  let from = span.from;
  while (from < span.to) {
    const block = nextHeading(sheet, { from, to: Math.min(span.to, from + SEARCH_ROWS) });
    if (!block) return;
    from = readTable(sheet, { block, above: { from, to: block.first }, end: span.to, table: null });
  }
}

function nextHeading({ cells, areas }: SheetReading, { from, to }: Span): HeadingBlock | null {
  for (let row = from; row < to; row++) {
    const block = headingBlock(cells.values, areas, row, from);
    if (block) return block;
  }
  return null;
}

/** Reads the table below a heading, when it is a ledger; gives the row to go on from. */
function readTable(sheet: SheetReading, found: TableFound): number {
  const { cells } = sheet;
  const { block, above } = found;
  const { columns, flags } = decideFields(cells, block.columns, block.last + 1, sheet.choices);
  const title = readTitle(cells, Math.max(above.from, above.to - TITLE_ROWS), above.to, sheet.title);
  sheet.title ??= title;
  if (isActivityTable(columns, `${title.title} ${cells.name}`)) return readActivityTable(sheet, found, title);
  if (!isLedger(columns)) return block.last + 1;

  const { rows, next, footnotes } = readRows({ ...found, cells, areas: sheet.areas, columns, title: title.title });
  if (rows.some((row) => row.kind === 'project')) sheet.ledgers.push(...ledgersOf(sheet, found, title, { columns, rows, footnotes, flags }));
  else sheet.reasons.add('no-projects');
  return next;
}

function readActivityTable(sheet: SheetReading, { block, end, table }: TableFound, { title, titleYear, titleMonth }: LedgerTitle): number {
  const first = block.last + 1;
  const below = table ? end - (table.hasTotals ? 1 : 0) : activityEnd(sheet.cells.values, first, end);
  sheet.reasons.add('activity');
  sheet.activities.push({ cells: sheet.cells, columns: block.columns, first, end: below, title, titleYear, titleMonth });
  return below;
}

interface TableRead {
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  readonly footnotes: readonly string[];
  readonly flags: readonly Flag[];
}

function ledgersOf({ cells, areas }: SheetReading, { block, above, end, table }: TableFound, title: LedgerTitle, { columns, rows, footnotes, flags }: TableRead): readonly Ledger[] {
  const { filled, flags: fillFlags } = fillDown({ cells, areas, columns, rows });
  const around = textsIn(cells, { from: Math.max(above.from, above.to - TITLE_ROWS), to: block.last + 1 });
  const below = table ? textsIn(cells, { from: end, to: end + NOTE_ROWS }) : footnotes;
  const { section, ...said } = title;
  const notes = [...around, ...below];
  const foreignUnit = foreignNoteUnit(notes);
  const ledger: Ledger = {
    ...said,
    cells,
    table: table?.name ?? null,
    heading: { first: block.first, last: block.last },
    noteUnit: noteUnit(notes),
    ...(foreignUnit && { foreignNoteUnit: foreignUnit }),
    columns,
    rows,
    filled,
    flags: [...flags, ...fillFlags, ...severalAmounts(cells, columns, rows)],
  };
  return bySections(ledger, section);
}

function textsIn(cells: SheetCells, { from, to }: Span): readonly string[] {
  return cells.values.slice(from, to).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
}
