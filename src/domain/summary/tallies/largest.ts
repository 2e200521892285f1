import type { Project } from '../../project';

/** A project with its place among all, from 0. */
export interface PlacedProject {
  readonly project: Project;
  readonly index: number;
}

const SHOWN = 10;

/** The ten projects with the largest 总投资 (in 元, foreign amounts at the book rate), largest first, equal ones in the order of the ledgers. */
export function largestProjects(projects: readonly Project[], isCounted: (project: Project) => boolean): readonly PlacedProject[] {
  const largest: PlacedProject[] = [];
  projects.forEach((project, index) => {
    if (project.totalYuan === null || !(largest.length < SHOWN || isLarger(project, largest.at(-1))) || !isCounted(project)) return;
    const place = largest.findIndex((other) => isLarger(project, other));
    largest.splice(place < 0 ? largest.length : place, 0, { project, index });
    if (largest.length > SHOWN) largest.pop();
  });
  return largest;
}

function isLarger({ totalYuan }: Project, other: PlacedProject | undefined): boolean {
  return (totalYuan ?? 0) > (other?.project.totalYuan ?? 0);
}
