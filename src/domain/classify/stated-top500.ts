import type { Top500, Top500Class } from '../top500';

const CLASS_WORDS: readonly { readonly class: Top500Class; readonly words: readonly string[] }[] = [
  { class: '世界500强', words: ['世界500强', '世界五百强', '全球500强', '财富500强'] },
  { class: '中国500强', words: ['中国500强', '中国五百强', '国内500强', '国内五百强', '中国企业500强'] },
  { class: '民营500强', words: ['民营500强', '民企500强', '民营五百强', '民营企业500强', '民企五百强'] },
];

const NO_WORDS = new Set(['否', '不是', '非', 'N', 'n', 'NO', 'No', '×', '无', '0']);
const YES_WORDS = new Set(['是', '√', 'Y', 'y', 'YES', 'Yes', '1', '有']);
const EMPTY_WORDS = new Set(['', '-', '—', '/', '--', '——']);

/** Nothing is known: neither the ledger nor a list says anything (never a 否). */
export const UNCOVERED: Top500 = { status: '未覆盖', class: null, group: null, lists: [], evidence: '' };

/** What the office's own 三类500强 column says of a project; null where it says nothing that can be understood.
 *  A class name or 是 gives 是 (待核 where the column also takes 龙头企业), 否 gives 否, an empty cell 未覆盖.
 *  @example statedTop500('世界500强', '是否三类500强').class // '世界500强' */
export function statedTop500(cell: string, heading: string): Top500 | null {
  const text = cell.replace(/[\s“”"'（）()]/g, '');
  if (EMPTY_WORDS.has(text)) return UNCOVERED;
  const evidence = `台账“${heading}”列填写“${cell}”`;
  if (NO_WORDS.has(text)) return { ...UNCOVERED, status: '否', evidence };
  const named = classIn(text);
  const yes = YES_WORDS.has(text) || text.includes('500强') || text.includes('五百强');
  if (!named && !yes) return null;
  const widerThanLists = heading.includes('龙头') || heading.includes('领军');
  return { ...UNCOVERED, status: widerThanLists ? '待核' : '是', class: named ?? classIn(heading), evidence };
}

/** Remarks that name a 500强 company as somebody else: a customer, a neighbour, a plan. */
const SOMEBODY_ELSE = ['配套', '供应商', '供货', '客户', '服务', '合作', '拟引进', '非'];

/** A 500强 that is only mentioned in a remark: evidence, not proof. Null where the remark does not speak of it, or only of somebody else (为世界500强企业配套). */
export function remarkedTop500(remark: string): Top500 | null {
  if (!remark.includes('500强') && !remark.includes('五百强')) return null;
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
