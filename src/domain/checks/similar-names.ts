import { comparableName } from '../classify/comparable-name';

/** Of two names that are alike this share of the pairs of characters is the same (Dice). */
const ALIKE = 0.6;
const SHORTEST_CONTAINED = 4;
/** What every project is called. */
const ENDING = /(?:建设|生产|投资|开发)?(?:项目|工程)$/;
/** 二期, 3号地块, B区 tell two projects of one company apart. */
const PART = /([一二三四五六七八九十]{1,3}|\d{1,3}|[a-z])(?:期|号|区|标段|阶段|栋|地块)/g;
const QUANTITY = /\d+/g;
const FIRST_PARTS = new Set(['一', '1']);

/** Whether two names of projects may be spellings of one. Another phase or another quantity makes another project.
 *  @example areAlike('车载充电机生产项目', '车载充电机产线项目') // true
 *  @example areAlike('标准厂房一期', '标准厂房二期') // false */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  if (a === '' || b === '' || partsOf(a) !== partsOf(b) || quantitiesDiffer(a, b)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return (shorter.length >= SHORTEST_CONTAINED && longer.includes(shorter)) || likeness(a, b) >= ALIKE;
}

function coreOf(name: string): string {
  return comparableName(name).replace(ENDING, '');
}

function partsOf(name: string): string {
  return [...name.matchAll(PART)].map(([, part = '']) => part).filter((part) => !FIRST_PARTS.has(part)).join();
}

function quantitiesDiffer(one: string, other: string): boolean {
  const [first, second] = [one.match(QUANTITY), other.match(QUANTITY)];
  return first !== null && second !== null && first.join() !== second.join();
}

function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared += 1;
  return pairs.size + others.size === 0 ? 0 : (2 * shared) / (pairs.size + others.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at += 1) pairs.add(name.slice(at, at + 2));
  return pairs;
}
