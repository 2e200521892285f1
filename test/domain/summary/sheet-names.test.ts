import { isOwnSheet, keptName, quotedSheet, summaryPeriod, summarySheet } from '../../../src/domain/summary/sheet-names';

it('names the annual summary by its year, and knows it again', () => {
  expect(summarySheet({ year: 2019, through: 12 })).toBe('2019年度汇总');
  expect(summarySheet({ year: 2019, through: 9 })).toBe('2019年1—9月汇总');
  expect(summarySheet({ year: 2019, through: 1 })).toBe('2019年1月汇总');
  expect(summaryPeriod('2019年度汇总')).toEqual({ year: 2019, through: 12 });
  expect(summaryPeriod('2019年1—9月汇总')).toEqual({ year: 2019, through: 9 });
  expect(summaryPeriod('2019年1月汇总')).toEqual({ year: 2019, through: 1 });
  for (const name of ['2019年项目', '2019年1—12月汇总', '2019年1—09月汇总', '2019年2—9月汇总', '2019年1—99月汇总']) expect(summaryPeriod(name)).toBeNull();
});

it('knows its own sheets, those kept for a person and those of an interrupted run; no others', () => {
  expect(['分类明细', '2019年度汇总', '核对清单', '2019年度汇总（手改2）', '2019年1—9月汇总', '引凤~3'].every(isOwnSheet)).toBe(true);
  expect(['签约项目', '分类明细表', '2019年度', '年度汇总'].some(isOwnSheet)).toBe(false);
});

it('keeps a changed sheet under the first free name', () => {
  expect(keptName('2019年度汇总', new Set())).toBe('2019年度汇总（手改1）');
  expect(keptName('2019年度汇总', new Set(['2019年度汇总（手改1）']))).toBe('2019年度汇总（手改2）');
});

it('quotes sheet names in formulas where Excel needs it', () => {
  expect(quotedSheet('分类明细')).toBe('分类明细');
  expect(quotedSheet('2019年度汇总')).toBe("'2019年度汇总'");
  expect(quotedSheet("it's")).toBe("'it''s'");
  expect(quotedSheet('A1')).toBe("'A1'");
});
