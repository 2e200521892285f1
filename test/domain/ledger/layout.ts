import { unitLabel } from '../../../src/domain/amount/unit';
import type { Field } from '../../../src/domain/field';
import { columnsOf, firstValue, type Ledger, type LedgerBook, type LedgerColumn, type LedgerRow } from '../../../src/domain/ledger/ledger';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { columnLetters, type Area, type CellValue, type SheetCells } from '../../../src/domain/sheet';

/** A sheet as a layout file writes it; rows may be ragged. */
export interface LayoutSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** 'A1:H1'; null where the program cannot tell (a .csv file). */
  readonly merges?: readonly string[] | null;
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly totals?: boolean }[];
  readonly top?: number;
  readonly left?: number;
  readonly visible?: boolean;
}

export interface Layout {
  readonly sheets: readonly LayoutSheet[];
  readonly ownSheets?: readonly string[];
  readonly fields?: Readonly<Record<string, Field>>;
}

/** The sheet that a layout describes. */
export function sheetOf({ name, rows, merges = [], tables = [], top = 0, left = 0, visible = true }: LayoutSheet): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    top,
    left,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]),
    merges: merges?.map(areaOf) ?? null,
    tables: tables.map((table) => ({ name: table.name, area: areaOf(table.area), hasHeading: true, hasTotals: table.totals ?? false })),
    visible,
    date1904: false,
  };
}

/** Reads the ledgers of a layout. */
export function readLayout(layout: Layout): LedgerBook {
  return readLedgers(layout.sheets.map(sheetOf), { ownSheets: new Set(layout.ownSheets), fields: new Map(Object.entries(layout.fields ?? {})) });
}

/** What was read, in the short form of expected.json: everything that is null or empty is left out. */
export function summaryOf(book: LedgerBook): unknown {
  return { ledgers: book.ledgers.map(ledgerSummary), skipped: Object.fromEntries(book.skipped.map(({ sheet, reason }) => [sheet, reason])) };
}

function ledgerSummary(ledger: Ledger): Record<string, unknown> {
  const { cells, heading } = ledger;
  const all = {
    sheet: cells.name,
    table: ledger.table,
    heading: [cells.top + heading.first + 1, cells.top + heading.last + 1],
    title: ledger.title,
    year: ledger.titleYear,
    month: ledger.titleMonth,
    stage: ledger.titleStage,
    chain: ledger.titleChain,
    noteUnit: ledger.noteUnit && unitLabel(ledger.noteUnit),
    columns: ledger.columns.map((column) => columnSummary(ledger, column)),
    rows: ledger.rows.map((row) => `${row.row} ${row.kind} ${String(cellOf(ledger, row, 'project') || cellOf(ledger, row, 'investor'))}`.trim()),
    filled: filledSummary(ledger),
    flags: ledger.flags.map(({ code, at, values }) => `${code} ${at.column}${at.row} ${Object.entries(values).map(([key, value]) => (code === 'ledger.filled-down' ? value : `${key}=${value}`)).join(code === 'ledger.filled-down' ? '=' : ' ')}`),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && !isEmpty(value)));
}

function columnSummary({ cells }: Ledger, { index, path, field, unit }: LedgerColumn): string {
  return `${columnLetters(cells.left + index)} ${path.join(' › ').replace(/\s*\n\s*/g, '').replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')}${unit ? ` [${unitLabel(unit)}]` : ''} = ${field}`;
}

function filledSummary({ cells, filled }: Ledger): Record<string, CellValue> {
  const all: [string, CellValue][] = [];
  for (const [column, rows] of filled) for (const [row, value] of rows) all.push([`${columnLetters(cells.left + column)}${cells.top + row + 1}`, value]);
  return Object.fromEntries(all);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** 'B3:E6' as an area. */
function areaOf(address: string): Area {
  const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  const top = Number(fromRow) - 1;
  const left = columnNumber(fromColumn);
  return { top, left, rows: Number(toRow) - top, columns: columnNumber(toColumn) + 1 - left };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a field of a row says, filled cells included. */
export function cellOf(ledger: Ledger, row: LedgerRow, field: Field): CellValue {
  return firstValue(ledger, row, columnsOf(ledger, field));
}
