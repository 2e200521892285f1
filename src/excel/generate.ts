import { elementAt } from '../domain/element-at';
import { classify, signingYears, type Classified } from '../domain/classify/classify';
import { Failure } from '../domain/failure';
import { readLedgers } from '../domain/ledger/read-ledgers';
import { readOffice } from '../domain/office/read-office';
import { wholeYear } from '../domain/period';
import { DEFAULT_RULES, type Rules } from '../domain/rules';
import type { DescribeFlag } from '../domain/summary/flag-explanation';
import { indicatorsOf, type Indicators } from '../domain/summary/indicators';
import { planWorkbook } from '../domain/summary/plan-workbook';
import { summaryYear } from '../domain/summary/sheet-names';
import { applyPlan, buildingNames, type Applied } from './apply-plan';
import { throwIfCancelled, toFailure } from './failures';
import { yieldToPane, type Run } from './progress';
import { readWorkbook, type WorkbookContent } from './read-workbook';
import { loadTop500 } from './top500-sources';

export interface GenerateOptions extends Run {
  /** Null: the newest year in which a project was signed. */
  readonly year: number | null;
  /** Where `招商设置` says nothing. */
  readonly rules?: Rules;
  /** Says a flag to a person, on the built sheets. */
  readonly describe: DescribeFlag;
  /** False where the workbook does not calculate now (very large ledgers outside Excel): formulas are written and left to the program that opens the file. */
  readonly calculated?: boolean;
}

/** `分类明细` and `核对清单` stand behind the summaries. */
const SHEETS_BEHIND = 2;

export interface Generated extends Applied {
  readonly indicators: Indicators;
  readonly classified: Classified;
  /** The rules that were in force: the office's, as `招商设置` has them. */
  readonly rules: Rules;
}

/** 生成年度汇总: reads the ledgers of the open workbook, classifies them, and builds `年度汇总`, `分类明细` and `核对清单` as one transaction.
 *  Summaries of other years that already stand are rebuilt with it, for they calculate from the same `分类明细`.
 *  Throws `Failure`; the workbook is then as it was. Round trips: at most 9 for ledgers of 5,000 rows. */
export async function generateAnnualSummary(options: GenerateOptions): Promise<Generated> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const content = await readWorkbook(context, options);
      const { classified, rules } = await classifyContent(content, options.rules ?? DEFAULT_RULES, options);
      const year = yearToCount(classified, options.year);
      options.onProgress?.({ stage: 'planning', done: 0, total: 1 });
      await yieldToPane();
      const years = [year, ...builtYears(content).filter((built) => built !== year)].sort((a, b) => b - a);
      const counted = years.map((each) => indicatorsOf(classified, wholeYear(each), rules));
      const names = buildingNames(content.sheets, years.length + SHEETS_BEHIND);
      const plan = planWorkbook(classified, counted, rules, options.describe, elementAt(names, years.length));
      throwIfCancelled(options.signal);
      await yieldToPane();
      const applied = await applyPlan(context, plan, names, content, options.calculated ?? true, options);
      return { ...applied, indicators: elementAt(counted, years.indexOf(year)), classified, rules };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

/** A classification with the rules that were in force. */
export interface ClassifiedWorkbook {
  readonly classified: Classified;
  readonly rules: Rules;
}

/** Reads and classifies without writing. Throws `Failure` where nothing in the workbook is a ledger. */
export async function classifyWorkbook(options: Run & { readonly rules?: Rules }): Promise<ClassifiedWorkbook> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => classifyContent(await readWorkbook(context, options), options.rules ?? DEFAULT_RULES, options));
  } catch (error) {
    throw toFailure(error);
  }
}

async function classifyContent(content: WorkbookContent, defaults: Rules, run: Run): Promise<ClassifiedWorkbook> {
  run.onProgress?.({ stage: 'classifying', done: 0, total: 1 });
  await yieldToPane();
  const book = readLedgers(content.cells);
  if (book.ledgers.length === 0) {
    const empty = content.cells.every((sheet) => sheet.values.length === 0);
    const sheets = content.cells.map((sheet) => sheet.name).join('、');
    throw empty ? new Failure('ledger.empty', { sheets }) : new Failure('ledger.none', { sheets });
  }
  const { rules, lists, decisions, firstEntry, flags } = readOffice(content.office, defaults);
  const top500 = await loadTop500({ lists, decisions, choice: rules.top500Lists });
  const classified = classify(book, rules, { top500, firstEntry });
  if (!classified.hasSigningTime) throw new Failure('ledger.no-year', whereYearBelongs(book));
  return { classified: { ...classified, ledgerFlags: [...flags, ...classified.ledgerFlags] }, rules };
}

function whereYearBelongs({ ledgers }: ReturnType<typeof readLedgers>): { sheet: string; cell: string } {
  const { cells, heading } = elementAt(ledgers, 0);
  return { sheet: cells.name, cell: `A${cells.top + heading.first + 1}` };
}

/** The year that is asked for, else the newest; throws where no project was signed in it. */
function yearToCount({ projects }: Classified, asked: number | null): number {
  const years = signingYears(projects);
  const year = asked ?? years[0];
  if (year !== undefined && years.includes(year)) return year;
  throw new Failure('summary.no-projects', { year: year ?? 0, years: years.join('、') });
}

function builtYears(content: WorkbookContent): readonly number[] {
  return content.own.flatMap(({ name }) => summaryYear(name) ?? []);
}
