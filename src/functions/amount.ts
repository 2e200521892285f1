import { toYi } from '../domain/money';
import { eachCell, optionalText } from './cells';
import { invalidValue, notAvailable, strings } from './errors';
import { readAmount, unitArgument } from './read-amount';

const YI_YUAN = '亿元';
const OWN_CURRENCY = '原币';

/**
 * 把“5亿元”“3000万元”这样的金额换算成以亿元为单位的数。可以传入整列，空单元格仍为空。
 * @customfunction AMOUNT
 * @param text 金额所在的单元格或区域，例如 D5:D200。
 * @param [unit] 没有写单位的数字按什么单位计，例如 "万元"；文字自带单位时不用写。
 * @param [output] "亿元"（默认，用于人民币）或 "原币"（外币金额以亿为单位，币种不变）。
 * @returns 以亿元为单位的数。
 * @example amount([['5亿元'], ['3000万元']]) // [[5], [0.3]]
 */
export function amount(text: unknown[][], unit?: string, output?: string): unknown[][] {
  const unitOfBareNumbers = unitArgument(optionalText(unit));
  const wanted = optionalText(output) || YI_YUAN;
  if (wanted !== YI_YUAN && wanted !== OWN_CURRENCY) throw invalidValue(strings().functions.outputUnknown(wanted));
  return eachCell(text, (cell) => {
    const read = readAmount(cell, unitOfBareNumbers);
    if (!read) return '';
    if (read.currency !== 'CNY' && wanted !== OWN_CURRENCY) throw notAvailable(strings().functions.foreignAmount(read.currency));
    return toYi(read.value, read.currency);
  });
}
