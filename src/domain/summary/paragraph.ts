import type { Rules } from '../rules';
import { TOP500_CLASSES } from '../top500';
import type { Indicators } from './indicators';
import { fillTemplate, placeholdersIn, type Filled } from './paragraph-template';
import { placeholderValue } from './paragraph-values';

/** The period's sentence as offices publish it, from the same numbers as the summary, in the office's wording or the product's own (shape: 株洲高新区 2019; 泰州 项目招引信息: nested tiers, 内资 and 外资 side by side).
 *  @example paragraphOf(indicators, rules) // '2019年累计签约项目222个，合同引资额435.5亿元……' */
export function paragraphOf(indicators: Indicators, rules: Rules): string {
  return filledParagraph(indicators, rules).text;
}

/** The paragraph with the placeholders that nobody knows. */
export function filledParagraph(indicators: Indicators, rules: Rules): Filled {
  return fillTemplate(rules.paragraphTemplate === '' ? defaultTemplate(rules) : rules.paragraphTemplate, (name) => placeholderValue(name, rules)?.(indicators));
}

/** The product's own wording; a clause in 〔 〕 is left out where there is nothing to say. */
export function defaultTemplate(rules: Rules): string {
  const tiers = [...rules.tiers].reverse().map(({ nested }) => `${nested}项目{${nested}项目}个`);
  const classes = TOP500_CLASSES.map((name) => `${name}项目{${name}项目}个`);
  return [
    '{期间}累计签约项目{签约项目}个〔，同比{同比:签约项目}〕；合同引资额{合同引资额}亿元〔，同比{同比:合同引资额}〕〔，其中内资{内资}亿元、外资{外资（亿美元）}亿美元〕。',
    `引进${tiers.map((tier, index) => (index === 0 ? tier : `〔，${tier}〕`)).join('')}〔，三类“500强”项目{三类500强项目}个〕〔（${classes.join('、')}）〕〔，${rules.firstEntryLabel}“500强”项目{${rules.firstEntryLabel}500强项目}个〕。`,
    '〔按产业链，{主要产业链}。〕',
  ].join('');
}

/** Placeholders of a wording that nobody knows, as they are compared; for the line of `招商设置` that holds it. Whether a chain is there, the ledger says later. */
export function unknownPlaceholders(template: string, rules: Rules): readonly string[] {
  return placeholdersIn(template).filter((name) => placeholderValue(name, rules) === undefined);
}
