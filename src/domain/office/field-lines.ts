import type { Field } from '../field';
import { headingKey } from '../ledger/column-fields';

/** What an office may say that a column of a ledger means, in its own words: the first one is what is written. */
const FIELD_NAMES: readonly (readonly [field: Field, ...names: string[]])[] = [
  ['project', '项目名称'], ['investor', '投资方', '投资企业'], ['parent', '所属集团', '母公司'], ['content', '建设内容'], ['totalInvestment', '总投资'], ['contracted', '合同引资额'], ['domesticAmount', '内资金额'], ['foreignAmount', '外资金额'],
  ['paidIn', '到位资金'], ['amountText', '投资规模'], ['origin', '内资外资', '资金来源', '资金来源（内资、外资）'], ['chain', '产业链'], ['chainLead', '链长'], ['industry', '行业'], ['sourceRegion', '来源地'], ['unit', '责任单位'],
  ['signedOn', '签约日期', '签约时间'], ['reportedOn', '上报日期'], ['startedOn', '开工日期', '开工时间'], ['operatingOn', '投产日期', '投产时间'], ['taxedOn', '纳税日期', '纳税时间'], ['stage', '项目进展', '项目状态'],
  ['top500', '三类500强'], ['firstEntry', '首次入湘', '首次入省'], ['remark', '备注'], ['serial', '序号'], ['localCompany', '落地公司'], ['localInvestor', '本地合作方'], ['fixedAssets', '固定资产投资'], ['phaseInvestment', '分期投资'],
  ['annualPlan', '年度计划投资'], ['registeredCapital', '注册资本'], ['registeredOn', '注册日期'], ['location', '落地地点'], ['recommender', '推荐人'], ['code', '项目编号'], ['other', '不采用', '其他'],
];

/** What the line of a column begins with; its sheet and headings follow. */
export const FIELD_LINE = '栏目';

const LINE = /^栏目\s*[:：]?\s*(.{1,100})!(.{1,100})$/;

/** The column that a line such as “栏目 签约项目!引资额度” is about, as `readLedgers` asks for it; null for any other line.
 *  @example fieldLine('栏目 签约项目!引资额度') // '签约项目!引资额度' */
export function fieldLine(key: string): string | null {
  const found = LINE.exec(key.trim());
  return found ? headingKey(found[1] ?? '', [found[2] ?? '']) : null;
}

/** The name of the line for a column, given by its sheet and its headings from the top level down.
 *  @example fieldLineKey('签约项目', ['投资情况（亿元）', '额度']) // '栏目 签约项目!投资情况（亿元）›额度' */
export function fieldLineKey(sheet: string, path: readonly string[]): string {
  return `${FIELD_LINE} ${headingKey(sheet, path)}`;
}

/** The field that a person names.
 *  @example fieldNamed('合同引资额') // 'contracted' */
export function fieldNamed(text: string): Field | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return FIELD_NAMES.find(([field, ...names]) => field === plain || names.some((name) => name.normalize('NFKC') === plain))?.[0] ?? null;
}

/** What a field is called on `招商设置`. */
export function fieldName(field: Field): string {
  return FIELD_NAMES.find(([known]) => known === field)?.[1] ?? field;
}

export const FIELD_ALLOWED = `栏目名称，例如${FIELD_NAMES.slice(0, 8).map(([, name]) => name).join('、')}；不用的栏写“不采用”`;
export const FIELD_EXPLANATION = '这一栏按这里写的含义读取，优先于程序的判断。设置项写“栏目 工作表名!标题”，有几行标题的用“›”连接。';
