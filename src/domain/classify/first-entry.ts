import { flag, type Flag } from '../flag';
import type { Project } from '../project';

/** Holds each 首次入湘 against the other projects of the workbook: the group must not have a project of an earlier year, nor be there for the first time twice.
 *  Only what the workbook holds can be checked; whether a company is new to the province is for the office to say (counting rule 7). */
export function checkFirstEntries(projects: readonly Project[]): readonly Project[] {
  if (!projects.some(({ firstEntry }) => firstEntry === true)) return projects;
  const byGroup = new Map<string, Project[]>();
  for (const project of projects) {
    const group = groupOf(project);
    if (group === null || project.exclusion?.code === 'same-project') continue;
    byGroup.set(group, [...(byGroup.get(group) ?? []), project]);
  }
  return projects.map((project) => {
    const found = project.firstEntry === true && !project.exclusion ? contradiction(project, byGroup.get(groupOf(project) ?? '') ?? []) : null;
    return found ? { ...project, flags: [...project.flags, found] } : project;
  });
}

function groupOf({ top500, investor }: Project): string | null {
  if (top500.status === '否' || top500.status === '未覆盖') return null;
  return (top500.group ?? investor) || null;
}

function contradiction(project: Project, ofGroup: readonly Project[]): Flag | null {
  const at = { sheet: project.sheet, row: project.row };
  const group = groupOf(project) ?? '';
  const earlier = ofGroup.find(({ year }) => year !== null && project.year !== null && year < project.year);
  if (earlier) return flag('firstEntry.earlier-project', at, { group, year: earlier.year ?? 0, sheet: earlier.sheet, row: earlier.row });
  const twin = ofGroup.find((other) => other !== project && other.firstEntry === true && other.exclusion === null);
  return twin ? flag('firstEntry.twice', at, { group, sheet: twin.sheet, row: twin.row }) : null;
}
