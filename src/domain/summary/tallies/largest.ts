import type { Project } from '../../project';

/** A project with its place among all, from 0. */
export interface PlacedProject {
  readonly project: Project;
  readonly index: number;
}

const SHOWN = 10;

/** The ten projects with the largest 总投资 (in 元, foreign amounts at the book rate), largest first, equal ones in the order of the ledgers. */
export function largestProjects(projects: readonly Project[], isCounted: (project: Project) => boolean): readonly PlacedProject[] {
  return projects
    .map((project, index) => ({ project, index }))
    .filter(({ project }) => project.totalYuan !== null && isCounted(project))
    .sort((a, b) => (b.project.totalYuan ?? 0) - (a.project.totalYuan ?? 0))
    .slice(0, SHOWN);
}
