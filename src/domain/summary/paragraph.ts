import { toYi } from '../money';
import type { Rules } from '../rules';
import type { Indicators } from './indicators';

/** The year's sentence as offices publish it, from the same numbers as the summary (shape: 株洲高新区 2019, 泰州 项目招引信息).
 *  @example paragraphOf(indicators, rules) // '2019年累计签约项目222个，合同引资额435.5亿元；其中亿元以上项目46个、…' */
export function paragraphOf(indicators: Indicators, rules: Rules): string {
  const { year, signed, tiers, top500, firstEntry } = indicators;
  const nested = [...tiers].reverse().map((tier) => `${tier.label}项目${tier.projects}个`);
  const amount = shortYi(signed.contractedYuan);
  return `${year}年累计签约项目${signed.projects}个，合同引资额${amount}亿元；其中${nested.join('、')}，三类“500强”项目${top500.projects}个，${rules.firstEntryLabel}“500强”项目${firstEntry}个。`;
}

/** 亿元 with at most two decimals, no trailing zeros. */
function shortYi(yuan: number): string {
  return String(Math.round(toYi(yuan, 'CNY') * 100) / 100);
}
