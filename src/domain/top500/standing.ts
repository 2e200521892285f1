import type { CalendarDate } from '../date/calendar';
import { TOP500_CLASSES, type Top500Class } from '../top500';
import { applicableYears, type ListChoice } from './applicable-list';
import type { Group, Owner } from './group';
import { coreOf, type GroupIndex, type Placement } from './group-index';
import type { Top500List } from './list';

/** A list that would have decided and is not here, or is here only in part. `year` null: no signing date says which. */
export interface MissingList {
  readonly list: Top500Class;
  readonly year: number | null;
  readonly excerpt: boolean;
}

/** The lists of one kind that count on a date. */
export interface Coverage {
  readonly kind: Top500Class;
  /** One year; more where an incomplete date leaves it open; none without a date. */
  readonly years: readonly number[];
  /** Those of them that are not here or not complete; a company that is on an excerpt is on it all the same. */
  readonly missing: readonly MissingList[];
}

/** How a company stands on the lists that count on a date. */
export interface Standing {
  /** On these, the highest class first. */
  readonly on: readonly Placement[];
  /** On one of two lists between which an incomplete date leaves open; proves nothing. */
  readonly perhaps: readonly Placement[];
  /** On lists of other years: a hint where the right list is missing. */
  readonly elsewhere: readonly Placement[];
  readonly missing: readonly MissingList[];
}

/** The lists that count on a signing date, kind by kind, the highest class first. */
export function coverageOn(signedOn: CalendarDate | null, choice: ListChoice, lists: readonly Top500List[]): readonly Coverage[] {
  return TOP500_CLASSES.map((kind) => {
    const years = applicableYears(kind, signedOn, choice, lists);
    const missing = years.length === 0 ? [{ list: kind, year: null, excerpt: false }] : years.flatMap((year) => missingList(kind, year, lists));
    return { kind, years, missing };
  });
}

/** How a group (or one of its companies that stands on a list itself) stands on the lists that count.
 *  @param company legal name of the company that was recognised; the group's own name where it is the group */
export function standingOf(group: Group, company: string, coverage: readonly Coverage[], index: GroupIndex): Standing {
  const placements = [...(index.placements.get(group.id) ?? []), ...(index.ownPlacements.get(coreOf(company)) ?? [])];
  const kinds = possibleOf(group, coverage).map((covered) => ofKind(covered, placements));
  const on = kinds.flatMap((kind) => kind.on);
  const perhaps = kinds.flatMap((kind) => kind.perhaps);
  return { on, perhaps, elsewhere: placements.filter((place) => !on.includes(place) && !perhaps.includes(place)), missing: kinds.flatMap((kind) => kind.missing) };
}

/** Lists that an owner's companies can be on; 中国企业500强 and 民营企业500强 take none from abroad, 民营 none that the state controls. */
const KINDS_BY_OWNER: Readonly<Record<Owner, readonly Top500Class[]>> = {
  央企: ['世界500强', '中国500强'],
  金融: ['世界500强', '中国500强', '民营500强'],
  地方国企: ['世界500强', '中国500强'],
  民营: TOP500_CLASSES,
  外资: ['世界500强'],
  港澳台: ['世界500强'],
};

function possibleOf(group: Group, coverage: readonly Coverage[]): readonly Coverage[] {
  const { owner } = group;
  return owner === null ? coverage : coverage.filter((covered) => KINDS_BY_OWNER[owner].includes(covered.kind));
}

function ofKind({ kind, years, missing }: Coverage, placements: readonly Placement[]): Pick<Standing, 'on' | 'perhaps' | 'missing'> {
  const places = placements.filter((place) => place.kind === kind && years.includes(place.year));
  const everywhere = years.length > 0 && years.every((year) => places.some((place) => place.year === year));
  if (everywhere) return { on: oncePerYear(places), perhaps: [], missing: [] };
  return { on: [], perhaps: places, missing: missing.filter((list) => !places.some((place) => place.year === list.year)) };
}

/** A group that stands on a list under two names counts with its better place. */
function oncePerYear(places: readonly Placement[]): readonly Placement[] {
  const byRank = [...places].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  return byRank.filter((place, at) => byRank.findIndex((first) => first.year === place.year) === at);
}

function missingList(kind: Top500Class, year: number, lists: readonly Top500List[]): readonly MissingList[] {
  const list = lists.find((candidate) => candidate.kind === kind && candidate.year === year);
  return list?.complete === true ? [] : [{ list: kind, year, excerpt: list !== undefined }];
}
