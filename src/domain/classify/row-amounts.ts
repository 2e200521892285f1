import type { Amount, AmountUnit } from '../amount/amount';
import { parseAmount } from '../amount/parse';
import { parseUnit, unitLabel } from '../amount/unit';
import type { Field, Origin } from '../field';
import { flag, type Flag } from '../flag';
import { columnsOf, fieldColumns, type Ledger, type LedgerColumn, type LedgerRow } from '../ledger/ledger';
import { minorPerYi, toYi } from '../money';
import type { Rules } from '../rules';
import { remembered } from '../remembered';
import { columnLetters, placeOn, type CellPlace, type CellValue } from '../sheet';
import { paidInColumns } from './paid-in-columns';

/** What a row says of its money. */
export interface RowAmounts {
  readonly total: Amount | null;
  readonly contracted: Amount | null;
  readonly flags: readonly Flag[];
}

interface ReadAmount {
  readonly amount: Amount | null;
  readonly flags: readonly Flag[];
}

const NOWHERE: CellPlace = { sheet: '' };

/** Reads amounts of one workbook; the same text in the same unit is parsed once. */
export class AmountReader {
  private readonly byUnit = new Map<AmountUnit, (value: CellValue) => ReadAmount>();
  private readonly units = new Map<string, AmountUnit>();
  private readonly assumed = new Map<LedgerColumn, Flag>();

  constructor(private readonly rules: Rules) {}

  /** 总投资 and 合同引资额 of a row. A ledger without a column for 合同引资额 counts 总投资 (DESIGN §1); an empty cell in such a column counts nothing and is flagged. */
  read(ledger: Ledger, row: LedgerRow, origin: Origin | null): RowAmounts {
    const columns = fieldColumns(ledger);
    const flags: Flag[] = [];
    const inParts = columns.domesticAmount.length + columns.foreignAmount.length > 0;
    const parts = inParts ? this.parts(ledger, row, origin, flags) : null;
    const stated = this.first(ledger, row, columns.totalInvestment, origin, flags);
    const worded = this.first(ledger, row, columns.amountText, origin, flags);
    if (stated && worded) compareWithText(stated, worded, placeOf(ledger, row, 'amountText'), flags);
    const total = stated ?? worded ?? parts?.amount ?? null;
    const hasContracted = columns.contracted.length > 0;
    const contracted = hasContracted ? this.first(ledger, row, columns.contracted, origin, flags) : (parts?.amount ?? total);
    if (parts?.leftOut && (!hasContracted || total === parts.amount)) flags.push(parts.leftOut);
    const missing = total === null || (hasContracted && contracted === null);
    if (missing && flags.length === 0) flags.push(flag('amount.missing', placeOf(ledger, row, total === null ? 'totalInvestment' : 'contracted'), {}));
    return { total: total ?? (hasTotal(ledger) ? null : contracted), contracted, flags };
  }

  /** 到位资金 of a row: one amount for each column that the ledger counts (`paidInColumns`), so that 内资 and 外资 in two currencies stay two. */
  paidIn(ledger: Ledger, row: LedgerRow, origin: Origin | null, flags: Flag[]): readonly Amount[] {
    return paidInColumns(ledger).flatMap((columns) => this.first(ledger, row, columns, origin, flags) ?? []);
  }

  /** One flag for each column whose numbers had to take the office's setting for their unit. */
  get assumedUnits(): readonly Flag[] {
    return [...this.assumed.values()];
  }

  /** The amount of one cell, null where it states none. */
  at(ledger: Ledger, row: LedgerRow, column: LedgerColumn): Amount | null {
    const value = ledger.cells.values[row.index]?.[column.index] ?? '';
    if (value === '' || (column.unitIn && typeof value === 'number' && !this.unitBeside(ledger, row, column))) return null;
    return this.parse(value, this.unitBeside(ledger, row, column) ?? this.unitOf(column, ledger)).amount;
  }

  /** What 内资 and 外资 are together. Two currencies are never added (DESIGN §4.2): the part of the project's origin is taken, and the other one is said. */
  private parts(ledger: Ledger, row: LedgerRow, origin: Origin | null, flags: Flag[]): { readonly amount: Amount; readonly leftOut: Flag | null } | null {
    const [mainField, otherField] = origin === 'foreign' ? FOREIGN_FIRST : DOMESTIC_FIRST;
    const main = this.first(ledger, row, columnsOf(ledger, mainField), origin, flags);
    const other = this.first(ledger, row, columnsOf(ledger, otherField), origin, flags);
    if (!other || (main && other.value === 0)) return main && { amount: main, leftOut: null };
    if (!main || main.value === 0) return { amount: other, leftOut: null };
    const text = `${main.text}、${other.text}`;
    if (main.currency === other.currency) return { amount: { ...main, text, value: main.value + other.value }, leftOut: null };
    return { amount: main, leftOut: flag('amount.several', placeOf(ledger, row, otherField), { text, taken: main.text }) };
  }

  /** The amount of the first column that holds one, a nought only where no other does; columns in the currency of the project's origin come first. */
  private first(ledger: Ledger, row: LedgerRow, columns: readonly LedgerColumn[], origin: Origin | null, flags: Flag[]): Amount | null {
    let nought: Amount | null = null;
    for (const column of byOrigin(columns, origin)) {
      const value = ledger.cells.values[row.index]?.[column.index] ?? '';
      if (value === '') continue;
      const read = this.parse(value, this.unitBeside(ledger, row, column) ?? this.foreignUnit(ledger, column, origin) ?? this.unitOf(column, ledger, value));
      if (read.flags.length > 0) flags.push(...read.flags.map((found) => ({ ...found, at: cellPlace(ledger, row, column) })));
      if (read.amount && read.amount.value > 0) return read.amount;
      nought ??= read.amount;
    }
    return nought;
  }

  /** The unit that the row itself names in a column of its own; a currency keeps the scale of the heading. Null where there is no such column or cell. */
  private unitBeside(ledger: Ledger, row: LedgerRow, column: LedgerColumn): AmountUnit | null {
    if (!column.unitIn) return null;
    const { index, says } = column.unitIn;
    const named = parseUnit(String(ledger.cells.values[row.index]?.[index] ?? ''));
    if (!named) return null;
    const scale = says === 'currency' && named.scale === 1 ? this.unitOf(column, ledger).scale : named.scale;
    return this.sameUnit({ ...named, scale });
  }

  /** Of two units that a heading or a note names, the one of 外资, for foreign projects and for columns of foreign money. */
  private foreignUnit(ledger: Ledger, column: LedgerColumn, origin: Origin | null): AmountUnit | null {
    if (origin !== 'foreign' && column.field !== 'foreignAmount') return null;
    return column.foreignUnit ?? (column.unit ? null : (ledger.foreignNoteUnit ?? null));
  }

  /** One object for each unit, by which readings are remembered. */
  private sameUnit(unit: AmountUnit): AmountUnit {
    const key = `${unit.currency}${unit.scale}`;
    const known = this.units.get(key);
    if (known) return known;
    this.units.set(key, unit);
    return unit;
  }

  /** The unit of a numeric cell: its heading's, else the note's, else the office's setting. That is said once for the column (DESIGN §4.5), as is a choice between two units where no column says 内资 or 外资. */
  private unitOf(column: LedgerColumn, ledger: Ledger, value: CellValue = ''): AmountUnit {
    const stated = column.unit ?? ledger.noteUnit;
    const unit = stated ?? this.rules.defaultUnit;
    const undecided = stated === null || (this.foreignUnit(ledger, column, 'foreign') !== null && columnsOf(ledger, 'origin').length === 0);
    if (undecided && typeof value === 'number' && !this.assumed.has(column)) {
      const at = placeOn(ledger.cells, ledger.cells.top + ledger.heading.last + 1, column.index);
      this.assumed.set(column, flag('amount.unit-assumed', at, { text: column.path.join(' '), unit: unitLabel(unit) }));
    }
    return unit;
  }

  /** An amount with flags that do not know their cell yet. */
  private parse(value: CellValue, unit: AmountUnit): ReadAmount {
    let read = this.byUnit.get(unit);
    if (!read) this.byUnit.set(unit, (read = remembered((written: CellValue) => parseAmount(written, { unit, at: NOWHERE }))));
    return read(value);
  }
}

/** A ledger with 合同引资额 alone: the tier then stands on that. */
function hasTotal(ledger: Ledger): boolean {
  return TOTAL_FIELDS.some((field) => columnsOf(ledger, field).length > 0);
}

const TOTAL_FIELDS: readonly Field[] = ['totalInvestment', 'amountText', 'domesticAmount', 'foreignAmount'];

type Parts = readonly [main: Field, other: Field];

const FOREIGN_FIRST: Parts = ['foreignAmount', 'domesticAmount'];
const DOMESTIC_FIRST: Parts = ['domesticAmount', 'foreignAmount'];

function byOrigin(columns: readonly LedgerColumn[], origin: Origin | null): readonly LedgerColumn[] {
  if (columns.length < 2 || origin === null) return columns;
  const fits = (column: LedgerColumn): boolean => (column.unit?.currency ?? 'CNY') !== 'CNY' === (origin === 'foreign');
  return [...columns.filter(fits), ...columns.filter((column) => !fits(column))];
}

function placeOf(ledger: Ledger, row: LedgerRow, field: Field): CellPlace {
  const column = columnsOf(ledger, field)[0];
  return column ? cellPlace(ledger, row, column) : { sheet: ledger.cells.name, row: row.row };
}

function cellPlace(ledger: Ledger, row: LedgerRow, column: LedgerColumn): CellPlace {
  return { sheet: ledger.cells.name, row: row.row, column: columnLetters(ledger.cells.left + column.index) };
}

/** The text column may be rounded: half of its last place is no difference. */
const SAME_WITHIN_YI = 0.005;

function compareWithText(stated: Amount, worded: Amount, at: CellPlace, flags: Flag[]): void {
  const numberYi = toYi(stated.value, stated.currency);
  const textYi = toYi(worded.value, worded.currency);
  const same = stated.currency === worded.currency && Math.abs(stated.value - worded.value) <= SAME_WITHIN_YI * minorPerYi(stated.currency);
  if (!same) flags.push(flag('amount.text-differs', at, { text: worded.text, textYi, numberYi }));
}
