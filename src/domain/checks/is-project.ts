import type { ExclusionCode } from '../flag';
import type { Project } from '../project';

const NO_PROJECTS: ReadonlySet<ExclusionCode> = new Set<ExclusionCode>(['total', 'continuation', 'empty', 'same-project']);

/** Whether a classified row stands for a project of its own, counted or not. */
export function isProject({ exclusion }: Project): boolean {
  return exclusion === null || !NO_PROJECTS.has(exclusion.code);
}
