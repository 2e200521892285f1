import { keyOfNormalised, normalised } from '../company/normalised';
import type { CompanyName } from '../company/name';
import { placeAt } from '../company/places';
import { startsTrade } from '../company/trade';
import { isAtHome, type Group } from './group';

/** A brand found in a name. */
export interface BrandHit {
  readonly group: Group;
  /** 首钢. */
  readonly text: string;
  /** True where the brand is the group's own short name (中国石化), not only a word that it uses. */
  readonly isName: boolean;
  /** True where the brand ends at a word boundary: first among equals. */
  readonly whole: boolean;
}

export interface BrandTable {
  /** Brands at the brand position of a name, the surest first; the longest word there decides (中国电子科技 before 中国电子). */
  find(name: CompanyName): readonly BrandHit[];
}

/** Makes the table of all words by which groups' companies can be known. */
export function brandTable(groups: readonly Group[]): BrandTable {
  const wordsByStart = new Map<string, Map<string, BrandWord[]>>();
  for (const group of groups) {
    for (const word of wordsOf(group)) {
      const start = word.text.slice(0, 2);
      const words = wordsByStart.get(start) ?? new Map<string, BrandWord[]>();
      words.set(word.text, [...(words.get(word.text) ?? []), word]);
      wordsByStart.set(start, words);
    }
  }
  const sorted = new Map([...wordsByStart].map(([start, words]) => [start, longestFirst(words)] as const));
  return { find: (name) => firstHits(name, sorted) };
}

type Reach = 'distinctive' | 'leading' | 'word' | 'common' | 'other';

interface BrandWord {
  readonly group: Group;
  readonly text: string;
  readonly reach: Reach;
  readonly isName: boolean;
}

type WordsByStart = ReadonlyMap<string, readonly (readonly BrandWord[])[]>;

/** A short name of this many characters is long enough to be looked for inside a legal name. */
const SHORTEST_NAME = 4;
const CHINESE = /^[\u4e00-\u9fff]+$/;

function* wordsOf(group: Group): Generator<BrandWord> {
  const names = new Set([group.name, ...(group.aliases ?? [])].map((name) => keyOfNormalised(normalised(name))).filter((name) => name.length >= SHORTEST_NAME && CHINESE.test(name)));
  const reach = (group.brands?.leading ?? []).length > 0 ? 'leading' : 'distinctive';
  for (const text of names) yield { group, text, reach, isName: true };
  const brands: readonly (readonly [Reach, readonly string[] | undefined])[] = [
    ['distinctive', group.brands?.distinctive], ['leading', group.brands?.leading], ['word', group.brands?.word], ['common', group.brands?.common], ['other', group.others],
  ];
  for (const [reach, texts] of brands) {
    for (const text of (texts ?? []).map((word) => keyOfNormalised(normalised(word)))) {
      if (!names.has(text)) yield { group, text, reach, isName: false };
    }
  }
}

function longestFirst(words: ReadonlyMap<string, readonly BrandWord[]>): readonly (readonly BrandWord[])[] {
  return [...words].sort(([one], [other]) => other.length - one.length).map(([, alike]) => alike);
}

/** Where a brand can stand: at the beginning, and behind the place. */
function positions(name: CompanyName): readonly number[] {
  return name.brandAt === 0 ? [0] : [0, name.brandAt];
}

function firstHits(name: CompanyName, words: WordsByStart): readonly BrandHit[] {
  for (const at of positions(name)) {
    const hits = hitsAt(name, at, words);
    if (hits === LOOK_ALIKE || hits.length > 0) return hits;
  }
  return [];
}

/** The name begins like a group's and is known not to be: no shorter word and no later place counts. */
const LOOK_ALIKE: readonly BrandHit[] = [];

function hitsAt(name: CompanyName, at: number, words: WordsByStart): readonly BrandHit[] {
  for (const alike of words.get(name.core.slice(at, at + 2)) ?? []) {
    const { text } = alike[0] as BrandWord;
    if (!name.core.startsWith(text, at)) continue;
    const whole = isWordEnd(name, at + text.length);
    const hits = alike.filter((word) => counts(word, name, at, whole)).map(({ group, isName }) => ({ group, text, isName, whole }));
    if (hits.length > 0) return hits;
    if (alike.every((word) => word.reach === 'other')) return LOOK_ALIKE;
  }
  return [];
}

function counts(word: BrandWord, name: CompanyName, at: number, whole: boolean): boolean {
  if (word.isName && at > 0 && !isAtHome(word.group, name)) return false;
  if (word.reach === 'distinctive') return whole || !LATIN_END.test(word.text);
  if (word.reach === 'leading') return at === 0;
  if (word.reach === 'word') return whole;
  return word.reach === 'common' && whole && name.place?.province === word.group.home;
}

const LATIN_END = /[A-Z0-9]$/;

/** The brand ends where the name ends, a trade word, a place or a bracket begins, or Latin letters give way to Chinese. */
function isWordEnd(name: CompanyName, end: number): boolean {
  const { core } = name;
  if (end >= core.length || end === name.brandAt + name.brand.length) return true;
  return startsTrade(core, end) || placeAt(core, end) !== null || (LATIN_END.test(core.charAt(end - 1)) && !LATIN_END.test(core.charAt(end)));
}
