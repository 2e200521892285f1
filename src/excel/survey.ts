import { unitLabel } from '../domain/amount/unit';
import { signingYears, type Classified } from '../domain/classify/classify';
import type { Field } from '../domain/field';
import { headingKey } from '../domain/ledger/column-fields';
import { MONEY } from '../domain/ledger/money-fields';
import type { Ledger, LedgerColumn } from '../domain/ledger/ledger';
import type { OfficeDecision } from '../domain/office/decision-rows';
import { OFFICE_SHEETS, type OfficeSheet } from '../domain/office/office-cells';
import { DEFAULT_RULES, type Rules } from '../domain/rules';
import { columnLetters, type CellPlace } from '../domain/sheet';
import { isOwnSheet } from '../domain/summary/sheet-names';
import type { Top500List } from '../domain/top500/list';
import type { Top500Sources } from '../domain/top500/match';
import { classifyContent, type ClassifiedContent } from './classify-content';
import { toFailure } from './failures';
import type { Run } from './progress';
import { isBuiltSheet, readWorkbook, type ReadRequest, type WorkbookContent } from './read-workbook';

export interface ColumnFound {
  /** By which a person's choice is remembered: sheet and headings. */
  readonly key: string;
  /** A, B, … */
  readonly letters: string;
  /** Top level down: ['实际到位内资（亿元）', '目标值']. */
  readonly headings: readonly string[];
  readonly field: Field;
}

/** A ledger as 首页 shows it. */
export interface LedgerFound {
  readonly sheet: string;
  readonly title: string;
  /** First heading row as Excel shows it. */
  readonly headingRow: number;
  readonly rows: number;
  /** 万元, 亿元 …; null where neither heading nor note names one. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly columns: readonly ColumnFound[];
}

/** A 500强 list that is here. */
export interface ListHere {
  readonly list: Top500List;
  /** True for the office's own (on `500强名录`), false for one that comes with the product. */
  readonly own: boolean;
}

/** What the pane shows of the open workbook before anything is generated. */
export interface Survey {
  readonly ledgers: readonly LedgerFound[];
  /** Years in which counted projects were signed, newest first. */
  readonly years: readonly number[];
  /** No projects where the workbook has no ledger. */
  readonly classified: Classified;
  readonly rules: Rules;
  readonly lists: readonly ListHere[];
  /** Decisions that hold, one for each investor and project. */
  readonly decisions: readonly OfficeDecision[];
  /** Sheets that a list can be imported from. */
  readonly sheets: readonly string[];
  /** Which of 招商设置, 500强名录 and 人工核定 stand. */
  readonly officeSheets: readonly OfficeSheet[];
}

/** A survey with what later questions need: who may stand behind an investor, and which sheets need not be read again. */
export interface Surveyed {
  readonly survey: Survey;
  readonly top500: Top500Sources;
  readonly cellsById: WorkbookContent['cellsById'];
  /** Ids of the sheets that the product builds: what changes there changes no figure. */
  readonly builtIds: ReadonlySet<string>;
}

/** Looks through the open workbook without changing it; sheets that are known are not read again. Throws `Failure`. Round trips: 3 for ledgers of 5,000 rows. */
export async function surveyLedgers(request: Pick<ReadRequest, 'known'> & Run & { readonly rules?: Rules } = {}): Promise<Surveyed> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const content = await readWorkbook(context, { ...request, withOwn: false });
      const read = await classifyContent(content, request.rules ?? DEFAULT_RULES, request);
      const builtIds = new Set(content.sheets.flatMap(({ id, name }) => (isBuiltSheet(name) ? [id] : [])));
      return { survey: surveyOf(read, content), top500: read.top500, cellsById: content.cellsById, builtIds };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

function surveyOf({ book, office, top500, classified }: ClassifiedContent, content: WorkbookContent): Survey {
  return {
    ledgers: book.ledgers.map(ledgerFound),
    years: signingYears(classified.projects),
    classified,
    rules: office.rules,
    lists: top500.index.lists.map((list) => ({ list, own: office.lists.includes(list) })),
    decisions: office.allDecisions,
    sheets: content.sheets.map(({ name }) => name).filter((name) => !isOwnSheet(name)),
    officeSheets: (Object.keys(OFFICE_SHEETS) as OfficeSheet[]).filter((sheet) => content.office[sheet] !== null),
  };
}

function ledgerFound(ledger: Ledger): LedgerFound {
  const { cells, title, heading, rows, titleYear, columns } = ledger;
  return {
    sheet: cells.name, title, headingRow: cells.top + heading.first + 1, rows: rows.length, unit: unitOf(ledger), year: titleYear,
    columns: columns.map((column) => columnFound(ledger, column)),
  };
}

function unitOf({ columns, noteUnit }: Ledger): string | null {
  const unit = columns.find(({ field, unit: own }) => MONEY.has(field) && own !== null)?.unit ?? noteUnit;
  return unit && unitLabel(unit);
}

function columnFound({ cells }: Ledger, { index, path, field }: LedgerColumn): ColumnFound {
  return { key: headingKey(cells.name, path), letters: columnLetters(cells.left + index), headings: path, field };
}

/** Selects a cell, or shows a sheet. Throws `Failure`. Round trips: 1. */
export async function showPlace({ sheet, row, column }: CellPlace): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (row !== undefined) worksheet.getRange(`${column ?? 'A'}${row}`).select();
      await context.sync();
    });
  } catch (error) {
    throw toFailure(error);
  }
}
