import type { GroupRegistry } from '../src/domain/top500/group';
import type { Top500List } from '../src/domain/top500/list';

/** The lists that come with the product; each loads when this is called first, in a file of its own, so that nothing of them burdens the pane's start. */
export async function shippedLists(): Promise<readonly Top500List[]> {
  const files = await Promise.all([
    import('./lists/global500-2022.json', { with: { type: 'json' } }),
    import('./lists/global500-2026.json', { with: { type: 'json' } }),
    import('./lists/china500-2024-top120.json', { with: { type: 'json' } }),
    import('./lists/private500-2024.json', { with: { type: 'json' } }),
    import('./lists/private500-2026.json', { with: { type: 'json' } }),
  ]);
  return files.map((file) => file.default as Top500List);
}

/** The registry of groups that comes with the product; loads like the lists. */
export async function shippedRegistry(): Promise<GroupRegistry> {
  const files = await Promise.all([
    import('./groups/central.json', { with: { type: 'json' } }),
    import('./groups/finance.json', { with: { type: 'json' } }),
    import('./groups/local.json', { with: { type: 'json' } }),
    import('./groups/private.json', { with: { type: 'json' } }),
    import('./groups/foreign.json', { with: { type: 'json' } }),
  ]);
  return joined(files.map((file) => file.default as GroupRegistry));
}

function joined(registries: readonly GroupRegistry[]): GroupRegistry {
  const sources = Object.assign({}, ...registries.map((registry) => registry.sources)) as GroupRegistry['sources'];
  return { sources, groups: registries.flatMap((registry) => registry.groups) };
}
