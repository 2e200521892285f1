import { reviewItems } from '../domain/summary/review-items';
import { explainFlag } from '../strings/describe';
import { strings } from './errors';
import { ledgerIn } from './ledger';

/**
 * 列出台账中需要核对的事项：所在行（从区域第一行起数）、项目、事项三列，向下溢出。规则与“核对清单”一致。
 * @customfunction CHECK
 * @param ledger 台账区域，连标题行一起选，例如 签约项目!A1:P300。
 * @returns 核对事项表。
 * @example (await check(ledger))[1] // [12, '新能源汽车零部件产业园项目', '金额“3—5亿元”是一个区间（3亿至5亿），按下限计，请核实。']
 */
export async function check(ledger: unknown[][]): Promise<unknown[][]> {
  const { office, ...classified } = await ledgerIn(ledger);
  const said = strings();
  const { checkColumns, nothingToCheck } = said.functions;
  const items = reviewItems({ ...classified, ledgerFlags: [...office.flags, ...classified.ledgerFlags] }, (flag) => explainFlag(flag, said));
  const found = items.map(({ flag: { at }, about, what }) => (at.sheet === '' ? [at.row ?? '', about, what] : ['', at.sheet, what]));
  return [[checkColumns.row, checkColumns.project, checkColumns.finding], ...(found.length > 0 ? found : [['', '', nothingToCheck]])];
}
