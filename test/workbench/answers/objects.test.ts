import { codeOf, onSheet, openSheets, withExcel } from '../started';

describe('objects that are not there', () => {
  it('are null objects, with everything that hangs on them', async () => {
    await onSheet([[1]], async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = missing.getRange('A1').load('values');
      missing.name = '改不了';
      missing.delete();
      const name = context.workbook.names.getItemOrNullObject('没有');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject, name.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('fail with ItemNotFound where they must be there, and say which statement', async () => {
    await onSheet([[1]], async (_sheet, context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      const error = await context.sync().catch((caught: unknown) => caught as OfficeExtension.Error);
      expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: 'var worksheet1 = worksheets.getItem(...);' } });
    });
  });

  it('are found by name in upper or lower case, and by id', async () => {
    const document = await openSheets({ name: 'Ledger', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem('LEDGER').load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Ledger');
    }));
  });
});

describe('what is not implemented', () => {
  it('fails loudly with its name', async () => {
    await onSheet([[1]], async (sheet, context) => {
      sheet.shapes.load('items');
      const error = await context.sync().catch((caught: unknown) => caught as OfficeExtension.Error);
      expect(error).toMatchObject({ code: 'ApiNotFound', message: '[embedded workbook] not implemented: Worksheet.shapes' });
    });
  });
});

describe('an action that fails', () => {
  it('keeps what was done before it and leaves out what comes after', async () => {
    const document = await openSheets({ name: '台账', rows: [['前']] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('A1').values = [['已写']];
      sheet.getRange('B1').values = [[1, 2]];
      sheet.getRange('C1').values = [['未写']];
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
      const row = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(row.values).toEqual([['已写', '', '']]);
    }));
  });
});

describe('ranges kept over several requests', () => {
  it('can be used again, and are let go when the run ends', async () => {
    await onSheet([[1, 2], [3, 4]], async (sheet, context, { host }) => {
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      range.getCell(1, 1).values = [[40]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2], [3, 40]]);
      expect(host.session.references.size).toBeGreaterThan(0);
      return host;
    }).then(async (host) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(host.session.references.size).toBe(0);
    });
  });

  it('follow their cells when rows are inserted above them', async () => {
    await onSheet([['甲'], ['乙']], async (sheet, context) => {
      const second = sheet.getRange('A2').load('values');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      second.load('values,address');
      await context.sync();
      expect([second.values, second.address]).toEqual([[['乙']], '台账!A3']);
    });
  });

  it('are gone with their sheet', async () => {
    const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('A1').load('values');
      await context.sync();
      context.workbook.worksheets.getItem('甲').delete();
      range.load('values');
      expect(await codeOf(() => context.sync())).toBe('InvalidReference');
    }));
  });
});

describe('finding ranges', () => {
  it.each([
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, 2), '台账!D3:E4'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(1, -1), '台账!B2:B4'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(2), '台账!B4:C5'],
    ['getRow', (range: Excel.Range) => range.getRow(1), '台账!B3:C3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(1), '台账!C2:C3'],
    ['getCell', (range: Excel.Range) => range.getCell(0, 1), '台账!C2'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('E1'), '台账!B1:E3'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '台账!2:3'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), '台账!B:C'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C3:F9'), '台账!C3'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), '台账!C3'],
  ])('%s of B2:C3', async (_name, find, address) => {
    await onSheet([[1]], async (sheet, context) => {
      const found = find(sheet.getRange('B2:C3')).load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it('gives a null object where two ranges do not meet', async () => {
    await onSheet([[1]], async (sheet, context) => {
      const shared = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(shared.isNullObject).toBe(true);
    });
  });

  it('finds the used part: with values, or with formats too', async () => {
    await onSheet([[null, null], [null, '甲']], async (sheet, context) => {
      sheet.getRange('D5').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange(false).load('address');
      const within = sheet.getRange('A:A').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([values.address, all.address, within.isNullObject]).toEqual(['台账!B2', '台账!B2:D5', true]);
    });
  });

  it('finds nothing used on an empty sheet', async () => {
    await onSheet([], async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('refuses what lies outside the sheet', async () => {
    expect(await codeOf(() => onSheet([[1]], async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    }))).toBe('InvalidArgument');
  });

  it('writes addresses with the sheet in quotes where it needs them', async () => {
    const document = await openSheets({ name: "2019 年'表'册", rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("2019 年'表'册").getRange('A1').load('address');
      await context.sync();
      const again = context.workbook.worksheets.getItem("2019 年'表'册").getRange(cell.address).load('values');
      await context.sync();
      expect([cell.address, again.values]).toEqual(["'2019 年''表''册'!A1", [[1]]]);
    }));
  });
});

describe('collections', () => {
  it('give their items with the properties asked for, the first so many', async () => {
    const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]], hidden: true });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/position');
      const all = sheets.getCount(), visible = sheets.getCount(true);
      await context.sync();
      expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([['甲', 'Visible', 0], ['乙', 'Hidden', 1]]);
      expect([all.value, visible.value]).toEqual([2, 1]);
      sheets.load({ name: true, $top: 1 });
      await context.sync();
      expect(sheets.items).toHaveLength(1);
    }));
  });
});
