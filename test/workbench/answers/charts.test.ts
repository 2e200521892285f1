import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type WriteSheet } from 'hucre';
import { chartModels } from '../../../src/workbench/document/charts/chart-model';
import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../../src/workbench/document/workbook-document';
import { elementsOf, localName, parseXml, walk, type XmlElement } from '../../../src/workbench/document/xml/element';
import { describeWithLibreOffice, recalculate } from '../../libreoffice';
import { codeOf, openSheets, readBack, withExcel } from '../started';

const MONTHS: WriteSheet = { name: '汇总_生成中', rows: [['月份', '投资额（亿元）', '累计（亿元）'], ['1月', 10.5, null], ['2月', 22, null], ['3月', 8.2, null]] };

/** Months as columns, with the cumulative line on an axis of its own. */
async function monthsWithLine(document: WorkbookDocument): Promise<void> {
  await withExcel(document, ({ Excel: excel }) => excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('汇总_生成中');
    sheet.getRange('C2:C4').formulas = [['=SUM(B$2:B2)'], ['=SUM(B$2:B3)'], ['=SUM(B$2:B4)']];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = '月度';
    chart.title.text = '各月投资额及累计';
    chart.title.format.font.size = 14;
    chart.title.format.font.bold = true;
    chart.setPosition('E2', 'J15');
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    const line = chart.series.getItemAt(1);
    line.chartType = 'LineMarkers';
    line.axisGroup = 'Secondary';
    line.format.line.color = '#C55A11';
    line.format.line.weight = 2;
    chart.legend.position = 'Top';
    chart.axes.valueAxis.title.text = '亿元';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.getItem('Value', 'Secondary').numberFormat = '0.0';
    await context.sync();
    sheet.name = '2019年度汇总';
    await context.sync();
  }));
}

function childNames(root: XmlElement, name: string): string[][] {
  const found: string[][] = [];
  walk(root, (node) => {
    if (localName(node.name) === name) found.push(elementsOf(node).map((child) => localName(child.name)));
  });
  return found;
}

describe('charts', () => {
  it('are made of a range, read back, found by name, id and place, and deleted', async () => {
    const document = await openSheets({ name: '台账', rows: [['档次', '个数'], ['1亿元以上', 46], ['5亿元以上', 20]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
      chart.load('id,name,chartType,left,top,width,height');
      chart.title.load('text,visible');
      chart.legend.load('visible');
      chart.series.load('items/name,count');
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(['图表 1', 'BarClustered', '个数', true, false]);
      expect([chart.width, chart.height, chart.series.items.map(({ name }) => name)]).toEqual([360, 216, ['个数']]);
      chart.name = '档次图';
      chart.left = 100;
      chart.width = 200;
      sheet.charts.add('Pie', sheet.getRange('A1:B3'));
      await context.sync();
      const { charts } = sheet;
      const byName = charts.getItem('档次图').load('id,left,width'), byPlace = charts.getItemAt(1).load('name'), none = charts.getItemOrNullObject('没有'), count = charts.getCount();
      charts.load('items/name');
      await context.sync();
      expect([byName.id, byName.left, byName.width, byPlace.name, none.isNullObject, count.value, charts.items.map(({ name }) => name)]).toEqual([chart.id, 100, 200, '图表 1', true, 2, ['档次图', '图表 1']]);
      charts.getItem('档次图').delete();
      byPlace.delete();
      expect(await codeOf(() => context.sync())).toBe('no error');
      charts.load('count');
      await context.sync();
      expect(charts.count).toBe(0);
      charts.getItem('档次图').load('name');
      expect(await codeOf(() => context.sync())).toBe('ItemNotFound');
      sheet.charts.add('XYScatter', sheet.getRange('A1:B3'));
      expect(await codeOf(() => context.sync())).toBe('ApiNotFound');
    }));
    const saved = await openWorkbook(await saveWorkbook(document), { fileName: '台账.xlsx' });
    expect(saved.parts.paths().filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });

  it('combine columns with a line on a second axis, in the order of elements that Excel demands', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    await saveWorkbook(document);
    const chart = parseXml(document.parts.text('xl/charts/chart1.xml')!);
    expect(childNames(chart, 'chartSpace')).toEqual([['date1904', 'lang', 'roundedCorners', 'chart', 'spPr', 'txPr']]);
    expect(childNames(chart, 'chart')).toEqual([['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs']]);
    expect(childNames(chart, 'plotArea')).toEqual([['layout', 'barChart', 'lineChart', 'catAx', 'valAx', 'valAx', 'catAx', 'spPr']]);
    expect(childNames(chart, 'barChart')).toEqual([['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'overlap', 'axId', 'axId']]);
    expect(childNames(chart, 'lineChart')).toEqual([['grouping', 'varyColors', 'ser', 'marker', 'axId', 'axId']]);
    expect(childNames(chart, 'ser')).toEqual([['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'cat', 'val'], ['idx', 'order', 'tx', 'spPr', 'marker', 'cat', 'val', 'smooth']]);
    expect(childNames(chart, 'valAx')[0]).toEqual(['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'crossAx', 'crosses', 'crossBetween']);
    const axes = new Map<string, string>();
    walk(chart, (node) => {
      if (/Ax$/.test(node.name) && node.name !== 'c:crossAx') axes.set(elementsOf(node)[0]!.attributes['val']!, elementsOf(node).find(({ name }) => name === 'c:crossAx')!.attributes['val']!);
    });
    expect([...axes].every(([id, crossing]) => axes.get(crossing) === id)).toBe(true);
  });

  it('follow their sheet to its new name and hold the calculated values when saved', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    await saveWorkbook(document);
    const xml = document.parts.text('xl/charts/chart1.xml')!;
    expect([...xml.matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
      "'2019年度汇总'!$B$1", "'2019年度汇总'!$A$2:$A$4", "'2019年度汇总'!$B$2:$B$4", "'2019年度汇总'!$C$1", "'2019年度汇总'!$A$2:$A$4", "'2019年度汇总'!$C$2:$C$4",
    ]);
    expect([...xml.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value)).toEqual(['投资额（亿元）', '1月', '2月', '3月', '10.5', '22', '8.2', '累计（亿元）', '1月', '2月', '3月', '10.5', '32.5', '40.7']);
  });

  it('can be drawn from their model: place, title, axes, and series with names, values and colours', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    await saveWorkbook(document);
    expect(chartModels(document, document.sheets[0]!)).toMatchObject([{
      name: '月度', title: '各月投资额及累计', titleLook: { size: 14, bold: true }, legend: 'top', place: { left: 256, top: 20, width: 384, height: 280 },
      valueAxis: { title: '亿元', min: 0, gridlines: true }, secondaryAxis: { numberFormat: '0.0', gridlines: false },
      series: [
        { name: '投资额（亿元）', kind: 'column', axis: 'Primary', color: '#1F4E79', categories: ['1月', '2月', '3月'], values: [10.5, 22, 8.2], labels: null },
        { name: '累计（亿元）', kind: 'line', markers: true, axis: 'Secondary', color: '#C55A11', values: [10.5, 32.5, 40.7] },
      ],
    }]);
  });

  it('show labels, widths of gaps, turned axes and series given one by one', async () => {
    const document = await openSheets({ name: '台账', rows: [['进度', '个数'], ['签约', 222], ['开工', 168]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
      const first = chart.series.getItemAt(0);
      first.hasDataLabels = true;
      first.dataLabels.position = 'OutsideEnd';
      first.dataLabels.numberFormat = '0"个"';
      first.dataLabels.format.font.color = '#595959';
      first.gapWidth = 60;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      const second = chart.series.add('计划');
      second.setValues(sheet.getRange('B2:B3'));
      second.setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
      first.load('name,hasDataLabels,gapWidth,overlap,axisGroup');
      chart.series.load('items/name');
      await context.sync();
      expect([first.name, first.hasDataLabels, first.gapWidth, first.axisGroup, chart.series.items.map(({ name }) => name)]).toEqual(['个数', true, 60, 'Primary', ['个数', '计划']]);
      first.dataLabels.position = 'Top';
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));
    expect(chartModels(document, document.sheets[0]!)[0]).toMatchObject({ valueAxis: null, categoryAxis: { reversed: true }, series: [{ kind: 'bar', labels: ['222个', '168个'] }, { name: '计划', values: [222, 168] }] });
  });

  it('that a file has are listed and stay byte for byte as they are, unless their sheet gets another name', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    const saved = await saveWorkbook(document);
    const again = await openWorkbook(saved, { fileName: '台账.xlsx' });
    const before = again.parts.text('xl/charts/chart1.xml');
    await withExcel(again, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('2019年度汇总');
      sheet.getRange('B2').values = [[99]];
      sheet.charts.load('items/name,items/chartType,items/title/text,items/series/items/name');
      await context.sync();
      expect(sheet.charts.items.map(({ name, chartType, title, series }) => [name, chartType, title.text, series.items.map((each) => each.name)])).toEqual([['月度', 'ColumnClustered', '各月投资额及累计', ['投资额（亿元）', '累计（亿元）']]]);
    }));
    const kept = await openWorkbook(await saveWorkbook(again), { fileName: '台账.xlsx' });
    expect(kept.parts.text('xl/charts/chart1.xml')).toBe(before);
    await withExcel(again, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('2019年度汇总').name = '旧';
      await context.sync();
    }));
    const renamed = await openWorkbook(await saveWorkbook(again), { fileName: '台账.xlsx' });
    expect(renamed.parts.text('xl/charts/chart1.xml')).toContain('<c:f>旧!$B$2:$B$4</c:f>');
  });

  it('move with their cells, go with their sheet, and turn to #REF! on others', async () => {
    const document = await openSheets(MONTHS, { name: '别的', rows: [[1]] });
    await monthsWithLine(document);
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('2019年度汇总');
      const other = context.workbook.worksheets.getItem('别的').charts.add('Line', sheet.getRange('A1:B4'));
      other.name = '引用';
      const chart = sheet.charts.getItem('月度');
      sheet.getRange('1:2').insert('Down');
      chart.load('top');
      await context.sync();
      expect(chart.top).toBe(45);
      sheet.delete();
      await context.sync();
    }));
    const saved = await openWorkbook(await saveWorkbook(document), { fileName: '台账.xlsx' });
    expect(saved.parts.paths().filter((path) => /^xl\/(?:charts|drawings)\/[^/]+$/.test(path)).sort()).toEqual(['xl/charts/chart2.xml', 'xl/drawings/drawing2.xml']);
    expect(saved.parts.text('xl/charts/chart2.xml')).toContain('<c:f>#REF!</c:f>');
  });

  it('leave a file that an independent reader reads', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    expect((await readBack(document)).sheets.map(({ name }) => name)).toEqual(['2019年度汇总']);
  });
});

describe('the copy of a sheet', () => {
  it('has charts, tables, print titles and structured references of its own', async () => {
    const document = await openSheets({ name: '台账', rows: [['项目', '投资额'], ['甲', 1], ['乙', 2]], tables: [{ name: '项目表', range: 'A1:B3', columns: [{ name: '项目' }, { name: '投资额' }] }], cells: new Map([['4,1', { formula: 'SUM(项目表[投资额])', formulaResult: 3 }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = '投资';
      sheet.pageLayout.setPrintTitleRows('1:1');
      await context.sync();
      const copy = sheet.copy('End');
      await context.sync();
      const table = copy.tables.getItemAt(0).load('name'), total = copy.getRange('B5').load('formulas,values'), chart = copy.charts.getItem('投资').series.getItemAt(0).load('name');
      copy.tables.getItemAt(0).getRange().getCell(1, 1).values = [[10]];
      const titles = copy.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      total.load('values');
      const original = sheet.getRange('B5').load('values');
      await context.sync();
      expect([table.name, total.formulas, total.values, original.values, chart.name, titles.address]).toEqual(['表2', [['=SUM(表2[投资额])']], [[12]], [[3]], '投资额', "'台账 (2)'!1:1"]);
    }));
    expect(document.parts.text('xl/charts/chart2.xml')).toContain("'台账 (2)'!$B$2:$B$3");
    const saved = await readBack(document);
    expect(saved.sheets.map(({ tables }) => tables?.map(({ name, range }) => [name, range]))).toEqual([[['项目表', 'A1:B3']], [['表2', 'A1:B3']]]);
  });

  it('has comments of its own', async () => {
    const document = await openSheets({ name: '台账', rows: [['甲']], cells: new Map([['0,0', { value: '甲', comment: { text: '核对', author: '张' } }]]) });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').copy('End');
      await context.sync();
    }));
    expect((await readBack(document)).sheets.map(({ cells }) => cells?.get('0,0')?.comment?.text)).toEqual(['核对', '核对']);
  });
});

describeWithLibreOffice('charts in LibreOffice', () => {
  it('survive a round trip with their series, kinds and axes', async () => {
    const document = await openSheets(MONTHS);
    await monthsWithLine(document);
    const folder = await mkdtemp(join(tmpdir(), 'yinfeng-charts-'));
    try {
      await writeFile(join(folder, '图表.xlsx'), await saveWorkbook(document));
      const bytes = await readFile(await recalculate(join(folder, '图表.xlsx')));
      const [chart] = chartModels(await openWorkbook(bytes, { fileName: '图表.xlsx' }), (await openWorkbook(bytes, { fileName: '图表.xlsx' })).sheets[0]!);
      expect((await readXlsx(bytes)).sheets[0]?.rows[3]).toEqual(['3月', 8.2, 40.7]);
      expect(chart).toMatchObject({ title: '各月投资额及累计', series: [{ name: '投资额（亿元）', kind: 'column', axis: 'Primary', color: '#1F4E79', values: [10.5, 22, 8.2] }, { name: '累计（亿元）', kind: 'line', axis: 'Secondary', color: '#C55A11' }] });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
