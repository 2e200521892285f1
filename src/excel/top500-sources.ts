import { effectiveLists, type ListChoice } from '../domain/top500/applicable-list';
import type { Decision } from '../domain/top500/decision';
import { groupIndex, type GroupIndex } from '../domain/top500/group-index';
import type { Top500List } from '../domain/top500/list';
import { top500Sources, type Top500Sources } from '../domain/top500/match';

/** What the office itself brings to the question of 三类500强. */
export interface OfficeTop500 {
  readonly lists: readonly Top500List[];
  readonly decisions: readonly Decision[];
  readonly choice: ListChoice;
}

/** Loads the lists and groups that come with the product (a file of their own, with the first ledger that is classified) and puts the office's lists in their place. */
export async function loadTop500({ lists, decisions, choice }: OfficeTop500): Promise<Top500Sources> {
  const index = lists.length === 0 ? await (shippedIndex ??= indexWith([])) : await indexWith(lists);
  return top500Sources(index, decisions, choice);
}

let shippedIndex: Promise<GroupIndex> | null = null;

async function indexWith(own: readonly Top500List[]): Promise<GroupIndex> {
  const { shippedLists, shippedRegistry } = await import('../../seeds/top500');
  const [lists, registry] = await Promise.all([shippedLists(), shippedRegistry()]);
  return groupIndex(registry, effectiveLists(lists, own));
}
