import { flag, type Flag } from '../flag';
import { columnLetters, type SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { LedgerColumn, LedgerRow } from './ledger';

/** A project over several lines counts once, with the amount of its first line; a further line with an amount of its own is worth a look. */
export function severalAmounts(cells: SheetCells, columns: readonly LedgerColumn[], rows: readonly LedgerRow[]): readonly Flag[] {
  const column = columns.find(({ field }) => field === 'totalInvestment');
  if (!column) return [];
  const amount = (row: LedgerRow | undefined): string => String(cells.values[row?.index ?? -1]?.[column.index] ?? '');
  const flags: Flag[] = [];
  let main: LedgerRow | undefined;
  for (const row of rows) {
    if (row.kind === 'project') main = row;
    if (row.kind !== 'continuation' || isBlank(amount(row))) continue;
    const at = { sheet: cells.name, row: row.row, column: columnLetters(cells.left + column.index) };
    flags.push(flag('amount.several', at, { text: amount(row), taken: amount(main) }));
  }
  return flags;
}
