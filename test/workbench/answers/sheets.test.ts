import { codeOf, onSheet, openSheets, readBack, withExcel } from '../started';

async function namesAfter(change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void | Promise<void>): Promise<string[]> {
  const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[2]] }, { name: '丙', rows: [[3]] });
  await withExcel(document, () => Excel.run(async (context) => {
    await change(context.workbook.worksheets, context);
    await context.sync();
  }));
  return (await readBack(document)).sheets.map(({ name }) => name);
}

describe('sheets', () => {
  it('are added at the end, named or numbered', async () => {
    expect(await namesAfter((sheets) => {
      sheets.add('汇总');
      sheets.add();
    })).toEqual(['甲', '乙', '丙', '汇总', 'Sheet5']);
  });

  it('are moved and deleted', async () => {
    expect(await namesAfter((sheets) => {
      sheets.getItem('丙').position = 0;
      sheets.getItem('乙').delete();
    })).toEqual(['丙', '甲']);
  });

  it('are copied beside another, with cells, formats and merges', async () => {
    const document = await openSheets({ name: '甲', rows: [['标题', null], [1, 2]], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRange('A2').numberFormat = [['0.00']];
      sheet.copy('Before', sheet).load('name');
      await context.sync();
    }));
    const [copy] = (await readBack(document)).sheets;
    expect([copy?.name, copy?.rows, copy?.merges, copy?.cells?.get('1,0')?.style?.numFmt]).toEqual(['甲 (2)', [['标题', null], [1, 2]], [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }], '0.00']);
  });

  it.each(['', '一'.repeat(32), '甲/乙', '[甲]', "'甲", '什么?', '甲:乙'])('cannot be called %j', async (name) => {
    expect(await codeOf(() => namesAfter((sheets) => {
      sheets.getItem('甲').name = name;
    }))).toBe('InvalidArgument');
  });

  it('cannot share a name, whatever its case', async () => {
    const document = await openSheets({ name: 'Ledger', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('乙').name = 'LEDGER';
      expect(await codeOf(() => context.sync())).toBe('ItemAlreadyExists');
      context.workbook.worksheets.add('ledger');
      expect(await codeOf(() => context.sync())).toBe('ItemAlreadyExists');
      context.workbook.worksheets.getItem('Ledger').name = 'LEDGER';
      await context.sync();
    }));
  });

  it('keep at least one of them in sight', async () => {
    const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]], hidden: true });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').delete();
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
      context.workbook.worksheets.getItem('甲').visibility = 'Hidden';
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
    }));
  });

  it('are hidden, coloured and shown without gridlines', async () => {
    const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('乙');
      sheet.visibility = 'VeryHidden';
      sheet.tabColor = '#C00000';
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('visibility,tabColor,showGridlines');
      await context.sync();
      expect([sheet.visibility, sheet.tabColor, sheet.showGridlines]).toEqual(['VeryHidden', '#C00000', false]);
    }));
    const saved = (await readBack(document)).sheets[1];
    expect([saved?.veryHidden, saved?.view?.tabColor, saved?.view?.showGridLines]).toEqual([true, { rgb: 'C00000' }, false]);
  });

  it('come to the front when activated, and are in front when the file is opened again', async () => {
    const document = await openSheets({ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('乙').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('乙');
    }));
    expect((await readBack(document)).activeSheet).toBe(1);
  });
});

describe('renaming a sheet', () => {
  it('carries every reference to it along', async () => {
    const document = await openSheets(
      { name: '旧 名', rows: [[1], [2]] },
      {
        name: '汇总',
        rows: [],
        cells: new Map([
          ['0,0', { formula: "SUM('旧 名'!A1:A2)", formulaResult: 3 }],
          ['1,0', { formula: "'旧 名'!A1&\"'旧 名'!A1\"", formulaResult: "1'旧 名'!A1" }],
          ['2,0', { value: '去', type: 'string', hyperlink: { target: '', location: "'旧 名'!A1" } }],
        ]),
        dataValidations: [{ type: 'list', range: 'B1', formula1: "'旧 名'!$A$1:$A$2" }],
        conditionalRules: [{ type: 'expression', priority: 1, range: 'A1', formula: "'旧 名'!$A$1>0", style: { font: { bold: true } } }],
        charts: [{ type: 'column', anchor: { from: { row: 5, col: 0 } }, series: [{ name: '数', values: "'旧 名'!$A$1:$A$2" }] }],
      },
    );
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.names.add('区域', context.workbook.worksheets.getItem('旧 名').getRange('A1:A2'));
      context.workbook.worksheets.getItem('旧 名').pageLayout.setPrintArea('A1:A2');
      await context.sync();
      context.workbook.worksheets.getItem('旧 名').name = '新名';
      await context.sync();
    }));
    const saved = await readBack(document);
    const [first, summary] = saved.sheets;
    expect(summary?.cells?.get('0,0')?.formula).toBe('SUM(新名!A1:A2)');
    expect(summary?.cells?.get('1,0')?.formula).toBe("新名!A1&\"'旧 名'!A1\"");
    expect(summary?.cells?.get('2,0')?.hyperlink?.location).toBe('新名!A1');
    expect(summary?.dataValidations?.[0]?.formula1).toBe('新名!$A$1:$A$2');
    expect(summary?.conditionalRules?.[0]?.formula).toBe('新名!$A$1>0');
    expect(JSON.stringify(summary?.charts)).toContain('新名!$A$1:$A$2');
    expect(saved.namedRanges).toEqual([{ name: '区域', range: '新名!$A$1:$A$2' }]);
    expect(first?.pageSetup?.printArea).toBe('$A$1:$A$2');
  });

  it('understands names with apostrophes, and several sheets at once', async () => {
    const document = await openSheets({ name: "x's", rows: [[1]] }, { name: '乙', rows: [[1]] }, { name: '丙', rows: [], cells: new Map([['0,0', { formula: "SUM('x''s:乙'!A1)+'x''s'!A1", formulaResult: 3 }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("x's").name = "y's";
      await context.sync();
    }));
    expect((await readBack(document)).sheets[2]?.cells?.get('0,0')?.formula).toBe("SUM('y''s:乙'!A1)+'y''s'!A1");
  });
});

describe('deleting a sheet', () => {
  it('turns references to it into #REF! and takes its names and tables with it', async () => {
    const document = await openSheets(
      { name: '甲', rows: [['列'], [1]], tables: [{ name: '表甲', range: 'A1:A2', columns: [{ name: '列' }] }], pageSetup: { printArea: '$A$1:$A$2' } },
      { name: '乙', rows: [[5]], cells: new Map([['0,1', { formula: '甲!A2+A1', formulaResult: 6 }]]), pageSetup: { printArea: '$A$1:$B$1' } },
    );
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').delete();
      const cell = context.workbook.worksheets.getItem('乙').getRange('B1').load('formulas,values');
      const tables = context.workbook.tables.getCount();
      await context.sync();
      expect([cell.formulas, cell.values, tables.value]).toEqual([[['=#REF!+A1']], [['#REF!']], 0]);
    }));
    const saved = await readBack(document);
    expect(saved.sheets.map(({ name, pageSetup }) => [name, pageSetup?.printArea])).toEqual([['乙', '$A$1:$B$1']]);
    expect(document.parts.paths().filter((path) => /table/.test(path))).toEqual([]);
  });
});

describe('protection', () => {
  it('keeps cells, structure and look of a protected sheet from being changed', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]], protection: { sheet: true } });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.protection.load('protected');
      const attempts: (() => void)[] = [
        () => { sheet.getRange('A1').values = [[2]]; },
        () => { sheet.getRange('A1').format.fill.color = '#FFFF00'; },
        () => { sheet.getRange('1:1').delete('Up'); },
        () => { sheet.getRange('A1').clear(); },
      ];
      for (const attempt of attempts) {
        attempt();
        expect(await codeOf(() => context.sync())).toBe('AccessDenied');
      }
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    }));
    expect((await readBack(document)).sheets[0]?.rows).toEqual([[2]]);
  });

  it('lets unlocked cells of a protected sheet be filled', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      sheet.getRange('B1').values = [[10]];
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
    });
  });

  it('keeps the structure of a protected workbook', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] }, { name: '乙', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      const { worksheets } = context.workbook;
      const attempts: (() => void)[] = [
        () => { worksheets.add('新'); },
        () => { worksheets.getItem('乙').delete(); },
        () => { worksheets.getItem('乙').name = '丙'; },
        () => { worksheets.getItem('乙').position = 0; },
      ];
      for (const attempt of attempts) {
        attempt();
        expect(await codeOf(() => context.sync())).toBe('AccessDenied');
      }
      worksheets.getItem('台账').getRange('A1').values = [[2]];
      await context.sync();
    }));
  });

  it('refuses everything in a workbook opened for reading', async () => {
    await onSheet([[1]], async (sheet, context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      sheet.getRange('A1').values = [[2]];
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
    }, { readOnly: true });
  });
});
