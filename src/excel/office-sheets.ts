import { decisionEdits } from '../domain/office/decision-edits';
import type { OfficeDecision } from '../domain/office/decision-rows';
import { decisionsSheetPlan, findDecisionTable } from '../domain/office/decisions-sheet';
import { listEdits } from '../domain/office/list-edits';
import { listsSheetPlan } from '../domain/office/lists-sheet';
import { OFFICE_SHEETS, type OfficeSheet } from '../domain/office/office-cells';
import type { OfficeSheetPlan } from '../domain/office/office-sheet-plan';
import { changedSettings, settingChangeEdits, type SettingChange } from '../domain/office/settings-form';
import { settingsEdits, settingsSheetPlan } from '../domain/office/settings-sheet';
import type { CellEdit } from '../domain/office/table-edits';
import type { Rules } from '../domain/rules';
import type { SheetCells } from '../domain/sheet';
import type { Top500List } from '../domain/top500/list';
import { addSheet } from './add-sheet';
import { throwIfCancelled, toFailure } from './failures';
import { openSheet } from './open-sheet';
import type { Run } from './progress';
import type { SheetIdentity } from './read-workbook';
import { NOTHING_TO_UNDO, undoEdits, undoNewSheet } from './undo-edits';
import type { Undoable } from './undoable';
import { writeEdits, type WriteOptions } from './write-edits';

/** What became of a sheet that the office keeps. */
export interface SheetChange extends Undoable {
  readonly sheet: string;
  /** True where the sheet was not there and was made. */
  readonly created: boolean;
  /** Cells that were written to a sheet that was there. */
  readonly cells: number;
}

/** Makes `500强名录`, `人工核定` or `招商设置` where the workbook has none; a `招商设置` that lacks settings gets them below the others. What stands there stays.
 *  Throws `Failure`; the sheet is then as it was. Round trips: 3; 2 where nothing is to be written. */
export function createOfficeSheet(sheet: OfficeSheet, rules: Rules, run: Run = {}): Promise<SheetChange> {
  return changeSheet(OFFICE_SHEETS[sheet], CREATION[sheet](rules), run);
}

/** Takes decisions on `人工核定`: changes the rows that hold for their investors (and projects), adds the others below, and makes the sheet where there is none.
 *  Throws `Failure`; the sheet is then as it was. Round trips: 3. */
export function saveDecisions(decisions: readonly OfficeDecision[], rules: Rules, run: Run = {}): Promise<SheetChange> {
  const edits = (cells: SheetCells): readonly CellEdit[] => decisionEdits(cells, decisions, rules.firstEntryLabel);
  return changeSheet(OFFICE_SHEETS.decisions, { plan: () => decisionsSheetPlan(decisions, rules.firstEntryLabel), edits, write: besideOthers }, run);
}

/** Puts lists on `500强名录`, in place of those of the same kind and year, and makes the sheet where there is none.
 *  Throws `Failure`; the sheet is then as it was. Round trips: 3, and one for every further 2 MB of cells. */
export function saveLists(lists: readonly Top500List[], run: Run = {}): Promise<SheetChange> {
  return changeSheet(OFFICE_SHEETS.lists, { plan: () => listsSheetPlan(lists), edits: (cells) => listEdits(cells, lists) }, run);
}

/** Writes settings to `招商设置`, and makes the sheet where there is none. `rules` are those in force without the sheet.
 *  Throws `Failure`, `settings.unusable` where a value cannot be used; the sheet is then as it was. Round trips: 3. */
export function saveSettings(changes: readonly SettingChange[], rules: Rules, run: Run = {}): Promise<SheetChange> {
  const plan = (): OfficeSheetPlan => {
    const changed = changedSettings(rules, changes);
    return settingsSheetPlan(changed.rules, changed.fields);
  };
  return changeSheet(OFFICE_SHEETS.settings, { plan, edits: (cells) => settingChangeEdits(cells, changes, rules) }, run);
}

/** Of several decisions about one investor the lowest holds: a new row means the same whatever a colleague has added above it. */
function besideOthers(cells: SheetCells): WriteOptions {
  const table = findDecisionTable(cells);
  return table === null ? {} : { headingRow: table.headingRow };
}

/** A sheet as it is made where there is none, and what is written to one that is there. */
interface Change {
  readonly plan: () => OfficeSheetPlan;
  readonly edits: (cells: SheetCells) => readonly CellEdit[];
  readonly write?: (cells: SheetCells) => WriteOptions;
}

const CREATION: Readonly<Record<OfficeSheet, (rules: Rules) => Change>> = {
  lists: () => ({ plan: () => listsSheetPlan([]), edits: (cells) => listEdits(cells, []) }),
  decisions: ({ firstEntryLabel }) => ({ plan: () => decisionsSheetPlan([], firstEntryLabel), edits: (cells) => decisionEdits(cells, [], firstEntryLabel) }),
  settings: (rules) => ({ plan: () => settingsSheetPlan(rules), edits: (cells) => settingsEdits(cells, rules) }),
};

async function changeSheet(name: string, change: Change, run: Run): Promise<SheetChange> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await sheetsOf(context);
      throwIfCancelled(run.signal);
      const known = sheets.find((sheet) => sheet.name === name);
      if (known === undefined) {
        const plan = change.plan();
        const id = await addSheet(context, plan, run);
        return { sheet: name, created: true, cells: 0, ...undoNewSheet({ id, name }, plan.cells) };
      }
      const opened = await openSheet(context, known);
      const edits = change.edits(opened.cells);
      throwIfCancelled(run.signal);
      if (edits.length === 0) return { sheet: name, created: false, cells: 0, ...NOTHING_TO_UNDO };
      const written = await writeEdits(context, opened, edits, change.write?.(opened.cells));
      return { sheet: name, created: false, cells: edits.length, ...undoEdits(opened, written) };
    });
  } catch (error) {
    throw toFailure(error);
  }
}

async function sheetsOf(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  return sheets.items.map(({ id, name }) => ({ id, name }));
}
