import type { ChainRule } from '../rules';

/** The heading of the second table of `招商设置`, below the settings and in the same columns. */
export const CHAIN_HEADING = ['产业链', '链长', '关键词（用顿号隔开；台账没有写产业链的项目，名称、内容或行业里有这些词的归入，并列入核对清单）'] as const;

/** True for the row that opens the table of chains.
 *  @example isChainHeading('产业链名称', '链长') // true */
export function isChainHeading(name: string, lead: string): boolean {
  return /^产业链(?:名称|名单|（组）)?$/.test(name) && /^(?:链长|链长姓名|分管领导)$/.test(lead);
}

const SEVERAL = /[、,，;；\n]+/;

/** A chain as its row writes it.
 *  @example chainOf('氢能产业链', '', '加氢、燃料电池') // { name: '氢能产业链', lead: '', keywords: ['加氢', '燃料电池'] } */
export function chainOf(name: string, lead: string, keywords: string): ChainRule {
  return { name: name.trim(), lead: lead.trim(), keywords: [...new Set(keywords.split(SEVERAL).map((word) => word.trim()).filter((word) => word !== ''))] };
}

/** The three cells of a chain. */
export function chainCells({ name, lead, keywords }: ChainRule): readonly [name: string, lead: string, keywords: string] {
  return [name, lead, keywords.join('、')];
}

const PARTS = /[|｜\t]/;

/** Chains as a form writes them, one on each line: 名称｜链长｜关键词. */
export function chainsOfText(text: string): readonly ChainRule[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => {
    const [name = '', lead = '', keywords = ''] = line.split(PARTS);
    return chainOf(name, lead, keywords);
  });
}

/** The same the other way round. */
export function textOfChains(chains: readonly ChainRule[]): string {
  return chains.map((chain) => chainCells(chain).join('｜').replace(/｜+$/, '')).join('\n');
}
