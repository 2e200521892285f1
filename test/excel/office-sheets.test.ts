import { Failure } from '../../src/domain/failure';
import type { OfficeDecision } from '../../src/domain/office/decision-rows';
import { readOffice, type Office } from '../../src/domain/office/read-office';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Top500List } from '../../src/domain/top500/list';
import { createOfficeSheet, saveDecisions, saveLists } from '../../src/excel/office-sheets';
import { readWorkbook } from '../../src/excel/read-workbook';
import { generate, openSheets, sheetNames, SMALL_LEDGER, snapshot, valueAt, type OpenedTest, type TestSheet } from './embedded-workbook';

let opened: OpenedTest | null = null;

const open = async (sheets: readonly TestSheet[] = SMALL_LEDGER, options = {}): Promise<OpenedTest> => (opened = await openSheets(sheets, options));

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

const office = (): Promise<Office> => Excel.run(async (context) => readOffice((await readWorkbook(context, {})).office, DEFAULT_RULES));

const failure = async (work: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
};

async function inExcel(work: (sheet: Excel.Worksheet) => void, name: string): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const DECISION: OfficeDecision = { investor: '湖南甲公司', status: '是', class: '民营500强', group: '甲集团', by: '张三', on: '2019-07-05' };
const LIST: Top500List = { kind: '世界500强', year: 2019, publishedOn: '2019-07-22', source: '财富中文网', complete: false, entries: [{ rank: 80, name: '华润有限公司' }, { rank: 361, name: '中国中车集团有限公司' }] };

/** As an office that knows nothing of the product would fill it in. */
const OWN_DECISIONS: TestSheet = {
  name: '人工核定',
  rows: [
    ['500强核定台账', '', '', '', ''],
    ['企业名称', '联系人', '是否三类500强', '合计', '核定人'],
    ['丙公司', '王五', '否', '=1+1', '李四'],
    ['湖南 甲公司', '赵六', '否', 5, '李四'],
  ],
};

describe('the sheets that the office keeps', () => {
  it('are made when asked for, and say what the defaults say', async () => {
    await open();
    for (const sheet of ['settings', 'decisions', 'lists'] as const) expect(await createOfficeSheet(sheet, DEFAULT_RULES)).toMatchObject({ created: true });
    expect(await sheetNames()).toEqual(['签约项目', '说明', '招商设置', '人工核定', '500强名录']);
    expect(await office()).toMatchObject({ rules: DEFAULT_RULES, lists: [], decisions: [], flags: [] });
  });

  it('are never read as ledgers, and stay as they are when a summary is generated', async () => {
    const { document } = await open();
    await createOfficeSheet('settings', DEFAULT_RULES);
    await saveDecisions([DECISION], DEFAULT_RULES);
    await saveLists([LIST]);
    const before = ((await snapshot(document)) as unknown[]).slice(2, 5);
    const { indicators } = await generate();
    expect(indicators.signed.projects).toBe(3);
    await generate();
    expect(((await snapshot(document)) as { name: string }[]).filter(({ name }) => ['招商设置', '人工核定', '500强名录'].includes(name))).toEqual(before);
  });

  it('do not make the formulas of the ledger be read beside its values', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [at + 1, `第${at + 1}号项目`, '湖南某某实业有限公司', '电子信息', 5, '2019-05-01']);
    const { excel } = await open([{ name: '签约项目', rows: [['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期'], ...rows] }]);
    const bytesOfReading = async (): Promise<number> => {
      const before = excel.host.log.bytesReceived;
      await office();
      return excel.host.log.bytesReceived - before;
    };
    const without = await bytesOfReading();
    await createOfficeSheet('settings', DEFAULT_RULES);
    expect(await bytesOfReading()).toBeLessThan(without * 1.5);
  });

  it('offer staff the words to choose from', async () => {
    await open();
    await createOfficeSheet('settings', DEFAULT_RULES);
    const rule = await Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem('招商设置').getRange('B5').dataValidation;
      validation.load('rule');
      await context.sync();
      return validation.rule;
    });
    expect(rule.list?.source).toBe('签约时最新发布,签约当年榜单,最新榜单');
  });

  it('are left alone where they are there already; 招商设置 gets the settings that it lacks', async () => {
    const { document } = await open([...SMALL_LEDGER, { name: '招商设置', rows: [['设置项', '设置值'], ['终止项目', '计入'], ['链长', '张三']] }, OWN_DECISIONS]);
    const before = (await snapshot(document)) as unknown[];
    expect(await createOfficeSheet('decisions', DEFAULT_RULES)).toMatchObject({ sheet: '人工核定', created: false, cells: 0 });
    expect(await snapshot(document)).toEqual(before);
    expect((await createOfficeSheet('settings', DEFAULT_RULES)).cells).toBeGreaterThan(20);
    expect((await office()).rules).toEqual({ ...DEFAULT_RULES, terminated: 'count' });
    expect(await valueAt('招商设置', 'B3')).toBe('张三');
  });
});

describe('decisions', () => {
  it('make the sheet where there is none', async () => {
    await open();
    await saveDecisions([DECISION], DEFAULT_RULES);
    expect((await office()).decisions).toEqual([DECISION]);
  });

  it("change only the cells of their row, on a sheet of the office's own making", async () => {
    const { document } = await open([...SMALL_LEDGER, OWN_DECISIONS]);
    await inExcel((sheet) => {
      sheet.getRange('A4:E4').format.fill.color = '#FFFF00';
      sheet.getRange('D3').formulas = [['=1+1']];
    }, '人工核定');
    const before = await snapshot(document);
    const { cells } = await saveDecisions([{ investor: '湖南甲公司', status: '是', by: '张三' }], DEFAULT_RULES);
    expect(cells).toBe(2);
    await inExcel((sheet) => { sheet.getRange('C4').values = [['否']]; sheet.getRange('E4').values = [['李四']]; }, '人工核定');
    expect(await snapshot(document)).toEqual(before);
  });

  it('find their row again after sorting, and keep a name that begins with = as text', async () => {
    await open();
    await saveDecisions([{ investor: '=甲公司', status: '是' }, { investor: '乙公司', status: '是' }], DEFAULT_RULES);
    await inExcel((sheet) => { sheet.getRange('A5:A6').values = [['乙公司'], ["'=甲公司"]]; }, '人工核定');
    await saveDecisions([{ investor: '=甲公司', status: '否' }], DEFAULT_RULES);
    expect((await office()).decisions).toEqual([{ investor: '乙公司', status: '是' }, { investor: '=甲公司', status: '否' }]);
  });

  it('write dates and names into columns that staff formatted as text', async () => {
    await open();
    await createOfficeSheet('decisions', DEFAULT_RULES);
    await inExcel((sheet) => { sheet.getRange('A5:I200').numberFormat = '@' as unknown as string[][]; }, '人工核定');
    await saveDecisions([DECISION], DEFAULT_RULES);
    expect(await valueAt('人工核定', 'H5')).toBe('2019-07-05');
    expect((await office()).decisions).toEqual([DECISION]);
  });

  it('take three round trips, and the one that office.js cleans up with', async () => {
    const { excel } = await open();
    await saveDecisions([DECISION], DEFAULT_RULES);
    expect(excel.host.log.count).toBe(3);
    await saveDecisions([{ ...DECISION, investor: '乙公司' }], DEFAULT_RULES);
    expect(excel.host.log.count).toBeLessThanOrEqual(7);
  });
});

describe('lists', () => {
  it('replace those of the same kind and year, and leave the others', async () => {
    await open();
    const other: Top500List = { ...LIST, kind: '民营500强', entries: [{ rank: 1, name: '甲集团' }] };
    await saveLists([LIST, other]);
    const renewed: Top500List = { ...LIST, entries: [{ rank: 80, name: '华润有限公司' }, { rank: 149, name: '三一集团有限公司' }, { rank: 361, name: '中国中车集团有限公司' }] };
    await saveLists([renewed]);
    const { lists, flags } = await office();
    expect(flags).toEqual([]);
    expect(lists).toEqual([renewed, other]);
  });

  it('go through where the sheet is larger than one answer may be', async () => {
    const { excel } = await open(SMALL_LEDGER, { payloadLimit: 250_000 });
    const whole = (year: number, brand: string): Top500List => ({ ...LIST, year, publishedOn: null, complete: true, entries: Array.from({ length: 500 }, (_, at) => ({ rank: at + 1, name: `${brand}第${at + 1}号实业集团股份有限公司` })) });
    for (const year of [2019, 2018, 2017]) await saveLists([whole(year, '甲')]);
    const trips = excel.host.log.count;
    await saveLists([whole(2019, '乙')]);
    expect(excel.host.log.count - trips).toBeGreaterThan(5);
    const { lists } = await office();
    expect(lists.map(({ year, entries }) => [year, entries.length, entries[0]!.name.charAt(0)])).toEqual([[2019, 500, '乙'], [2018, 500, '甲'], [2017, 500, '甲']]);
  }, 60_000);
});

describe('what stands in the way', () => {
  it('a filter, a protected sheet, a newer format and a sheet without headings are named, and nothing is written', async () => {
    const { document } = await open([
      ...SMALL_LEDGER,
      { name: '人工核定', rows: [['投资方', '三类500强'], ['乙公司', '否'], ['丙公司', '是']] },
      { name: '500强名录', rows: [['引凤表格 · 格式2'], ['榜单', '年份', '排名', '企业名称'], ['世界500强', 2019, 1, '甲']] },
      { name: '招商设置', rows: [['电话', '姓名'], ['1', '张三']] },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人工核定');
      sheet.autoFilter.apply(sheet.getRange('A1:B3'), 1, { filterOn: Excel.FilterOn.values, values: ['是'] });
      await context.sync();
    });
    const filtered = await snapshot(document);
    expect(await failure(saveDecisions([DECISION], DEFAULT_RULES))).toMatchObject({ code: 'sheet.filtered', values: { sheet: '人工核定' } });
    expect(await failure(saveLists([LIST]))).toMatchObject({ code: 'sheet.newer', values: { sheet: '500强名录', version: 2 } });
    expect(await failure(createOfficeSheet('settings', DEFAULT_RULES))).toMatchObject({ code: 'sheet.no-table', values: { sheet: '招商设置' } });
    expect(await snapshot(document)).toEqual(filtered);
    await inExcel((sheet) => { sheet.autoFilter.remove(); sheet.protection.protect(); }, '人工核定');
    const locked = await snapshot(document);
    expect(await failure(saveDecisions([DECISION], DEFAULT_RULES))).toMatchObject({ code: 'sheet.protected', values: { sheet: '人工核定' } });
    expect(await snapshot(document)).toEqual(locked);
  });

  it('a merged cell that swallows what is written is named, and the sheet is as it was', async () => {
    const { document } = await open([...SMALL_LEDGER, { name: '人工核定', rows: [['投资方', '项目名称', '三类500强'], ['乙公司', '', '否']] }]);
    await inExcel((sheet) => { sheet.getRange('A3:C3').merge(false); }, '人工核定');
    const before = await snapshot(document);
    expect(await failure(saveDecisions([{ investor: '甲公司', status: '是' }], DEFAULT_RULES))).toMatchObject({ code: 'sheet.not-kept', values: { sheet: '人工核定', cell: 'C3', written: '是', found: '' } });
    expect(await snapshot(document)).toEqual(before);
  });

  it("somebody else's change between reading and writing is noticed, and stays", async () => {
    const { document, excel } = await open([...SMALL_LEDGER, OWN_DECISIONS]);
    const grid = document.sheets.find(({ name }) => name === '人工核定')!.grid;
    const write = excel.host.log.count + 3;
    excel.host.onRequest = (number): void => {
      if (number === write) grid.setValue(3, 1, '钱七');
    };
    expect(await failure(saveDecisions([{ investor: '湖南甲公司', status: '是' }], DEFAULT_RULES))).toMatchObject({ code: 'workbook.changed', values: { sheet: '人工核定' } });
    excel.host.onRequest = null;
    expect(await Promise.all(['B4', 'C4', 'E4'].map((cell) => valueAt('人工核定', cell)))).toEqual(['钱七', '否', '李四']);
  });

  it('a row that somebody else moved away in between keeps its cells, and so does the one that came in its place', async () => {
    const { document, excel } = await open([...SMALL_LEDGER, OWN_DECISIONS]);
    const { grid } = document.sheets.find(({ name }) => name === '人工核定')!;
    const write = excel.host.log.count + 3;
    excel.host.onRequest = (number): void => {
      if (number !== write) return;
      ['湖南 甲公司', '赵六', '否', 5, '李四'].forEach((value, column) => grid.setValue(4, column, value));
      ['戊公司', '孙八', '待定', 6, '周九'].forEach((value, column) => grid.setValue(3, column, value));
    };
    expect(await failure(saveDecisions([{ investor: '湖南甲公司', status: '是', by: '张三' }], DEFAULT_RULES))).toMatchObject({ code: 'workbook.changed' });
    excel.host.onRequest = null;
    expect(await Promise.all(['A4', 'C4', 'E4', 'A5', 'C5', 'E5'].map((cell) => valueAt('人工核定', cell)))).toEqual(['戊公司', '待定', '周九', '湖南 甲公司', '否', '李四']);
  });

  it('a failure between two requests of a long list leaves the sheet as it was', async () => {
    const company = (at: number): string => `第${at}号实业集团股份有限公司`.repeat(20);
    const long = (year: number, count: number): Top500List => ({ ...LIST, year, publishedOn: null, entries: Array.from({ length: count }, (_, at) => ({ rank: null, name: company(at) })) });
    const { document, excel } = await open();
    await saveLists([long(2018, 1)]);
    const before = await snapshot(document);
    const first = excel.host.log.count;
    await saveLists([long(2019, 5000)]);
    const trips = excel.host.log.trips.filter(({ number, sent }) => number > first && sent > 100_000).map(({ number }) => number);
    expect(trips.length).toBeGreaterThan(1);
    excel.close();

    const again = await open();
    await saveLists([long(2018, 1)]);
    again.excel.host.failAt(trips[1]!, 'before');
    expect(await failure(saveLists([long(2019, 5000)]))).toMatchObject({ code: 'workbook.failed' });
    expect(await snapshot(again.document)).toEqual(before);
  }, 60_000);

  it('a cancelled run leaves the workbook as it was', async () => {
    const { document } = await open();
    const before = await snapshot(document);
    const cancel = new AbortController();
    cancel.abort();
    expect(await failure(saveDecisions([DECISION], DEFAULT_RULES, { signal: cancel.signal }))).toMatchObject({ code: 'cancelled' });
    expect(await snapshot(document)).toEqual(before);
  });
});

const WORK: Readonly<Record<string, { readonly sheets: readonly TestSheet[]; readonly run: () => Promise<unknown> }>> = {
  'making 招商设置': { sheets: SMALL_LEDGER, run: () => createOfficeSheet('settings', DEFAULT_RULES) },
  'completing 招商设置': { sheets: [...SMALL_LEDGER, { name: '招商设置', rows: [['设置项', '设置值'], ['终止项目', '计入']] }], run: () => createOfficeSheet('settings', DEFAULT_RULES) },
  'taking a first decision': { sheets: SMALL_LEDGER, run: () => saveDecisions([DECISION], DEFAULT_RULES) },
  'taking a decision anew': { sheets: [...SMALL_LEDGER, OWN_DECISIONS], run: () => saveDecisions([{ investor: '湖南甲公司', status: '是', by: '张三' }, { investor: '丁公司', status: '否' }], DEFAULT_RULES) },
  'replacing a list': { sheets: [...SMALL_LEDGER, { name: '500强名录', rows: [['榜单', '年份', '排名', '企业名称'], ['世界500强', 2019, 80, '华润有限公司'], ['世界500强', 2019, 100, '乙公司'], ['民营500强', 2019, 1, '丙公司']] }], run: () => saveLists([LIST]) },
};

describe.each(Object.keys(WORK))('a failure at each round trip in turn, %s', (name) => {
  const { sheets, run } = WORK[name]!;

  it.each(['before', 'middle', 'after'] as const)('leaves the workbook as it was and says so, or finished (%s)', async (moment) => {
    const whole = await open(sheets);
    const before = await snapshot(whole.document);
    await run();
    const finished = await snapshot(whole.document);
    const last = whole.excel.host.log.count;
    whole.excel.close();
    expect(finished).not.toEqual(before);

    const outcomes: string[] = [];
    for (let trip = 1; trip <= last; trip += 1) {
      const test = await open(sheets);
      test.excel.host.failAt(trip, moment);
      const done = await run().then(() => true, () => false);
      expect({ trip, workbook: await snapshot(test.document) }).toEqual({ trip, workbook: done ? finished : before });
      outcomes.push(done ? 'finished' : 'as it was');
      test.excel.close();
    }
    expect(outcomes.filter((outcome) => outcome === 'as it was').length).toBeGreaterThanOrEqual(moment === 'after' ? 1 : 2);
  }, 60_000);
});
