import { currencyRule, RATE_SCALE } from '../../money';
import type { Project } from '../../project';
import type { Rules } from '../../rules';

/** 合同外资 of a foreign project in US cents: dollars as they are, other money through the book rates of the year; null where a rate is missing. */
export function usdCentsOf(project: Project, rules: Rules): number | null {
  const amount = project.contracted;
  if (!amount) return null;
  if (amount.currency === 'USD') return amount.value;
  const rate = project.year === null ? undefined : rules.bookRates[project.year]?.USD;
  if (rate === undefined || project.contractedYuan === null) return null;
  return Math.round((project.contractedYuan * currencyRule('USD').minorPerUnit * RATE_SCALE) / rate);
}
