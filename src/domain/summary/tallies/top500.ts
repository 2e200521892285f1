import { WHOLE_YEAR } from '../../period';
import type { Project } from '../../project';
import { TOP500_CLASSES, type Top500Class } from '../../top500';
import { tally, type Tally } from './tally';

/** 500强 projects with their companies (家): a company with several projects is one. */
export interface Top500ClassTally extends Tally {
  readonly companies: number;
  /** Projects that are their group's first in the province. */
  readonly firstEntry: number;
}

export interface Top500Tally extends Top500ClassTally {
  readonly byClass: Readonly<Record<Top500Class, Top500ClassTally>>;
  /** 500强 projects of which nobody says the class. */
  readonly unclassed: Top500ClassTally;
  readonly review: number;
  readonly uncovered: number;
  /** The projects that count as 是, then those that a person should decide, in the order of the ledgers. */
  readonly list: readonly Project[];
}

/** The counted 500强 projects (个) and companies (家). Several projects of one company count as several projects and one company; source: 湖南省商务厅 2020, 三类500强企业不重复统计. */
export function top500Tally(counted: readonly Project[]): Top500Tally {
  const confirmed: Project[] = [];
  const inReview: Project[] = [];
  let uncovered = 0;
  for (const project of counted) {
    const { status } = project.top500;
    if (status === '是') confirmed.push(project);
    else if (status === '待核') inReview.push(project);
    else if (status === '未覆盖') uncovered += 1;
  }
  const ofClass = (name: Top500Class | null): Top500ClassTally => classTally(confirmed.filter((project) => project.top500.class === name));
  return {
    ...classTally(confirmed),
    byClass: Object.fromEntries(TOP500_CLASSES.map((name) => [name, ofClass(name)])) as Top500Tally['byClass'],
    unclassed: ofClass(null),
    review: inReview.length,
    list: [...confirmed, ...inReview],
    uncovered,
  };
}

/** The company that a 500强 project is counted under: its group, else the investor as written. */
export function companyOf(project: Project): string {
  return project.top500.group ?? project.investor;
}

/** The project by which each 500强 company is counted once a year (with `classes`: once a year and class): its first by month of signing, so that it stands in every part of the year that has one. */
export function firstProjects(projects: readonly Project[], { classes }: { readonly classes: boolean }): ReadonlySet<Project> {
  const first = new Map<string, Project>();
  for (const project of projects) {
    const { exclusion, top500, year } = project;
    if (exclusion || top500.status !== '是') continue;
    const key = [year, classes ? top500.class : '', companyOf(project)].join('|');
    const known = first.get(key);
    if (known === undefined || monthOf(project) < monthOf(known)) first.set(key, project);
  }
  return new Set(first.values());
}

/** An unknown month counts in whole years only. */
function monthOf({ month }: Project): number {
  return month ?? WHOLE_YEAR + 1;
}

function classTally(projects: readonly Project[]): Top500ClassTally {
  return { ...tally(projects), companies: new Set(projects.map(companyOf)).size, firstEntry: projects.filter(({ firstEntry }) => firstEntry === true).length };
}
