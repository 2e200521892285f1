import type { CalendarDate } from '../date/calendar';
import { dateOfParts } from '../date/date-of-parts';
import { parseDate } from '../date/parse';
import type { Field } from '../field';
import type { Flag } from '../flag';
import { fieldColumns, firstValue, type FieldColumns, type Ledger, type LedgerColumn, type LedgerRow } from '../ledger/ledger';
import { columnLetters, type CellPlace, type CellValue } from '../sheet';
import { remembered } from '../remembered';
import type { Top500 } from '../top500';
import { stageOf } from './stage';
import { statedOrigin } from './stated-origin';
import { statedTop500, statedYesNo } from './stated-top500';

type DateReading = ReturnType<typeof parseDate>;

/** Flags of remembered texts get the place of the cell when they are raised. */
const NOWHERE: CellPlace = { sheet: '' };

/** A ledger while its rows are read: its columns by field, and what its repeated texts were found to mean. */
export class LedgerReading {
  readonly columns: FieldColumns;
  readonly stage = remembered(stageOf);
  readonly origin = remembered((cell: string) => statedOrigin(cell, this.heading('origin')));
  readonly yesNo = remembered(statedYesNo);
  /** One reader for each 500强 column: what 是 means stands in its heading. */
  readonly top500: readonly { readonly column: LedgerColumn; readonly stated: (cell: string) => Top500 | null }[];
  private readonly dates: Partial<Record<Field, (value: CellValue) => DateReading>> = {};

  constructor(readonly ledger: Ledger) {
    this.columns = fieldColumns(ledger);
    this.top500 = this.columns.top500.map((column) => ({ column, stated: remembered((cell: string) => statedTop500(cell, column.path.join(''))) }));
  }

  heading(field: Field): string {
    return this.columns[field][0]?.path.join('') ?? '';
  }

  /** What a cell of a date column says; `defaultYear` is the same for all rows of a ledger. */
  date(value: CellValue, field: Field, defaultYear: number | null): DateReading {
    const { date1904 } = this.ledger.cells;
    const read = (this.dates[field] ??= remembered((written: CellValue) => parseDate(written, { date1904, defaultYear, at: NOWHERE, field })));
    return read(value);
  }
}

/** One row while it is read: its cells by field, and the flags found so far. */
export class RowReading {
  readonly flags: Flag[] = [];
  private knownRemark: string | null = null;

  constructor(readonly of: LedgerReading, readonly row: LedgerRow) {}

  has(field: Field): boolean {
    return this.of.columns[field].length > 0;
  }

  value(field: Field): CellValue {
    const columns = this.of.columns[field];
    return columns.length === 0 ? '' : firstValue(this.of.ledger, this.row, columns);
  }

  text(field: Field): string {
    const value = this.value(field);
    return typeof value === 'string' ? value.trim() : String(value);
  }

  /** What all columns of a field say, each thing once: 签约备注 and 开工备注 are both remarks. */
  texts(field: Field): string {
    const columns = this.of.columns[field];
    if (columns.length < 2) return this.text(field);
    const said = columns.map((column) => this.textIn(column)).filter((text) => text !== '');
    return [...new Set(said)].join('；');
  }

  /** What all remarks say; several rules look at it. */
  get remark(): string {
    return (this.knownRemark ??= this.texts('remark'));
  }

  textIn(column: LedgerColumn): string {
    return String(firstValue(this.of.ledger, this.row, [column])).trim();
  }

  at(field: Field, column = this.of.columns[field][0]): CellPlace {
    const { cells } = this.of.ledger;
    return { sheet: cells.name, row: this.row.row, ...(column && { column: columnLetters(cells.left + column.index) }) };
  }

  date(field: Field, defaultYear: number | null = null): CalendarDate | null {
    const value = this.dateValue(field);
    if (value === '') return null;
    const read = this.of.date(value, field, defaultYear);
    if (read.flags.length > 0) this.flags.push(...read.flags.map((found) => ({ ...found, at: this.at(field) })));
    return read.date;
  }

  /** The cell of a date, or what the cells of its year, month and day say together. */
  private dateValue(field: Field): CellValue {
    const parts = this.of.columns[field].find((column) => column.dateIn);
    const value = this.value(field);
    if (!parts?.dateIn) return value;
    const { month, day } = parts.dateIn;
    return dateOfParts(value, this.cell(month), day === null ? '' : this.cell(day));
  }

  private cell(index: number): CellValue {
    return this.of.ledger.cells.values[this.row.index]?.[index] ?? '';
  }
}
