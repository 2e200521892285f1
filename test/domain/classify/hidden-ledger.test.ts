import { classify } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { SheetCells } from '../../../src/domain/sheet';

const sheet = (name: string, visible: boolean, values: SheetCells['values']): SheetCells => ({ name, top: 0, left: 0, values, merges: null, tables: [], visible, date1904: false });

const LEDGER = [['项目名称', '投资方', '总投资（亿元）', '签约日期'], ['甲项目', '甲公司', 2, '2019-03-01'], ['乙项目', '乙公司', 3, '2019-04-01']];

it('does not count a ledger on a hidden sheet, and says so; hidden lists are no news', () => {
  const book = readLedgers([sheet('台账', true, LEDGER), sheet('旧台账', false, LEDGER), sheet('选项', false, [['产业链'], ['新能源']])]);
  const { projects, ledgerFlags } = classify(book, DEFAULT_RULES);
  expect(projects.map((project) => project.sheet)).toEqual(['台账', '台账']);
  expect(ledgerFlags.map(({ code, at }) => [code, at.sheet])).toEqual([['ledger.hidden', '旧台账']]);
});
