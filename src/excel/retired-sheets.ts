import { Failure } from '../domain/failure';
import { fingerprintIn, fingerprintOf } from '../domain/summary/fingerprint';
import type { SheetPlan, WorkbookPlan } from '../domain/summary/plan';
import { keptName } from '../domain/summary/sheet-names';
import { changedSince } from './changed-since';
import type { OwnSheet, SheetIdentity, WorkbookContent } from './read-workbook';
import type { WorkNames } from './work-names';

/** A sheet of ours that was not replaced but kept under a new name: a person changed it, or formulas on the office's sheets refer to it (they follow it to its new name). */
export interface KeptSheet {
  readonly from: string;
  readonly to: string;
  readonly because: 'changed' | 'referred-to' | 'needed-by-kept';
}

/** A sheet of ours that makes room for its successor. */
export interface Retired {
  readonly from: OwnSheet;
  /** Its name from the exchange on, out of sight, until it is settled what becomes of it. */
  readonly workName: string;
  /** Its name where it stays out of sight, so that the generation can be taken back. */
  readonly hiddenName: string;
}

/** A retired sheet of which it is settled whether it is kept in sight. */
export interface SettledSheet extends Retired {
  readonly keep: Omit<KeptSheet, 'from'> | null;
}

/** Which sheets make room for those of a plan. Throws `sheet.name-taken` where a sheet of such a name is the office's own. */
export function sheetsToRetire(plan: WorkbookPlan, { own }: WorkbookContent, names: WorkNames): readonly Retired[] {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const retired = own.filter(({ name }) => planned.has(name));
  for (const sheet of retired) markRowOf(sheet);
  return retired.map((from) => ({ from, workName: names.next(), hiddenName: names.nextRetired() }));
}

/** Says of each retired sheet, once nobody can reach it any more, whether it is kept and why. A kept summary still calculates from `分类明细`, so that one is kept with it.
 *  Round trips: 1, and one for every further 4 MB of cells; none where no sheet was retired. */
export async function settle(context: Excel.RequestContext, plan: WorkbookPlan, retired: readonly Retired[], before: WorkbookContent): Promise<readonly SettledSheet[]> {
  if (retired.length === 0) return [];
  const changed = await changedSince(context, retired.map(({ from, workName }) => ({ id: from.id, name: from.name, formulas: from.formulas, nameNow: workName })));
  const roles = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  const reasons = retired.map(({ from }) => (changed.has(from.id) ? 'changed' : reasonToKeep(from, before)));
  const summaryKept = retired.some(({ from }, index) => reasons[index] !== null && roles.get(from.name)?.role === 'summary');
  const taken = new Set([...plan.sheets, ...before.sheets].map(({ name }) => name));
  return retired.map((each, index) => {
    const sheet = roles.get(each.from.name);
    const because = reasons[index] ?? (summaryKept && sheet !== undefined && holdsRows(sheet) ? 'needed-by-kept' : null);
    if (because === null) return { ...each, keep: null };
    const to = keptName(each.from.name, taken);
    taken.add(to);
    return { ...each, keep: { to, because } };
  });
}

/** Whether formulas of other sheets calculate from this one. */
export function holdsRows({ role }: SheetPlan): boolean {
  return role === 'detail' || role === 'activities';
}

/** Requires that nobody else has put sheets in the place of those that are retired, or where new ones go. Throws `workbook.changed`. */
export function requireUntouched(plan: WorkbookPlan, retired: readonly Retired[], now: readonly SheetIdentity[]): void {
  for (const { name } of plan.sheets) {
    const expected = retired.find(({ from }) => from.name === name)?.from.id;
    if (now.find((sheet) => sheet.name === name)?.id !== expected) throw new Failure('workbook.changed', { sheet: name });
  }
}

function reasonToKeep(sheet: OwnSheet, before: WorkbookContent): KeptSheet['because'] | null {
  const markRow = markRowOf(sheet);
  if (fingerprintIn(sheet.formulas[markRow]?.[0] ?? '') !== fingerprintOf(sheet.formulas, markRow)) return 'changed';
  return before.referredTo.has(sheet.name) ? 'referred-to' : null;
}

function markRowOf({ name, formulas }: OwnSheet): number {
  const markRow = formulas.findIndex((row) => fingerprintIn(row[0] ?? '') !== null);
  if (markRow < 0) throw new Failure('sheet.name-taken', { sheet: name });
  return markRow;
}
