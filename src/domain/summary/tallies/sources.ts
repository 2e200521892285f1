import type { Project } from '../../project';
import type { SourceSide } from '../../source-region';
import { tallyBy, type Tally } from './tally';

/** The projects from one province or country. */
export interface RegionTally extends Tally {
  /** As `分类明细` prints it; '' where only the side is known. */
  readonly region: string;
}

/** 省内, 省外, 境外; `undivided`: a region is named, but the office's own province is not set; `unknown`: nothing is said. */
export type SourceGroup = SourceSide | 'undivided' | 'unknown';

export interface SourceTally {
  readonly group: SourceGroup;
  /** Most 合同引资额 first. */
  readonly regions: readonly RegionTally[];
}

const GROUPS: readonly SourceGroup[] = ['province', 'domestic', 'overseas', 'undivided', 'unknown'];

/** Counted projects by 来源地: groups that come, in the order of `GROUPS`; nothing where no project says where its money comes from. */
export function sourceTallies(counted: readonly Project[]): readonly SourceTally[] {
  const tallies = GROUPS.map((group) => ({ group, regions: regionTallies(counted.filter((project) => groupOf(project) === group)) })).filter(({ regions }) => regions.length > 0);
  return tallies.every(({ group }) => group === 'unknown') ? [] : tallies;
}

function groupOf({ sourceRegion }: Project): SourceGroup {
  if (sourceRegion?.side) return sourceRegion.side;
  return regionOf(sourceRegion) === '' ? 'unknown' : 'undivided';
}

/** Province or country, as `分类明细` prints it. */
function regionOf(source: Project['sourceRegion']): string {
  return source?.country ?? source?.province ?? '';
}

function regionTallies(projects: readonly Project[]): RegionTally[] {
  return [...tallyBy(projects, ({ sourceRegion }) => regionOf(sourceRegion))].map(([region, tally]) => ({ region, ...tally })).sort((a, b) => b.contractedYuan - a.contractedYuan);
}
