import type { Project } from '../../project';
import type { SourceSide } from '../../source-region';
import { count, startTally, type RunningTally, type Tally } from './tally';

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
  if (counted.every((project) => groupOf(project) === 'unknown')) return [];
  const byGroup = new Map<SourceGroup, Map<string, RunningTally>>();
  for (const project of counted) {
    const group = groupOf(project);
    let regions = byGroup.get(group);
    if (!regions) byGroup.set(group, (regions = new Map<string, RunningTally>()));
    const region = regionOf(project.sourceRegion);
    let sum = regions.get(region);
    if (!sum) regions.set(region, (sum = startTally()));
    count(sum, project);
  }
  return GROUPS.flatMap((group) => {
    const regions = byGroup.get(group);
    return regions ? [{ group, regions: regionTallies(regions) }] : [];
  });
}

function groupOf({ sourceRegion }: Project): SourceGroup {
  if (sourceRegion?.side) return sourceRegion.side;
  return regionOf(sourceRegion) === '' ? 'unknown' : 'undivided';
}

/** Province or country, as `分类明细` prints it. */
function regionOf(source: Project['sourceRegion']): string {
  return source?.country ?? source?.province ?? '';
}

function regionTallies(regions: ReadonlyMap<string, Tally>): RegionTally[] {
  return [...regions].map(([region, tally]) => ({ region, ...tally })).sort((a, b) => b.contractedYuan - a.contractedYuan);
}
