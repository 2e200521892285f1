import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import { shippedLists, shippedRegistry } from '../seeds/top500';
import { groupIndex, type GroupIndex } from '../src/domain/top500/group-index';
import { matchTop500, top500Sources } from '../src/domain/top500/match';

/** Finds the group of a company, null for none. */
type Finder = (name: string) => string | null;

interface Known {
  readonly name: string;
  readonly group: string;
}

/** Every so-many-th name of the golden set: general fuzzy searches take a good part of a second for each name. */
const EVERY = 12;

/** The same golden names by our matching and by two general fuzzy searches over the same registered names: time for 1,000 names, right answers, and groups given to companies of none. */
export async function rivalsBench(): Promise<string[][]> {
  const [registry, lists] = await Promise.all([shippedRegistry(), shippedLists()]);
  const index = groupIndex(registry, lists);
  const known = registeredNames(index);
  const golden = { members: sample('members.csv'), none: sample('none.csv') };
  return ([['引凤', ours(index)], ['fuse.js', byFuse(known)], ['fuzzysort', byFuzzysort(known)]] as const).map(([title, find]) => row(title, find, golden));
}

interface Golden {
  readonly members: readonly string[][];
  readonly none: readonly string[][];
}

function row(title: string, find: Finder, { members, none }: Golden): string[] {
  const start = performance.now();
  const right = members.filter(([name = '', group]) => find(name) === group).length;
  const wrong = none.filter(([name = '']) => find(name) !== null).length;
  const seconds = ((performance.now() - start) / (members.length + none.length)) * 1000 / 1000;
  return [title, `${seconds.toFixed(2)} s`, percent(right, members.length), percent(wrong, none.length)];
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(0)} %`;
}

function ours(index: GroupIndex): Finder {
  const sources = top500Sources(index, [], 'published');
  const signedOn = { year: 2024, month: 11, day: 1 };
  return (investor) => matchTop500({ investor, project: '', parent: '', signedOn }, sources).investors[0]?.candidates[0]?.group ?? null;
}

function byFuse(known: readonly Known[]): Finder {
  const fuse = new Fuse(known, { keys: ['name'], threshold: 0.4 });
  return (name) => fuse.search(name, { limit: 1 })[0]?.item.group ?? null;
}

function byFuzzysort(known: readonly Known[]): Finder {
  const targets = known.map(({ name, group }) => ({ group, prepared: fuzzysort.prepare(name) }));
  return (name) => fuzzysort.go(name, targets, { key: 'prepared', limit: 1 })[0]?.obj.group ?? null;
}

function registeredNames(index: GroupIndex): readonly Known[] {
  return [...index.byCore.values()]
    .flat()
    .filter(({ role }) => role !== 'associate' && role !== 'ambiguous')
    .map(({ name, group }) => ({ name, group: group.name }));
}

function sample(file: string): readonly string[][] {
  const lines = readFileSync(new URL(`../test/golden/companies/${file}`, import.meta.url), 'utf8').trim().split('\n').slice(1);
  return lines.filter((_, index) => index % EVERY === 0).map((line) => line.split(','));
}
