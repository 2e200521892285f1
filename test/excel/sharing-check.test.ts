import type { SharingFinding } from '../../src/domain/sharing/findings';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { generateAnnualSummary } from '../../src/excel/generate';
import { createOfficeSheet, saveDecisions } from '../../src/excel/office-sheets';
import { checkSharing } from '../../src/excel/sharing-check';
import { showOfficeSheets } from '../../src/excel/sharing-hidden';
import { removeKeptSheets } from '../../src/excel/sharing-kept-sheets';
import { switchTrustPromptOff } from '../../src/excel/sharing-trust';
import { enUS } from '../../src/strings/en-US';
import { zhCN } from '../../src/strings/zh-CN';
import type { FailureText } from '../../src/strings/strings';
import { openSheets, sheetNames, SMALL_LEDGER, snapshot, type OpenedTest } from './embedded-workbook';

let opened: OpenedTest | null = null;

const open = async (sheets = SMALL_LEDGER): Promise<OpenedTest> => (opened = await openSheets(sheets));

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

const generate = (): Promise<unknown> => generateAnnualSummary({ year: 2019, describe: (flag) => ({ kind: '', what: flag.code, why: '', remedy: '' }), undoable: true });

async function inExcel(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const codes = (findings: readonly SharingFinding[]): string[] => findings.map(({ code }) => code);

describe('分享前检查', () => {
  it('finds nothing in a workbook that can be shared, and changes nothing', async () => {
    const { document } = await open();
    await generate();
    const before = await snapshot(document);
    expect(await checkSharing()).toEqual([]);
    expect(await snapshot(document)).toEqual(before);
  });

  it('names the cells with functions, and those without a value', async () => {
    await open();
    await inExcel(({ worksheets }) => (worksheets.getItem('签约项目').getRange('H3:H4').formulas = [['=ZS.TIER(E3)'], ['=ZS.TIER(E4)']]));
    expect(await checkSharing()).toMatchObject([
      { code: 'functions.no-value', values: { sheet: '签约项目', count: 2, cells: 'H3:H4' } },
      { code: 'functions', values: { sheet: '签约项目', count: 2, cells: 'H3:H4' }, at: [{ sheet: '签约项目', row: 3, column: 'H' }, { row: 4 }] },
      { code: 'trust.prompt', values: { startup: 0, pane: 0, functions: 1 } },
    ]);
  });

  it('says that a summary is out of date once its ledger has changed, with what was and what is', async () => {
    await open();
    await generate();
    await inExcel(({ worksheets }) => (worksheets.getItem('签约项目').getRange('E3').values = [[20]]));
    const found = await checkSharing();
    expect(codes(found)).toEqual(expect.arrayContaining(['summary.stale', 'detail.stale']));
    expect(found.find(({ code }) => code === 'summary.stale')).toMatchObject({ values: { sheet: '2019年度汇总', shown: '17.8', now: '25.8' } });
  });

  it('says which generated sheet was changed by hand', async () => {
    await open();
    await generate();
    await inExcel(({ worksheets }) => (worksheets.getItem('2019年度汇总').getRange('B6').values = [[999]]));
    expect(await checkSharing()).toMatchObject([{ code: 'sheet.changed', values: { sheet: '2019年度汇总' } }]);
  });

  it('says that nothing can be compared where the ledger is gone', async () => {
    await open();
    await generate();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('签约项目').getRange('A1:F7').values = Array.from({ length: 7 }, () => Array.from({ length: 6 }, () => ''));
    });
    expect(codes(await checkSharing())).toContain('summary.unchecked');
  });

  it('lists hidden sheets: those kept for undo, those that decide, and the office’s own', async () => {
    await open();
    await generate();
    await generate();
    await saveDecisions([{ investor: '乙公司', status: '否' }], DEFAULT_RULES);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('人工核定').visibility = 'Hidden';
      worksheets.getItem('说明').visibility = 'Hidden';
    });
    const found = (await checkSharing()).filter(({ code }) => !code.endsWith('stale'));
    expect(found).toMatchObject([{ code: 'office.hidden', values: { sheet: '人工核定' } }, { code: 'sheets.kept', values: { count: 3 } }, { code: 'sheets.hidden', values: { sheets: '说明', count: 1 } }]);
  });

  it('finds formulas that read other workbooks', async () => {
    await open();
    opened?.document.sheetNamed('说明')?.grid.setFormula(4, 0, { text: '[1]签约项目!A1' }, 5);
    expect(await checkSharing()).toMatchObject([{ code: 'links.external', values: { sheet: '说明', cells: 'A5', books: '[1]' } }]);
  });

  it('says that the pane opens with the file', async () => {
    await open();
    Office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
    expect(await checkSharing()).toMatchObject([{ code: 'trust.prompt', values: { pane: 1, functions: 0 } }]);
  });

  it('says that the add-in starts with the file', async () => {
    await open();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await checkSharing()).toMatchObject([{ code: 'trust.prompt', values: { startup: 1 } }]);
    const { undo } = await switchTrustPromptOff();
    expect([await Office.addin.getStartupBehavior(), await checkSharing()]).toEqual([Office.StartupBehavior.none, []]);
    await undo();
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  });

  it.each([['zh-CN', zhCN], ['en-US', enUS]])('has a sentence for every finding (%s)', (_language, { sharing }) => {
    const values = { sheet: '签约项目', sheets: '签约项目', count: 2, cells: 'H3', figure: '签约项目', cell: 'B6', shown: '3', now: '4', books: '甲.xlsx', startup: 1, pane: 1, functions: 1 };
    for (const say of Object.values(sharing.findings) as ((of: typeof values) => FailureText)[]) {
      const { what, why, next } = say(values);
      expect([what, why, next].every((text) => text.length > 5 && !text.includes('undefined'))).toBe(true);
    }
  });
});

describe('分享的准备', () => {
  it('removes the sheets that were kept for undo, and says that this cannot be undone', async () => {
    await open();
    await generate();
    await generate();
    const { removed, undo } = await removeKeptSheets();
    expect([removed.length, undo]).toEqual([3, null]);
    expect((await sheetNames()).some((name) => name.startsWith('引凤~'))).toBe(false);
    expect(codes(await checkSharing())).not.toContain('sheets.kept');
  });

  it.each(['before', 'middle', 'after'] as const)('removes all of them though the round trip fails once (%s)', async (moment) => {
    const { excel } = await open();
    await generate();
    await generate();
    excel.host.failAt(excel.host.log.count + 2, moment);
    await removeKeptSheets().catch(() => removeKeptSheets());
    expect((await sheetNames()).some((name) => name.startsWith('引凤~'))).toBe(false);
  });

  it('shows the hidden sheets that decide on the figures, and hides them again as they were when undone', async () => {
    const { document } = await open();
    await saveDecisions([{ investor: '乙公司', status: '否' }], DEFAULT_RULES);
    await createOfficeSheet('settings', DEFAULT_RULES);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('人工核定').visibility = 'VeryHidden';
      worksheets.getItem('说明').visibility = 'Hidden';
    });
    const before = await snapshot(document);
    const { sheets, undo } = await showOfficeSheets();
    expect([sheets, codes(await checkSharing())]).toEqual([['人工核定'], ['sheets.hidden']]);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('says so where a sheet that it would hide again is gone', async () => {
    await open();
    await saveDecisions([{ investor: '乙公司', status: '否' }], DEFAULT_RULES);
    await inExcel(({ worksheets }) => (worksheets.getItem('人工核定').visibility = 'Hidden'));
    const { undo } = await showOfficeSheets();
    await inExcel(({ worksheets }) => worksheets.getItem('人工核定').delete());
    await expect(undo()).rejects.toMatchObject({ code: 'undo.changed', values: { sheet: '人工核定' } });
  });

  it('switches the trust prompt off, and on again when undone', async () => {
    await open();
    const { settings } = Office.context.document;
    settings.set('Office.AutoShowTaskpaneWithDocument', true);
    const done = await switchTrustPromptOff();
    expect(done.pane).toBe(true);
    expect([settings.get('Office.AutoShowTaskpaneWithDocument'), settings.get('Office.DisableTrustUX')]).toEqual([null, true]);
    expect(await checkSharing()).toEqual([]);
    await done.undo();
    expect([settings.get('Office.AutoShowTaskpaneWithDocument'), settings.get('Office.DisableTrustUX')]).toEqual([true, null]);
  });

  it('leaves the trust prompt on while functions are used', async () => {
    await open();
    await inExcel(({ worksheets }) => (worksheets.getItem('签约项目').getRange('H3').formulas = [['=ZS.TIER(E3)']]));
    await expect(switchTrustPromptOff()).rejects.toMatchObject({ code: 'trust.functions-left', values: { sheets: '签约项目' } });
  });
});

describe('a sheet that a newer version of the add-in made', () => {
  const newer = { settings: '招商设置', lists: '500强名录', decisions: '人工核定' } as const;

  it.each(['settings', 'lists', 'decisions'] as const)('is read as far as it is understood, and never written to (%s)', async (kind) => {
    const { document } = await open();
    await createOfficeSheet(kind, DEFAULT_RULES);
    const grid = document.sheetNamed(newer[kind])?.grid;
    const marks = [...Array(6).keys()].flatMap((row) => [...Array(6).keys()].map((column) => ({ row, column, value: grid?.value(row, column) }))).filter(({ value }) => typeof value === 'string' && value.startsWith('引凤表格 · 格式'));
    expect(marks).toHaveLength(1);
    await inExcel(({ worksheets }) => (worksheets.getItem(newer[kind]).getCell(marks[0]?.row ?? 0, marks[0]?.column ?? 0).values = [['引凤表格 · 格式7']]));
    const before = await snapshot(document);
    const write = kind === 'decisions' ? saveDecisions([{ investor: '乙公司', status: '否' }], DEFAULT_RULES) : createOfficeSheet(kind, { ...DEFAULT_RULES, firstEntryLabel: '首次入鄂' });
    await expect(write).rejects.toMatchObject({ code: 'sheet.newer', values: { sheet: newer[kind], version: 7 } });
    expect(await snapshot(document)).toEqual(before);
    await generate();
    expect(((await snapshot(document)) as { name: string }[]).find(({ name }) => name === newer[kind])).toEqual((before as { name: string }[]).find(({ name }) => name === newer[kind]));
  });
});
