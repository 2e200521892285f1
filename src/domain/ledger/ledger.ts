import type { AmountUnit } from '../amount/amount';
import { FIELDS, type Field, type Stage } from '../field';
import type { Flag } from '../flag';
import type { CellValue, SheetCells } from '../sheet';
import type { ActivityTable } from './activity-table';
import type { UnitColumn } from './amount-units';

/** One column of a ledger. */
export interface LedgerColumn {
  /** Index into a row of `SheetCells.values`. */
  readonly index: number;
  /** The headings from the top level down, without repeats: ['实际到位内资（亿元）', '目标值']. */
  readonly path: readonly string[];
  readonly field: Field;
  /** From the heading itself, else its parents. */
  readonly unit: AmountUnit | null;
  /** For a column in two units, 亿元/亿美元: the one of foreign capital. */
  readonly foreignUnit?: AmountUnit;
  /** For amounts whose unit or currency every row names in another column. */
  readonly unitIn?: UnitColumn;
  /** For a date whose month and day stand in columns of their own: their indexes. */
  readonly dateIn?: { readonly month: number; readonly day: number | null };
}

export type RowKind =
  | 'project'
  | 'total' // 合计、小计、累计、全市 …
  | 'continuation' // a further physical line of a merged project
  | 'empty'; // a serial number or a unit's name only

/** One row below the heading of a ledger. */
export interface LedgerRow {
  /** Index into `SheetCells.values`. */
  readonly index: number;
  /** Row as Excel shows it, from 1. */
  readonly row: number;
  readonly kind: RowKind;
}

/** A project ledger found on a sheet. One sheet can hold several. */
export interface Ledger {
  readonly cells: SheetCells;
  readonly table: string | null;
  /** Indexes of the heading rows in `cells.values`. */
  readonly heading: { readonly first: number; readonly last: number };
  /** The text above the heading that names the ledger, else the sheet's name. */
  readonly title: string;
  readonly titleYear: number | null;
  readonly titleMonth: number | null;
  /** What the title or the sheet name says of all rows: 签约项目一览表 → signed. */
  readonly titleStage: Stage | null;
  readonly titleChain: string | null;
  /** 单位：万元 above or below the heading. */
  readonly noteUnit: AmountUnit | null;
  /** The second unit of a note such as 单位：万元、万美元. */
  readonly foreignNoteUnit?: AmountUnit;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  /** Values of merged or left-out cells of grouping columns (chain, unit …), by column index then row index: what `firstValue` gives instead of ''. */
  readonly filled: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly flags: readonly Flag[];
}

/** A sheet that was looked at and left alone, with the reason as data. */
export interface SkippedSheet {
  readonly sheet: string;
  /** `hidden-ledger`, `hidden-activity`: a ledger or activities on a hidden sheet, which are not counted; that is said. */
  readonly reason: 'empty' | 'no-heading' | 'activity' | 'own' | 'hidden' | 'hidden-ledger' | 'hidden-activity' | 'no-projects';
}

/** What reading a workbook gives. */
export interface LedgerBook {
  readonly ledgers: readonly Ledger[];
  /** Tables of 招商活动 on visible sheets. */
  readonly activityTables: readonly ActivityTable[];
  readonly skipped: readonly SkippedSheet[];
}

/** The columns of each field, left to right. */
export type FieldColumns = Readonly<Record<Field, readonly LedgerColumn[]>>;

const indexed = new WeakMap<Ledger, FieldColumns>();

/** The columns of a ledger by field; computed once for each ledger. */
export function fieldColumns(ledger: Ledger): FieldColumns {
  let columns = indexed.get(ledger);
  if (!columns) {
    columns = Object.fromEntries(FIELDS.map((field) => [field, ledger.columns.filter((column) => column.field === field)])) as unknown as FieldColumns;
    indexed.set(ledger, columns);
  }
  return columns;
}

/** The columns that carry a field, left to right. */
export function columnsOf(ledger: Ledger, field: Field): readonly LedgerColumn[] {
  return fieldColumns(ledger)[field];
}

/** The first value that is not empty among some columns of a row; filled cells count as what covers them. */
export function firstValue(ledger: Ledger, row: LedgerRow, columns: readonly LedgerColumn[]): CellValue {
  for (const column of columns) {
    const value = ledger.cells.values[row.index]?.[column.index] ?? '';
    if (value !== '') return value;
    const filled = ledger.filled.get(column.index)?.get(row.index);
    if (filled !== undefined) return filled;
  }
  return '';
}
