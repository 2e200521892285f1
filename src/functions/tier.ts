import type { Amount } from '../domain/amount/amount';
import type { Rules } from '../domain/rules';
import { bandLabel, nestedLabel, tierOf } from '../domain/tier';
import { optionalText, wordArgument, type Words } from './arguments';
import { eachCell } from './cells';
import { notAvailable, strings } from './errors';
import { office } from './office';
import { readAmount, unitArgument } from './read-amount';

const STYLES: Words<'nested' | 'band'> = { nested: ['累计', 'nested'], band: ['分段', 'band'] };

/**
 * 按投资额给出投资档次：10亿元以上、5亿元以上、亿元以上、亿元以下（“以上”含本数），档次以“招商设置”为准。可以传入整列，空单元格仍为空。
 * @customfunction TIER
 * @param amount 投资额所在的单元格或区域，例如 D5:D200。
 * @param [unit] 没有写单位的数字按什么单位计，例如 "万元"；文字自带单位时不用写。
 * @param [style] "累计"（默认，如5亿元以上）或 "分段"（如5—10亿元）。
 * @returns 投资档次。
 * @example await tier([['5亿元'], ['9999万元']]) // [['5亿元以上'], ['亿元以下']]
 */
export async function tier(amount: unknown[][], unit?: string, style?: string): Promise<unknown[][]> {
  const unitOfBareNumbers = unitArgument(optionalText(unit));
  const wanted = wordArgument(style, 3, STYLES, 'nested');
  const { rules } = await office();
  return eachCell(amount, (cell) => {
    const read = readAmount(cell, unitOfBareNumbers);
    if (!read) return '';
    if (!isComparable(read, rules)) throw notAvailable(strings().functions.foreignTier(strings().currencies[read.currency]));
    const reached = tierOf(read, rules);
    return wanted === 'band' ? bandLabel(reached, rules) : (nestedLabel(reached, rules) ?? rules.belowBand);
  });
}

/** 元 and, by their own thresholds, US dollars; any other amount needs a rate, and a rate needs a year. */
function isComparable({ currency }: Amount, { foreignTiers }: Rules): boolean {
  return currency === 'CNY' || (currency === 'USD' && foreignTiers === 'own');
}
