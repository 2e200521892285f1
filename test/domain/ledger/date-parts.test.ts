import { datePartsIn } from '../../../src/domain/ledger/date-parts';

const columns = (...paths: readonly string[][]): { index: number; path: string[] }[] => paths.map((path, index) => ({ index, path }));

describe('columns that hold one date together', () => {
  it('are found by their common word, their parent, or standing side by side', () => {
    expect(datePartsIn(columns(['签约年份'], ['签约月份']))).toEqual([{ field: 'signedOn', year: 0, month: 1, day: null }]);
    expect(datePartsIn(columns(['项目名称'], ['开工时间', '年'], ['开工时间', '月'], ['开工时间', '日']))).toEqual([{ field: 'startedOn', year: 1, month: 2, day: 3 }]);
    expect(datePartsIn(columns(['年度'], ['月份']))).toEqual([{ field: 'signedOn', year: 0, month: 1, day: null }]);
  });

  it('are not the months of a progress report, nor parts of different dates', () => {
    expect(datePartsIn(columns(['2019年'], ['1月'], ['2月']))).toEqual([]);
    expect(datePartsIn(columns(['签约年份'], ['开工月份']))).toEqual([]);
    expect(datePartsIn(columns(['完成投资', '年'], ['完成投资', '月']))).toEqual([]);
  });
});
