import type { ExclusionCode } from '../flag';

/** The reasons why a row is not counted, as every sheet and the command line print them; the summary's formulas count them by these words. */
export const EXCLUSION_LABELS: Readonly<Record<ExclusionCode, string>> = {
  total: '合计行',
  continuation: '合并续行',
  'same-project': '同一项目已计入',
  'no-sign-year': '无签约年份',
  'not-signed': '未签约',
  terminated: '已终止',
  'other-year': '非本年签约',
  'other-months': '不在统计月份',
  empty: '空行',
};

/** What the summary says of each reason beside its number. */
export const EXCLUSION_NOTES: Readonly<Record<ExclusionCode, string>> = {
  total: '合计、小计、累计等行不是项目',
  continuation: '一个项目占几行的，只计一次',
  'same-project': '在别的台账上已经计入的同一项目',
  'no-sign-year': '没有签约日期，标题里也没有年份',
  'not-signed': '在谈、洽谈等尚未签约的项目',
  terminated: '终止、退出、清退的项目',
  'other-year': '在别的年份签约的项目',
  'other-months': '在统计期以后的月份签约，或签约月份不明',
  empty: '只有序号或单位名称的行',
};
