import type { Field } from '../field';
import { flag, type Flag } from '../flag';
import { columnLetters, type Area, type CellValue, type SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { LedgerColumn, LedgerRow } from './ledger';
import { MONEY } from './money-fields';

/** A ledger's rows, as far as filling down needs them. */
export interface FillRange {
  readonly cells: SheetCells;
  readonly areas: readonly Area[];
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
}

export type FilledCells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** Values that stand for several rows but are written once: those of merged cells, and those of a chain or unit column that is visibly grouped by blank cells (a merged column
 *  in a .csv file looks like that). The second kind is an inference, so it is flagged, once per column. Amounts are never filled: one amount over several rows is one amount. */
export function fillDown(range: FillRange): { readonly filled: FilledCells; readonly flags: readonly Flag[] } {
  const filled = new Map<number, Map<number, CellValue>>();
  const flags: Flag[] = [];
  fillMerged(range, filled);
  for (const column of range.columns) {
    if (!GROUPING.has(column.field)) continue;
    const own = filled.get(column.index) ?? new Map<number, CellValue>();
    const gaps = groupedGaps(range, column, own);
    const first = gaps[0];
    if (!first) continue;
    for (const gap of gaps) own.set(gap.row.index, gap.value);
    filled.set(column.index, own);
    const at = { sheet: range.cells.name, row: first.row.row, column: columnLetters(range.cells.left + column.index) };
    flags.push(flag('ledger.filled-down', at, { heading: (column.path.at(-1) ?? '').replace(/\s+/g, ''), value: String(first.value) }));
  }
  return { filled, flags };
}

const GROUPING = new Set<Field>(['chain', 'unit', 'chainLead']);
const UNUSED = new Set<Field>(['activity', 'other']);

function fillMerged({ cells, areas, columns, rows }: FillRange, filled: Map<number, Map<number, CellValue>>): void {
  if (areas.length === 0 || rows.length === 0) return;
  const fillable = new Map(columns.filter(({ field }) => !MONEY.has(field) && !UNUSED.has(field)).map((column) => [column.index, column]));
  const kinds = new Map(rows.map((row) => [row.index, row.kind]));
  for (const area of areas) {
    const kind = kinds.get(area.top);
    if (area.rows < 2 || !fillable.has(area.left) || kind === undefined || kind === 'total') continue;
    const value = cells.values[area.top]?.[area.left] ?? '';
    if (isBlank(value)) continue;
    const own = filled.get(area.left) ?? new Map<number, CellValue>();
    for (let row = area.top + 1; row < area.top + area.rows; row++) if (kinds.has(row) && kinds.get(row) !== 'total') own.set(row, value);
    filled.set(area.left, own);
  }
}

interface Gap {
  readonly row: LedgerRow;
  readonly value: CellValue;
}

/** Where merges are known, a column is grouped only if blanks are the rule; where they are not, blanks between changing values are enough. */
const MOST_WRITTEN = { known: 0.5, unknown: 0.8 };
const FEWEST_ROWS = { known: 4, unknown: 2 };

/** The blank cells of a grouped column with the value above each; none where the column does not look grouped. A total row ends its group. */
function groupedGaps({ cells, rows }: FillRange, column: LedgerColumn, merged: ReadonlyMap<number, CellValue>): readonly Gap[] {
  const limits = cells.merges === null ? 'unknown' : 'known';
  const gaps: Gap[] = [];
  let carried: CellValue = '';
  let before: CellValue = '';
  let written = 0;
  const projects = rows.reduce((count, row) => count + (row.kind === 'project' ? 1 : 0), 0);
  const most = projects * MOST_WRITTEN[limits];
  if (projects < FEWEST_ROWS[limits]) return [];
  for (const row of rows) {
    if (row.kind === 'total') {
      carried = '';
      continue;
    }
    const value = cells.values[row.index]?.[column.index] ?? '';
    if (!isBlank(value)) {
      if (value === before) return [];
      carried = value;
      before = value;
      if (row.kind === 'project' && ++written > most) return [];
    } else if (!merged.has(row.index) && row.kind !== 'empty') {
      if (carried === '' && before === '') return [];
      if (carried !== '') gaps.push({ row, value: carried });
    }
  }
  return gaps;
}
