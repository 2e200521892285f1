import { readFileSync } from 'node:fs';
import { Failure } from '../../src/domain/failure';
import { columnLetters } from '../../src/domain/sheet';
import { DETAIL_KEYS } from '../../src/domain/summary/detail-sheet';
import { generate, openBytes, openSheets, sheetNames, SMALL_LEDGER, snapshot, valueAt, type OpenedTest } from './embedded-workbook';

let opened: OpenedTest | null = null;

const open = async (sheets = SMALL_LEDGER): Promise<OpenedTest> => (opened = await openSheets(sheets));

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

async function edit(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

describe('生成年度汇总', () => {
  it('adds the three sheets behind the ledger, whose own cells stay as they were', async () => {
    const { document } = await open();
    const before = (await snapshot(document)) as unknown[];
    const { indicators, differences, sheets } = await generate();
    expect(indicators.signed).toEqual({ projects: 3, contractedYuan: 1_780_000_000 });
    expect(sheets).toEqual(['2019年度汇总', '分类明细', '核对清单']);
    expect(await sheetNames()).toEqual(['签约项目', '说明', '2019年度汇总', '分类明细', '核对清单']);
    expect(differences).toEqual([]);
    expect(((await snapshot(document)) as unknown[]).slice(0, 2)).toEqual(before);
  });

  it('writes formulas that the workbook calculates to the same numbers, and recalculates when 分类明细 changes', async () => {
    await open();
    await generate();
    expect(await valueAt('2019年度汇总', 'B6')).toBe(3);
    expect(await valueAt('2019年度汇总', 'B7')).toBeCloseTo(17.8, 9);
    await edit('分类明细', `${columnLetters(DETAIL_KEYS.indexOf('counted'))}4`, '否');
    expect(await valueAt('2019年度汇总', 'B6')).toBe(2);
  });

  it('keeps a project name that begins with = as text', async () => {
    await open();
    await generate();
    expect(await valueAt('分类明细', 'B4')).toBe('=1+1项目');
  });

  it('gives the same workbook when it is done twice', async () => {
    const { document } = await open();
    await generate();
    const once = await snapshot(document);
    await generate();
    expect(await snapshot(document)).toEqual(once);
  });

  it('keeps a summary that a person has changed under a new name, with the 分类明细 that it calculates from', async () => {
    await open();
    await generate();
    await edit('2019年度汇总', 'B6', 999);
    const { kept } = await generate();
    expect(kept).toEqual([
      { from: '2019年度汇总', to: '2019年度汇总（手改1）', because: 'changed' },
      { from: '分类明细', to: '分类明细（手改1）', because: 'needed-by-kept' },
    ]);
    expect(await valueAt('2019年度汇总（手改1）', 'B6')).toBe(999);
    expect(await valueAt('2019年度汇总（手改1）', 'B7')).toBeCloseTo(17.8, 9);
    expect(await valueAt('2019年度汇总', 'B6')).toBe(3);
  });

  it('keeps a summary that formulas of the office refer to, so that they do not break', async () => {
    await open([...SMALL_LEDGER, { name: '领导报表', rows: [['签约项目']] }]);
    await generate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('领导报表').getRange('B1').formulas = [["='2019年度汇总'!B6"]];
      await context.sync();
    });
    const { kept } = await generate();
    expect(kept[0]).toEqual({ from: '2019年度汇总', to: '2019年度汇总（手改1）', because: 'referred-to' });
    expect(await valueAt('领导报表', 'B1')).toBe(3);
  });

  it('rebuilds the summaries of other years with it, for they calculate from the same 分类明细', async () => {
    await open();
    await generate({ year: 2018 });
    await edit('签约项目', 'E6', 3);
    await generate({ year: 2019 });
    expect(await sheetNames()).toEqual(['签约项目', '说明', '2019年度汇总', '2018年度汇总', '分类明细', '核对清单']);
    expect(await valueAt('2018年度汇总', 'B7')).toBe(3);
  });

  it('counts January to a month on a sheet of its own, beside the whole year', async () => {
    await open();
    await generate();
    const { indicators, differences } = await generate({ through: 2 });
    expect(differences).toEqual([]);
    expect(indicators.signed.projects).toBe(1);
    expect((await sheetNames()).slice(2, 4)).toEqual(['2019年度汇总', '2019年1—2月汇总']);
    expect(await valueAt('2019年1—2月汇总', 'B6')).toBe(1);
    expect(await valueAt('2019年度汇总', 'B6')).toBe(3);
  });

  it('takes the newest year where none is asked for', async () => {
    await open();
    expect((await generate({ year: null })).indicators.year).toBe(2019);
  });

  it('does the demonstration ledger within ten round trips', async () => {
    opened = await openBytes(readFileSync(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url)));
    const { differences } = await generate();
    expect(differences).toEqual([]);
    expect(opened.excel.host.log.count).toBeLessThanOrEqual(10);
  });
});

describe('what cannot be done', () => {
  const failure = async (work: Promise<unknown>): Promise<Failure> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  };

  it('says which years there are where nothing was signed in the year that is asked for', async () => {
    await open();
    expect(await failure(generate({ year: 2021 }))).toMatchObject({ code: 'summary.no-projects', values: { year: 2021, years: '2019、2018' } });
  });

  it('says so where no sheet is a ledger, and where there is nothing at all', async () => {
    await open([{ name: '通讯录', rows: [['姓名', '电话'], ['张三', '1']] }]);
    expect(await failure(generate())).toMatchObject({ code: 'ledger.none' });
    opened?.excel.close();
    await open([{ name: 'Sheet1', rows: [] }]);
    expect(await failure(generate())).toMatchObject({ code: 'ledger.empty' });
  });

  it('says so where neither a signing date nor a title names a year', async () => {
    await open([{ name: '台账', rows: [['项目名称', '投资方', '总投资（亿元）'], ['甲项目', '甲公司', 2]] }]);
    expect(await failure(generate())).toMatchObject({ code: 'ledger.no-year', values: { sheet: '台账' } });
  });

  it("leaves an office's own sheet of that name alone", async () => {
    const { document } = await open([...SMALL_LEDGER, { name: '分类明细', rows: [['我们自己的表']] }]);
    const before = await snapshot(document);
    expect(await failure(generate())).toMatchObject({ code: 'sheet.name-taken', values: { sheet: '分类明细' } });
    expect(await snapshot(document)).toEqual(before);
  });

  it('leaves the workbook as it was when it is cancelled in between', async () => {
    const { document } = await open();
    const before = await snapshot(document);
    const cancel = new AbortController();
    const cancelled = generate({ signal: cancel.signal, onProgress: ({ stage }) => { if (stage === 'writing') cancel.abort(); } });
    expect(await failure(cancelled)).toMatchObject({ code: 'cancelled' });
    expect(await snapshot(document)).toEqual(before);
  });

  it('removes what an interrupted run left behind', async () => {
    await open([...SMALL_LEDGER, { name: '引凤~1', rows: [['分类明细']] }]);
    await generate();
    expect(await sheetNames()).toEqual(['签约项目', '说明', '2019年度汇总', '分类明细', '核对清单']);
  });
});

describe.each(['first', 'second'] as const)('a failure at each round trip in turn, at the %s generation', (which) => {
  const start = async (): Promise<{ test: OpenedTest; trips: number }> => {
    const test = await open();
    if (which === 'second') {
      await generate();
      await edit('签约项目', 'E5', 0.9);
    }
    return { test, trips: test.excel.host.log.count };
  };

  it.each(['before', 'middle', 'after'] as const)('leaves the workbook as it was, or finished (%s)', async (moment) => {
    const { test: whole, trips: first } = await start();
    const before = await snapshot(whole.document);
    await generate();
    const finished = await snapshot(whole.document);
    const last = whole.excel.host.log.count;
    whole.excel.close();

    const outcomes: string[] = [];
    for (let trip = first + 1; trip <= last; trip += 1) {
      const { test } = await start();
      test.excel.host.failAt(trip, moment);
      const done = await generate().then(
        () => true,
        () => false,
      );
      expect({ trip, workbook: await snapshot(test.document) }).toEqual({ trip, workbook: done ? finished : before });
      outcomes.push(done ? 'finished' : 'as it was');
      test.excel.close();
    }
    expect(outcomes.filter((outcome) => outcome === 'as it was').length).toBeGreaterThanOrEqual(5);
  }, 60_000);
});
