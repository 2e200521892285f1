import { engineFormula } from '../../../src/workbench/calculation/engine-formula';

const SHEETS = ['Sheet1', '2019 年', "O'Brien"];

describe('engineFormula', () => {
  it('leaves a plain formula as it is', () => {
    expect(engineFormula('=SUM($A$1:B2)&"1E+3"', SHEETS)).toBe('=SUM($A$1:B2)&"1E+3"');
  });

  it('takes the prefixes of the file format from functions', () => {
    expect(engineFormula('=_xlfn._xlws.FILTER(A1:A2,_xlfn.ISFORMULA(A1))', SHEETS)).toBe('=FILTER(A1:A2,ISFORMULA(A1))');
  });

  it('writes numbers plainly', () => {
    expect(engineFormula('=1E+3+1.5e-3+.5+5.+007', SHEETS)).toBe('=1000+0.0015+0.5+5+7');
  });

  it('writes line breaks as characters', () => {
    expect(engineFormula('="甲\n乙"&"丙"', SHEETS)).toBe('=("甲"&CHAR(10)&"乙")&"丙"');
  });

  it('writes sheets by their exact name', () => {
    expect(engineFormula("=SHEET1!A1+'o''brien'!A1", SHEETS)).toBe("='Sheet1'!A1+'O''Brien'!A1");
  });

  it('writes #REF! for sheets that are not there', () => {
    expect(engineFormula("='2018 年'!A1+SUM(汇总!A1:B2,Sheet1!A1)", SHEETS)).toBe("=#REF!+SUM(#REF!,'Sheet1'!A1)");
  });

  it('writes #REF! for ranges that no sheet holds', () => {
    expect(engineFormula('=SUM(A1:A1048577)+SUM(TRUEB2:C3)+SUM(A:XFE)+SUM(A1:XFD1048576)', SHEETS)).toBe(
      '=SUM(A1:#REF!)+SUM(#REF!:C3)+SUM(A:#REF!)+SUM(A1:XFD1048576)',
    );
    expect(engineFormula('=rate2019*2', SHEETS)).toBe('=rate2019*2');
  });
});
