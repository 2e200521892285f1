import type { Project } from '../../project';
import type { Rules } from '../../rules';
import { count, nested, startTally, type RunningTally, type Tally } from './tally';

export interface ChainTally extends Tally {
  /** '' for projects without a chain. */
  readonly chain: string;
  /** 链长: as 招商设置 says, else as the ledger's own column does; '' where neither does. */
  readonly lead: string;
  /** Nested, one per `Rules.tiers`, highest first: projects. */
  readonly tiers: readonly number[];
  readonly top500: number;
}

/** The counted projects by industrial chain: every chain of the office's list in its own order, also at zero; then the others as the ledgers name them; projects without a chain last.
 *  Of several leads that a ledger names for one chain the first stands. */
export function chainTallies(counted: readonly Project[], rules: Rules): readonly ChainTally[] {
  const sums = new Map<string, ChainSums>();
  for (const { name, lead } of rules.chains) sums.set(name, startingSums(name, lead, rules));
  for (const project of counted) {
    let sum = sums.get(project.chain);
    if (!sum) sums.set(project.chain, (sum = startingSums(project.chain, '', rules)));
    countOn(project, sum);
  }
  const chains = [...sums.values()].map(({ bands, ...sum }): ChainTally => ({ ...sum, tiers: nested(bands) }));
  return [...chains.filter(({ chain }) => chain !== ''), ...chains.filter(({ chain }) => chain === '')];
}

interface ChainSums extends RunningTally {
  readonly chain: string;
  lead: string;
  top500: number;
  /** Projects by their highest tier. */
  readonly bands: number[];
}

function startingSums(chain: string, lead: string, { tiers }: Rules): ChainSums {
  return { chain, lead, ...startTally(), top500: 0, bands: tiers.map(() => 0) };
}

function countOn(project: Project, sum: ChainSums): void {
  const { tier, top500, chainLead } = project;
  count(sum, project);
  if (tier !== null) sum.bands[tier] = (sum.bands[tier] ?? 0) + 1;
  if (top500.status === '是') sum.top500 += 1;
  if (sum.lead === '' && sum.chain !== '') sum.lead = chainLead;
}
