import type { Project } from '../../project';
import { cut } from '../cell-text';
import { tallyBy, tallyOf, type Tally } from './tally';

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
  const unitOf = ({ unit }: Project): string => cut(unit);
  const all = tallyBy(counted, unitOf);
  const byTier = Array.from({ length: tiers }, (_, index) => tallyBy(counted.filter(({ tier }) => tier !== null && tier <= index), unitOf));
  const named = [...all].filter(([unit]) => unit !== '').sort(([, a], [, b]) => b.contractedYuan - a.contractedYuan);
  if (named.length === 0) return [];
  const rankOf = ({ contractedYuan }: Tally): number => 1 + named.filter(([, other]) => other.contractedYuan > contractedYuan).length;
  const unnamed = all.get('');
  return [...named.map(([unit, tally]) => ({ unit, tally, rank: rankOf(tally) })), ...(unnamed ? [{ unit: '', tally: unnamed, rank: 0 }] : [])].map(({ unit, tally, rank }) => ({
    unit,
    ...tally,
    rank,
    tiers: byTier.map((tallies) => tallyOf(tallies, unit).projects),
  }));
}
