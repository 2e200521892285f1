import { yearArgument } from './arguments';
import { strings } from './errors';
import { figuresOf } from './figures';
import { indicatorsIn, ledgerIn } from './ledger';

/**
 * 按台账列出某一年的全部指标：指标、数值、单位三列，向下溢出。口径与年度汇总一致。
 * @customfunction SUMMARY
 * @param ledger 台账区域，连标题行一起选，例如 签约项目!A1:P300。
 * @param year 年份，例如 2019。
 * @returns 指标表。
 * @example (await summary(ledger, 2019))[1] // ['签约项目', 222, '个']
 */
export async function summary(ledger: unknown[][], year: number): Promise<unknown[][]> {
  const counted = yearArgument(year);
  const read = await ledgerIn(ledger);
  const { summaryColumns } = strings().functions;
  const figures = figuresOf(indicatorsIn(read, counted), read.office.rules);
  return [[summaryColumns.indicator, summaryColumns.value, summaryColumns.unit], ...figures.map(({ label, value, unit }) => [label, value, unit])];
}
