import type { Project } from '../../project';

/** A number of projects with their 合同引资额. */
export interface Tally {
  readonly projects: number;
  /** 合同引资额 in 元, foreign amounts at the book rate. */
  readonly contractedYuan: number;
}

const NOTHING: Tally = { projects: 0, contractedYuan: 0 };

/** Tallies by a key, in the order in which the keys first come. */
export function tallyBy<Key>(projects: readonly Project[], keyOf: (project: Project) => Key): ReadonlyMap<Key, Tally> {
  const tallies = new Map<Key, { projects: number; contractedYuan: number }>();
  for (const project of projects) {
    const key = keyOf(project);
    let sum = tallies.get(key);
    if (!sum) tallies.set(key, (sum = { ...NOTHING }));
    sum.projects += 1;
    sum.contractedYuan += project.contractedYuan ?? 0;
  }
  return tallies;
}

/** The tally of a key; nothing where the key does not come. */
export function tallyOf<Key>(tallies: ReadonlyMap<Key, Tally>, key: Key): Tally {
  return tallies.get(key) ?? NOTHING;
}

/** The tally of all projects. */
export function tally(projects: readonly Project[]): Tally {
  return tallyOf(tallyBy(projects, () => true), true);
}

/** Several tallies as one. */
export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, each) => ({ projects: sum.projects + each.projects, contractedYuan: sum.contractedYuan + each.contractedYuan }), NOTHING);
}
