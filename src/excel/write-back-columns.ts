import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { isHeading } from '../domain/write-back/columns';
import { columnPoints } from '../domain/summary/plan';
import { columnLetters, type CellValue } from '../domain/sheet';
import { throwIfCancelled, toFailure } from './failures';
import { PAYLOAD_BUDGET, runsWithin } from './payload';
import type { Run } from './progress';
import { queueTakingBack, readStanding, type StandingColumns } from './write-back-removal';
import { firstRow, holds, inputOf, rowSizes, type LedgerTargets, type Target } from './write-back-targets';

/** Writes the columns of ledgers: room and looks, then the cells, looked at just before and read back in the same request.
 *  Whatever fails, the workbook is afterwards as it was, or finished (then nothing is thrown). Round trips: 1, and one for every further 4 MB of cells; 2 more after a failure.
 *  Throws `workbook.changed` where somebody changed the rows in between, `sheet.not-kept` where a cell did not take what was written. */
export async function writeColumns(context: Excel.RequestContext, ledgers: readonly LedgerTargets[], run: Run): Promise<void> {
  try {
    for (const ledger of ledgers) queueRoom(context, ledger);
    await writeCells(context, ledgers, run);
  } catch (error) {
    if (!(await settle(context, ledgers, error))) throw toFailure(error);
  }
}

/** Takes written columns back: new ones are removed, cells that were there get back what they held.
 *  Throws `undo.changed` where one holds something else than what was written. Round trips: 2, more only by 4 MB of cells and after a failure. */
export async function takeColumnsBack(context: Excel.RequestContext, ledgers: readonly LedgerTargets[]): Promise<void> {
  const standing = await readStanding(context, ledgers);
  const changed = standing.find((each) => !isWritten(each));
  if (changed) throw new Failure('undo.changed', { sheet: changed.ledger.sheet.name });
  try {
    queueTakingBack(context, standing);
    await context.sync();
  } catch (error) {
    await takeBackAgain(context, ledgers, error);
  }
}

function queueRoom(context: Excel.RequestContext, ledger: LedgerTargets): void {
  const sheet = context.workbook.worksheets.getItem(ledger.sheet.id);
  const added = ledger.targets.filter(({ isNew }) => isNew);
  if (ledger.table !== null) {
    const { columns } = sheet.tables.getItem(ledger.table);
    for (const { heading } of added) columns.add(undefined, undefined, heading);
  } else if (added.length > 0) queueLooks(sheet, ledger, added);
  for (const target of ledger.targets) {
    setNumberFormat(sheet.getRangeByIndexes(firstRow(ledger), target.at, ledger.rows, 1), target.numberFormat);
    if (target.isNew) sheet.getRangeByIndexes(ledger.top, target.at, 1, 1).format.columnWidth = columnPoints(target.width);
  }
}

/** Where nothing stands and nothing is formatted, new columns take the looks of the last one of the ledger; the headings go in with them. */
function queueLooks(sheet: Excel.Worksheet, { top, headingRows, looks }: LedgerTargets, added: readonly Target[]): void {
  for (const { at, heading, before, align } of added) {
    if (before.isPristine) {
      const source = looks.heading;
      if (source !== null) sheet.getRangeByIndexes(top, at, headingRows, 1).copyFrom(sheet.getRangeByIndexes(top + source, looks.at, 1, 1), Excel.RangeCopyType.formats);
      for (const { first, rows } of looks.runs) {
        const range = sheet.getRangeByIndexes(top + first, at, rows, 1);
        range.copyFrom(sheet.getRangeByIndexes(top + first, looks.at, rows, 1), Excel.RangeCopyType.formats);
        range.unmerge();
        range.format.horizontalAlignment = ALIGN[align];
      }
      sheet.getRangeByIndexes(top, at, headingRows, 1).unmerge();
      if (headingRows > 1) sheet.getRangeByIndexes(top, at, headingRows, 1).merge(false);
    }
    sheet.getRangeByIndexes(top, at, 1, 1).values = [[heading]];
  }
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Excel takes one format for all cells of a range, which the typings leave out. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

/** Rows of one ledger that are written in one request. */
interface Block {
  readonly ledger: LedgerTargets;
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

async function writeCells(context: Excel.RequestContext, ledgers: readonly LedgerTargets[], run: Run): Promise<void> {
  const blocks = ledgers.flatMap((ledger) => runsWithin(rowSizes(ledger)).map((rows): Block => ({ ...rows, ledger })));
  let done = 0;
  for (const group of runsWithin(blocks.map(({ bytes }) => bytes), PAYLOAD_BUDGET)) {
    throwIfCancelled(run.signal);
    const queued = blocks.slice(group.first, group.first + group.count).map((block) => queueBlock(context, block));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
    for (const check of queued) check();
    done += group.count;
    run.onProgress?.({ stage: 'writing', done, total: blocks.length });
  }
}

/** Queues the cells of some rows; gives what holds the answer against them. */
function queueBlock(context: Excel.RequestContext, { ledger, first, count }: Block): () => void {
  const sheet = context.workbook.worksheets.getItem(ledger.sheet.id);
  const column = (at: number): Excel.Range => sheet.getRangeByIndexes(firstRow(ledger) + first, at, count, 1);
  const keys = ledger.keys.map(({ at }) => column(at).load('values'));
  const before = ledger.targets.map(({ at }) => column(at).load('formulas'));
  for (const { at, cells } of ledger.targets) column(at).formulas = cells.slice(first, first + count).map((cell) => [inputOf(cell)]);
  const after = ledger.targets.map(({ at }) => column(at).load('formulas'));
  return () => {
    const sameKeys = ledger.keys.every(({ values }, index) => firstCells(elementAt(keys, index).values).every((cell, row) => cell === values[first + row]));
    const sameBefore = ledger.targets.every((target, index) => firstCells(elementAt(before, index).formulas).every((cell, row) => cell === target.before.formulas[ledger.headingRows + first + row]));
    if (!sameKeys || !sameBefore) throw new Failure('workbook.changed', { sheet: ledger.sheet.name });
    ledger.targets.forEach((target, index) => requireKept(ledger, target, first, firstCells(elementAt(after, index).formulas)));
  };
}

function requireKept(ledger: LedgerTargets, { at, cells }: Target, first: number, found: readonly CellValue[]): void {
  const wrong = found.findIndex((cell, row) => !holds(cell, cells[first + row] ?? null));
  if (wrong < 0) return;
  const cell = `${columnLetters(at)}${firstRow(ledger) + first + wrong + 1}`;
  throw new Failure('sheet.not-kept', { sheet: ledger.sheet.name, cell, found: String(found[wrong]), written: String(inputOf(cells[first + wrong] ?? null)) });
}

function firstCells(grid: unknown): readonly CellValue[] {
  return (grid as CellValue[][]).map(([cell = '']) => cell);
}

function isWritten({ ledger, columns, tableColumns }: StandingColumns): boolean {
  return ledger.targets.every(({ heading, cells, isNew }, index) => {
    const found = elementAt(columns, index);
    const inTable = !isNew || tableColumns === null || tableColumns.includes(heading);
    return inTable && found.slice(0, ledger.headingRows).some((cell) => isHeading(cell, heading)) && cells.every((cell, row) => holds(found[ledger.headingRows + row], cell));
  });
}

const ATTEMPTS = 3;

/** After a failure: true where everything stands as it was to be written, though the answer was lost; else what was written is taken back. */
async function settle(context: Excel.RequestContext, ledgers: readonly LedgerTargets[], cause: unknown): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const standing = await readStanding(context, ledgers);
      if (!(cause instanceof Failure) && standing.every(isWritten)) return true;
      queueTakingBack(context, standing);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, and again only where it failed
      await context.sync();
      return false;
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}

/** What is half taken back is taken back in full. */
async function takeBackAgain(context: Excel.RequestContext, ledgers: readonly LedgerTargets[], cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      queueTakingBack(context, await readStanding(context, ledgers));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once, and again only where it failed
      await context.sync();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}
