import { elementAt } from '../domain/element-at';
import { Failure } from '../domain/failure';
import { fingerprintIn, fingerprintOf, markOf } from '../domain/summary/fingerprint';
import type { SheetPlan, WorkbookPlan } from '../domain/summary/plan';
import { isOwnSheet, keptName, quotedSheet, WORK_PREFIX } from '../domain/summary/sheet-names';
import { checkSheets, type Difference, type WrittenSheet } from './check-sheets';
import { throwIfCancelled, toFailure } from './failures';
import { PAYLOAD_BUDGET } from './payload';
import type { Run } from './progress';
import type { OwnSheet, SheetIdentity, WorkbookContent } from './read-workbook';
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

/** A sheet of ours that was not replaced but kept under a new name: a person changed it, or formulas on the office's sheets refer to it (they follow it to its new name). */
export interface KeptSheet {
  readonly from: string;
  readonly to: string;
  readonly because: 'changed' | 'referred-to' | 'needed-by-kept';
}

/** Names under which the sheets of a plan are built beside those in use: free ones, one for each sheet in its order. */
export function buildingNames(taken: readonly SheetIdentity[], sheets: number): readonly string[] {
  const names = new Set(taken.map(({ name }) => name));
  const free: string[] = [];
  for (let number = 1; free.length < sheets; number += 1) if (!names.has(`${WORK_PREFIX}${number}`)) free.push(`${WORK_PREFIX}${number}`);
  return free;
}

/** Builds the sheets of a plan as one transaction: built beside, read back and checked, then swapped in under their names.
 *  Whatever fails before the last round trip, the workbook is put back as it was; what a person changed is kept under a new name.
 *  Round trips: build 1 and check 1 (more only by 4 MB of cells), swap 1, removal of the replaced sheets 1. */
export async function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, names: readonly string[], before: WorkbookContent, run: ApplyOptions): Promise<Applied> {
  const { calculated, undoable } = run;
  const retired = retire(plan, before, names);
  try {
    const built = await build(context, plan, names, run);
    if (!before.automaticCalculation && calculated) context.workbook.application.calculate(Excel.CalculationType.recalculate);
    const written = await checkSheets(context, built, calculated, run);
    run.onProgress?.({ stage: 'finishing', done: 0, total: 1 });
    await swap(context, plan, names, built, written, retired);
    await removeRetired(context, retired, before, undoable);
    return {
      sheets: plan.sheets.map((sheet) => sheet.name),
      kept: retired.flatMap(({ from, keep }) => (keep ? [{ from: from.name, ...keep }] : [])),
      differences: written.flatMap((sheet) => sheet.differences),
      swapped: undoable ? swappedSheets(built, retired) : null,
    };
  } catch (error) {
    await putBack(context, before.sheets, retired, error);
    throw toFailure(error);
  }
}

/** A sheet of ours that makes room for its successor. */
interface Retired {
  readonly from: OwnSheet;
  readonly workName: string;
  readonly keep: Omit<KeptSheet, 'from'> | null;
}

/** Which sheets make room, and which of them are kept. A kept summary still calculates from `分类明细`, so that one is kept with it.
 *  Throws `sheet.name-taken` where a sheet of that name is the office's own. */
function retire(plan: WorkbookPlan, before: WorkbookContent, names: readonly string[]): readonly Retired[] {
  const roles = new Map(plan.sheets.map((sheet) => [sheet.name, sheet.role]));
  const rowRoles = new Set(plan.sheets.filter(holdsRows).map(({ name }) => name));
  const reasons = before.own.filter(({ name }) => roles.has(name)).map((sheet) => ({ sheet, because: reasonToKeep(sheet, before) }));
  const summaryKept = reasons.some(({ sheet, because }) => because !== null && roles.get(sheet.name) === 'summary');
  const taken = new Set([...names, ...before.sheets.map((sheet) => sheet.name)]);
  return reasons.map(({ sheet, because }) => {
    const needed = summaryKept && rowRoles.has(sheet.name) ? 'needed-by-kept' : null;
    const reason = because ?? needed;
    const to = keptName(sheet.name, taken);
    const workName = freeName(`${WORK_PREFIX}旧`, taken);
    taken.add(reason ? to : workName);
    return { from: sheet, workName, keep: reason && { to, because: reason } };
  });
}

function freeName(prefix: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`${prefix}${number}`)) return `${prefix}${number}`;
}

function swappedSheets(built: readonly BuiltSheet[], retired: readonly Retired[]): Swapped {
  return {
    built: built.map(({ plan, sheet: { id } }) => ({ id, name: plan.name, markRow: plan.markRow })),
    retired: retired.map(({ from: { id, name, visibility }, workName, keep }) => ({ id, name, visibility, nameNow: keep?.to ?? workName })),
  };
}

function reasonToKeep(sheet: OwnSheet, before: WorkbookContent): KeptSheet['because'] | null {
  if (isChanged(sheet)) return 'changed';
  return before.referredTo.has(sheet.name) ? 'referred-to' : null;
}

function isChanged(sheet: OwnSheet): boolean {
  const markRow = sheet.formulas.findIndex((row) => fingerprintIn(row[0] ?? '') !== null);
  if (markRow < 0) throw new Failure('sheet.name-taken', { sheet: sheet.name });
  return fingerprintIn(sheet.formulas[markRow]?.[0] ?? '') !== fingerprintOf(sheet.formulas, markRow);
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

function holdsRows({ role }: SheetPlan): boolean {
  return role === 'detail' || role === 'activities';
}

async function swap(context: Excel.RequestContext, plan: WorkbookPlan, names: readonly string[], built: readonly BuiltSheet[], written: readonly WrittenSheet[], retired: readonly Retired[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  for (const { from, workName, keep } of retired) sheets.getItem(from.id).name = keep?.to ?? workName;
  for (const [index, { sheet, plan: sheetPlan }] of built.entries()) {
    sheet.name = sheetPlan.name;
    sheet.getRangeByIndexes(sheetPlan.markRow, 0, 1, 1).values = [[markFor(plan, names, elementAt(written, index))]];
  }
  await context.sync();
}

/** The mark of a sheet: over its formulas as the workbook gives them, with the names that they have after the swap. */
function markFor(plan: WorkbookPlan, names: readonly string[], { plan: sheetPlan, formulas, differences }: WrittenSheet): string {
  const finalNames = plan.sheets.map((sheet, index) => [`${quotedSheet(names[index] ?? '').replaceAll("'", '')}!`, `${sheet.name}!`] as const);
  const renamed = (formula: string): string => finalNames.reduce((text, [building, final]) => text.replaceAll(building, final), formula.replaceAll("'", ''));
  const named = formulas.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? renamed(cell) : cell)));
  const warning = differences.length > 0 ? `　⚠ 有${differences.length}处与工作簿的计算结果不一致，请核对` : '';
  return markOf(fingerprintOf(named, sheetPlan.markRow)) + warning;
}

/** The last round trip: sheets that made room are removed, or put out of sight; those that an earlier run left go with it. The new sheets already stand; where it fails once it is tried again, and a failure before anything was removed is undone like any other. */
async function removeRetired(context: Excel.RequestContext, retired: readonly Retired[], before: WorkbookContent, undoable: boolean): Promise<void> {
  const leftBehind = before.sheets.filter(({ name }) => name.startsWith(WORK_PREFIX));
  const madeRoom = retired.flatMap(({ from, keep }) => (keep ? [] : [from]));
  if (undoable) for (const { id } of madeRoom) context.workbook.worksheets.getItem(id).visibility = Excel.SheetVisibility.veryHidden;
  const replaced = [...(undoable ? [] : madeRoom), ...leftBehind];
  if (madeRoom.length + leftBehind.length === 0) return;
  try {
    for (const { id } of replaced) queueDeletion(context, id);
    await context.sync();
  } catch (error) {
    const left = await sheetsNow(context);
    const stillThere = replaced.filter(({ id }) => left.some((sheet) => sheet.id === id));
    if (stillThere.length === replaced.length && before.sheets.every(({ id }) => left.some((sheet) => sheet.id === id))) throw error;
    if (undoable) for (const { id } of madeRoom) context.workbook.worksheets.getItem(id).visibility = Excel.SheetVisibility.veryHidden;
    for (const { id } of stillThere) queueDeletion(context, id);
    await context.sync();
  }
}

/** Excel refuses to delete a sheet that is very hidden. */
function queueDeletion(context: Excel.RequestContext, id: string): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

async function sheetsNow(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  return sheets.items.map(({ id, name }) => ({ id, name }));
}

const ATTEMPTS = 3;

/** Puts the workbook back as it was; tries again where that fails once. Throws `workbook.not-restored` where it cannot be done. */
async function putBack(context: Excel.RequestContext, before: readonly SheetIdentity[], retired: readonly Retired[], cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await restore(context, before, retired);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Failure('workbook.not-restored', { detail: toFailure(error).message }, { cause });
    }
  }
}

/** Sheets of ours that were not there are deleted (a colleague's are not), sheets that were renamed or put out of sight stand as before. Round trips: 2. */
async function restore(context: Excel.RequestContext, before: readonly SheetIdentity[], retired: readonly Retired[]): Promise<void> {
  const now = await sheetsNow(context);
  const { worksheets } = context.workbook;
  for (const { id, name } of now) if (isOwnSheet(name) && !before.some((sheet) => sheet.id === id)) worksheets.getItem(id).delete();
  for (const { id, name } of before) if (now.some((sheet) => sheet.id === id && sheet.name !== name)) worksheets.getItem(id).name = name;
  for (const { from } of retired) worksheets.getItem(from.id).visibility = from.visibility;
  await context.sync();
}
