import { flag, type Flag } from '../flag';
import { columnLetters, type CellValue } from '../sheet';
import type { Ledger, LedgerColumn, LedgerRow } from './ledger';
import { coverings, type Covering } from './total-coverage';
import { MONEY } from './money-fields';
import { isSectionLabel } from './row-text';
import { statedCount, totalScope, type TotalScope } from './total-label';

/** The amount of a cell in the smallest unit of its currency; null where the cell states none. */
export type AmountOf = (row: LedgerRow, column: LedgerColumn) => number | null;

/** Recomputes the stated totals (合计, 小计, 全市 …) of a ledger, amounts and 合计46个, and flags those that differ. A total stands below its rows or above them; where one reading
 *  fits, there is nothing to say. 累计 and 其中 cover rows that the sheet may not hold, and a 合计 below the last of several sections covers
 *  rows of the others: they are not compared. A total rounded to fewer decimals than its rows may differ by less
 *  than one of its last digit (published tables truncate as well as round).
 *  @example checkTotals(ledger, amountOf)   // [{ code: 'ledger.total-differs', at: { sheet: '签约', row: 9, column: 'D' }, values: { heading: '总投资', stated: '12', computed: '11.5' } }] */
export function checkTotals(ledger: Ledger, amountOf: AmountOf): readonly Flag[] {
  const totals = totalsOf(ledger);
  if (totals.length === 0) return [];
  const columns = ledger.columns.filter(({ field }) => MONEY.has(field)).map((column) => comparedColumn(ledger, column, amountOf));
  const projects = runningSums(ledger.rows, () => 1);
  const readings = coverings(totals, projects);
  return totals.flatMap((total, at) => {
    const differing = (readings[at] ?? []).map((covering) => [
      ...columns.flatMap((column) => differingAmount(ledger, total.row, column, covering)),
      ...differingCount(ledger, total, projects, covering),
    ]);
    return differing.reduce((best, flags) => (flags.length < best.length ? flags : best));
  });
}

interface StatedTotal extends TotalLabel {
  readonly row: LedgerRow;
  /** Among the rows of the ledger. */
  readonly position: number;
}

/** The totals that can be compared. */
function totalsOf(ledger: Ledger): readonly StatedTotal[] {
  const totals: StatedTotal[] = [];
  ledger.rows.forEach((row, position) => {
    if (row.kind !== 'total') return;
    const label = labelOf(ledger, row);
    const beyond = label.scope === 'whole' && isSectionLabel(ledger.title);
    if (label.scope !== 'unknown' && !beyond) totals.push({ row, position, ...label });
  });
  return totals;
}

interface ComparedColumn {
  readonly column: LedgerColumn;
  readonly amount: (row: LedgerRow) => number | null;
  /** Sum of the project rows before each position. */
  readonly sums: readonly number[];
  /** Decimals of the finest number in the project rows. */
  readonly decimals: () => number;
}

function comparedColumn(ledger: Ledger, column: LedgerColumn, amountOf: AmountOf): ComparedColumn {
  const amount = (row: LedgerRow): number | null => amountOf(row, column);
  let finest: number | null = null;
  const decimals = (): number => (finest ??= finestDecimals(ledger, column));
  return { column, amount, sums: runningSums(ledger.rows, (row) => amount(row) ?? 0), decimals };
}

function finestDecimals(ledger: Ledger, column: LedgerColumn): number {
  return ledger.rows.reduce((finest, row) => (row.kind === 'project' ? Math.max(finest, decimalsOf(numberIn(cellAt(ledger, row, column)))) : finest), 0);
}

function runningSums(rows: readonly LedgerRow[], valueOf: (row: LedgerRow) => number): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const row of rows) {
    if (row.kind === 'project') sum += valueOf(row);
    sums.push(sum);
  }
  return sums;
}

function differingAmount(ledger: Ledger, row: LedgerRow, { column, amount, sums, decimals }: ComparedColumn, covering: Covering): readonly Flag[] {
  const stated = amount(row);
  const difference = stated === null ? 0 : Math.abs(stated - between(sums, covering));
  if (stated === null || difference <= covering.to - covering.from) return [];
  const cell = cellAt(ledger, row, column);
  const number = numberIn(cell);
  const scale = stated !== 0 && number !== null && number !== 0 ? stated / number : ((column.unit ?? ledger.noteUnit)?.scale ?? 1);
  const places = decimalsOf(number);
  if (decimals() > places && difference < scale / 10 ** places) return [];
  const at = { sheet: ledger.cells.name, row: row.row, column: columnLetters(ledger.cells.left + column.index) };
  const heading = column.path.join('›').replace(/\s+/g, '');
  return [flag('ledger.total-differs', at, { heading, stated: String(cell).trim(), computed: String(tidy(between(sums, covering) / scale)) })];
}

function differingCount(ledger: Ledger, total: StatedTotal, projects: readonly number[], covering: Covering): readonly Flag[] {
  const computed = between(projects, covering);
  if (total.count === null || total.count === computed) return [];
  return [flag('ledger.total-differs', { sheet: ledger.cells.name, row: total.row.row }, { heading: '个数', stated: total.label, computed: String(computed) })];
}

/** What the texts of a total row say: what it covers, and how many projects it counts. */
interface TotalLabel {
  readonly scope: TotalScope;
  readonly named: boolean;
  readonly count: number | null;
  readonly label: string;
}

function labelOf(ledger: Ledger, row: LedgerRow): TotalLabel {
  const named = ledger.columns.filter(({ field }) => !MONEY.has(field)).map((column) => cellAt(ledger, row, column));
  const texts = named.filter((cell) => typeof cell === 'string' && cell.trim() !== '').map(String);
  const label = texts.find((text) => totalScope(text) !== null);
  const counted = texts.find((text) => statedCount(text) !== null) ?? '';
  const scope = label === undefined ? null : totalScope(label);
  return { scope: scope ?? 'block', named: label !== undefined && !/^\s*小\s*计/.test(label), count: statedCount(counted), label: counted.trim() };
}

function cellAt(ledger: Ledger, row: LedgerRow, column: LedgerColumn): CellValue {
  return ledger.cells.values[row.index]?.[column.index] ?? '';
}

function numberIn(cell: CellValue): number | null {
  if (typeof cell === 'number') return tidy(cell);
  const found = /\d[\d,]{0,14}(?:\.\d{1,8})?/.exec(String(cell).normalize('NFKC').replace(/\s+/g, ''));
  return found ? Number(found[0].replace(/,/g, '')) : null;
}

/** Takes off the noise of binary fractions: 120.50000000000001 is 120.5. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function decimalsOf(value: number | null): number {
  return value === null ? 0 : (String(value).split('.')[1] ?? '').length;
}

function between(running: readonly number[], { from, to }: Covering): number {
  return (running[to] ?? 0) - (running[from] ?? 0);
}
