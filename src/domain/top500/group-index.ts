import { withoutForm } from '../company/legal-form';
import { companyName } from '../company/name';
import { keyOfNormalised, normalised } from '../company/normalised';
import type { Top500Class } from '../top500';
import { brandTable, type BrandTable } from './brand-table';
import type { Group, GroupRegistry } from './group';
import type { ListEntry, Top500List } from './list';
import type { NamedCompany, NameRole } from './named-company';
import { spellingTable, type SpellingTable } from './spelling-table';

/** Where a company stands on a list. */
export interface Placement {
  readonly kind: Top500Class;
  readonly year: number;
  readonly rank: number | null;
}

/** Everything that names are looked up in; built once for a registry and a set of lists. */
export interface GroupIndex {
  readonly lists: readonly Top500List[];
  readonly groupById: ReadonlyMap<string, Group>;
  /** By the name before its legal form. */
  readonly byCore: ReadonlyMap<string, readonly NamedCompany[]>;
  /** By the name without its leading place and legal form, for names that have both. */
  readonly byPlaceless: ReadonlyMap<string, readonly NamedCompany[]>;
  readonly brands: BrandTable;
  readonly spellings: SpellingTable;
  /** A group's own places on the lists, by its id. */
  readonly placements: ReadonlyMap<string, readonly Placement[]>;
  /** Places of companies that stand on a list themselves while their group may not, by the name before its form. */
  readonly ownPlacements: ReadonlyMap<string, readonly Placement[]>;
}

/** Makes the index. A list entry that no registered group claims becomes a group of its own. */
export function groupIndex(registry: GroupRegistry, lists: readonly Top500List[]): GroupIndex {
  const byCore = new Map<string, NamedCompany[]>();
  const groupById = new Map<string, Group>();
  const add = (named: NamedCompany): void => append(byCore, coreOf(named.name), named);
  const addGroup = (group: Group): void => {
    groupById.set(group.id, group);
    for (const named of namesOf(group)) add(named);
  };
  registry.groups.forEach(addGroup);
  const { placements, ownPlacements } = placeEntries(lists, byCore, addGroup);
  const all = [...byCore.values()].flat();
  return {
    lists, groupById, byCore, placements, ownPlacements,
    byPlaceless: byPlaceless(all), brands: brandTable([...groupById.values()]), spellings: spellingTable(byCore),
  };
}

/** The name before its legal form, as it is looked up.
 *  @example coreOf('中国平安保险（集团）股份有限公司') // '中国平安保险集团' */
export function coreOf(name: string): string {
  return keyOfNormalised(withoutForm(normalised(name)).rest);
}

function* namesOf(group: Group): Generator<NamedCompany> {
  const own = (role: NameRole, name: string, until: number | null = null): NamedCompany => named(group, role, name, group.name, null, until);
  yield own('name', group.name);
  for (const name of group.names ?? []) yield own('name', name);
  for (const former of group.former ?? []) yield own('former', former.name, former.until ?? null);
  for (const alias of group.aliases ?? []) yield own('alias', alias);
  for (const name of group.ambiguous ?? []) yield own('ambiguous', name);
  for (const block of group.members ?? []) {
    for (const [company = '', ...others] of block.companies) {
      for (const name of [company, ...others]) yield named(group, 'member', name, company, block.from ?? null, block.until ?? null);
    }
  }
  for (const { names: [company = '', ...others], note } of group.associates ?? []) {
    for (const name of [company, ...others]) yield { ...named(group, 'associate', name, company, null, null), note };
  }
}

function named(group: Group, role: NameRole, name: string, company: string, from: number | null, until: number | null): NamedCompany {
  const spelt = normalised(name);
  return { group, role, name, key: keyOfNormalised(spelt), company, form: withoutForm(spelt).form, from, until, note: '' };
}

interface Places {
  readonly placements: Map<string, Placement[]>;
  readonly ownPlacements: Map<string, Placement[]>;
}

function placeEntries(lists: readonly Top500List[], byCore: ReadonlyMap<string, readonly NamedCompany[]>, addGroup: (group: Group) => void): Places {
  const placements = new Map<string, Placement[]>();
  const ownPlacements = new Map<string, Placement[]>();
  for (const list of lists) {
    for (const entry of list.entries) {
      const placement: Placement = { kind: list.kind, year: list.year, rank: entry.rank };
      const group = groupOfEntry(entry, list, byCore, addGroup);
      if (group === null) append(ownPlacements, companyName(entry.name).core, placement);
      else append(placements, group.id, placement);
    }
  }
  return { placements, ownPlacements };
}

/** The group that an entry stands for; null where the entry is a company that a registered group controls (新希望六和 beside 新希望控股). */
function groupOfEntry(entry: ListEntry, list: Top500List, byCore: ReadonlyMap<string, readonly NamedCompany[]>, addGroup: (group: Group) => void): Group | null {
  const known = [entry.name, ...(entry.otherNames ?? [])].flatMap((name) => byCore.get(companyName(name).core) ?? []);
  const own = known.find((candidate) => GROUP_ROLES.has(candidate.role));
  if (own !== undefined) return own.group;
  if (known.some((candidate) => candidate.role === 'member')) return null;
  const group = groupFromEntry(entry, list);
  addGroup(group);
  return group;
}

const GROUP_ROLES: ReadonlySet<NameRole> = new Set(['name', 'former', 'alias']);

function groupFromEntry(entry: ListEntry, list: Top500List): Group {
  const source = `${list.kind}${list.year}`;
  return {
    id: `list:${companyName(entry.name).core}`, name: entry.name, owner: list.kind === '民营500强' ? '民营' : null, home: entry.province ?? '', source, names: entry.otherNames ?? [],
  };
}

function byPlaceless(all: readonly NamedCompany[]): Map<string, NamedCompany[]> {
  const map = new Map<string, NamedCompany[]>();
  for (const candidate of all) {
    const { core, brandAt } = companyName(candidate.name);
    const rest = core.slice(brandAt);
    if (brandAt > 0 && candidate.form !== 'unnamed' && rest.length >= SHORTEST_PLACELESS) append(map, rest, candidate);
  }
  return map;
}

/** Below this a name without its place is only a brand. */
export const SHORTEST_PLACELESS = 4;

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
