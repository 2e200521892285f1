import type { Amount } from '../amount/amount';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import { columnsOf, type Ledger, type LedgerColumn } from '../ledger/ledger';
import { placeOn } from '../sheet';
import type { CheckSubject, Finding } from './finding';

const FIELDS = ['totalInvestment', 'contracted'] as const;

/** Foreign amounts in a column whose heading or note says 元: they are read as they are written, but whoever sums the column by hand adds dollars to yuan. */
export function* foreignInYuan({ ledgers }: CheckSubject): Iterable<Finding> {
  for (const { ledger, first, projects } of ledgers) {
    const columns = FIELDS.flatMap((field) => columnsOf(ledger, field).filter((column) => isInYuan(ledger, column)));
    if (columns.length === 0) continue;
    for (let at = 0; at < projects.length; at += 1) {
      const { total, contracted, exclusion } = elementAt(projects, at);
      if (exclusion || !(isForeign(total) || isForeign(contracted))) continue;
      const row = elementAt(ledger.rows, at);
      const column = columns.find(({ index }) => saysOneOf(ledger.cells.values[row.index]?.[index], [total, contracted]));
      if (column) yield { project: first + at, flag: flag('amount.foreign-in-yuan', placeOn(ledger.cells, row.row, column.index), { text: textOf(total, contracted), heading: column.path.join('›').replace(/\s+/g, '') }) };
    }
  }
}

/** 亿元/亿美元, and columns beside which every row names its currency, are for both. */
function isInYuan(ledger: Ledger, { unit, foreignUnit, unitIn }: LedgerColumn): boolean {
  const named = unit ?? ledger.noteUnit;
  return named !== null && named.currency === 'CNY' && named.currencyNamed && !foreignUnit && !ledger.foreignNoteUnit && !unitIn;
}

function isForeign(amount: Amount | null): amount is Amount {
  return amount !== null && amount.currency !== 'CNY';
}

function saysOneOf(cell: unknown, amounts: readonly (Amount | null)[]): boolean {
  return typeof cell === 'string' && amounts.some((amount) => isForeign(amount) && amount.text === cell.trim());
}

function textOf(total: Amount | null, contracted: Amount | null): string {
  return isForeign(total) ? total.text : (contracted?.text ?? '');
}
