import { codeOf, onSheet, openSheets, readBack, withExcel } from '../started';

describe('formats', () => {
  it('are set, read back and saved', async () => {
    const document = await openSheets({ name: '台账', rows: [['甲', '乙'], [1, 2]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('台账').getRange('A1:B1');
      format.fill.color = '#DDEBF7';
      format.font.set({ name: '黑体', size: 16, bold: true, italic: true, color: '#C00000' });
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.columnWidth = 75;
      format.rowHeight = 30;
      await context.sync();
      format.load('fill/color,font/name,font/size,font/bold,font/color,horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        fill: { color: '#DDEBF7' }, font: { name: '黑体', size: 16, bold: true, color: '#C00000' },
        horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, columnWidth: 75, rowHeight: 30,
      });
    }));
    const [sheet] = (await readBack(document)).sheets;
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({
      font: { name: '黑体', size: 16, bold: true, italic: true, color: { rgb: 'C00000' } }, fill: { pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
      alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
    });
    expect(sheet?.rowDefs?.get(0)?.height).toBe(30);
    expect(sheet?.columns?.[0]?.width).toBeCloseTo(100 / 7, 2);
  });

  it('are null where cells differ', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const both = sheet.getRange('A1:B1').load('format/font/bold,format/font/italic');
      await context.sync();
      expect([both.format.font.bold, both.format.font.italic]).toEqual([null, false]);
    });
  });

  it('draw lines around and inside', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2], [3, 4]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem('台账').getRange('A1:B2').format;
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) borders.getItem(edge).style = 'Double';
      borders.getItem('InsideHorizontal').style = 'Continuous';
      borders.getItem('InsideHorizontal').weight = 'Medium';
      borders.getItem('InsideHorizontal').color = '#BFBFBF';
      const top = borders.getItem('EdgeTop').load('style,weight'), inside = borders.getItem('InsideHorizontal').load('style,weight,color'), none = borders.getItem('InsideVertical').load('style');
      await context.sync();
      expect([top.style, inside.style, inside.weight, inside.color, none.style]).toEqual(['Double', 'Continuous', 'Medium', '#BFBFBF', 'None']);
    }));
    const border = (await readBack(document)).sheets[0]?.cells?.get('0,0')?.style?.border;
    expect(border).toMatchObject({ top: { style: 'double' }, left: { style: 'double' }, bottom: { style: 'medium', color: { rgb: 'BFBFBF' } } });
    expect(border?.right).toBeUndefined();
  });

  it('apply to whole columns, for the cells that are there and those to come', async () => {
    await onSheet([[1], [2]], async (sheet, context) => {
      sheet.getRange('A:A').numberFormat = '0.0' as unknown as string[][];
      sheet.getRange('A3').values = [[3]];
      const column = sheet.getRange('A1:A3').load('text');
      await context.sync();
      expect(column.text).toEqual([['1.0'], ['2.0'], ['3.0']]);
    });
  });

  it('are taken off again by clear', async () => {
    await onSheet([[1, '甲']], async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = '#FF0000';
      range.clear('Formats');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[1, '甲']], '#FFFFFF']);
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['', '']], '#FF0000']);
    });
  });

  it('refuse what is no colour and no alignment', async () => {
    expect(await codeOf(() => onSheet([[1]], async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'mauve-ish';
      await context.sync();
    }))).toBe('InvalidArgument');
  });

  it('keep what other cells look like, and what a look has besides', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2]], cells: new Map([['0,0', { style: { font: { strikethrough: true, name: '宋体', size: 10 }, border: { top: { style: 'hair' } } } }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('A1').format.font.bold = true;
      await context.sync();
    }));
    const cells = (await readBack(document)).sheets[0]?.cells;
    expect(cells?.get('0,0')?.style).toMatchObject({ font: { strikethrough: true, name: '宋体', size: 10, bold: true }, border: { top: { style: 'hair' } } });
    expect(cells?.get('0,1')?.style?.font?.bold).toBeUndefined();
  });
});

describe('columns and rows', () => {
  it('are hidden and shown', async () => {
    await onSheet([[1, 2], [3, 4]], async (sheet, context) => {
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('2:2').rowHidden = true;
      const all = sheet.getRange('A1:B2').load('rowHidden,columnHidden'), row = sheet.getRange('A2:B2').load('rowHidden');
      await context.sync();
      expect([all.rowHidden, all.columnHidden, row.rowHidden]).toEqual([null, null, true]);
    });
  });

  it('widen to the longest text', async () => {
    await onSheet([['某某科技有限公司'], ['a']], async (sheet, context) => {
      sheet.getRange('A:A').format.autofitColumns();
      const { format } = sheet.getRange('A1').load('format/columnWidth');
      await context.sync();
      expect(format.columnWidth).toBeGreaterThan(80);
    });
  });
});

describe('merged cells', () => {
  it('keep only the first value, take no other, and are listed', async () => {
    await onSheet([['甲', '乙'], ['丙', '丁']], async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B1:B2').values = [['不写'], ['写']];
      const values = sheet.getRange('A1:B2').load('values');
      const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/rowIndex,areas/items/columnCount');
      const none = sheet.getRange('A2').getMergedAreasOrNullObject();
      await context.sync();
      expect(values.values).toEqual([['甲', ''], ['丙', '写']]);
      expect([merged.address, merged.areaCount, merged.areas.items[0]?.columnCount, none.isNullObject]).toEqual(['台账!A1:B1', 1, 2, true]);
    });
  });

  it('merge row by row, and come apart', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2], [3, 4]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('台账').getRange('A1:B2');
      range.merge(true);
      await context.sync();
      expect((await readBack(document)).sheets[0]?.merges).toHaveLength(2);
      range.unmerge();
      await context.sync();
    }));
    expect((await readBack(document)).sheets[0]?.merges ?? []).toEqual([]);
  });
});

describe('the page', () => {
  it('is set up for printing and saved', async () => {
    const document = await openSheets({ name: '2019 汇总', rows: [[1, 2], [3, 4]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const { pageLayout, freezePanes } = context.workbook.worksheets.getItem('2019 汇总');
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, leftMargin: 36, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
      pageLayout.setPrintArea('A1:B2');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintTitleColumns('A:A');
      pageLayout.headersFooters.defaultForAllPages.set({ centerHeader: '年度汇总', leftFooter: '&D', centerFooter: '第 &P 页，共 &N 页' });
      freezePanes.freezeAt('A1:A1');
      await context.sync();
      pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally,headersFooters/defaultForAllPages/centerFooter');
      const location = freezePanes.getLocationOrNullObject().load('address');
      const area = pageLayout.getPrintArea().load('address'), rows = pageLayout.getPrintTitleRows().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.leftMargin, pageLayout.centerHorizontally]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 36, true]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页，共 &N 页');
      expect([location.address, area.address, rows.address]).toEqual(["'2019 汇总'!A1", "'2019 汇总'!A1:B2", "'2019 汇总'!1:1"]);
    }));
    const [sheet] = (await readBack(document)).sheets;
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, fitToHeight: 0, horizontalCentered: true, printArea: '$A$1:$B$2', printTitlesRow: '$1:$1', printTitlesColumn: '$A:$A' });
    expect(sheet?.headerFooter).toMatchObject({ oddHeader: '&C年度汇总', oddFooter: '&L&D&C第 &P 页，共 &N 页' });
    expect(sheet?.freezePane).toEqual({ rows: 1, columns: 1 });
  });

  it('freezes rows, columns or nothing', async () => {
    await onSheet([[1]], async (sheet, context) => {
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, none.isNullObject]).toEqual(['台账!1:3', true]);
    });
  });
});

describe('links and rules of cells', () => {
  it('links to a place or an address, and loses the link again', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const inside = sheet.getRange('A1'), outside = sheet.getRange('A2');
      inside.hyperlink = { documentReference: '台账!B2', textToDisplay: '第2行', screenTip: '去看' };
      outside.hyperlink = { address: 'https://www.zhuzhou.gov.cn/', textToDisplay: '政府网' };
      inside.load('hyperlink,values');
      await context.sync();
      expect([inside.hyperlink, inside.values]).toEqual([{ documentReference: '台账!B2', screenTip: '去看', textToDisplay: '第2行' }, [['第2行']]]);
      sheet.getRange('A3').hyperlink = { address: 'https://example.cn/' };
      sheet.getRange('A3').clear('Hyperlinks');
      await context.sync();
    }));
    const cells = (await readBack(document)).sheets[0]?.cells;
    expect(cells?.get('0,0')?.hyperlink).toMatchObject({ location: '台账!B2', tooltip: '去看' });
    expect(cells?.get('1,0')?.hyperlink).toMatchObject({ target: 'https://www.zhuzhou.gov.cn/' });
    expect(cells?.get('2,0')?.hyperlink).toBeUndefined();
  });

  it('lets cells choose from a list', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('台账').getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否,待核' } };
      dataValidation.load('rule,type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(['List', { list: { inCellDropDown: true, source: '是,否,待核' } }]);
      context.workbook.worksheets.getItem('台账').getRange('A5').dataValidation.clear();
      await context.sync();
    }));
    expect((await readBack(document)).sheets[0]?.dataValidations?.[0]).toMatchObject({ type: 'list', values: ['是', '否', '待核'], range: 'A1:A4 A6:A9' });
  });
});
