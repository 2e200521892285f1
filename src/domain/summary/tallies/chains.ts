import type { Project } from '../../project';
import type { Rules } from '../../rules';
import { tallyBy, tallyOf, type Tally } from './tally';

export interface ChainTally extends Tally {
  /** '' for projects without a chain. */
  readonly chain: string;
  /** 链长: as 招商设置 says, else as the ledger's own column does; '' where neither does. */
  readonly lead: string;
  /** Nested, one per `Rules.tiers`, highest first: projects. */
  readonly tiers: readonly number[];
  readonly top500: number;
}

/** The counted projects by industrial chain: every chain of the office's list in its own order, also at zero; then the others as the ledgers name them; projects without a chain last. */
export function chainTallies(counted: readonly Project[], rules: Rules): readonly ChainTally[] {
  const all = tallyBy(counted, (project) => project.chain);
  const byTier = rules.tiers.map((_, index) => tallyBy(counted.filter((project) => project.tier !== null && project.tier <= index), (project) => project.chain));
  const top500 = tallyBy(counted.filter((project) => project.top500.status === '是'), (project) => project.chain);
  const leads = leadsByChain(counted, rules);
  const named = new Set([...rules.chains.map(({ name }) => name), ...all.keys()].filter((chain) => chain !== ''));
  return [...named, ...(all.has('') ? [''] : [])].map((chain) => ({
    chain,
    lead: leads.get(chain) ?? '',
    ...tallyOf(all, chain),
    tiers: byTier.map((tallies) => tallyOf(tallies, chain).projects),
    top500: tallyOf(top500, chain).projects,
  }));
}

/** Of several leads that a ledger names for one chain the first stands. */
function leadsByChain(counted: readonly Project[], rules: Rules): ReadonlyMap<string, string> {
  const leads = new Map(rules.chains.filter(({ lead }) => lead !== '').map(({ name, lead }) => [name, lead]));
  for (const { chain, chainLead } of counted) if (chain !== '' && chainLead !== '' && !leads.has(chain)) leads.set(chain, chainLead);
  return leads;
}
