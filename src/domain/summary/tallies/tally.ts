import type { Project } from '../../project';

/** A number of projects with their 合同引资额. */
export interface Tally {
  readonly projects: number;
  /** 合同引资额 in 元, foreign amounts at the book rate. */
  readonly contractedYuan: number;
}

/** A tally that is still being counted. Ledgers can be long: what is counted together is counted in one pass over the projects. */
export interface RunningTally {
  projects: number;
  contractedYuan: number;
}

const NOTHING: Tally = { projects: 0, contractedYuan: 0 };

export function startTally(): RunningTally {
  return { projects: 0, contractedYuan: 0 };
}

/** Counts one project. */
export function count(tally: RunningTally, { contractedYuan }: Project): void {
  tally.projects += 1;
  tally.contractedYuan += contractedYuan ?? 0;
}

/** Tallies by a key, in the order in which the keys first come. */
export function tallyBy<Key>(projects: readonly Project[], keyOf: (project: Project) => Key): ReadonlyMap<Key, Tally> {
  const tallies = new Map<Key, RunningTally>();
  for (const project of projects) {
    const key = keyOf(project);
    let sum = tallies.get(key);
    if (!sum) tallies.set(key, (sum = startTally()));
    count(sum, project);
  }
  return tallies;
}

/** The tally of a key; nothing where the key does not come. */
export function tallyOf<Key>(tallies: ReadonlyMap<Key, Tally>, key: Key): Tally {
  return tallies.get(key) ?? NOTHING;
}

/** The tally of all projects. */
export function tally(projects: readonly Project[]): Tally {
  const sum = startTally();
  for (const project of projects) count(sum, project);
  return sum;
}

/** Several tallies as one. */
export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, each) => ({ projects: sum.projects + each.projects, contractedYuan: sum.contractedYuan + each.contractedYuan }), NOTHING);
}

/** Numbers by band, highest first, as numbers by nested tier: 5亿元以上 is those of 5—10亿元 and of 10亿元以上.
 *  @example nested([3, 3, 4]) // [3, 6, 10] */
export function nested(bands: readonly number[]): readonly number[] {
  let above = 0;
  return bands.map((projects) => (above += projects));
}
