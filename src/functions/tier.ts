import { DEFAULT_RULES } from '../domain/rules';
import { bandLabel, nestedLabel, tierOf } from '../domain/tier';
import { eachCell, optionalText } from './cells';
import { invalidValue, notAvailable, strings } from './errors';
import { readAmount, unitArgument } from './read-amount';

const NESTED = '累计';
const BANDS = '分段';

/**
 * 按投资额给出投资档次：10亿元以上、5亿元以上、亿元以上、亿元以下（“以上”含本数）。可以传入整列，空单元格仍为空。
 * @customfunction TIER
 * @param amount 投资额所在的单元格或区域，例如 D5:D200。
 * @param [unit] 没有写单位的数字按什么单位计，例如 "万元"；文字自带单位时不用写。
 * @param [style] "累计"（默认，如5亿元以上）或 "分段"（如5—10亿元）。
 * @returns 投资档次。
 * @example tier([['5亿元'], ['9999万元']]) // [['5亿元以上'], ['亿元以下']]
 */
export function tier(amount: unknown[][], unit?: string, style?: string): unknown[][] {
  const unitOfBareNumbers = unitArgument(optionalText(unit));
  const wanted = optionalText(style) || NESTED;
  if (wanted !== NESTED && wanted !== BANDS) throw invalidValue(strings().functions.styleUnknown(wanted));
  return eachCell(amount, (cell) => {
    const read = readAmount(cell, unitOfBareNumbers);
    if (!read) return '';
    if (!TIERED.includes(read.currency)) throw notAvailable(strings().functions.foreignTier(read.currency));
    const reached = tierOf(read, DEFAULT_RULES);
    return wanted === BANDS ? bandLabel(reached, DEFAULT_RULES) : (nestedLabel(reached, DEFAULT_RULES) ?? DEFAULT_RULES.belowBand);
  });
}

/** Currencies that have thresholds of their own; any other needs a rate, and a rate needs a year. */
const TIERED: readonly string[] = ['CNY', 'USD'];
