import type { ChainRule } from '../rules';
import { comparableName } from './comparable-name';

type ChainWords = Pick<ChainRule, 'name' | 'keywords'>;

/** The shortest name that is looked for inside a text: 链 and 组 stand in any sentence. */
const SHORTEST = 2;

/** The chains of a list that a text speaks of: the one of that very name, else those whose name without 产业链, or one of whose keywords, stands in it.
 *  Of two names of which one holds the other, the longer counts. Several: the text leaves it open.
 *  @example chainsIn('新能源汽车零部件项目', [{ name: '新能源汽车产业链', keywords: [] }, { name: '新能源产业链', keywords: [] }]) // ['新能源汽车产业链'] */
export function chainsIn(text: string, chains: readonly ChainWords[]): readonly string[] {
  const plain = comparableName(text);
  const same = chains.find(({ name }) => comparableName(name) === plain);
  if (same) return [same.name];
  const found = chains.flatMap((chain) => {
    const words = wordsOf(chain).filter((word) => plain.includes(word));
    return words.length > 0 ? [{ name: chain.name, words }] : [];
  });
  const isInside = (word: string, other: string): boolean => other.length > word.length && other.includes(word);
  const longest = found.filter(({ words }) => !words.every((word) => found.some((other) => other.words.some((longer) => isInside(word, longer)))));
  return longest.map(({ name }) => name);
}

function wordsOf({ name, keywords }: ChainWords): readonly string[] {
  const core = comparableName(name).replace(/(?:产业)?[链组室]$/, '');
  return [core, ...keywords.map(comparableName)].filter((word) => word.length >= SHORTEST);
}
