import { TOP500_CLASSES, type Top500, type Top500Class } from '../top500';

const CLASS_WORDS: readonly { readonly class: Top500Class; readonly words: readonly string[] }[] = [
  { class: '世界500强', words: ['世界500强', '世界五百强', '全球500强', '财富500强'] },
  { class: '中国500强', words: ['中国500强', '中国五百强', '国内500强', '国内五百强', '中国企业500强'] },
  { class: '民营500强', words: ['民营500强', '民企500强', '民营五百强', '民营企业500强', '民企五百强'] },
];

const NO_WORDS = new Set(['否', '不是', '非', 'N', 'n', 'NO', 'No', '×', '无', '0']);
const YES_WORDS = new Set(['是', '√', 'Y', 'y', 'YES', 'Yes', '1', '有']);
const EMPTY_WORDS = new Set(['', '-', '—', '/', '--', '——']);

/** 非500强, 不属于世界500强; 非公企业 is a private company. */
const DENIED = /非(?!公)|不是|不属于|不在|未入|未进|未上榜|没有/;
/** Cells that name a 500强 company as somebody else, or one that only holds a share. */
const ONLY_NEAR = /配套|供应商|供货|客户|合作|拟引进|参股|意向/;
/** Under a heading that asks for the class, its first word is enough. */
const SHORT_CLASSES: ReadonlyMap<string, Top500Class> = new Map([['世界', '世界500强'], ['全球', '世界500强'], ['中国', '中国500强'], ['国内', '中国500强'], ['民营', '民营500强'], ['民企', '民营500强']]);

/** Nothing is known: neither the ledger nor a list says anything (never a 否). */
export const UNCOVERED: Top500 = { status: '未覆盖', class: null, group: null, lists: [], evidence: '' };

/** What the office's own 三类500强 column says of a project; null where it says nothing that can be understood.
 *  A class name or 是 gives 是 (待核 where the column also takes 龙头企业), 否 gives 否, an empty cell 未覆盖.
 *  @example statedTop500('世界500强', '是否三类500强').class // '世界500强'
 *  @example statedTop500('非500强', '是否三类500强').status // '否' */
export function statedTop500(cell: string, heading: string): Top500 | null {
  const text = cell.replace(/[\s“”"'（）()]/g, '');
  if (EMPTY_WORDS.has(text)) return UNCOVERED;
  const evidence = `台账“${heading}”列填写“${cell}”`;
  if (NO_WORDS.has(text)) return { ...UNCOVERED, status: '否', evidence };
  const asked = mentions500(heading);
  const named = classIn(text) ?? (asked ? (SHORT_CLASSES.get(text) ?? null) : null);
  if (DENIED.test(text)) return asked && deniesAll(text, named, classIn(heading)) ? { ...UNCOVERED, status: '否', evidence } : null;
  const yes = YES_WORDS.has(text) || mentions500(text);
  if ((!named && !yes) || ONLY_NEAR.test(text)) return null;
  const widerThanLists = heading.includes('龙头') || heading.includes('领军');
  return { ...UNCOVERED, status: widerThanLists ? '待核' : '是', class: named ?? classIn(heading), evidence };
}

/** 非500强 denies every class; 非世界500强 only answers a column that asks for that class. */
function deniesAll(text: string, named: Top500Class | null, asked: Top500Class | null): boolean {
  return text.length <= LONGEST_DENIAL && (named === null || named === asked);
}

const LONGEST_DENIAL = 12;

function mentions500(text: string): boolean {
  return text.includes('500强') || text.includes('五百强');
}

/** What several columns (世界500强, 中国500强, 民营500强) say together: the highest class that one of them gives, else what is to be decided, else 否 where one of them says so. */
export function strongestTop500(stated: readonly Top500[]): Top500 {
  return stated.length === 0 ? UNCOVERED : stated.reduce((strongest, next) => (strength(next) < strength(strongest) ? next : strongest));
}

/** The smaller, the stronger. */
function strength({ status, class: name }: Top500): number {
  return ORDER.indexOf(status) * TOP500_CLASSES.length + (name === null ? TOP500_CLASSES.length - 1 : TOP500_CLASSES.indexOf(name));
}

const ORDER: readonly Top500['status'][] = ['是', '待核', '否', '未覆盖'];

/** Remarks that name a 500强 company as somebody else: a customer, a neighbour, a plan. */
const SOMEBODY_ELSE = ['配套', '供应商', '供货', '客户', '服务', '合作', '拟引进', '非'];

/** A 500强 that is only mentioned in a remark: evidence, not proof. Null where the remark does not speak of it, or only of somebody else (为世界500强企业配套). */
export function remarkedTop500(remark: string): Top500 | null {
  if (!mentions500(remark)) return null;
  if (SOMEBODY_ELSE.some((word) => remark.includes(word))) return null;
  return { ...UNCOVERED, status: '待核', class: classIn(remark), evidence: `备注：${remark}` };
}

function classIn(text: string): Top500Class | null {
  return CLASS_WORDS.find((rule) => rule.words.some((word) => text.includes(word)))?.class ?? null;
}

/** A yes-or-no cell: 是/√ true, 否/× false, empty null, anything else undefined. */
export function statedYesNo(cell: string): boolean | null | undefined {
  const text = cell.trim();
  if (EMPTY_WORDS.has(text)) return null;
  if (YES_WORDS.has(text)) return true;
  return NO_WORDS.has(text) ? false : undefined;
}
