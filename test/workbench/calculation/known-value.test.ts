import { knownValue } from '../../../src/workbench/calculation/known-value';

describe('knownValue', () => {
  it('is the label of a link of two texts', () => {
    expect(knownValue(`=HYPERLINK("#'签约 台账'!A5","第5行")`, '')).toBe('第5行');
    expect(knownValue('= hyperlink( "#表!A5" , "说""是""" )', 1)).toBe('说"是"');
  });

  it('is unknown where a link must be calculated', () => {
    for (const formula of ['=HYPERLINK("#表!A5")', '=HYPERLINK("#表!A5",A5)', '=HYPERLINK("#"&A1,"第5行")', '=HYPERLINK("#表!A5","甲")&"乙"', '="甲"'])
      expect(knownValue(formula, 1)).toBeUndefined();
  });
  it('is the last value where another workbook is read', () => {
    for (const formula of ['=[1]台账!A1', "='[旧台账.xlsx]台账'!A1*2", '=[2]!名称', "=SUM('D:\\招商\\[旧.xlsx]表'!A1:A9)"])
      expect(knownValue(formula, 435.5)).toBe(435.5);
  });
  it('is unknown for structured references and texts with brackets', () => {
    for (const formula of ['=SUM(项目[投资额])', '=[@投资额]', '="[1]台账!A1"']) expect(knownValue(formula, 1)).toBeUndefined();
  });
});
