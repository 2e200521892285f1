import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { DEFAULT_RULES, type Rules } from '../domain/rules';
import { columnLetters } from '../domain/sheet';
import type { WriteBackColumn, WriteBackMode } from '../domain/write-back/columns';
import { planWriteBack, type WriteBackPlan } from '../domain/write-back/plan';
import { wholeLedgers } from '../domain/write-back/whole-ledgers';
import { classifyContent, type ClassifiedContent, type DatedRun } from './classify-content';
import { throwIfCancelled, toFailure } from './failures';
import { yieldToPane } from './progress';
import { readWorkbook, type SheetIdentity, type WorkbookContent } from './read-workbook';
import type { Undoable } from './undoable';
import { takeColumnsBack, writeColumns } from './write-back-columns';
import { standingTargets } from './write-back-standing';
import type { LedgerTargets } from './write-back-targets';

export interface WriteBackRequest {
  /** Sheets whose ledgers are written; all of them where it is left out. */
  readonly sheets?: readonly string[];
  readonly columns: readonly WriteBackColumn[];
  readonly as: WriteBackMode;
}

/** A ledger that was written. */
export interface WrittenLedger {
  readonly sheet: string;
  /** As 首页 shows it. */
  readonly title: string;
  /** Rows of projects. */
  readonly rows: number;
  readonly columns: readonly WrittenColumn[];
}

export interface WrittenColumn {
  readonly column: WriteBackColumn;
  readonly heading: string;
  /** G, H, … */
  readonly letters: string;
  /** False for a column that was there and was written anew. */
  readonly added: boolean;
  /** Rows that got their value although functions were asked for: no function would say what the classification says. */
  readonly valuesInstead: number;
}

export interface WrittenBack extends Undoable {
  readonly ledgers: readonly WrittenLedger[];
}

/** 分类: classifies the ledgers of the open workbook and writes what was found as columns at their right (inside their table where they stand in one); columns that were written before are found by their
 *  headings and written anew. Read back and compared; all ledgers or none. Throws `Failure`; the workbook is then as it was.
 *  Round trips: those of reading, then 2, and one for every further 4 MB of cells. */
export async function writeBack(request: WriteBackRequest, run: DatedRun & { readonly rules?: Rules } = {}): Promise<WrittenBack> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const content = await readWorkbook(context, { ...run, withOwn: false });
      const read = await classifyContent(content, run.rules ?? DEFAULT_RULES, run);
      run.onProgress?.({ stage: 'planning', done: 0, total: 1 });
      const plans = await plansFor(read, content, request);
      throwIfCancelled(run.signal);
      const targets = await standingTargets(context, plans.map((plan) => ({ plan, sheet: identityOf(plan, content) })));
      throwIfCancelled(run.signal);
      await writeColumns(context, targets, run);
      return { ledgers: plans.map(written), ...undoColumns(targets) };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

/** Throws the first refusal, `ledger.none` where there is nothing to write. */
async function plansFor({ book, office, top500, classified: { projects } }: ClassifiedContent, content: WorkbookContent, { sheets, columns, as }: WriteBackRequest): Promise<readonly WriteBackPlan[]> {
  const knowledge = { rules: office.rules, top500, firstEntry: office.firstEntry, projects };
  const wholes = wholeLedgers(book.ledgers, projects);
  const chosen = wholes.filter(({ ledger: { cells } }) => sheets?.includes(cells.name) ?? true);
  if (chosen.length === 0) throw new Failure('ledger.none', { sheets: (sheets ?? content.cells.map(({ name }) => name)).join('、') });
  const plans: WriteBackPlan[] = [];
  for (const whole of chosen) {
    await yieldToPane();
    const plan = planWriteBack({ ...whole, ledgers: wholes.map(({ ledger }) => ledger) }, columns, as, knowledge);
    const [refusal] = plan.refusals;
    if (refusal) throw refusal;
    plans.push(plan);
  }
  return plans;
}

function identityOf({ ledger: { cells } }: WriteBackPlan, { sheets }: WorkbookContent): SheetIdentity {
  const found = sheets.find(({ name }) => name === cells.name);
  if (!found) throw new RangeError(`no sheet ${cells.name}`);
  return found;
}

function written({ ledger, headings, edits, projects }: WriteBackPlan): WrittenLedger {
  return {
    sheet: ledger.cells.name, title: ledger.title, rows: projects,
    columns: headings.map(({ column, heading, at, isNew }, index) => ({ column, heading, letters: columnLetters(at), added: isNew, valuesInstead: elementAt(edits, index).valuesInstead })),
  };
}

function undoColumns(targets: readonly LedgerTargets[]): Undoable {
  return {
    sheets: [...new Set(targets.map(({ sheet }) => sheet.name))],
    undo: async () => {
      try {
        await Excel.run({ delayForCellEdit: true }, (context) => takeColumnsBack(context, targets));
      } catch (error) {
        throw toFailure(error);
      }
    },
  };
}
