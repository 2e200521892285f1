import { companyName, type CompanyName } from '../company/name';
import type { NamedCompany } from './named-company';

export interface SpellingTable {
  /** Registered names that differ from a name by one slip: a character too many, too few, exchanged, or two swapped. */
  near(name: CompanyName): readonly NamedCompany[];
}

/** Shorter names differ by one character too easily (恒力, 恒逸). */
const SHORTEST = 6;
const ROLES: ReadonlySet<string> = new Set(['name', 'former', 'member']);

/** Makes the table. One slip leaves either the first or the second half of the registered name as it is, so a name is looked up by halves:
 *  six look-ups, however many names are registered. */
export function spellingTable(byCore: ReadonlyMap<string, readonly NamedCompany[]>): SpellingTable {
  const heads: CoresByHalf = new Map();
  const tails: CoresByHalf = new Map();
  for (const [core, companies] of byCore) {
    if (core.length < SHORTEST || !companies.some((company) => ROLES.has(company.role))) continue;
    const half = core.length >> 1;
    addCore(heads, core.length, core.slice(0, half), core);
    addCore(tails, core.length, core.slice(half), core);
  }
  return { near: (name) => coresNear(name, heads, tails).flatMap((core) => byCore.get(core) ?? []).filter((company) => ROLES.has(company.role)) };
}

/** Length of the registered name → its first or second half → names. */
type CoresByHalf = Map<number, Map<string, string[]>>;

function addCore(halves: CoresByHalf, length: number, half: string, core: string): void {
  const ofLength = halves.get(length) ?? new Map<string, string[]>();
  const cores = ofLength.get(half) ?? [];
  cores.push(core);
  ofLength.set(half, cores);
  halves.set(length, ofLength);
}

function coresNear(name: CompanyName, heads: CoresByHalf, tails: CoresByHalf): readonly string[] {
  const { core } = name;
  const found: string[] = [];
  for (let length = Math.max(core.length - 1, SHORTEST); length <= core.length + 1; length += 1) {
    const half = length >> 1;
    const alike = [heads.get(length)?.get(core.slice(0, half)), tails.get(length)?.get(core.slice(half - length))];
    for (const candidates of alike) {
      for (const candidate of candidates ?? []) {
        if (!found.includes(candidate) && isSlip(name, candidate)) found.push(candidate);
      }
    }
  }
  return found;
}

/** A slip leaves the brand alone (正威 is not 正泰) unless the two characters look or sound alike, and never touches a number (南通四建, 南通五建). */
function isSlip(name: CompanyName, core: string): boolean {
  const first = firstDifference(name.core, core);
  const [mine, theirs] = [name.core.slice(first), core.slice(first)];
  if (mine === theirs || NUMERALS.test(mine.charAt(0)) || NUMERALS.test(theirs.charAt(0))) return false;
  if (isSwapped(mine, theirs) || isAlike(mine, theirs)) return true;
  const oneChange = mine.slice(1) === theirs.slice(1) || mine.slice(1) === theirs || mine === theirs.slice(1);
  return oneChange && first >= brandEnd(name) && first >= brandEnd(companyName(core));
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

function brandEnd({ brandAt, brand }: CompanyName): number {
  return brandAt + brand.length;
}

function isSwapped(mine: string, theirs: string): boolean {
  return mine.length > 1 && mine.slice(0, 2) === theirs.charAt(1) + theirs.charAt(0) && mine.slice(2) === theirs.slice(2);
}

const NUMERALS = /^[0-9一二三四五六七八九十]/;

/** Characters that are exchanged by ear or by eye in company names. */
const ALIKE = '钢刚岗纲 科料 晟盛昇升 鑫新欣 泰太 宏弘洪鸿 华桦 恒桓 润闰 源原元 裕峪 锂理 镁美 铝吕 铜同 瑞锐 誉育 佰百 荣融 银锒 汇惠 合和 城诚 威葳 力利 峰锋丰 材才 业叶'.split(' ');

function isAlike(mine: string, theirs: string): boolean {
  if (mine === '' || theirs === '' || mine.slice(1) !== theirs.slice(1)) return false;
  return ALIKE.some((set) => set.includes(mine.charAt(0)) && set.includes(theirs.charAt(0)));
}
