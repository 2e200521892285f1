import { openSheets, readBack, withExcel, codeOf } from '../started';

const LEDGER = { name: '台账', rows: [['项目', '投资额', '备注'], ['甲', 1, '旁边'], ['乙', 2, '旁边']], tables: [{ name: '项目表', range: 'A1:B3', columns: [{ name: '项目' }, { name: '投资额' }] }] };

describe('the columns of a table', () => {
  it('are added at the right or between, with values and a name, and push aside what stands beside the table', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('项目表');
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('B1:B3').format.font.bold = true;
      table.columns.add(undefined, [['投资档次'], ['1亿元以上'], ['1亿元以上']]);
      const between = table.columns.add(1, undefined, '产业链').load('name,index');
      await context.sync();
      table.columns.load('items/name');
      const all = sheet.getRange('A1:E3').load('values'), range = table.getRange().load('address'), added = sheet.getRange('D2').load('format/font/bold');
      const none = table.columns.getItemOrNullObject('没有');
      await context.sync();
      expect([between.name, between.index, table.columns.items.map(({ name }) => name), none.isNullObject]).toEqual(['产业链', 1, ['项目', '产业链', '投资额', '投资档次'], true]);
      expect([range.address, all.values, added.format.font.bold]).toEqual(['台账!A1:D3', [['项目', '产业链', '投资额', '投资档次', '备注'], ['甲', '', 1, '1亿元以上', '旁边'], ['乙', '', 2, '1亿元以上', '旁边']], true]);
      table.columns.add(undefined, undefined, '投资额');
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));
    expect((await readBack(document)).sheets[0]?.tables).toMatchObject([{ range: 'A1:D3', columns: [{ name: '项目' }, { name: '产业链' }, { name: '投资额' }, { name: '投资档次' }] }]);
  });

  it('are taken out again, and get other names', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('项目表');
      columns.add(undefined, undefined, '档次');
      await context.sync();
      columns.getItem('档次').delete();
      columns.getItem('投资额').name = '总投资';
      const all = context.workbook.worksheets.getItem('台账').getRange('A1:D2').load('values');
      await context.sync();
      expect(all.values).toEqual([['项目', '总投资', '备注', ''], ['甲', 1, '旁边', '']]);
    }));
    expect((await readBack(document)).sheets[0]?.tables).toMatchObject([{ range: 'A1:B3', columns: [{ name: '项目' }, { name: '总投资' }] }]);
  });
});

describe('a table beside another', () => {
  it('is not widened where that would cut the other in two', async () => {
    const document = await openSheets({ ...LEDGER, rows: [...LEDGER.rows, [null, null, 'x', 'y'], [null, null, 1, 2]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.tables.add('D3:E5', true);
      await context.sync();
      context.workbook.tables.getItem('项目表').columns.add(undefined, undefined, '档次');
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
      const heading = sheet.getRange('C1').load('values');
      await context.sync();
      expect(heading.values).toEqual([['备注']]);
    }));
  });
});

describe('the totals row of a table', () => {
  it('is shown with a label and a sum, and taken away', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('项目表');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values'), body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([totals.address, totals.values, body.address]).toEqual(['台账!A4:B4', [['汇总', 3]], '台账!A2:B3']);
      table.columns.add(undefined, [['档次'], ['a'], ['b'], ['']]);
      table.showTotals = false;
      const all = table.getRange().load('address,values');
      await context.sync();
      expect([all.address, all.values]).toEqual(['台账!A1:C3', [['项目', '投资额', '档次'], ['甲', 1, 'a'], ['乙', 2, 'b']]]);
    }));
  });
});
