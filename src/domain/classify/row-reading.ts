import type { CalendarDate } from '../date/calendar';
import { parseDate } from '../date/parse';
import type { Field } from '../field';
import type { Flag } from '../flag';
import { fieldColumns, firstValue, type FieldColumns, type Ledger, type LedgerRow } from '../ledger/ledger';
import { columnLetters, type CellPlace, type CellValue } from '../sheet';
import { remembered } from '../remembered';
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
  readonly top500 = remembered((cell: string) => statedTop500(cell, this.heading('top500')));
  readonly yesNo = remembered(statedYesNo);
  private readonly dates: Partial<Record<Field, (value: CellValue) => DateReading>> = {};

  constructor(readonly ledger: Ledger) {
    this.columns = fieldColumns(ledger);
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

  at(field: Field): CellPlace {
    const { cells } = this.of.ledger;
    const column = this.of.columns[field][0];
    return { sheet: cells.name, row: this.row.row, ...(column && { column: columnLetters(cells.left + column.index) }) };
  }

  date(field: Field, defaultYear: number | null = null): CalendarDate | null {
    const value = this.value(field);
    if (value === '') return null;
    const read = this.of.date(value, field, defaultYear);
    if (read.flags.length > 0) this.flags.push(...read.flags.map((found) => ({ ...found, at: this.at(field) })));
    return read.date;
  }
}
