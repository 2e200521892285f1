import { check } from '../domain/checks/check';
import { classify, type Classified } from '../domain/classify/classify';
import type { CalendarDay } from '../domain/date/calendar';
import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import type { LedgerBook } from '../domain/ledger/ledger';
import { readLedgers } from '../domain/ledger/read-ledgers';
import { readOffice, type Office } from '../domain/office/read-office';
import type { Rules } from '../domain/rules';
import type { Top500Sources } from '../domain/top500/match';
import { yieldToPane, type Run } from './progress';
import type { WorkbookContent } from './read-workbook';
import { today } from './today';
import { loadTop500 } from './top500-sources';

/** The ledgers of a workbook, classified by the rules, lists and decisions that stand in it. */
export interface ClassifiedContent {
  readonly book: LedgerBook;
  readonly office: Office;
  readonly top500: Top500Sources;
  readonly classified: Classified;
}

/** A run that may be told the day; else it is today. */
export interface DatedRun extends Run {
  readonly today?: CalendarDay;
}

/** Classifies what was read and checks it; a workbook without ledgers has no projects. */
export async function classifyContent(content: WorkbookContent, defaults: Rules, run: DatedRun): Promise<ClassifiedContent> {
  run.onProgress?.({ stage: 'classifying', done: 0, total: 1 });
  await yieldToPane();
  const office = readOffice(content.office, defaults);
  const { rules, lists, decisions, firstEntry, flags, fields } = office;
  const book = readLedgers(content.cells, { fields });
  const top500 = await loadTop500({ lists, decisions, choice: rules.top500Lists });
  await yieldToPane();
  const classified = check(classify(book, rules, { top500, firstEntry }), book, rules, run.today ?? today());
  return { book, office, top500, classified: { ...classified, ledgerFlags: [...flags, ...classified.ledgerFlags] } };
}

/** Throws where nothing can be counted: no sheet is a ledger, or no ledger says anything of time. */
export function requireLedgers({ book, classified }: ClassifiedContent, { cells }: WorkbookContent): void {
  if (book.ledgers.length === 0) {
    const empty = cells.every((sheet) => sheet.values.length === 0);
    const sheets = cells.map((sheet) => sheet.name).join('、');
    throw empty ? new Failure('ledger.empty', { sheets }) : new Failure('ledger.none', { sheets });
  }
  if (!classified.hasSigningTime) throw new Failure('ledger.no-year', whereYearBelongs(book));
}

function whereYearBelongs({ ledgers }: LedgerBook): { sheet: string; cell: string } {
  const { cells, heading } = elementAt(ledgers, 0);
  return { sheet: cells.name, cell: `A${cells.top + heading.first + 1}` };
}
