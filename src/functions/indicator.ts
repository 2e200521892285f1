import { headlines } from '../domain/summary/headline';
import { yearArgument } from './arguments';
import { eachCell } from './cells';
import { invalidValue, strings } from './errors';
import { figureNamed, figuresOf } from './figures';
import { indicatorsIn, ledgerIn } from './ledger';

/**
 * 按台账给出某一年的一项指标，例如“签约项目”“合同引资额”“5亿元以上项目”“三类500强企业”；ZS.SUMMARY 中的每一项都可以用。口径与年度汇总一致。
 * @customfunction INDICATOR
 * @param name 指标名称所在的单元格或区域，也可以直接写，例如 "合同引资额"。
 * @param ledger 台账区域，连标题行一起选，例如 签约项目!A1:P300。
 * @param year 年份，例如 2019。
 * @returns 指标数值，单位与 ZS.SUMMARY 相同：个、家、亿元、万美元。
 * @example await indicator([['签约项目']], ledger, 2019) // [[222]]
 */
export async function indicator(name: unknown[][], ledger: unknown[][], year: number): Promise<unknown[][]> {
  const counted = yearArgument(year);
  const read = await ledgerIn(ledger);
  const { rules } = read.office;
  const figures = figuresOf(indicatorsIn(read, counted), rules);
  return eachCell(name, (cell) => {
    const found = figureNamed(String(cell), figures);
    if (!found) throw invalidValue(strings().functions.indicatorUnknown(String(cell), headlines(rules).map(({ label }) => label).join('、')));
    return found.value;
  });
}
