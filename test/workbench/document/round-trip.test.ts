import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { readZip, unpack } from '../../../src/workbench/document/package/zip-read';
import { saveWorkbook } from '../../../src/workbench/document/save-workbook';
import { addSheet } from '../../../src/workbench/document/sheet/add-sheet';
import { describeWithLibreOffice, recalculate } from '../../libreoffice';
import { openSheets, withExcel } from '../started';

const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** A ledger with about everything that a person puts on a sheet. */
function ledger(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: '台账',
        rows: [['2019年项目台账', null, null], ['项目', '投资额', '签约日期'], ['甲', 12.5, new Date(Date.UTC(2019, 6, 5))], ['乙', 3, null]],
        cells: new Map([
          ['0,0', { style: { font: { bold: true, size: 18, name: '方正小标宋简体' }, alignment: { horizontal: 'center' } } }],
          ['2,2', { style: { numFmt: 'yyyy"年"m"月"d"日"' } }],
          ['3,1', { formula: 'ROUND(B3/4,2)', formulaResult: 3.13, style: { numFmt: '0.00', border: { top: { style: 'thin', color: { rgb: 'FF0000' } } } } }],
          ['2,0', { comment: { author: '张三', text: '待核实' } }],
          ['3,0', { value: '富文本', type: 'richText', richText: [{ text: '富', font: { bold: true } }, { text: '文本' }] }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        columns: [{ width: 30 }, { width: 12.5 }, { width: 16, hidden: true }],
        rowDefs: new Map([[0, { height: 36 }]]),
        dataValidations: [{ type: 'list', range: 'A3:A9', values: ['甲', '乙'] }],
        conditionalRules: [{ type: 'cellIs', operator: 'greaterThan', formula: '10', priority: 1, range: 'B3:B9', style: { font: { color: { rgb: 'C00000' } } } }],
        freezePane: { rows: 2 },
        autoFilter: { range: 'A2:C4' },
        images: [{ data: PIXEL, type: 'png', anchor: { from: { row: 6, col: 0 } } }],
        pageSetup: { orientation: 'landscape', paperSize: 'a4', printArea: '$A$1:$C$4', printTitlesRow: '$1:$2' },
        headerFooter: { oddFooter: '&C第&P页' },
      },
      { name: '图', rows: [['月', '额'], [1, 2], [2, 3]], charts: [{ type: 'line', anchor: { from: { row: 4, col: 0 } }, title: '投资', series: [{ name: '额', values: '图!$B$2:$B$3' }] }] },
      { name: '表', rows: [['列', '数'], ['甲', 1]], tables: [{ name: '表一', range: 'A1:B2', columns: [{ name: '列' }, { name: '数' }] }] },
    ],
    namedRanges: [{ name: '全部', range: '台账!$A$3:$C$4' }],
  });
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of readZip(bytes)) parts.set(entry.name, Buffer.from(await unpack(entry)).toString('base64'));
  return parts;
}

const open = (bytes: Uint8Array) => openWorkbook(bytes, { fileName: '台账.xlsx' });

describe('a workbook that nobody changed', () => {
  it('is saved with every part as it was, byte for byte', async () => {
    const bytes = await ledger();
    expect(await partsOf(await saveWorkbook(await open(bytes)))).toEqual(await partsOf(bytes));
  });
});

describe('a workbook that got a new sheet', () => {
  it('keeps every part of the other sheets as it was', async () => {
    const bytes = await ledger();
    const document = await open(bytes);
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('汇总');
      sheet.getRange('A1:B2').formulas = [['新的文字', 1], ['=SUM(台账!B3:B4)', "'001"]];
      sheet.getRange('A1:B2').format.font.set({ name: '仿宋', bold: true });
      sheet.getRange('A1:B2').numberFormat = [['0.0000']];
      await context.sync();
    }));
    const before = await partsOf(bytes), saved = await saveWorkbook(document), after = await partsOf(saved);
    const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']);
    const [original, now] = [await readXlsx(bytes, { readStyles: true }), await readXlsx(saved, { readStyles: true })];
    expect(now.sheets.slice(0, 3)).toEqual(original.sheets);
    expect(now.sheets[3]?.rows).toEqual([['新的文字', 1], [15.63, '001']]);
  });

  it('gets a free name for its part, whatever parts the file has', async () => {
    const document = await open(await ledger());
    const paths = [addSheet(document, '一').path, addSheet(document, '二').path];
    expect(paths).toEqual(['xl/worksheets/sheet4.xml', 'xl/worksheets/sheet5.xml']);
  });
});

describe('a workbook with macros', () => {
  it('keeps them and stays a workbook with macros', async () => {
    const macros = Uint8Array.from({ length: 100 }, (_, index) => index);
    const document = await openWorkbook(await writeXlsx({ sheets: [{ name: '台账', rows: [[1]] }], vbaProject: macros }), { fileName: '台账.xlsm' });
    document.sheets[0]?.grid.setValue(0, 0, 2);
    addSheet(document, '汇总');
    const saved = await saveWorkbook(document);
    expect((await partsOf(saved)).get('xl/vbaProject.bin')).toBe(Buffer.from(macros).toString('base64'));
    expect(document.parts.contentType('xl/workbook.xml')).toBe('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  });
});

describe('a workbook in which one cell was changed', () => {
  it('keeps everything else of that sheet', async () => {
    const bytes = await ledger();
    const document = await open(bytes);
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange('B3').values = [[99]];
      await context.sync();
    }));
    const [original, now] = [await readXlsx(bytes, { readStyles: true }), await readXlsx(await saveWorkbook(document), { readStyles: true })];
    const [expected, sheet] = [original.sheets[0], now.sheets[0]];
    if (expected?.rows[2]) expected.rows[2][1] = 99;
    if (expected?.rows[3]) expected.rows[3][1] = 24.75;
    const formula = expected?.cells?.get('3,1');
    if (formula) Object.assign(formula, { value: 24.75, formulaResult: 24.75 });
    expect(sheet).toEqual(expected);
  });
});

describe('texts and numbers', () => {
  it('come back from the file as they were put in, whatever characters they hold', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text !== ''), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constantFrom('_x000D_', ' 甲 ', '<&>"\'', 'a\r\nb', '𠮷'));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.option(value), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rows) => {
      const document = await openSheets({ name: '空', rows: [] });
      const { grid } = addSheet(document, '数');
      rows.forEach((row, at) => row.forEach((cell, column) => { if (cell !== null) grid.setValue(at, column, cell); }));
      const again = (await openWorkbook(await saveWorkbook(document), { fileName: 'a.xlsx' })).sheets[1];
      rows.forEach((row, at) => row.forEach((cell, column) => { expect(again?.grid.value(at, column)).toEqual(cell === null ? undefined : Object.is(cell, -0) ? 0 : cell); }));
    }), { numRuns: 60 });
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it('opens what was saved and calculates the same', async () => {
    const document = await open(await ledger());
    await withExcel(document, () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('2019年度汇总');
      sheet.getRange('A1:C1').values = [['合计', '=SUM(台账!B3:B4)', '=COUNTIFS(台账!A3:A4,"甲",台账!B3:B4,">=10")']];
      sheet.getRange('A1:C1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A3:C3').merge();
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply('A1:C2');
      context.workbook.settings.add('规则', { 年份: 2019 });
      sheet.customProperties.add('role', '汇总');
      context.workbook.customXmlParts.add('<r xmlns="urn:yinfeng"/>');
      await context.sync();
    }));
    const folder = await mkdtemp(join(tmpdir(), 'yinfeng-test-'));
    const file = join(folder, '台账.xlsx');
    await writeFile(file, await saveWorkbook(document));
    const recalculated = await readXlsx(await readFile(await recalculate(file)));
    await rm(folder, { recursive: true });
    expect(recalculated.sheets.map(({ name }) => name)).toEqual(['台账', '图', '表', '2019年度汇总']);
    expect(recalculated.sheets[3]?.rows[0]).toEqual(['合计', 15.63, 1]);
  }, 130_000);
});
