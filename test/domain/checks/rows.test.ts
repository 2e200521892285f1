import fc from 'fast-check';
import { isBefore } from '../../../src/domain/date/order';
import type { CellValue } from '../../../src/domain/sheet';
import { checked, found, places, sheet, TODAY } from './ledgers';

const DATES = ['项目名称', '投资方', '总投资（亿元）', '签约日期', '开工时间', '投产时间', '纳税时间'];
const dated = (...dates: readonly CellValue[]): ReturnType<typeof checked> => checked([sheet('签约项目', [DATES, ['甲项目', '甲公司', 1, ...dates]])]);

describe('dates of one project', () => {
  it('are flagged where 投产 is before 开工', () => {
    const classified = dated('2019-03-01', '2019-07-01', '2019-05-01');
    expect(places(classified, 'date.order')).toEqual(['签约项目!F2']);
    expect(found(classified, 'date.order')[0]?.values).toEqual({ earlier: 'startedOn', earlierOn: '2019-07-01', later: 'operatingOn', laterOn: '2019-05-01' });
  });

  it('are flagged where 开工 is before 签约, 纳税 before 投产, and 投产 before 签约 without 开工', () => {
    expect(places(dated('2019-03-01', '2019-02-28'), 'date.order')).toEqual(['签约项目!E2']);
    expect(places(dated('2019-03-01', '2019-04-01', '2019-06-01', '2019-05-31'), 'date.order')).toEqual(['签约项目!G2']);
    expect(places(dated('2019-03-01', '', '2018-12-01'), 'date.order')).toEqual(['签约项目!F2']);
  });

  it('are right where what is not known may be right', () => {
    expect(places(dated('2019-03-15', '2019-03', '2019-03-15', '2019'), 'date.order')).toEqual([]);
  });

  it('are shown on the sheet that they come from', () => {
    const started = sheet('开工项目', [['2019年开工项目一览表'], ['项目名称', '投资方', '开工时间'], ['甲项目', '甲公司', '2019-02-01']]);
    expect(places(checked([sheet('签约项目', [DATES.slice(0, 4), ['甲项目', '甲公司', 1, '2019-03-01']]), started]), 'date.order')).toEqual(['开工项目!C3']);
  });

  it('are flagged where they have not come yet', () => {
    const classified = dated('2019-03-01', '2020-01-11');
    expect(places(classified, 'date.future')).toEqual(['签约项目!E2']);
    expect(places(dated('2019-03-01', '2020-01-10'), 'date.future')).toEqual([]);
    expect(places(checked([sheet('签约项目', [DATES, ['甲项目', '甲公司', 1, '2019-03-01', '2020-01-11']])], { ...TODAY, day: 11 }), 'date.future')).toEqual([]);
  });

  it('are before each other in one direction at most', () => {
    const date = fc.record({ year: fc.constantFrom(2018, 2019), month: fc.option(fc.integer({ min: 1, max: 12 })), day: fc.constant(null) });
    fc.assert(fc.property(date, date, (one, other) => !(isBefore(one, other) && isBefore(other, one))));
  });
});

describe('cells that are left empty', () => {
  const HEADINGS = ['项目名称', '投资方', '产业链', '总投资（亿元）', '签约日期'];
  const missing = (...rows: readonly (readonly CellValue[])[]): readonly string[] => places(checked([sheet('签约项目', [HEADINGS, ...rows])]), 'field.missing');

  it('are flagged where most rows of the ledger fill the column', () => {
    expect(missing(['甲项目', '甲公司', '氢能', 1, '2019-03-01'], ['乙项目', '', '氢能', 1, '2019-03-01'], ['丙项目', '丙公司', '', 1, '2019-03-01'], ['丁项目', '丁公司', '氢能', 1, ''])).toEqual(['签约项目!B3', '签约项目!C4', '签约项目!E5']);
  });

  it('are left alone in a column that few rows fill, and where 无 is written', () => {
    expect(missing(['甲项目', '甲公司', '氢能', 1, '2019-03-01'], ['乙项目', '乙公司', '', 1, '2019-03-01'], ['丙项目', '丙公司', '', 1, '2019-03-01'])).toEqual([]);
    expect(missing(['甲项目', '甲公司', '氢能', 1, '2019-03-01'], ['乙项目', '乙公司', '无', 1, '2019-03-01'], ['丙项目', '丙公司', '氢能', 1, '2019-03-01'])).toEqual([]);
  });
});

describe('三类500强', () => {
  const HEADINGS = ['项目名称', '投资方', '总投资（亿元）', '签约日期', '是否三类500强', '首次入湘'];
  const marked = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof checked> => checked([sheet('签约项目', [HEADINGS, ...rows])]);

  it.each(['浙江温州客商', '株洲市人民政府', '炎陵县黄桃专业合作社', ''])('cannot be “%s”', (investor) => {
    expect(places(marked(['甲项目', investor, 1, '2019-03-01', '世界500强', '']), 'top500.no-company')).toEqual(['签约项目!B2']);
  });

  it.each(['北汽集团', '湖南甲科技有限公司', '张三、湖南甲科技有限公司'])('can be “%s”', (investor) => {
    expect(places(marked(['甲项目', investor, 1, '2019-03-01', '世界500强', '']), 'top500.no-company')).toEqual([]);
  });

  it('is no question where nothing is marked', () => {
    expect(places(marked(['甲项目', '浙江温州客商', 1, '2019-03-01', '', '']), 'top500.no-company')).toEqual([]);
  });

  it('enters the province for the first time once', () => {
    const twice = marked(['甲项目', '甲公司', 1, '2019-03-01', '', '是'], ['乙项目', '甲公司', 2, '2019-08-01', '', '是'], ['丙项目', '丙公司', 2, '2019-08-01', '', '是']);
    expect(found(twice, 'firstEntry.twice').map(({ at, values }) => [at, values])).toEqual([[{ sheet: '签约项目', row: 3, column: 'F' }, { group: '甲公司', sheet: '签约项目', row: 2 }]]);
  });

  it('is said once where classifying has said it', () => {
    const twice = marked(['甲项目', '甲公司', 1, '2019-03-01', '世界500强', '是'], ['乙项目', '甲公司', 2, '2019-08-01', '世界500强', '是']);
    expect(found(twice, 'firstEntry.twice').map(({ at }) => at.row)).toEqual([2, 3]);
  });
});

describe('checking', () => {
  const demo = [DATES, ['甲项目', '甲公司', 1, '2019-03-01', '2019-02-01'], ['乙项目', '', 1, '2019-03-01', '2019-04-01']];

  it('keeps every row, its number and its amounts; it only adds flags', () => {
    const { projects } = checked([sheet('签约项目', demo)]);
    expect(projects.map(({ name, totalYuan, exclusion }) => [name, totalYuan, exclusion])).toEqual([['甲项目', 100_000_000, null], ['乙项目', 100_000_000, null]]);
    expect(projects.map(({ flags }) => flags.map(({ code }) => code))).toEqual([['date.order'], []]);
  });
});
