import { codeOf, onSheet, openSheets, readBack, withExcel } from '../started';

const LEDGER = { name: '台账', rows: [['项目', '投资额'], ['甲', 1], ['乙', 2], ['合计', 3]] };

describe('tables', () => {
  it('of the file are found with their parts', async () => {
    const document = await openSheets({ ...LEDGER, tables: [{ name: '项目表', range: 'A1:B4', columns: [{ name: '项目' }, { name: '投资额' }], showTotalRow: true, style: 'TableStyleLight1' }] });
    await withExcel(document, () => Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('项目表').load('id,name,showHeaders,showTotals,style');
      const [all, header, body, totals] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()].map((range) => range.load('address'));
      table.columns.load('items/name,items/index');
      const column = table.columns.getItem('投资额').getDataBodyRange().load('values');
      const rows = table.rows.getCount();
      const sheet = table.worksheet.load('name');
      const within = context.workbook.worksheets.getItem('台账').getRange('B2').getTables(false).load('items/name');
      table.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.style, sheet.name]).toEqual(['项目表', true, true, 'TableStyleLight1', '台账']);
      expect([all, header, body, totals].map((range) => range?.address)).toEqual(['台账!A1:B4', '台账!A1:B1', '台账!A2:B3', '台账!A4:B4']);
      expect([table.columns.items.map(({ name }) => name), column.values, rows.value, within.items.map(({ name }) => name)]).toEqual([['项目', '投资额'], [[1], [2]], 2, ['项目表']]);
      const byId = context.workbook.worksheets.getItem('台账').tables.getItem(table.id).load('name');
      await context.sync();
      expect(byId.name).toBe('项目表');
    }));
  });

  it('are made of a range, named, and saved', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('台账').tables.add('A1:B4', true);
      table.name = '新表';
      table.style = 'TableStyleMedium9';
      await context.sync();
    }));
    expect((await readBack(document)).sheets[0]?.tables).toMatchObject([{ name: '新表', range: 'A1:B4', columns: [{ name: '项目' }, { name: '投资额' }], style: 'TableStyleMedium9' }]);
  });

  it('get headings of their own where the range has none', async () => {
    await onSheet([['甲', 1], ['乙', 2]], async (sheet, context) => {
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([['列1', '列2'], ['甲', 1], ['乙', 2]]);
    });
  });

  it('cannot overlap each other or merged cells', async () => {
    await onSheet([['甲', '乙'], [1, 2]], async (sheet, context) => {
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.tables.add('B1:C2', true);
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
      sheet.getRange('A1:B1').merge();
      expect(await codeOf(() => context.sync())).toBe('MergedRangeConflict');
      sheet.getRange('E1:F1').merge();
      sheet.tables.add('E1:F2', true);
      expect(await codeOf(() => context.sync())).toBe('MergedRangeConflict');
    });
  });

  it('call their columns what the heading cells say', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const table = sheet.tables.add('A1:B4', true);
      sheet.getRange('A1:B1').values = [['项目名称', '']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['项目名称', '列2']);
    }));
    expect((await readBack(document)).sheets[0]?.rows[0]).toEqual(['项目名称', '列2']);
  });

  it('turn back into plain cells, or go with their cells', async () => {
    const document = await openSheets(LEDGER, { name: '乙', rows: [['列'], [1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').tables.add('A1:B4', true).convertToRange();
      context.workbook.worksheets.getItem('乙').tables.add('A1:A2', true).delete();
      await context.sync();
    }));
    const saved = await readBack(document);
    expect(saved.sheets.map(({ rows, tables }) => [rows, tables ?? []])).toEqual([[LEDGER.rows, []], [[], []]]);
  });
});

describe('names', () => {
  it('are made for a range or a formula, found, changed and deleted', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('投资', context.workbook.worksheets.getItem('台账').getRange('B2:B3'));
      names.add('汇率', '=6.75');
      names.add('弃用', '=1');
      await context.sync();
      const range = names.getItem('投资').load('formula,value,type'), rate = names.getItemOrNullObject('汇率').load('formula,value,visible');
      names.getItem('弃用').delete();
      const through = context.workbook.worksheets.getItem('台账').getRange('投资').load('values');
      await context.sync();
      expect([range.formula, range.type, rate.formula, rate.value, rate.visible, through.values]).toEqual(['=台账!$B$2:$B$3', 'Range', '=6.75', 6.75, true, [[1], [2]]]);
      rate.visible = false;
      names.add('投资', '=1');
      expect(await codeOf(() => context.sync())).toBe('ItemAlreadyExists');
      names.add('A1', '=1');
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));
    expect((await readBack(document)).namedRanges?.map(({ name, range }) => [name, range])).toEqual([['投资', '台账!$B$2:$B$3'], ['汇率', '6.75']]);
  });

  it('belong to one sheet or to the workbook', async () => {
    await onSheet([[1]], async (sheet, context) => {
      sheet.names.add('本表', '=1');
      const here = sheet.names.getItemOrNullObject('本表').load('scope'), there = context.workbook.names.getItemOrNullObject('本表');
      await context.sync();
      expect([here.scope, there.isNullObject]).toEqual(['Worksheet', true]);
    });
  });
});

describe('the filter of a sheet', () => {
  it('is put on, filters by values, and refuses writing across rows that it hides', async () => {
    await onSheet(LEDGER.rows, async (sheet, context) => {
      const { autoFilter } = sheet;
      autoFilter.apply('A1:B4');
      autoFilter.load('enabled,isDataFiltered');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, false, '台账!A1:B4']);
      autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['甲'] });
      autoFilter.load('isDataFiltered');
      const hidden = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      expect([autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([true, true]);
      sheet.getRange('B2:B4').values = [[9], [9], [9]];
      expect(await codeOf(() => context.sync())).toBe('FilteredRangeConflict');
      autoFilter.clearCriteria();
      sheet.getRange('B2:B4').values = [[9], [9], [9]];
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      expect(autoFilter.enabled).toBe(false);
    });
  });

  it('is saved with the name that other programs look for', async () => {
    const document = await openSheets(LEDGER);
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.autoFilter.apply(sheet.getRange('A1:B4'));
      await context.sync();
    }));
    expect((await readBack(document)).sheets[0]?.autoFilter?.range).toBe('A1:B4');
    expect(JSON.stringify(document.workbook)).toContain('_xlnm._FilterDatabase');
  });
});

describe('inserting, deleting and copying cells', () => {
  it('moves cells, formulas, merges, tables and names along', async () => {
    const document = await openSheets(
      { name: '台账', rows: [['标题', null], ['列', '值'], [1, 2]], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }], tables: [{ name: '表一', range: 'A2:B3', columns: [{ name: '列' }, { name: '值' }] }] },
      { name: '汇总', rows: [], cells: new Map([['0,0', { formula: 'SUM(台账!A3:B3)+台账!$B$3', formulaResult: 5 }]]) },
    );
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      context.workbook.names.add('数', sheet.getRange('A3'));
      sheet.getRange('1:2').insert('Down');
      const table = context.workbook.tables.getItem('表一').getRange().load('address,values');
      const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject().load('address');
      const formula = context.workbook.worksheets.getItem('汇总').getRange('A1').load('formulas,values');
      const name = context.workbook.names.getItem('数').load('formula');
      await context.sync();
      expect([table.address, table.values, merged.address]).toEqual(['台账!A4:B5', [['列', '值'], [1, 2]], '台账!A3:B3']);
      expect([formula.formulas, formula.values, name.formula]).toEqual([[['=SUM(台账!A5:B5)+台账!$B$5']], [[5]], '=台账!$A$5']);
      sheet.getRange('1:2').delete('Up');
      formula.load('formulas');
      await context.sync();
      expect(formula.formulas).toEqual([['=SUM(台账!A3:B3)+台账!$B$3']]);
      sheet.getRange('3:3').delete('Up');
      formula.load('formulas');
      await context.sync();
      expect(formula.formulas).toEqual([['=SUM(台账!#REF!)+台账!#REF!']]);
    }));
  });

  it('moves only the cells below or beside a block', async () => {
    await onSheet([[1, 'a', 'x'], [2, 'b', 'y'], [3, 'c', 'z']], async (sheet, context) => {
      sheet.getRange('B1:B1').delete('Up');
      sheet.getRange('A2:A2').insert('Right');
      const all = sheet.getRange('A1:D3').load('values');
      await context.sync();
      expect(all.values).toEqual([[1, 'b', 'x', ''], ['', 2, 'c', 'y'], [3, '', 'z', '']]);
    });
  });

  it('copies values, formulas and formats, repeating them over a larger target', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      sheet.getRange('C1').formulas = [['=A1+$B$1']];
      sheet.getRange('C1').format.font.bold = true;
      sheet.getRange('C2:C3').copyFrom('C1');
      sheet.getRange('D1').copyFrom('C1', 'Values');
      const copies = sheet.getRange('C2:C3').load('formulas,format/font/bold'), value = sheet.getRange('D1').load('formulas');
      await context.sync();
      expect([copies.formulas, copies.format.font.bold]).toEqual([[['=A2+$B$1'], ['=A3+$B$1']], true]);
      expect(value.formulas[0]![0]).toBe(3);
    });
  });
});
