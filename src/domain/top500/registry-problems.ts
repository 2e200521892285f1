import { nameKey } from '../company/normalised';
import type { Group, GroupRegistry } from './group';
import { coreOf } from './group-index';

/** What is wrong with a registry, as data. */
export type RegistryProblem =
  | { readonly code: 'id-twice' | 'source' | 'into' | 'period' | 'blank-name' | 'short-word'; readonly group: string; readonly text: string }
  | { readonly code: 'claimed-twice'; readonly text: string; readonly groups: readonly string[] };

/** What is wrong with a registry; empty for a sound one. Above all: no name may prove two groups for the same year.
 *  @example registryProblems({ sources: {}, groups: [{ ...group, source: 'nowhere' }] })[0].code // 'source' */
export function registryProblems(registry: GroupRegistry): readonly RegistryProblem[] {
  const ids = new Set(registry.groups.map((group) => group.id));
  return [...registry.groups.flatMap((group, at) => [...groupProblems(group, registry, ids, at)]), ...claimedTwice(registry)];
}

const SHORTEST_WORD = 2;

function* groupProblems(group: Group, registry: GroupRegistry, ids: ReadonlySet<string>, at: number): Generator<RegistryProblem> {
  const problem = (code: Exclude<RegistryProblem['code'], 'claimed-twice'>, text: string): RegistryProblem => ({ code, group: group.id, text });
  if (registry.groups.findIndex((other) => other.id === group.id) !== at) yield problem('id-twice', group.id);
  if (group.into !== undefined && !ids.has(group.into.id)) yield problem('into', group.into.id);
  for (const source of [group.source, ...(group.members ?? []).map((block) => block.source)]) {
    if (registry.sources[source] === undefined) yield problem('source', source);
  }
  for (const { from = 0, until = Infinity } of group.members ?? []) {
    if (from > until) yield problem('period', `${from}-${until}`);
  }
  for (const name of allNames(group)) {
    if (nameKey(name) === '') yield problem('blank-name', name);
  }
  for (const word of words(group)) {
    if (nameKey(word).length < SHORTEST_WORD) yield problem('short-word', word);
  }
}

function allNames(group: Group): readonly string[] {
  const members = (group.members ?? []).flatMap((block) => block.companies).flat();
  const associates = (group.associates ?? []).flatMap((associate) => associate.names);
  return [group.name, ...(group.names ?? []), ...(group.former ?? []).map((former) => former.name), ...(group.aliases ?? []), ...(group.ambiguous ?? []), ...members, ...associates];
}

function words({ brands, others, aliases, ambiguous }: Group): readonly string[] {
  return [brands?.distinctive, brands?.leading, brands?.word, brands?.common, others, aliases, ambiguous].flatMap((list) => list ?? []);
}

/** A claim of a group on a name: for good, or for the years in which it controlled the company. */
interface Claim {
  readonly group: Group;
  readonly from: number;
  readonly until: number;
}

function claimedTwice(registry: GroupRegistry): readonly RegistryProblem[] {
  const claims = new Map<string, Claim[]>();
  for (const group of registry.groups) {
    for (const [name, from, until] of claimsOf(group)) claims.set(coreOf(name), [...(claims.get(coreOf(name)) ?? []), { group, from, until }]);
  }
  return [...claims].filter(([, of]) => of.some((one) => of.some((other) => collide(one, other)))).map(([text, of]) => ({ code: 'claimed-twice', text, groups: of.map((claim) => claim.group.id) }));
}

function* claimsOf(group: Group): Generator<readonly [name: string, from: number, until: number]> {
  const end = group.into === undefined ? Infinity : group.into.year;
  const own = [group.name, ...(group.names ?? []), ...(group.former ?? []).map((former) => former.name), ...(group.aliases ?? [])];
  for (const name of own) yield [name, 0, end];
  for (const { from = 0, until = Infinity, companies } of group.members ?? []) {
    for (const name of companies.flat()) yield [name, from, Math.min(until, end)];
  }
}

/** A group and the one that it became part of may share a name. */
function collide(one: Claim, other: Claim): boolean {
  if (one.group.id === other.group.id || one.group.into?.id === other.group.id || other.group.into?.id === one.group.id) return false;
  return one.from <= other.until && other.from <= one.until;
}
