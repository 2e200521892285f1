import type { Ledger } from '../../../src/domain/ledger/ledger';
import { checkTotals, type AmountOf } from '../../../src/domain/ledger/totals';
import type { CellValue } from '../../../src/domain/sheet';
import { readLayout } from './layout';

const HEADING = ['单位', '序号', '项目名称', '总投资（亿元）', '引资额（万元）', '签约时间'];

function ledgerOf(...rows: CellValue[][]): Ledger {
  const [ledger] = readLayout({ sheets: [{ name: '签约', rows: [HEADING, ...rows] }] }).ledgers;
  if (!ledger) throw new Error('no ledger');
  return ledger;
}

/** Numbers in the unit of their column, in 元; texts are not amounts here. */
function amountOf(ledger: Ledger): AmountOf {
  return (row, column) => {
    const value = ledger.cells.values[row.index]?.[column.index];
    return typeof value === 'number' ? Math.round(value * (column.unit?.scale ?? 1)) : null;
  };
}

function found(...rows: CellValue[][]): string[] {
  const ledger = ledgerOf(...rows);
  return checkTotals(ledger, amountOf(ledger)).map(({ at, values }) => `${at.column ?? ''}${at.row} ${values['heading']}：${values['stated']}≠${values['computed']}`);
}

const project = (name: string, yi: number, wan: number, unit = ''): CellValue[] => [unit, 1, name, yi, wan, 43500];
const total = (label: string, yi: CellValue, wan: CellValue = ''): CellValue[] => [label, '', '', yi, wan, ''];

describe('stated totals', () => {
  it('says nothing where 合计 at the bottom is right', () => {
    expect(found(project('甲', 5, 100), project('乙', 3, 200), total('合计', 8, 300))).toEqual([]);
  });

  it('says nothing where 合计 at the top is right', () => {
    expect(found(total('合计：', 8, 300), project('甲', 5, 100), project('乙', 3, 200))).toEqual([]);
  });

  it('flags a wrong 合计 with what is written and what the rows come to', () => {
    expect(found(project('甲', 5, 100), project('乙', 3, 200), total('合计', 12267180, 300))).toEqual(['D4 总投资（亿元）：12267180≠8']);
  });

  it('does not add the 小计 rows to 合计', () => {
    const rows = [project('甲', 5, 100, '大冶市'), total('小计', 5, 100), project('乙', 3, 200, '阳新县'), project('丙', 2, 50), total('阳新县小计', 5, 250), total('合计', 10, 350)];
    expect(found(...rows)).toEqual([]);
  });

  it('compares each 小计 with its own block', () => {
    const rows = [project('甲', 5, 100), total('小计', 5, 100), project('乙', 3, 200), total('小计', 8, 300), total('合计', 8, 300)];
    expect(found(...rows)).toEqual(['D5 总投资（亿元）：8≠3', 'E5 引资额（万元）：300≠200']);
  });

  it('reads a 小计 that stands above its block', () => {
    expect(found(total('大冶市小计', 5, 100), project('甲', 5, 100), total('阳新县小计', 5, 250), project('乙', 3, 200), project('丙', 2, 50))).toEqual([]);
  });

  it('compares several 合计, each with the rows since the last', () => {
    expect(found(project('甲', 5, 100), total('合计', 5, 100), project('乙', 3, 200), total('合计', 4, 200))).toEqual(['D5 总投资（亿元）：4≠3']);
  });

  it('leaves 累计 and 其中 alone: they cover rows that are not on the sheet', () => {
    expect(found(project('甲', 5, 100), total('历年累计', 500, 9000), total('其中：外资', 2, 50))).toEqual([]);
  });

  it('compares the number of projects that a total states', () => {
    expect(found(project('甲', 5, 100), project('乙', 3, 200), total('合计3个', 8, 300))).toEqual(['4 个数：合计3个≠2']);
    expect(found(project('甲', 5, 100), project('乙', 3, 200), total('合计2个', 8, 300))).toEqual([]);
  });

  it('accepts a total that is rounded or cut to fewer decimals than its rows', () => {
    expect(found(project('甲', 5.26, 100), project('乙', 3.33, 200), total('合计', 8.6, 300))).toEqual([]);
    expect(found(project('甲', 5.26, 100), project('乙', 3.33, 200), total('合计', 8.5, 300))).toEqual([]);
    expect(found(project('甲', 5.26, 100), project('乙', 3.33, 200), total('合计', 8.7, 300))).toEqual(['D4 总投资（亿元）：8.7≠8.59']);
  });

  it('does not accept a difference of one where the rows are as coarse as the total', () => {
    expect(found(project('甲', 5, 100), project('乙', 3, 200), total('合计', 9, 300))).toEqual(['D4 总投资（亿元）：9≠8']);
  });

  it('is not disturbed by the noise of binary fractions in a formula', () => {
    expect(found(project('甲', 0.1, 1), project('乙', 0.2, 2), total('合计', 0.1 + 0.2, 3))).toEqual([]);
  });

  it('does not hold the total of a whole sheet against one of its sections', () => {
    const ledgers = readLayout({
      sheets: [{ name: '签约', rows: [HEADING.slice(1), ['一、新能源汽车产业链', '', '', '', ''], [1, '甲', 5, 1, 43500], ['二、氢能产业链', '', '', '', ''], [2, '乙', 3, 1, 43500], ['小计', '', 4, '', ''], ['合计', '', 8, '', '']] }],
    }).ledgers;
    expect(ledgers.map((ledger) => checkTotals(ledger, amountOf(ledger)).map(({ at }) => at.row))).toEqual([[], [6]]);
  });
});
