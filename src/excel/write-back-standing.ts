import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { columnLetters, type CellValue } from '../domain/sheet';
import { isHeading } from '../domain/write-back/columns';
import { ledgerArea } from '../domain/write-back/place-columns';
import type { WriteBackPlan } from '../domain/write-back/plan';
import { rowBytes, runsWithin } from './payload';
import type { SheetIdentity } from './read-workbook';
import { ledgerTargets, type LedgerTargets, type TargetBefore } from './write-back-targets';

/** A plan and the sheet that it is for. */
export interface PlannedLedger {
  readonly plan: WriteBackPlan;
  readonly sheet: SheetIdentity;
}

/** Looks at the ledgers once more before they are written, and at the places of the columns. Round trips: 1, and one for every further 4 MB of cells.
 *  Throws `sheet.filtered`, `sheet.protected`, `workbook.changed` where a ledger is no longer what was classified, `write-back.no-room`, `write-back.hidden`. */
export async function standingTargets(context: Excel.RequestContext, planned: readonly PlannedLedger[]): Promise<readonly LedgerTargets[]> {
  const asked = planned.map((each) => new AskedLedger(context, each));
  const pieces = asked.flatMap((ledger) => ledger.pieces.map((piece) => ({ ...piece, ledger })));
  for (const ledger of asked) ledger.askState();
  for (const group of runsWithin(pieces.map(({ bytes }) => bytes))) {
    for (const { ledger, first, count } of pieces.slice(group.first, group.first + group.count)) ledger.ask(first, count);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
  }
  return asked.map((ledger) => ledger.targets());
}

/** Formula, number format and value of a cell that a column is written to. */
const BYTES_BESIDE = 60;

class AskedLedger {
  readonly pieces: readonly { readonly first: number; readonly count: number; readonly bytes: number }[];
  private readonly area: ReturnType<typeof ledgerArea>;
  private readonly sheet: Excel.Worksheet;
  private readonly values: Excel.Range[] = [];
  private readonly beside: { readonly range: Excel.Range; readonly used: Excel.Range }[];
  private readonly columns: Excel.Range[][];

  constructor(context: Excel.RequestContext, private readonly planned: PlannedLedger) {
    const { plan: { ledger, headings, edits } } = planned;
    const rows = ledger.heading.last - ledger.heading.first + 1 + (edits[0]?.cells.length ?? 0);
    this.area = { ...ledgerArea(ledger), rows };
    this.sheet = context.workbook.worksheets.getItem(planned.sheet.id);
    this.pieces = runsWithin(Array.from({ length: rows }, (_, row) => rowBytes(ledger.cells.values[ledger.heading.first + row] ?? []) + headings.length * BYTES_BESIDE));
    this.columns = headings.map(() => []);
    this.beside = headings.map(({ at }) => {
      const range = this.sheet.getRangeByIndexes(this.area.top, at, rows, 1);
      return { range, used: range.getUsedRangeOrNullObject(false) };
    });
  }

  askState(): void {
    this.sheet.autoFilter.load('isDataFiltered');
    this.sheet.protection.load('protected');
    this.sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
    for (const { range, used } of this.beside) {
      range.load('columnHidden,format/columnWidth');
      used.load('rowCount');
    }
  }

  ask(first: number, count: number): void {
    const { top, left, columns } = this.area;
    const values = this.sheet.getRangeByIndexes(top + first, left, count, columns);
    values.load('values');
    this.values.push(values);
    this.planned.plan.headings.forEach(({ at }, index) => {
      const column = this.sheet.getRangeByIndexes(top + first, at, count, 1);
      column.load('formulas,numberFormat');
      elementAt(this.columns, index).push(column);
    });
  }

  targets(): LedgerTargets {
    const { plan, sheet } = this.planned;
    if (this.sheet.autoFilter.isDataFiltered || this.sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered)) throw new Failure('sheet.filtered', { sheet: sheet.name });
    if (this.sheet.protection.protected) throw new Failure('sheet.protected', { sheet: sheet.name });
    this.requireSame();
    return ledgerTargets(sheet, plan, plan.headings.map((_, index) => this.before(index)));
  }

  /** Headings, and the cells of every column that the classification goes by. */
  private requireSame(): void {
    const { plan: { ledger }, sheet } = this.planned;
    const { cells, heading, columns } = ledger;
    const end = this.area.left + this.area.columns;
    const used = columns.filter(({ field, index }) => field !== 'other' && cells.left + index < end).map(({ index }) => index);
    const now = this.values.flatMap((range) => range.values as CellValue[][]);
    const isSame = now.every((row, at) => used.every((index) => row[cells.left + index - this.area.left] === (cells.values[heading.first + at]?.[index] ?? '')));
    if (!isSame) throw new Failure('workbook.changed', { sheet: sheet.name });
  }

  private before(index: number): TargetBefore {
    const { plan: { headings }, sheet } = this.planned;
    const { at, isNew, heading } = elementAt(headings, index);
    const { range, used } = elementAt(this.beside, index);
    const columns = elementAt(this.columns, index);
    const formulas = columns.flatMap((column) => (column.formulas as CellValue[][]).map(([cell = '']) => cell));
    const taken = formulas.findIndex((cell) => cell !== '');
    if (isNew && taken >= 0) throw new Failure('write-back.no-room', { sheet: sheet.name, cell: `${columnLetters(at)}${this.area.top + taken + 1}` });
    if (!isNew && !formulas.some((cell) => isHeading(cell, heading))) throw new Failure('workbook.changed', { sheet: sheet.name });
    if (range.columnHidden) throw new Failure('write-back.hidden', { sheet: sheet.name, columns: columnLetters(at) });
    const numberFormats = columns.flatMap((column) => (column.numberFormat as string[][]).map(([format = 'General']) => format));
    return { formulas, numberFormats, width: range.format.columnWidth, isPristine: isNew && used.isNullObject };
  }
}
