import { ChainBook } from '../domain/classify/chain-book';
import { comparableName } from '../domain/classify/comparable-name';
import { chainsIn } from '../domain/classify/listed-chain';
import { remembered } from '../domain/remembered';
import type { ChainRule } from '../domain/rules';
import { eachCell, plainCell } from './cells';
import { notAvailable, invalidValue, strings } from './errors';
import { office } from './office';

/**
 * 给出文字所属的产业链：在第二个参数的名单中查找（不写时用“招商设置”中的产业链；都没有时只把同一条链的不同写法统一成第一种）。可以传入整列，空单元格仍为空。
 * @customfunction CHAIN
 * @param text 产业链、项目名称或建设内容所在的单元格或区域。
 * @param [chains] 产业链名单所在的区域。
 * @returns 产业链名称；名单中没有对得上的为空。
 * @example await chain([['新能源汽车零部件项目']], [['新能源汽车产业链'], ['轨道交通产业链']]) // [['新能源汽车产业链']]
 */
export async function chain(text: unknown[][], chains?: unknown[][]): Promise<unknown[][]> {
  const { rules } = await office();
  const list = Array.isArray(chains) ? namedChains(chains) : rules.chains;
  const book = new ChainBook(list);
  const spokenOf = remembered((spoken: string) => chainsIn(spoken, list));
  return eachCell(text, (cell) => {
    const written = String(cell).trim();
    const named = book.of(written);
    if (!book.isUnknown(named)) return named;
    const names = spokenOf(written);
    if (names.length > 1) throw notAvailable(strings().functions.severalChains(written, names.join('、')));
    return names[0] ?? '';
  });
}

/** A column of chains names each of them many times. */
function namedChains(chains: unknown[][]): readonly ChainRule[] {
  const names = chains.flat().map((cell) => String(plainCell(cell)).trim()).filter((name) => name !== '');
  if (names.length === 0) throw invalidValue(strings().functions.noChains);
  return [...new Map(names.map((name) => [comparableName(name), name])).values()].map((name) => ({ name, lead: '', keywords: [] }));
}
