import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { cellOf, sheetOf } from './layout';

function readOne(rows: readonly (readonly (string | number)[])[], merges: readonly string[] | null = []): { heading: readonly [number, number]; projects: readonly unknown[]; amounts: readonly unknown[] } {
  const { ledgers } = readLedgers([sheetOf({ name: '签约项目', rows, merges })]);
  const [ledger] = ledgers;
  if (ledger === undefined) throw new Error('no ledger was found');
  const projects = ledger.rows.filter(({ kind }) => kind === 'project');
  return { heading: [ledger.heading.first, ledger.heading.last], projects: projects.map((row) => cellOf(ledger, row, 'project')), amounts: projects.map((row) => cellOf(ledger, row, 'totalInvestment')) };
}

describe('the heading of a ledger', () => {
  it('is not taken for a form where the first project sounds like a heading', () => {
    const rows = [['序号', '总投资（亿元）', '投资方', '签约时间', '项目名称'], [1, 3, '甲公司', 43466, '500强企业配套项目'], [2, 5, '乙公司', 43467, '铝型材项目']];
    expect(readOne(rows).projects).toEqual(['500强企业配套项目', '铝型材项目']);
  });

  it.each([
    ['merged down beside it', ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2']],
    ['not known to be merged', null],
  ])('has two rows where one column has a heading of its own below another, the rest being %s', (_, merges) => {
    const rows = [['序号', '项目名称', '投资方', '签约时间', '项目投资'], ['', '', '', '', '总投资(万元)'], [1, '甲项目', '甲公司', 43466, 1000], [2, '乙项目', '乙公司', 43467, 2000]];
    expect(readOne(rows, merges)).toEqual({ heading: [0, 1], projects: ['甲项目', '乙项目'], amounts: [1000, 2000] });
  });

  it.each([
    ['合计', '', '', '', '2.1', 3],
    ['合计', '', '', '', '0', 1],
    ['', '合计', '', '', '12', ''],
  ])('ends at its row of units, also above a total that is written as text (%s %s)', (...total) => {
    const rows = [['序号', '项目名称', '投资方', '签约时间', '总投资', '备注'], ['', '', '', '', '（亿元）', ''], total, [1, '甲项目', '甲公司', 43466, '2.1', '']];
    expect(readOne(rows, null)).toMatchObject({ heading: [0, 1], projects: ['甲项目'], amounts: ['2.1'] });
  });
});
