import type { Project } from '../../project';
import { cut } from '../cell-text';
import { count, nested, startTally, type RunningTally, type Tally } from './tally';

/** The projects that one 责任单位 answers for. */
export interface UnitTally extends Tally {
  /** '' for projects without a unit. */
  readonly unit: string;
  /** 1 for the most 合同引资额; equal amounts share a rank, and the next is skipped. 0 for projects without a unit. */
  readonly rank: number;
  /** Nested, one per `Rules.tiers`, highest first: projects. */
  readonly tiers: readonly number[];
}

/** Counted projects by 责任单位, by rank, those without one last; nothing where no project names one. */
export function unitTallies(counted: readonly Project[], tiers: number): readonly UnitTally[] {
  if (counted.every(({ unit }) => unit === '')) return [];
  const all = sumsByUnit(counted, tiers);
  const unnamed = all.get('');
  all.delete('');
  const named = [...all].sort(([, a], [, b]) => b.contractedYuan - a.contractedYuan);
  const rankOf = ({ contractedYuan }: Tally): number => 1 + named.filter(([, other]) => other.contractedYuan > contractedYuan).length;
  const tallyOf = (unit: string, rank: number, { bands, ...tally }: UnitSums): UnitTally => ({ unit, ...tally, rank, tiers: nested(bands) });
  return [...named.map(([unit, sums]) => tallyOf(unit, rankOf(sums), sums)), ...(unnamed ? [tallyOf('', 0, unnamed)] : [])];
}

interface UnitSums extends RunningTally {
  /** Projects by their highest tier. */
  readonly bands: number[];
}

function sumsByUnit(counted: readonly Project[], tiers: number): Map<string, UnitSums> {
  const byUnit = new Map<string, UnitSums>();
  for (const project of counted) {
    const unit = cut(project.unit);
    let sums = byUnit.get(unit);
    if (!sums) byUnit.set(unit, (sums = { ...startTally(), bands: Array.from({ length: tiers }, () => 0) }));
    count(sums, project);
    if (project.tier !== null) sums.bands[project.tier] = (sums.bands[project.tier] ?? 0) + 1;
  }
  return byUnit;
}
