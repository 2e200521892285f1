import type { CellValue } from '../../../src/domain/sheet';
import { checked, found, places, sheet } from './ledgers';

const HEADINGS = ['项目名称', '投资方', '总投资（亿元）', '合同引资额（亿元）', '签约日期'];
const YI = [0.3, 0.5, 0.8, 1, 1.2, 1.5, 2, 0.2, 0.45, 3, 5, 0.9, 0.6, 10, 0.35, 0.15, 2.5, 1.8, 0.7, 0.4, 6, 15];

const ledger = (...amounts: readonly CellValue[]): ReturnType<typeof checked> =>
  checked([sheet('签约项目', [['项目名称', '投资方', '总投资（亿元）', '签约日期'], ...amounts.map((amount, at) => [`第${at}号项目`, `第${at}号公司`, amount, '2019-03-01'])])]);

describe('amounts that stand far outside their ledger', () => {
  it('are flagged: 万元 entered under a heading in 亿元', () => {
    const classified = ledger(...YI, 600);
    expect(places(classified, 'amount.slip')).toEqual(['签约项目!C24']);
    expect(found(classified, 'amount.slip')[0]?.values).toEqual({ text: '600', yi: 600, typicalYi: 1 });
  });

  it('are flagged at the lower end, too: 亿元 entered under a heading in 万元', () => {
    const classified = checked([sheet('签约项目', [['项目名称', '投资方', '总投资（万元）', '签约日期'], ...[...YI.map((yi) => yi * 10_000), 5].map((amount, at) => [`第${at}号项目`, `第${at}号公司`, amount, '2019-03-01'])])]);
    expect(places(classified, 'amount.slip')).toEqual(['签约项目!C24']);
  });

  it('are not the largest projects of an ordinary year', () => {
    expect(places(ledger(...YI, 60), 'amount.slip')).toEqual([]);
    expect(places(ledger(...YI, 50, 80), 'amount.slip')).toEqual([]);
  });

  it('are not looked for among a few', () => {
    expect(places(ledger(1, 2, 3, 600), 'amount.slip')).toEqual([]);
  });

  it('carry one flag where they are implausible in any ledger', () => {
    const classified = ledger(...YI, 1075);
    expect(places(classified, 'amount.slip')).toEqual([]);
    expect(places(classified, 'amount.implausible')).toEqual(['签约项目!C24']);
  });
});

describe('two amounts of one row', () => {
  const row = (total: CellValue, contracted: CellValue): readonly string[] =>
    places(checked([sheet('签约项目', [HEADINGS, ['甲项目', '甲公司', total, contracted, '2019-03-01']])]), 'amount.slip-in-row');

  it('with the same digits and the decimal point elsewhere are flagged', () => {
    expect(row(1075, 107.5)).toEqual(['签约项目!C2']);
    expect(row(3.25, 32_500)).toEqual(['签约项目!C2']);
  });

  it('that are a round tenth of each other are not', () => {
    expect(row(10, 1)).toEqual([]);
    expect(row(15, 1.5)).toEqual([]);
    expect(row(107.5, 107.5)).toEqual([]);
    expect(row(107.5, 90)).toEqual([]);
  });
});

describe('foreign money', () => {
  const foreign = (heading: string, amount: CellValue): readonly string[] =>
    places(checked([sheet('签约项目', [['项目名称', '投资方', heading, '签约日期'], ['甲项目', '甲公司', amount, '2019-03-01']])]), 'amount.foreign-in-yuan');

  it('is flagged under a heading in 元', () => {
    expect(foreign('总投资（亿元）', '300万美元')).toEqual(['签约项目!C2']);
  });

  it('is in its place under a heading in dollars, in both or in none', () => {
    expect(foreign('总投资（万美元）', '300万美元')).toEqual([]);
    expect(foreign('总投资（亿元/亿美元）', '300万美元')).toEqual([]);
    expect(foreign('总投资', '300万美元')).toEqual([]);
    expect(foreign('总投资（亿元）', '3亿元')).toEqual([]);
  });
});

describe('units and columns that changed since the year before', () => {
  const year = (title: string, ...headings: string[]): ReturnType<typeof sheet> => sheet(title.slice(0, 4), [[title], ['项目名称', '投资方', ...headings, '签约日期'], ['甲项目', `${title.slice(0, 4)}公司`, ...headings.map(() => 3), `${title.slice(0, 4)}-03-01`]]);

  it('are flagged at the heading: 万元 in 2018, 亿元 in 2019', () => {
    const classified = checked([year('2018年签约项目台账', '总投资（万元）'), year('2019年签约项目台账', '总投资（亿元）')]);
    expect(places(classified, 'ledger.unit-changed')).toEqual(['2019!C2']);
    expect(found(classified, 'ledger.unit-changed')[0]?.values).toMatchObject({ unit: '亿元', year: 2019, unitBefore: '万元', yearBefore: 2018, where: '2018!C2' });
  });

  it('are flagged where 合同引资额 is no longer there', () => {
    const classified = checked([year('2018年签约项目台账', '总投资（亿元）', '合同引资额（亿元）'), year('2019年签约项目台账', '总投资（亿元）')]);
    expect(found(classified, 'ledger.column-gone').map(({ values }) => values)).toEqual([{ field: 'contracted', year: 2019, where: '2018!D2', yearBefore: 2018 }]);
  });

  it('are none where both years say the same, nor inside one year', () => {
    expect(places(checked([year('2018年签约项目台账', '总投资（亿元）'), year('2019年签约项目台账', '总投资（亿元）')]), 'ledger.unit-changed', 'ledger.column-gone')).toEqual([]);
    expect(places(checked([year('2019年1月签约项目台账', '总投资（万元）'), sheet('二月', [['2019年2月签约项目台账'], ['项目名称', '投资方', '总投资（亿元）', '签约日期'], ['乙项目', '乙公司', 3, '2019-02-01']])]), 'ledger.unit-changed')).toEqual([]);
  });
});
