import { isOfficeSheet, OFFICE_SHEETS, type OfficeCells } from '../domain/office/office-cells';
import { readOffice, type Office } from '../domain/office/read-office';
import { DEFAULT_RULES } from '../domain/rules';
import type { SheetCells } from '../domain/sheet';
import type { Top500Sources } from '../domain/top500/match';
import { openSheet } from './open-sheet';
import type { SheetIdentity } from './read-workbook';
import { loadTop500 } from './top500-sources';

/** What the office laid down in the open workbook; the same object as long as nothing of it changes. */
export interface OfficeKnowledge extends Office {
  /** The lists and groups that investors are looked up in; loaded when first asked for. */
  readonly top500: () => Promise<Top500Sources>;
  readonly date1904: boolean;
}

interface Reading {
  readonly knowledge: OfficeKnowledge;
  /** The cells that it was read from. */
  readonly source: string;
  /** Ids of sheets that are none of the office's. */
  readonly otherSheets: ReadonlySet<string>;
  readonly isManual: boolean;
}

/**
 * Keeps `招商设置`, `500强名录` and `人工核定` in memory for the custom functions, which cannot read the workbook while it calculates: read once, and again
 * when one of these sheets changes; then the workbook is asked to calculate in full (Application.calculate, ExcelApi 1.1), the only way to have cells
 * calculated again that writes into none of them. In manual calculation that is left to the person.
 */
export class OfficeWatch {
  private reading: Reading | null = null;
  private first: Promise<Reading> | null = null;
  private stale = false;
  private refreshing: Promise<void> | null = null;
  private starting: Promise<unknown> = Promise.resolve();

  /** Reads the sheets and listens from then on. What cannot be read now is read with the first question. */
  start(): void {
    this.starting = Promise.allSettled([this.read(), listen((sheet) => this.changed(sheet))]);
  }

  /** @throws what Excel throws; the next question tries again */
  async knowledge(): Promise<OfficeKnowledge> {
    return (this.reading ?? (await this.read())).knowledge;
  }

  /** Resolves when everything that was heard of is read. */
  async settled(): Promise<void> {
    await this.starting;
    await this.refreshing;
  }

  private read(): Promise<Reading> {
    return (this.first ??= readNow().then((reading) => (this.reading = reading)).finally(() => {
      this.first = null;
    }));
  }

  private changed(sheet: string): void {
    if (this.reading?.otherSheets.has(sheet)) return;
    this.stale = true;
    this.refreshing ??= this.refresh().finally(() => {
      this.refreshing = null;
    });
  }

  /** What cannot be read is forgotten: the next question reads it. */
  private async refresh(): Promise<void> {
    const before = this.reading;
    try {
      while (this.stale) {
        this.stale = false;
        const now = await readNow();
        this.reading = now.source === before?.source ? { ...now, knowledge: before.knowledge } : now;
      }
    } catch {
      this.reading = null;
    }
    const isManual = (this.reading ?? before)?.isManual === true;
    if (this.reading?.knowledge !== before?.knowledge && !isManual) await calculateAll().catch(() => undefined);
  }
}

/** Round trips: 1, and 1 for each sheet of the office that is there. */
function readNow(): Promise<Reading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application, functions, worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    application.load('calculationMode');
    const secondDayOf1904 = functions.date(1904, 1, 2);
    secondDayOf1904.load('value');
    await context.sync();
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    const cells: OfficeCells = {
      settings: await cellsOf(context, sheets, OFFICE_SHEETS.settings),
      lists: await cellsOf(context, sheets, OFFICE_SHEETS.lists),
      decisions: await cellsOf(context, sheets, OFFICE_SHEETS.decisions),
    };
    const date1904 = secondDayOf1904.value === 1;
    return {
      knowledge: knowledgeOf(cells, date1904),
      source: JSON.stringify([date1904, Object.values(cells).map((sheet) => sheet && [sheet.top, sheet.left, sheet.values])]),
      otherSheets: new Set(sheets.filter(({ name }) => !isOfficeSheet(name)).map(({ id }) => id)),
      isManual: application.calculationMode === Excel.CalculationMode.manual,
    };
  });
}

async function cellsOf(context: Excel.RequestContext, sheets: readonly SheetIdentity[], name: string): Promise<SheetCells | null> {
  const sheet = sheets.find((candidate) => candidate.name === name);
  return sheet === undefined ? null : (await openSheet(context, sheet)).cells;
}

function knowledgeOf(cells: OfficeCells, date1904: boolean): OfficeKnowledge {
  const office = readOffice(cells, DEFAULT_RULES);
  let top500: Promise<Top500Sources> | null = null;
  return { ...office, date1904, top500: () => (top500 ??= loadTop500({ lists: office.lists, decisions: office.decisions, choice: office.rules.top500Lists })) };
}

/** Cells that change, sheets that come, go or (from ExcelApi 1.17) get another name. Round trips: 1. */
function listen(heard: (sheet: string) => void): Promise<void> {
  const hear = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    heard(worksheetId);
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) worksheets.onNameChanged.add(hear);
    await context.sync();
  });
}

/** Every cell is calculated anew, ours among them. Round trips: 1. */
function calculateAll(): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
