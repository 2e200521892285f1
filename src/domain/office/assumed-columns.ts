import { isBlank } from '../ledger/blank';
import type { CellValue, SheetCells } from '../sheet';
import { COMPLETE_COUNT } from '../top500/list';
import type { ListKey } from './list-columns';
import type { OfficeTable } from './office-table';

/** A table without headings, as it is pasted from a page: the first column of rising whole numbers is taken for ranks, the first column of names that hardly repeat for companies; null where no column looks like names. */
export function assumedTable(cells: SheetCells): OfficeTable<ListKey> | null {
  const rows = cells.values.filter((row) => row.some((cell) => !isBlank(cell)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const name = columns.findIndex(looksLikeNames);
  if (name < 0) return null;
  const rank = columns.findIndex(looksLikeRanks);
  return { cells, headingRow: -1, columns: new Map<ListKey, number>([['name', name], ...(rank < 0 ? [] : [['rank', rank] as const])]) };
}

const MOST = 0.8;

function looksLikeNames(column: readonly CellValue[]): boolean {
  const names = column.filter((cell): cell is string => typeof cell === 'string' && /[\u4e00-\u9fffA-Za-z]{2}/.test(cell));
  return column.length > 0 && names.length >= column.length * MOST && new Set(names).size >= names.length * MOST;
}

function looksLikeRanks(column: readonly CellValue[]): boolean {
  const ranks = column.map((cell) => (isBlank(cell) ? NaN : Number(cell))).filter((rank) => Number.isInteger(rank) && rank >= 1 && rank <= COMPLETE_COUNT);
  const rising = ranks.filter((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
  return ranks.length > 1 && ranks.length >= column.length * MOST && rising.length >= ranks.length * MOST && ranks[0] !== ranks.at(-1);
}
