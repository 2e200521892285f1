import { isWithin, type Period } from '../period';
import type { Project } from '../project';
import { TOP500_CLASSES, type Top500Class } from '../top500';
import type { Top500Sources } from '../top500/match';

/** A sheet whose rows were counted. */
export interface LedgerUse {
  /** The workbook it comes from, where several are merged; null for the open one. */
  readonly file: string | null;
  readonly sheet: string;
  readonly rows: number;
  /** Of them, those that count in the period. */
  readonly counted: number;
}

/** A 500强 list that decided on a project of the period, or would have. */
export interface ListUse {
  readonly kind: Top500Class;
  /** Null where no signing date says which. */
  readonly year: number | null;
  readonly state: 'complete' | 'excerpt' | 'missing';
}

/** What a summary was counted from, for its notes. */
export interface Basis {
  readonly ledgers: readonly LedgerUse[];
  readonly lists: readonly ListUse[];
}

/** What the summary of a period is counted from; without lists and groups no list was used. */
export function basisOf(projects: readonly Project[], period: Period, sources: Top500Sources | null): Basis {
  return { ledgers: ledgersUsed(projects, period), lists: sources ? listsUsed(projects, period, sources) : [] };
}

function ledgersUsed(projects: readonly Project[], period: Period): readonly LedgerUse[] {
  const uses = new Map<string, { file: string | null; sheet: string; rows: number; counted: number }>();
  for (const project of projects) {
    const { file, sheet } = project;
    const key = file === null ? sheet : `${file}\n${sheet}`;
    let use = uses.get(key);
    if (!use) uses.set(key, (use = { file, sheet, rows: 0, counted: 0 }));
    use.rows += 1;
    if (countsIn(project, period)) use.counted += 1;
  }
  return [...uses.values()];
}

function listsUsed(projects: readonly Project[], period: Period, sources: Top500Sources): readonly ListUse[] {
  const uses = new Map<string, ListUse>();
  const dates = new Set(projects.filter((project) => countsIn(project, period)).map(({ signedOn }) => signedOn));
  for (const date of dates) {
    for (const { kind, years, missing } of sources.coverage(date)) {
      for (const year of years.length > 0 ? years : [null]) {
        const gap = missing.find((each) => each.year === year);
        uses.set(`${kind}${year}`, { kind, year, state: gap ? (gap.excerpt ? 'excerpt' : 'missing') : 'complete' });
      }
    }
  }
  return [...uses.values()].sort((one, other) => TOP500_CLASSES.indexOf(one.kind) - TOP500_CLASSES.indexOf(other.kind) || (one.year ?? 0) - (other.year ?? 0));
}

function countsIn(project: Project, period: Period): boolean {
  return project.exclusion === null && isWithin(period, project.year, project.month);
}
