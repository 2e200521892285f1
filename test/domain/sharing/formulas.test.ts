import fc from 'fast-check';
import { callsAddIn, isSameFormula } from '../../../src/domain/sharing/add-in-functions';
import { otherBook } from '../../../src/domain/sharing/external-links';
import { cellsText, mayFill } from '../../../src/domain/sharing/function-cells';

describe('a formula with a function of the add-in', () => {
  it.each(['=ZS.TIER(E5)', '=zs.tier(E5)', '=IF(A1="","",ZS.AMOUNT(E5,"万元"))', '=_xldudf_ZS_TIER(E5)', '=[2]!_xldudf_ZS_TIER(E5)', '=SUM(ZS.AMOUNT(E5:E9))', "='甲''s'!A1&ZS.DATE(A1)"])('is known: %s', (formula) => {
    expect(callsAddIn(formula)).toBe(true);
  });

  it.each(['ZS.TIER(E5)', '="ZS.TIER(E5)"', "='ZS.TIER(1)'!A1", '=XZS.TIER(E5)', '=SUM(E5)', '=ZS', 12, '', '=ZS.价格'])('is not mistaken: %s', (formula) => {
    expect(callsAddIn(formula)).toBe(false);
  });

  it('is the same however the program spells it', () => {
    expect(isSameFormula('=ZS.TIER(E5,"亿元")', '=_xldudf_zs_tier(E5, "亿元")')).toBe(true);
    expect(isSameFormula('=ZS.TIER(E5)', '=ZS.TIER(E6)')).toBe(false);
  });

  it('may fill more than its cell where it takes a range or gives a table', () => {
    const fills = (formula: string): boolean => mayFill({ row: 0, column: 0, formula, value: '' });
    expect(['=ZS.TIER(E3:E9)', '=ZS.TIER($E$3:$E$9)', '=ZS.TIER(E:E)', '=ZS.TIER(台账[总投资])', '=ZS.SUMMARY(台账,2019)'].map(fills)).toEqual([true, true, true, true, true]);
    expect(['=ZS.TIER(E3,"亿元")', '=ZS.TOP500(C3,F3,"类别")'].map(fills)).toEqual([false, false]);
  });

  it('answers at once, whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(callsAddIn(`="${text.replaceAll('"', '""')}"`)).toBe(false);
    }), { numRuns: 200 });
  });
});

describe('a formula that reads another workbook', () => {
  it('is known by the name of the workbook', () => {
    expect(["='[甲.xlsx]签约项目'!A1", "=SUM('C:\\台账\\[乙.xls]表'!B2:B9)", '=[丙.xlsm]表!A1', '=[1]表!A1'].map(otherBook)).toEqual(['甲.xlsx', '乙.xls', '丙.xlsm', '[1]']);
  });

  it('is not mistaken for a column of a table, a text, or a sheet of its own', () => {
    expect(['=SUM(台账[总投资])', '=台账[[#This Row],[总投资]]', '="[甲.xlsx]表!A1"', '=签约项目!A1', 'a[1]b!'].map(otherBook)).toEqual([null, null, null, null, null]);
  });
});

describe('cells in words', () => {
  it('are runs below each other, the first few', () => {
    expect(cellsText([{ row: 3, column: 6 }, { row: 2, column: 6 }, { row: 2, column: 8 }])).toBe('G3:G4、I3');
    expect(cellsText(Array.from({ length: 9 }, (_, index) => ({ row: index * 2, column: 0 })))).toBe('A1、A3、A5、A7、A9…');
  });
});
