import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { codeOf, onSheet, openSheets, withExcel } from '../started';

/** What a cell holds, shows and is formatted as after something was typed into it through `values`. */
async function typed(input: unknown, format = 'General'): Promise<unknown[]> {
  return onSheet([[null]], async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return [cell.values[0]![0], cell.valueTypes[0]![0], cell.numberFormat[0]![0]];
  }, { year: 2019 });
}

describe('what typing into a cell makes of a text', () => {
  it.each([
    ['107.5', 107.5, 'Double', 'General'],
    ['1,075', 1075, 'Double', '#,##0'],
    ['12.5%', 0.125, 'Double', '0.00%'],
    ['2019-7-5', 43651, 'Double', 'yyyy/m/d'],
    ['2019/7/5', 43651, 'Double', 'yyyy/m/d'],
    ['2019年7月5日', 43651, 'Double', 'yyyy"年"m"月"d"日"'],
    ['2019年7月', 43647, 'Double', 'yyyy"年"m"月"'],
    ['7月5日', 43651, 'Double', 'm"月"d"日"'],
    ['1-2', 43467, 'Double', 'm"月"d"日"'],
    ['8:30', 8.5 / 24, 'Double', 'h:mm'],
    ['true', true, 'Boolean', 'General'],
    ['#N/A', '#N/A', 'Error', 'General'],
    ['2019.7.5', '2019.7.5', 'String', 'General'],
    ['2019-2-30', '2019-2-30', 'String', 'General'],
    ['7月', '7月', 'String', 'General'],
    ['10亿元', '10亿元', 'String', 'General'],
    ['3-5亿元', '3-5亿元', 'String', 'General'],
    ['—', '—', 'String', 'General'],
    ['约10', '约10', 'String', 'General'],
  ])('%s', async (input, value, type, format) => {
    expect(await typed(input)).toEqual([value, type, format]);
  });

  it('keeps everything as text in a cell formatted as text', async () => {
    expect(await typed('001', '@')).toEqual(['001', 'String', '@']);
    expect(await typed('=1+1', '@')).toEqual(['=1+1', 'String', '@']);
    expect(await typed(12, '@')).toEqual(['12', 'String', '@']);
  });

  it('drops a leading apostrophe and keeps what follows as text', async () => {
    expect(await typed("'001")).toEqual(['001', 'String', 'General']);
    expect(await typed("'=1+1")).toEqual(['=1+1', 'String', 'General']);
  });

  it('keeps the format that a person chose', async () => {
    expect(await typed('2019-7-5', '0.00')).toEqual([43651, 'Double', '0.00']);
  });

  it('takes +A2 and -A2 for formulas, as Excel does', async () => {
    await onSheet([[null, 3]], async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['-B1']];
      cell.load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[-3]], [['=-B1']]]);
    });
  });

  it('refuses a formula with an open bracket', async () => {
    expect(await codeOf(() => typed('=SUM(A1'))).toBe('InvalidArgument');
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const document = await openSheets({ name: '台账', rows: [['甲']] });
    document.workbook.children.unshift({ name: 'workbookPr', attributes: { date1904: '1' }, children: [] });
    await withExcel(document, () => Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('台账').getRange('B1');
      cell.values = [['2019-7-5']];
      cell.load('values,text');
      const second = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      expect([cell.values, cell.text, second.value]).toEqual([[[43651 - 1462]], [['2019/7/5']], 1]);
    }));
  });
});

describe('writing a range', () => {
  it('leaves a cell alone for null and empties it for an empty text', async () => {
    await onSheet([['甲', '乙', '丙']], async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[null, '', 1]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['甲', '', 1]]);
    });
  });

  it('fills every cell with a single value', async () => {
    await onSheet([[1]], async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7, 7], [7, 7]]);
    });
  });

  it.each([[[[1]]], [[[1, 2, 3], [4, 5, 6]]], [[[1, 2], [3]]]])('refuses %j for two rows of two cells', async (values) => {
    expect(await codeOf(() => onSheet([[1]], async (sheet, context) => {
      sheet.getRange('A1:B2').values = values;
      await context.sync();
    }))).toBe('InvalidArgument');
  });

  it('takes one number format for all cells, also in double brackets', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.00']];
      range.load('numberFormat,text');
      await context.sync();
      expect([range.numberFormat, range.text]).toEqual([[['0.00', '0.00']], [['1.00', '2.00']]]);
    });
  });

  it('writes thousands of cells, which office.js sends in pieces', async () => {
    await onSheet([[0]], async (sheet, context) => {
      const rows = Array.from({ length: 900 }, (_, row) => [row, `第${row}行`, row * 2]);
      const range = sheet.getRange('A1:C900');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  it('gives no values for whole columns', async () => {
    await onSheet([[1]], async (sheet, context) => {
      const columns = sheet.getRange('A:C').load('values,address,columnCount,isEntireColumn');
      await context.sync();
      expect([columns.values, columns.address, columns.columnCount, columns.isEntireColumn]).toEqual([null, '台账!A:C', 3, true]);
    });
  });
});

describe('reading a range', () => {
  it('gives text, numbers, booleans, errors, formulas and empty cells', async () => {
    const document = await openSheets({
      name: '台账',
      rows: [['甲', 1.5, true, null, '#N/A']],
      cells: new Map([['0,5', { formula: 'B1*2', formulaResult: 3 }], ['0,4', { value: '#N/A', type: 'error' }]]),
    });
    await withExcel(document, () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('台账').getRange('A1:F1').load('values,valueTypes,formulas,text');
      await context.sync();
      expect(range.values).toEqual([['甲', 1.5, true, '', '#N/A', 3]]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Empty', 'Error', 'Double']]);
      expect(range.formulas).toEqual([['甲', 1.5, true, '', '#N/A', '=B1*2']]);
      expect(range.text).toEqual([['甲', '1.5', 'TRUE', '', '#N/A', '3']]);
    }));
  });

  it('gives dates as serial numbers whatever the time zone', async () => {
    const document = await openSheets({ name: '台账', rows: [[new Date(Date.UTC(2019, 6, 5))]], cells: new Map([['0,0', { style: { numFmt: 'yyyy-mm-dd' } }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('台账').getRange('A1').load('values,text,numberFormat');
      await context.sync();
      expect([cell.values, cell.text, cell.numberFormat]).toEqual([[[43651]], [['2019-07-05']], [['yyyy-mm-dd']]]);
    }));
  });

  it('calculates formulas when somebody looks', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      sheet.getRange('C1').formulas = [['=A1+B1']];
      const total = sheet.getRange('C1').load('values');
      await context.sync();
      expect(total.values).toEqual([[3]]);
      sheet.getRange('A1').values = [[40]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[42]]);
    });
  });

  it('leaves formulas without a value where calculation is left to the program that opens the file', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      const total = sheet.getRange('C1');
      total.formulas = [['=A1+B1']];
      total.load('values,formulas');
      await context.sync();
      expect([total.values, total.formulas]).toEqual([[['']], [['=A1+B1']]]);
    }, { calculation: 'on-open' });
  });

  it('keeps the values that the file has for formulas that nothing changed', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]], cells: new Map([['0,1', { formula: 'A1+UNKNOWN(1)', formulaResult: 99 }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('D1').formulas = [['=2*3']];
      const both = sheet.getRange('B1:D1').load('values');
      await context.sync();
      expect(both.values).toEqual([[99, '', 6]]);
    }));
  });
});

describe('a csv file through Office.js', () => {
  it('keeps 001 and dates as the texts that they are', async () => {
    const document = await openWorkbook(new TextEncoder().encode('编号,日期,投资\n001,2019-7-5,12.50\n'), { fileName: '台账.csv' });
    await withExcel(document, () => Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('台账').getUsedRange(true).load('values,address');
      await context.sync();
      expect([used.address, used.values[1]]).toEqual(['台账!A1:C2', ['001', '2019-7-5', 12.5]]);
    }));
  });
});
