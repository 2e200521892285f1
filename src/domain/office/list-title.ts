import { TOP500_CLASSES, type Top500Class } from '../top500';

/** What the three lists are called. 财富中国500强 (Fortune China 500) and the lists of one trade are others. */
const NAMES: readonly { readonly kind: Top500Class; readonly names: readonly string[] }[] = [
  { kind: '民营500强', names: ['民营企业500强', '民营500强', '民企500强'] },
  { kind: '世界500强', names: ['世界500强', '世界企业500强', '世界财富500强', '财富世界500强', '财富全球500强', '全球500强', 'FORTUNEGLOBAL500', 'GLOBAL500'] },
  { kind: '中国500强', names: ['中国企业500强', '中国500强', '中企500强'] },
];

/** Words that make another list of it: 中国制造业企业500强, 中国民营企业服务业100强, 世界品牌500强, 财富中国500强. */
const OTHER_LISTS = /制造业|服务业|100强|品牌|房地产|物流|医药|化工|建筑业|建材|农业|能源企业|外贸|零售|连锁|上市公司|专利|研发|发明|财富中国|福布斯|候选/;

/** Which of the three lists a text names; null for any other list, and for a bare 500强 or 财富500强 that can mean several.
 *  @example listKind('2024中国民营企业500强榜单') // '民营500强'
 *  @example listKind('中国制造业企业500强') // null */
export function listKind(text: string): Top500Class | null {
  const plain = plainTitle(text);
  if (OTHER_LISTS.test(plain)) return null;
  return NAMES.find(({ names }) => names.some((name) => plain.includes(name)))?.kind ?? null;
}

/** The year of a list that a text names: the last one before the list's name, else the first.
 *  @example listYear('按2023年营业收入排序的2024中国企业500强') // 2024 */
export function listYear(text: string): number | null {
  const plain = text.normalize('NFKC');
  const name = plain.search(LIST_SIZE);
  const years = Array.from(plain.matchAll(YEAR), (match) => ({ at: match.index, year: Number(match[0]) }));
  const before = years.filter(({ at }) => at < name);
  return (before.at(-1) ?? years[0])?.year ?? null;
}

const LIST_SIZE = /(?<!\d)500(?!\d)|五百强|五〇〇强/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A list by its name and year, as sentences name it.
 *  @example listLabel({ kind: '世界500强', year: 2019 }) // '世界500强2019' */
export function listLabel({ kind, year }: { readonly kind: Top500Class; readonly year: number }): string {
  return `${kind}${year}`;
}

/** The lists in the order of their class, newest first. */
export function inListOrder<List extends { readonly kind: Top500Class; readonly year: number }>(lists: readonly List[]): readonly List[] {
  return [...lists].sort((one, other) => TOP500_CLASSES.indexOf(one.kind) - TOP500_CLASSES.indexOf(other.kind) || other.year - one.year);
}

function plainTitle(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s"'“”‘’《》〈〉「」·•_]/g, '').replace(/五百|五〇〇|五○○|五零零/g, '500');
}
