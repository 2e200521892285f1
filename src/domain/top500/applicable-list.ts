import type { CalendarDate } from '../date/calendar';
import type { Top500Class } from '../top500';
import type { Top500List } from './list';
import { publicationDay } from './publication';

/** Which year's list decides (a setting of the office): the one published latest on the signing date, the one of the signing year, or the newest at hand. */
export const LIST_CHOICES = ['published', 'signing-year', 'newest'] as const;
export type ListChoice = (typeof LIST_CHOICES)[number];

/** The years whose lists of a kind can decide: one for a full date, more where the date leaves it open, none without any year. */
export function applicableYears(kind: Top500Class, signedOn: CalendarDate | null, choice: ListChoice, lists: readonly Top500List[]): readonly number[] {
  const ofKind = lists.filter((list) => list.kind === kind);
  if (choice === 'newest') return newestYear(ofKind);
  if (signedOn === null || signedOn.year === null) return [];
  if (choice === 'signing-year') return [signedOn.year];
  const earliest = latestPublished(kind, earliestDay(signedOn, signedOn.year), ofKind);
  const latest = latestPublished(kind, latestDay(signedOn, signedOn.year), ofKind);
  return Array.from({ length: latest - earliest + 1 }, (_, step) => earliest + step);
}

/** The lists that count when an office has its own: they replace shipped ones of the same kind and year.
 *  @example effectiveLists([world2022, world2026], [ownWorld2022]) // [ownWorld2022, world2026] */
export function effectiveLists(shipped: readonly Top500List[], own: readonly Top500List[]): readonly Top500List[] {
  return [...own, ...shipped.filter((list) => !own.some((mine) => mine.kind === list.kind && mine.year === list.year))];
}

function newestYear(lists: readonly Top500List[]): readonly number[] {
  return lists.length === 0 ? [] : [Math.max(...lists.map((list) => list.year))];
}

/** ISO days compare as text. */
function latestPublished(kind: Top500Class, day: string, lists: readonly Top500List[]): number {
  const year = Number(day.slice(0, 4));
  const published = lists.find((list) => list.year === year)?.publishedOn ?? publicationDay(kind, year).day;
  return published <= day ? year : year - 1;
}

function earliestDay(date: CalendarDate, year: number): string {
  return isoDay(year, date.month ?? 1, date.day ?? 1);
}

/** Day 31 stands for the end of any month; no list was published between the last day of a month and a 31st that it does not have. */
function latestDay(date: CalendarDate, year: number): string {
  return isoDay(year, date.month ?? 12, date.day ?? 31);
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
