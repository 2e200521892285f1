import { toYi } from '../domain/money';
import { optionalText, wordArgument, type Words } from './arguments';
import { eachCell } from './cells';
import { notAvailable, strings } from './errors';
import { readAmount, unitArgument } from './read-amount';

const OUTPUTS: Words<'yuan' | 'own'> = { yuan: ['亿元', 'yuan'], own: ['原币', 'own'] };

/**
 * 把“5亿元”“3000万元”这样的金额换算成以亿元为单位的数。可以传入整列，空单元格仍为空。
 * @customfunction AMOUNT
 * @param text 金额所在的单元格或区域，例如 D5:D200。
 * @param [unit] 没有写单位的数字按什么单位计，例如 "万元"；文字自带单位时不用写。
 * @param [output] "亿元"（默认，用于人民币）或 "原币"（外币金额以亿为单位，币种不变）。
 * @returns 以亿元为单位的数。
 * @example await amount([['5亿元'], ['3000万元']]) // [[5], [0.3]]
 */
export function amount(text: unknown[][], unit?: string, output?: string): Promise<unknown[][]> {
  const unitOfBareNumbers = unitArgument(optionalText(unit));
  const wanted = wordArgument(output, 3, OUTPUTS, 'yuan');
  return eachCell(text, (cell) => {
    const read = readAmount(cell, unitOfBareNumbers);
    if (!read) return '';
    if (read.currency !== 'CNY' && wanted !== 'own') throw notAvailable(strings().functions.foreignAmount(strings().currencies[read.currency]));
    return toYi(read.value, read.currency);
  });
}
