import { hasModifier } from '../reading/label';
import type { Figure } from '../reading/figure';

/** A way to divide projects in which every project stands once: where all members are stated, they make up the whole. */
interface Family {
  readonly name: string;
  readonly members: readonly { readonly member: string; readonly words: readonly string[] }[];
}

/** Sources: published reports (四川 2019 三次产业, 株洲 2021 新建续建, 湖南 2019 三类500强: each company once, in its highest class). */
const FAMILIES: readonly Family[] = [
  {
    name: '三次产业',
    members: [
      { member: '一产', words: ['第一产业', '一产'] },
      { member: '二产', words: ['第二产业', '二产'] },
      { member: '三产', words: ['第三产业', '三产'] },
    ],
  },
  { name: '内资外资', members: [{ member: '内资', words: ['内资'] }, { member: '外资', words: ['外资'] }] },
  { name: '新签续建', members: [{ member: '新', words: ['新签', '新建', '新引进', '新增'] }, { member: '续', words: ['续建', '结转'] }] },
  {
    name: '三类500强',
    members: [
      { member: '世界', words: ['世界500强', '世界五百强'] },
      { member: '中国', words: ['中国500强', '国内500强', '中国五百强'] },
      { member: '民营', words: ['民营500强', '民企500强', '民营企业500强'] },
    ],
  },
];

/** The last part of a whole: 其他项目116个. */
export const REMAINDER = '其他';

/** The family and member that a figure's own words name; thresholds (5亿元以上, 5亿元以下) are a family of their own. */
export function memberOf(figure: Figure, text: string): { readonly family: string; readonly member: string; readonly of: number } | null {
  const { tier, remainder } = figure.label;
  if (tier && !tier.level && (tier.minYi === null || tier.maxYi === null)) return { family: `界线${tier.minYi ?? tier.maxYi ?? 0}`, member: tier.minYi === null ? '以下' : '以上', of: 2 };
  if (remainder && !hasModifier(figure.label)) return { family: REMAINDER, member: REMAINDER, of: 1 };
  const words = text.slice(figure.start, figure.quantity.start);
  for (const { name, members } of FAMILIES) {
    const found = members.find((each) => each.words.some((word) => words.includes(word)));
    if (found) return { family: name, member: found.member, of: members.length };
  }
  return null;
}
