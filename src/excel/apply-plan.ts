import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { fingerprintOf, markOf } from '../domain/summary/fingerprint';
import type { SheetPlan, WorkbookPlan } from '../domain/summary/plan';
import { keptName, quotedSheet } from '../domain/summary/sheet-names';
import { checkSheets, type Difference, type WrittenSheet } from './check-sheets';
import { throwIfCancelled, toFailure } from './failures';
import { PAYLOAD_BUDGET } from './payload';
import type { Run } from './progress';
import type { SheetIdentity, WorkbookContent } from './read-workbook';
import { holdsRows, requireUntouched, settle, sheetsToRetire, type KeptSheet, type Retired, type SettledSheet } from './retired-sheets';
import { leftBehind, workNames } from './work-names';
import { writeSteps } from './write-sheet';

export interface Applied {
  /** Names of the sheets that now stand in the workbook, in the order of the plan. */
  readonly sheets: readonly string[];
  readonly kept: readonly KeptSheet[];
  readonly differences: readonly Difference[];
  /** What taking it back needs; null where the replaced sheets were removed for good. */
  readonly swapped: Swapped | null;
}

/** The sheets of a generation, and those that made room for them and are kept out of sight. */
export interface Swapped {
  readonly built: readonly BuiltIdentity[];
  readonly retired: readonly { readonly id: string; readonly name: string; readonly nameNow: string; readonly visibility: Excel.Worksheet['visibility'] }[];
}

export interface BuiltIdentity extends SheetIdentity {
  /** The row of its mark, from 0. */
  readonly markRow: number;
}

export interface ApplyOptions extends Run {
  /** False where the workbook does not calculate now: what the formulas give is then not compared. */
  readonly calculated: boolean;
  /** True: replaced sheets are kept out of sight until the next generation, so that this one can be taken back. */
  readonly undoable: boolean;
}

/** Builds the sheets of a plan as one transaction: built beside, read back and checked, then swapped in under their names.
 *  Whatever fails before the last round trip, the workbook is put back as it was, but for what others have done meanwhile; what a person changed is kept under a new name.
 *  Throws `workbook.changed` or `workbook.shared` where somebody else exchanged, renamed or removed sheets at the same time: the first who is done stands.
 *  Round trips: build 1 and check 1 (more only by 4 MB of cells), swap 1; with sheets to replace 1 to look at them once more and 1 to remove them. */
export async function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, names: readonly string[], before: WorkbookContent, run: ApplyOptions): Promise<Applied> {
  const { calculated, undoable } = run;
  const retired = sheetsToRetire(plan, before, workNames());
  const own: OwnWork = { names, ids: new Set(), retired, kept: new Map() };
  try {
    const built = await build(context, plan, names, run);
    for (const { sheet } of built) own.ids.add(sheet.id);
    if (!before.automaticCalculation && calculated) context.workbook.application.calculate(Excel.CalculationType.recalculate);
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    const written = await checkSheets(context, built, calculated, run);
    requireUntouched(plan, retired, sheets.items);
    run.onProgress?.({ stage: 'finishing', done: 0, total: 1 });
    await swap(context, plan, names, built, written, retired);
    const settled = await settle(context, plan, retired, before);
    for (const { from, keep } of settled) if (keep) own.kept.set(from.id, keep.to);
    await tidy(context, settled, before, undoable);
    return {
      sheets: plan.sheets.map((sheet) => sheet.name),
      kept: settled.flatMap(({ from, keep }) => (keep ? [{ from: from.name, ...keep }] : [])),
      differences: written.flatMap((sheet) => sheet.differences),
      swapped: undoable ? swappedSheets(built, settled) : null,
    };
  } catch (error) {
    await putBack(context, own, error);
    throw toFailure(error);
  }
}

function swappedSheets(built: readonly BuiltSheet[], settled: readonly SettledSheet[]): Swapped {
  return {
    built: built.map(({ plan, sheet: { id } }) => ({ id, name: plan.name, markRow: plan.markRow })),
    retired: settled.map(({ from: { id, name, visibility }, hiddenName, keep }) => ({ id, name, visibility, nameNow: keep?.to ?? hiddenName })),
  };
}

interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

async function build(context: Excel.RequestContext, plan: WorkbookPlan, names: readonly string[], run: Run): Promise<readonly BuiltSheet[]> {
  const built = plan.sheets.map((sheetPlan, index) => ({ plan: sheetPlan, sheet: context.workbook.worksheets.add(names[index]) }));
  const steps = inFormulaOrder(built).flatMap(({ plan: sheetPlan, sheet }) => writeSteps(sheetPlan).map((step) => ({ ...step, sheet })));
  for (const { sheet } of built) sheet.load('id');
  let bytes = 0;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const [index, step] of steps.entries()) {
    if (bytes > 0 && bytes + step.bytes > PAYLOAD_BUDGET) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
      await context.sync();
      throwIfCancelled(run.signal);
      run.onProgress?.({ stage: 'writing', done: index, total: steps.length });
      context.workbook.application.suspendApiCalculationUntilNextSync();
      bytes = 0;
    }
    step.queue(step.sheet);
    bytes += step.bytes;
  }
  await context.sync();
  throwIfCancelled(run.signal);
  run.onProgress?.({ stage: 'writing', done: steps.length, total: steps.length });
  return built;
}

/** The sheets of rows first: the formulas of the others refer to them. */
function inFormulaOrder(built: readonly BuiltSheet[]): readonly BuiltSheet[] {
  return [...built].sort((a, b) => Number(holdsRows(b.plan)) - Number(holdsRows(a.plan)));
}

/** Sheets are retired by their names: whatever stands there now makes room, and can be given back its name exactly; only then it is looked whether it was the one that was read. */
async function swap(context: Excel.RequestContext, plan: WorkbookPlan, names: readonly string[], built: readonly BuiltSheet[], written: readonly WrittenSheet[], retired: readonly Retired[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  const madeRoom = retired.map(({ from, workName }) => {
    const sheet = sheets.getItem(from.name);
    sheet.load('id');
    sheet.name = workName;
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    return { from, sheet };
  });
  for (const [index, { sheet, plan: sheetPlan }] of built.entries()) {
    sheet.name = sheetPlan.name;
    sheet.getRangeByIndexes(sheetPlan.markRow, 0, 1, 1).values = [[markFor(plan, names, elementAt(written, index))]];
  }
  await context.sync();
  const other = madeRoom.find(({ from, sheet }) => sheet.id !== from.id);
  if (other !== undefined) throw new Failure('workbook.changed', { sheet: other.from.name });
}

/** The mark of a sheet: over its formulas as the workbook gives them, with the names that they have after the swap. */
function markFor(plan: WorkbookPlan, names: readonly string[], { plan: sheetPlan, formulas, differences }: WrittenSheet): string {
  const finalNames = plan.sheets.map((sheet, index) => [`${quotedSheet(names[index] ?? '').replaceAll("'", '')}!`, `${sheet.name}!`] as const);
  const renamed = (formula: string): string => finalNames.reduce((text, [building, final]) => text.replaceAll(building, final), formula.replaceAll("'", ''));
  const named = formulas.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? renamed(cell) : cell)));
  const warning = differences.length > 0 ? `　⚠ 有${differences.length}处与工作簿的计算结果不一致，请核对` : '';
  return markOf(fingerprintOf(named, sheetPlan.markRow)) + warning;
}

/** The last round trip: sheets that made room are removed, kept, or left out of sight; those that an earlier run left go with it. The new sheets already stand; where it fails once it is tried again, and a failure before anything was removed is undone like any other. */
async function tidy(context: Excel.RequestContext, settled: readonly SettledSheet[], before: WorkbookContent, undoable: boolean): Promise<void> {
  const abandoned = leftBehind(before.sheets);
  if (settled.length + abandoned.length === 0) return;
  try {
    queueTidying(context, settled, abandoned, undoable);
    await context.sync();
  } catch (error) {
    const there = new Set((await sheetsNow(context)).map(({ id }) => id));
    if (before.sheets.every(({ id }) => there.has(id))) throw error;
    queueTidying(context, settled.filter(({ from }) => there.has(from.id)), abandoned.filter(({ id }) => there.has(id)), undoable);
    await context.sync();
  }
}

function queueTidying(context: Excel.RequestContext, settled: readonly SettledSheet[], abandoned: readonly SheetIdentity[], undoable: boolean): void {
  for (const { from, hiddenName, keep } of settled) {
    const sheet = context.workbook.worksheets.getItem(from.id);
    if (keep !== null || undoable) sheet.name = keep?.to ?? hiddenName;
    if (keep !== null) sheet.visibility = from.visibility;
  }
  const removed = undoable ? [] : settled.flatMap(({ from, keep }) => (keep === null ? [from] : []));
  for (const { id } of [...removed, ...abandoned]) queueDeletion(context, id);
}

/** Excel refuses to delete a sheet that is very hidden. */
export function queueDeletion(context: Excel.RequestContext, id: string): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** The sheets as they stand. Round trips: 1. */
export async function sheetsNow(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  return sheets.items.map(({ id, name }) => ({ id, name }));
}

/** What a run itself has done to the sheets of the workbook. */
interface OwnWork {
  /** Under which it builds. */
  readonly names: readonly string[];
  /** Of the sheets that it built, as far as the answer came. */
  readonly ids: Set<string>;
  readonly retired: readonly Retired[];
  /** The names under which sheets are kept in sight, by id. */
  readonly kept: Map<string, string>;
}

const ATTEMPTS = 3;

/** Puts the workbook back as it was; tries again where that fails once. Throws `workbook.not-restored` where it cannot be done. */
async function putBack(context: Excel.RequestContext, own: OwnWork, cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await restore(context, own);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}

/** What this run built is deleted, and what it retired stands again under its name; what others built, renamed or removed meanwhile stays as it is. Round trips: 2. */
async function restore(context: Excel.RequestContext, { names, ids, retired, kept }: OwnWork): Promise<void> {
  const now = await sheetsNow(context);
  const [built, others] = [now.filter((sheet) => ids.has(sheet.id) || names.includes(sheet.name)), now.filter((sheet) => !ids.has(sheet.id))];
  const taken = new Set(others.map(({ name }) => name));
  for (const { id } of built) context.workbook.worksheets.getItem(id).delete();
  for (const { id, name } of others) {
    const made = retired.find(({ from, workName, hiddenName }) => name === workName || name === hiddenName || (id === from.id && kept.get(id) === name));
    if (made === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.name = taken.has(made.from.name) ? keptName(made.from.name, taken) : made.from.name;
    sheet.visibility = id === made.from.id ? made.from.visibility : Excel.SheetVisibility.visible;
  }
  await context.sync();
}
