import { elementAt } from '../domain/element-at';
import { isFormulaText } from '../domain/sharing/add-in-functions';
import type { CellValue } from '../domain/sheet';
import { isHeading } from '../domain/write-back/columns';
import { cellInput } from './cell-input';
import { rowBytes, runsWithin } from './payload';
import { holds, type LedgerTargets, type Target } from './write-back-targets';

/** The written columns of a ledger as they stand. */
export interface StandingColumns {
  readonly ledger: LedgerTargets;
  /** The columns of its table; null without one. */
  readonly tableColumns: readonly string[] | null;
  /** Formulas of each target, from the first heading row to the last row. */
  readonly columns: readonly (readonly CellValue[])[];
}

/** Reads what stands in the places of the columns. Round trips: 1, and one for every further 4 MB of cells. */
export async function readStanding(context: Excel.RequestContext, ledgers: readonly LedgerTargets[]): Promise<readonly StandingColumns[]> {
  const asked = ledgers.map((ledger) => {
    const sheet = context.workbook.worksheets.getItem(ledger.sheet.id);
    const columns = ledger.table === null ? null : sheet.tables.getItem(ledger.table).columns.load('items/name');
    const sizes = Array.from({ length: ledger.headingRows + ledger.rows }, (_, row) => rowBytes(ledger.targets.map(({ cells, before }) => longer(before.formulas[row] ?? '', cells[row - ledger.headingRows] ?? ''))));
    return { ledger, sheet, columns, pieces: runsWithin(sizes), read: ledger.targets.map((): Excel.Range[] => []) };
  });
  const pieces = asked.flatMap((each) => each.pieces.map((piece) => ({ ...piece, asked: each })));
  for (const group of runsWithin(pieces.map(({ bytes }) => bytes))) {
    for (const { asked: { ledger, sheet, read }, first, count } of pieces.slice(group.first, group.first + group.count)) {
      ledger.targets.forEach(({ at }, index) => elementAt(read, index).push(sheet.getRangeByIndexes(ledger.top + first, at, count, 1).load('formulas')));
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
  }
  return asked.map(({ ledger, columns, read }) => ({
    ledger, tableColumns: columns && columns.items.map(({ name }) => name),
    columns: read.map((ranges) => ranges.flatMap((range) => (range.formulas as CellValue[][]).map(([cell = '']) => cell))),
  }));
}

function longer(before: CellValue, written: Target['cells'][number]): CellValue {
  const text = typeof written === 'object' ? (written?.formula ?? '') : written;
  return String(before).length > String(text).length ? before : text;
}

/** Queues the removal of what was written, wherever it still stands; what anybody else has written since stays. No round trip of its own. */
export function queueTakingBack(context: Excel.RequestContext, standing: readonly StandingColumns[]): void {
  for (const { ledger, tableColumns, columns } of standing) {
    const sheet = context.workbook.worksheets.getItem(ledger.sheet.id);
    ledger.targets.forEach((target, index) => {
      if (!target.isNew) queueOldCells(sheet, ledger, target, elementAt(columns, index));
      else if (tableColumns === null) queueRemoval(sheet, ledger, target, elementAt(columns, index));
    });
    const added = ledger.targets.filter(({ isNew }) => isNew);
    const table = ledger.table === null ? null : sheet.tables.getItem(ledger.table);
    for (const { heading } of added) if (tableColumns?.includes(heading)) table?.columns.getItem(heading).delete();
    for (const { at, before } of added) sheet.getRangeByIndexes(ledger.top, at, 1, 1).format.columnWidth = before.width;
  }
}

/** A cell that was there gets back what it held: a formula as one, a text that looks like one as text. */
function queueOldCells(sheet: Excel.Worksheet, { top, headingRows, rows }: LedgerTargets, { at, cells, before }: Target, found: readonly CellValue[]): void {
  const range = sheet.getRangeByIndexes(top + headingRows, at, rows, 1);
  range.numberFormat = before.numberFormats.slice(headingRows).map((format) => [format]);
  range.formulas = cells.map((cell, row) => [cell !== null && holds(found[headingRows + row], cell) ? oldInput(before.formulas[headingRows + row] ?? '') : null]);
}

function oldInput(held: CellValue): CellValue | null {
  return typeof held === 'string' && !isFormulaText(held) ? cellInput(held) : held;
}

function queueRemoval(sheet: Excel.Worksheet, { top, headingRows, rows }: LedgerTargets, target: Target, found: readonly CellValue[]): void {
  const { at, cells, heading, before } = target;
  const range = sheet.getRangeByIndexes(top, at, headingRows + rows, 1);
  const isOurs = (cell: CellValue, row: number): boolean => (row < headingRows ? isHeading(cell, heading) : holds(cell, cells[row - headingRows] ?? ''));
  const others = found.some((cell, row) => cell !== '' && !isOurs(cell, row));
  if (before.isPristine && !others) {
    range.clear(Excel.ClearApplyTo.all);
    range.unmerge();
    return;
  }
  range.formulas = found.map((cell, row) => [cell !== '' && isOurs(cell, row) ? '' : null]);
  range.numberFormat = before.numberFormats.map((format) => [format]);
}
