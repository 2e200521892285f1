import { headingText, isLabel, type HeadingText } from './heading-text';
import type { HeadingRule } from './heading-rule';
import { HEADING_RULES } from './headings';

/** Leaf headings that say nothing without the heading above them: 投资方 › 名称, 签约 › 时间, {年}年计划 › 投资. */
const NEEDS_PARENT = new Set(['名称', '全称', '时间', '日期', '年月', '注册地', '来源地', '所在地', '单位', '内容', '地点', '地址', '状态', '阶段', '类别', '类型', '性质', '投资', '投资额', '编号', '代码', '备注', '金额', '总额', '合计', '小计', '数额', '额', '计', '数值', '总计']);
/** The ones that simply repeat the heading above: 总投资（亿元） › 合计, 签约时间 › 年. */
const IS_PARENT = new Set(['', '年', '年度', '年份', '金额', '总额', '合计', '小计', '数额', '额', '计', '数值', '总计']);
const PARENT_TAIL = /(?:基本)?(?:情况|信息)$/;

/** The rule that a heading fits, given as its path from the top level down; null where no rule knows it (the column is `other`).
 *  @example matchHeading(['项目总投资额（亿元）'])?.field   // 'totalInvestment'
 *  @example matchHeading(['投资方', '名称'])?.field   // 'investor'
 *  @example matchHeading(['一期投资额[亿元]'])?.field   // 'phaseInvestment' */
export function matchHeading(path: readonly string[]): HeadingRule | null {
  const leaf = path.at(-1);
  if (leaf === undefined || isLabel(leaf)) return null;
  const parents = path.slice(0, -1).map((parent) => headingText(parent).plain.replace(PARENT_TAIL, ''));
  const text = headingText(leaf);
  const parent = parents.at(-1) ?? '';
  if (parent !== '' && NEEDS_PARENT.has(text.plain)) {
    const joined = firstRule({ plain: parent + text.plain, inside: text.inside }, parents);
    if (joined) return joined;
  }
  if (IS_PARENT.has(text.plain)) return parent === '' ? null : firstRule(headingText(path.at(-2) ?? ''), parents.slice(0, -1));
  return firstRule(text, parents);
}

/** True for a cell that stands in headings: a rule knows it, or it belongs under another heading (名称, 金额, （亿元）). */
export function isHeadingWord(cell: string): boolean {
  return matchHeading([cell]) !== null || isSubHeadingWord(cell);
}

/** True for a word that only makes sense below another heading. */
export function isSubHeadingWord(cell: string): boolean {
  return NEEDS_PARENT.has(headingText(cell).plain) || (headingText(cell).plain === '' && cell.trim() !== '');
}

function firstRule(text: HeadingText, parents: readonly string[]): HeadingRule | null {
  const found = HEADING_RULES.find((rule) => fits(rule, text, parents));
  return found ?? (OF_A_YEAR.test(text.plain) ? undated(text, parents) : null);
}

const OF_A_YEAR = /^年度?(?=.{2,})/;

/** 2019年合同引资额 is 合同引资额; what a year takes of 总投资 is no total (`annualPlan` has its own rule). */
function undated(text: HeadingText, parents: readonly string[]): HeadingRule | null {
  const plain = text.plain.replace(OF_A_YEAR, '');
  return HEADING_RULES.find((rule) => rule.field !== 'totalInvestment' && fits(rule, { ...text, plain }, parents)) ?? null;
}

function fits(rule: HeadingRule, { plain, inside }: HeadingText, parents: readonly string[]): boolean {
  if (rule.words.length > 0 && !rule.words.includes(plain)) return false;
  if (rule.like && !rule.like.test(plain)) return false;
  if (rule.unless?.test(plain)) return false;
  if (rule.inside && !rule.inside.test(inside)) return false;
  const { under } = rule;
  return under === null || parents.some((parent) => under.test(parent));
}
