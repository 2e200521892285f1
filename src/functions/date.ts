import { isoOf } from '../domain/date/iso';
import { optionalYear } from './arguments';
import { eachCell } from './cells';
import { statedDates } from './dates';
import { invalidValue, strings } from './errors';
import { office } from './office';

/**
 * 把“2019年7月5日”“2019.7”“7月5日”和日期单元格统一成 2019-07-05 或 2019-07 的写法，只写到能确定的部分。可以传入整列，空单元格仍为空。
 * @customfunction DATE
 * @param text 日期所在的单元格或区域，例如 K5:K200。
 * @param [year] 没有写年份的日期按哪一年计，例如 2019。
 * @returns 日期文本。
 * @example await date([['2019年7月5日'], ['7月']], 2019) // [['2019-07-05'], ['2019-07']]
 */
export async function date(text: unknown[][], year?: number): Promise<unknown[][]> {
  const yearOfDates = optionalYear(year);
  const { date1904 } = await office();
  const dateOf = statedDates(date1904, yearOfDates);
  return eachCell(text, (cell) => {
    const read = dateOf(cell);
    if (!read) return '';
    const iso = isoOf(read);
    if (iso === null) throw invalidValue(strings().functions.yearMissing(String(cell)));
    return iso;
  });
}
