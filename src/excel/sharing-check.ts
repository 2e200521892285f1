import { DEFAULT_RULES, type Rules } from '../domain/rules';
import { sharingFindings, type SharingSheet } from '../domain/sharing/sharing-findings';
import type { SharingFinding } from '../domain/sharing/findings';
import { functionCells } from '../domain/sharing/function-cells';
import { indicatorsOf } from '../domain/summary/indicators';
import type { WorkbookPlan } from '../domain/summary/plan';
import { planWorkbook } from '../domain/summary/plan-workbook';
import { summaryPeriod } from '../domain/summary/sheet-names';
import { classifyContent, type DatedRun } from './classify-content';
import { throwIfCancelled, toFailure } from './failures';
import { yieldToPane } from './progress';
import { readWorkbook } from './read-workbook';
import { readSharedSheets, readSpills, type SharedSheet } from './sharing-sheets';
import { trustState } from './sharing-trust';

/** 分享前检查: looks through the workbook without changing it, for what a colleague without the add-in would stumble over. Throws `Failure`.
 *  Round trips: twice those of reading, 1 where functions may fill cells, 1 for how the add-in starts. */
export async function checkSharing(run: DatedRun & { readonly rules?: Rules } = {}): Promise<readonly SharingFinding[]> {
  try {
    const trust = await trustState();
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await readSharedSheets(context, run);
      throwIfCancelled(run.signal);
      const spills = await readSpills(context, sheets.map((sheet) => ({ sheet, cells: functionCells(sheet) })));
      const fresh = await freshPlan(context, sheets, run);
      throwIfCancelled(run.signal);
      await yieldToPane();
      const shared = sheets.map((sheet): SharingSheet => ({ ...sheet, isHidden: sheet.visibility !== Excel.SheetVisibility.visible, spills: spills.filter((spill) => spill.sheet === sheet).map(({ cell }) => cell) }));
      return sharingFindings({ sheets: shared, fresh, trust });
    });
  } catch (error) {
    throw toFailure(error);
  }
}

const NOT_SAID = { kind: '', what: '', why: '', remedy: '' };

/** What a generation would build for the summaries that stand; null where no ledger can be counted. */
async function freshPlan(context: Excel.RequestContext, sheets: readonly SharedSheet[], run: DatedRun & { readonly rules?: Rules }): Promise<WorkbookPlan | null> {
  const content = await readWorkbook(context, { ...run, withOwn: false });
  const { classified, office: { rules }, top500, book } = await classifyContent(content, run.rules ?? DEFAULT_RULES, run);
  if (book.ledgers.length === 0) return null;
  await yieldToPane();
  const counted = sheets.flatMap(({ name }) => summaryPeriod(name) ?? []).map((period) => indicatorsOf(classified, period, rules));
  return planWorkbook(classified, counted, rules, () => NOT_SAID, NO_NAMES, top500);
}

/** Only what the formulas give is compared, not how they name each other's sheets. */
const NO_NAMES: readonly string[] = [];
