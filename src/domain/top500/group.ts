import type { CompanyName } from '../company/name';

/** Who stands behind a group; tells which lists it can be on. */
export type Owner = '央企' | '金融' | '地方国企' | '民营' | '外资' | '港澳台';

/** A name that a group bore, and the last year in which it did. */
export interface FormerName {
  readonly name: string;
  readonly until?: number;
}

/** The words by which a group's companies can be known, by how far they can be trusted. None of them alone proves anything. */
export interface Brands {
  /** Distinctive, and the name may go on at once: 中车时代…, 首钢朗泽…. */
  readonly distinctive?: readonly string[];
  /** Distinctive at the very beginning of a name only: 国投电力…; behind a place it is a local company (株洲国投). */
  readonly leading?: readonly string[];
  /** Distinctive as a whole word only: 正威, not 正威泰强. */
  readonly word?: readonly string[];
  /** Not distinctive: a common word or place name; only with the group's home province before it: 江苏恒力. */
  readonly common?: readonly string[];
}

/** Companies that the group controls, with the years in which it did; the first name of each is the legal one. */
export interface Members {
  readonly from?: number;
  readonly until?: number;
  /** Key into the registry's sources. */
  readonly source: string;
  readonly companies: readonly (readonly string[])[];
}

/** A company that the group has a share in but does not control: never 是 on that ground. */
export interface Associate {
  readonly names: readonly string[];
  readonly note: string;
}

/** The company behind the names of a list: what it is called, was called, controls, and is mistaken for. */
export interface Group {
  readonly id: string;
  /** Official name of the ultimate company that stands on the lists. */
  readonly name: string;
  /** Null where only a list names the group. */
  readonly owner: Owner | null;
  /** Province of the seat, or the country of a foreign group. */
  readonly home: string;
  /** Key into the registry's sources. */
  readonly source: string;
  /** Other names under which the group itself stands on a list: 中国建筑股份有限公司. */
  readonly names?: readonly string[];
  readonly former?: readonly FormerName[];
  /** Short names that mean this group and no other: 中国石化, 首钢. */
  readonly aliases?: readonly string[];
  /** Short names that can mean another company as well: 万达集团. */
  readonly ambiguous?: readonly string[];
  readonly brands?: Brands;
  /** Beginnings of names that look like the group's and are not: 长城汽车 is not of 中国长城. */
  readonly others?: readonly string[];
  /** The group that it became part of, and the year. */
  readonly into?: { readonly id: string; readonly year: number };
  readonly members?: readonly Members[];
  readonly associates?: readonly Associate[];
}

/** The registry of groups, with what its entries rest on. */
export interface GroupRegistry {
  /** Key → where the facts are published. */
  readonly sources: Readonly<Record<string, string>>;
  readonly groups: readonly Group[];
}

/** False for a name with another province's place before that of a provincial group: 杭州华泰 is not the 华泰 of Shandong. */
export function isAtHome(group: Group, name: CompanyName): boolean {
  return !PROVINCIAL.has(group.owner) || group.home === name.place?.province;
}

const PROVINCIAL: ReadonlySet<Group['owner']> = new Set(['地方国企', '民营', null]);
