import { elementAt } from '../domain/element-at';
import { signingYears, type Classified } from '../domain/classify/classify';
import { Failure } from '../domain/failure';
import { WHOLE_YEAR, type Period } from '../domain/period';
import { DEFAULT_RULES, type Rules } from '../domain/rules';
import type { SheetCells } from '../domain/sheet';
import type { DescribeFlag } from '../domain/summary/flag-explanation';
import { indicatorsOf, type Indicators } from '../domain/summary/indicators';
import { planWorkbook } from '../domain/summary/plan-workbook';
import { summaryPeriod } from '../domain/summary/sheet-names';
import type { Top500Sources } from '../domain/top500/match';
import { applyPlan, type Applied } from './apply-plan';
import { classifyContent, requireLedgers, type DatedRun } from './classify-content';
import { throwIfCancelled, toFailure } from './failures';
import { yieldToPane } from './progress';
import { readWorkbook, type WorkbookContent } from './read-workbook';
import { undoGeneration } from './undo-generation';
import type { Undoable } from './undoable';
import { buildingNames } from './work-names';

export interface GenerateOptions extends LedgerRun {
  /** Null: the newest year in which a project was signed. */
  readonly year: number | null;
  /** January to this month of that year; the whole year where it is left out. */
  readonly through?: number;
  /** Where `招商设置` says nothing. */
  readonly rules?: Rules;
  /** Says a flag to a person, on the built sheets. */
  readonly describe: DescribeFlag;
  /** False where the workbook does not calculate now (very large ledgers outside Excel): formulas are written and left to the program that opens the file. */
  readonly calculated?: boolean;
  /** True: the sheets that are replaced are kept out of sight until the next generation, so that this one can be taken back. */
  readonly undoable?: boolean;
}

/** A run over the open workbook and what is merged into it. */
export interface LedgerRun extends DatedRun {
  /** Sheets of other workbooks, each with its `file`: their ledgers are counted with those of the open one, whose settings and lists hold. */
  readonly others?: readonly SheetCells[];
}

/** `分类明细`, `活动明细` and `核对清单` stand behind the summaries. */
const SHEETS_BEHIND = 3;

export interface Generated extends Applied {
  /** Takes the generation back; null where it was not asked for. */
  readonly undo: Undoable | null;
  readonly indicators: Indicators;
  readonly classified: Classified;
  /** The rules that were in force: the office's, as `招商设置` has them. */
  readonly rules: Rules;
}

/** 生成年度汇总: reads the ledgers of the open workbook, classifies them, and builds `年度汇总`, `分类明细` and `核对清单` as one transaction.
 *  Summaries of other periods that already stand are rebuilt with it, for they calculate from the same `分类明细`.
 *  Throws `Failure`; the workbook is then as it was. Round trips: at most 10 for ledgers of 5,000 rows. */
export async function generateAnnualSummary(options: GenerateOptions): Promise<Generated> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const content = await readWorkbook(context, options);
      const { classified, rules, top500 } = await classifyLedgers(content, options.rules ?? DEFAULT_RULES, options);
      const period: Period = { year: yearToCount(classified, options.year), through: options.through ?? WHOLE_YEAR };
      options.onProgress?.({ stage: 'planning', done: 0, total: 1 });
      await yieldToPane();
      const periods = periodsToBuild(period, content);
      const counted = periods.map((each) => indicatorsOf(classified, each, rules));
      const names = buildingNames(periods.length + SHEETS_BEHIND);
      const plan = planWorkbook(classified, counted, rules, options.describe, names, top500);
      throwIfCancelled(options.signal);
      await yieldToPane();
      const applied = await applyPlan(context, plan, names, content, { ...options, calculated: options.calculated ?? true, undoable: options.undoable ?? false });
      return { ...applied, undo: applied.swapped && undoGeneration(applied.swapped), indicators: elementAt(counted, periods.indexOf(period)), classified, rules };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

/** A classification with the rules that were in force. */
export interface ClassifiedWorkbook {
  readonly classified: Classified;
  readonly rules: Rules;
  /** The lists and groups that decided on 三类500强. */
  readonly top500: Top500Sources;
}

/** Reads and classifies without writing. Throws `Failure` where nothing in the workbook is a ledger. */
export async function classifyWorkbook(options: LedgerRun & { readonly rules?: Rules }): Promise<ClassifiedWorkbook> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => classifyLedgers(await readWorkbook(context, options), options.rules ?? DEFAULT_RULES, options));
  } catch (error) {
    throw toFailure(error);
  }
}

async function classifyLedgers(open: WorkbookContent, defaults: Rules, run: LedgerRun): Promise<ClassifiedWorkbook> {
  const content = { ...open, cells: [...open.cells, ...(run.others ?? [])] };
  const read = await classifyContent(content, defaults, run);
  requireLedgers(read, content);
  return { classified: read.classified, rules: read.office.rules, top500: read.top500 };
}

/** The year that is asked for, else the newest; throws where no project was signed in it. */
function yearToCount({ projects }: Classified, asked: number | null): number {
  const years = signingYears(projects);
  const year = asked ?? years[0];
  if (year !== undefined && years.includes(year)) return year;
  throw new Failure('summary.no-projects', { year: year ?? 0, years: years.join('、') });
}

/** The period that is asked for and those whose summaries already stand; the newest year first, in it the longest period. */
function periodsToBuild(asked: Period, content: WorkbookContent): readonly Period[] {
  const standing = content.own.flatMap(({ name }) => summaryPeriod(name) ?? []).filter(({ year, through }) => year !== asked.year || through !== asked.through);
  return [asked, ...standing].sort((one, other) => other.year - one.year || other.through - one.through);
}
