import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import { startEmbeddedExcel } from '../../src/workbench/node-bridge';
import { codeOf, onSheet, openSheets, readBack, withExcel } from './started';

async function write(context: Excel.RequestContext, address: string, value: unknown): Promise<void> {
  context.workbook.worksheets.getItem('台账').getRange(address).values = [[value]];
  await context.sync();
}

describe('a person who is typing into a cell', () => {
  it('makes requests fail', async () => {
    await onSheet([[1]], async (_sheet, context, { host }) => {
      host.startEditing();
      expect(await codeOf(() => write(context, 'A1', 2))).toBe('InvalidOperationInCellEditMode');
      host.endEditing();
      await write(context, 'A1', 2);
    });
  });

  it('makes requests wait that say they can', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async ({ host }) => {
      host.startEditing();
      const order: string[] = [];
      const run = Excel.run({ delayForCellEdit: true }, (context) => write(context, 'A1', 2)).then(() => order.push('written'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push('Enter pressed');
      host.endEditing();
      await run;
      expect(order).toEqual(['Enter pressed', 'written']);
    });
  });
});

describe('the payload', () => {
  it('of a request may not exceed 5 MB', async () => {
    await onSheet([[1]], async (sheet, context) => {
      sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => ['投'.repeat(30_000)]);
      expect(await codeOf(() => context.sync())).toBe('RequestPayloadSizeLimitExceeded');
    });
  });

  it('of an answer may not exceed 5 MB', async () => {
    await onSheet(Array.from({ length: 60 }, () => ['投'.repeat(30_000)]), async (sheet, context) => {
      sheet.getRange('A1:A60').load('values');
      expect(await codeOf(() => context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
      const half = sheet.getRange('A1:A30').load('values');
      await context.sync();
      expect(half.values).toHaveLength(30);
    });
  });
});

describe('a failure injected at a round trip', () => {
  it.each([
    ['before', ['', '']],
    ['middle', ['甲', '']],
    ['after', ['甲', '乙']],
  ] as const)('%s: the actions done are %j', async (moment, done) => {
    const document = await openSheets({ name: '台账', rows: [['', '']] });
    await withExcel(document, ({ host }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('B1')];
      host.failAt(2, moment, { code: 'GeneralException', message: 'torn cable' });
      first.load('values');
      second.load('values');
      await context.sync();
      first.values = [['甲']];
      second.values = [['乙']];
      expect(await codeOf(() => context.sync())).toBe('GeneralException');
      const row = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(row.values).toEqual([done]);
    }));
  });

  it('is listed with bytes and actions of each round trip', async () => {
    await onSheet([[1]], async (sheet, context, { host }) => {
      host.failAt(1, 'before');
      sheet.load('name');
      await context.sync().catch(() => undefined);
      await write(context, 'A1', '甲');
      const [failed, fine] = host.log.trips;
      expect([failed?.error, fine?.error, host.log.count]).toEqual(['GeneralException', null, 2]);
      expect(fine?.sent).toBeGreaterThan(200);
      expect(host.log.bytesReceived).toBeGreaterThan(200);
    });
  });
});

describe('a co-author', () => {
  it('can change the workbook between two requests', async () => {
    await onSheet([['甲'], ['乙']], async (sheet, context, { host }) => {
      const column = sheet.getRange('A1:A2').load('values');
      await context.sync();
      host.onRequest = () => host.document.sheets[0]?.grid.setValue(1, 0, '别人改的');
      column.load('values');
      await context.sync();
      expect(column.values).toEqual([['甲'], ['别人改的']]);
    });
  });
});

describe('office.js and its surroundings', () => {
  it('is ready, and says what it can do and in which language', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async () => {
      expect(await Office.onReady()).toMatchObject({ host: 'Excel' });
      const { requirements, displayLanguage } = Office.context;
      expect([requirements.isSetSupported('ExcelApi', '1.9'), requirements.isSetSupported('ExcelApi', '1.16'), requirements.isSetSupported('WordApi', '1.1'), displayLanguage]).toEqual([true, false, false, 'zh-CN']);
    });
  });

  it('can pretend to be older', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async () => {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('台账').getRange('A1').getMergedAreasOrNullObject();
        expect(await codeOf(() => context.sync())).toBe('ApiNotFound');
      });
    }, { requirementSets: { ExcelApi: '1.9' } });
  });

  it('leaves the globals as they were', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    await onSheet([[1]], async () => {
      expect(typeof Excel).toBe('object');
      return Promise.resolve();
    });
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
    expect('Excel' in globalThis).toBe(false);
  });

  it('runs on several workbooks side by side', async () => {
    const excels = await Promise.all(['甲', '乙'].map(async (text) => startEmbeddedExcel(await openSheets({ name: '台账', rows: [[text]] }), { globals: false })));
    const values = await Promise.all(excels.map((excel) => excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('台账').getRange('A1').load('values');
      await context.sync();
      return cell.values[0]![0] as string;
    })));
    expect(values).toEqual(['甲', '乙']);
    for (const excel of excels) excel.close();
  });
});

describe('settings', () => {
  it('travel with the workbook, whichever way they were set', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('规则', { 年份: 2019, 档次: [1, 5, 10] });
        context.workbook.settings.add('弃用', 1);
        await context.sync();
        context.workbook.settings.getItemOrNullObject('弃用').delete();
        await context.sync();
      });
      Office.context.document.settings.refreshAsync(() => undefined);
      Office.context.document.settings.set('语言', 'zh-CN');
      await new Promise<void>((resolve) => { Office.context.document.settings.saveAsync(() => resolve()); });
    });
    const reopened = await openAgain(document);
    await withExcel(reopened, () => Excel.run(async (context) => {
      const { settings } = context.workbook;
      const rules = settings.getItemOrNullObject('规则').load('value'), gone = settings.getItemOrNullObject('弃用');
      const count = settings.getCount();
      await context.sync();
      expect([rules.value, gone.isNullObject, count.value, Office.context.document.settings.get('语言')]).toEqual([{ 年份: 2019, 档次: [1, 5, 10] }, true, 2, 'zh-CN']);
    }));
  });

  it('are kept under the id of the add-in that manifest.xml describes', async () => {
    const id = /<Id>([^<]+)</.exec(await readFile('manifest.xml', 'utf8'))?.[1] ?? 'no id';
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.settings.add('键', '值');
      await context.sync();
    }));
    expect(document.parts.text('xl/webextensions/webextension1.xml')).toContain(`<we:reference id="${id}"`);
  });

  it('include custom xml, sheet properties and document properties', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<规则 xmlns="urn:yinfeng"><年>2019</年></规则>');
      context.workbook.worksheets.getItem('台账').customProperties.add('yinfeng.role', '明细 ①');
      context.workbook.properties.title = '2019年度汇总';
      await context.sync();
    }));
    await withExcel(await openAgain(document), () => Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace('urn:yinfeng').getOnlyItem();
      const xml = part.getXml();
      const role = context.workbook.worksheets.getItem('台账').customProperties.getItemOrNullObject('yinfeng.role').load('value');
      context.workbook.properties.load('title');
      await context.sync();
      expect([xml.value, role.value, context.workbook.properties.title]).toEqual(['<规则 xmlns="urn:yinfeng"><年>2019</年></规则>', '明细 ①', '2019年度汇总']);
    }));
  });
});

async function openAgain(document: Awaited<ReturnType<typeof openSheets>>): Promise<Awaited<ReturnType<typeof openSheets>>> {
  return openWorkbook(await saveWorkbook(document), { fileName: '台账.xlsx' });
}

describe('events', () => {
  it('tell of changed cells, of sheets that come, go, get names and come to the front, until they are taken off', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async () => {
      const heard: string[] = [];
      const registered = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const changed = worksheets.getItem('台账').onChanged.add(async (event) => { heard.push(`changed ${event.address}`); });
        worksheets.onAdded.add(async () => { heard.push('added'); });
        worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => { heard.push(`${nameBefore} → ${nameAfter}`); });
        worksheets.onDeleted.add(async () => { heard.push('deleted'); });
        worksheets.onActivated.add(async () => { heard.push('activated'); });
        await context.sync();
        await write(context, 'B2', 5);
        const added = worksheets.add('新');
        added.activate();
        added.name = '更新';
        await context.sync();
        added.delete();
        await context.sync();
        return changed;
      });
      await settled();
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
      await Excel.run((context) => write(context, 'B3', 5));
      await settled();
      expect(heard).toEqual(['changed B2', 'added', 'activated', '新 → 更新', 'deleted', 'activated']);
    });
  });

  it('are silent while the add-in has them off', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, () => Excel.run(async (context) => {
      const heard: string[] = [];
      context.workbook.worksheets.getItem('台账').onChanged.add(async () => { heard.push('changed'); });
      await context.sync();
      context.runtime.enableEvents = false;
      await write(context, 'A1', 2);
      await settled();
      expect(heard).toEqual([]);
    }));
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

describe('custom functions', () => {
  it('are called through the runtime of office.js', async () => {
    const document = await openSheets({ name: '台账', rows: [[1]] });
    await withExcel(document, async ({ host }) => {
      CustomFunctions.associate('TIER', (amounts: number[][]) => amounts.map((row) => row.map((amount) => (amount >= 10 ? '10亿元以上' : ''))));
      CustomFunctions.associate('ADDRESS', (_value: unknown, invocation: CustomFunctions.Invocation) => invocation.address ?? '');
      CustomFunctions.associate('FAIL', () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有');
      });
      expect(await host.invokeFunction('TIER', [[[12], [3]]])).toEqual({ value: [['10亿元以上'], ['']] });
      expect(await host.invokeFunction('ADDRESS', [1], { address: '台账!B2' })).toEqual({ value: '台账!B2' });
      expect(await host.invokeFunction('FAIL', [])).toMatchObject({ error: '#N/A' });
      expect(await host.invokeFunction('UNKNOWN', [])).toMatchObject({ error: '#VALUE!' });
    });
  });
});

describe('calculation', () => {
  it('is done before saving', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2]] });
    await withExcel(document, () => Excel.run((context) => write(context, 'C1', '=SUM(A1:B1)')));
    expect((await readBack(document)).sheets[0]?.rows).toEqual([[1, 2, 3]]);
    expect(document.calculateOnOpen).toBe(false);
  });

  it('is left to the program that opens the file, and the file says so', async () => {
    const document = await openSheets({ name: '台账', rows: [[1, 2]] });
    await withExcel(document, () => Excel.run((context) => write(context, 'C1', '=SUM(A1:B1)')), { calculation: 'on-open' });
    await saveWorkbook(document);
    expect(JSON.stringify(document.workbook)).toContain('"fullCalcOnLoad":"1"');
  });

  it('waits in manual mode until it is asked for', async () => {
    await onSheet([[1, 2]], async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      const total = sheet.getRange('C1');
      total.formulas = [['=A1+B1']];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([['']]);
      application.calculate('Recalculate');
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[3]]);
    });
  });
});
