import { headingText } from '../ledger/heading-text';
import { columnsOf, type Ledger, type LedgerColumn } from '../ledger/ledger';

const OF_WHICH = /^\s*其中/;
const FOREIGN = /外资|境外/;
const DOMESTIC = /内资|[省市县区]外|境内/;

const known = new WeakMap<Ledger, readonly (readonly LedgerColumn[])[]>();

/** The columns whose amounts together are 到位资金: the one that holds the whole (of several the first with content), or, where a ledger has only 内资 and 外资, one of each.
 *  Of 本年 and 累计 the headings have chosen the year's own already (`ledger/headings.ts`). */
export function paidInColumns(ledger: Ledger): readonly (readonly LedgerColumn[])[] {
  const before = known.get(ledger);
  if (before) return before;
  const columns = columnsOf(ledger, 'paidIn');
  const wholes = columns.filter((column) => partOf(column) === null);
  const parts = [columns.filter((column) => partOf(column) === 'domestic'), columns.filter((column) => partOf(column) === 'foreign')];
  const counted = wholes.length > 0 ? [wholes] : parts.filter((part) => part.length > 0);
  known.set(ledger, counted);
  return counted;
}

function partOf({ path }: LedgerColumn): 'domestic' | 'foreign' | null {
  const leaf = path.at(-1) ?? '';
  const { plain } = headingText(leaf);
  if (FOREIGN.test(plain)) return 'foreign';
  if (DOMESTIC.test(plain)) return 'domestic';
  return OF_WHICH.test(leaf) ? 'domestic' : null;
}
