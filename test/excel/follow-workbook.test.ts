import { readFileSync } from 'node:fs';
import { WorkbookFollower } from '../../src/excel/follow-workbook';
import { generateAnnualSummary } from '../../src/excel/generate';
import type { Surveyed } from '../../src/excel/survey';
import { openBytes, openSheets, SMALL_LEDGER, type OpenedTest, type TestSheet } from './embedded-workbook';

let opened: OpenedTest | null = null;
let stop: (() => void) | null = null;

afterEach(() => {
  stop?.();
  stop = null;
  opened?.excel.close();
  opened = null;
});

async function enter(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
    await context.sync();
  });
}

/** A follower of an open workbook, and a way to wait for what it tells next. */
async function follow(sheets: readonly TestSheet[] = SMALL_LEDGER): Promise<{ follower: WorkbookFollower; next: () => Promise<Surveyed>; told: () => number }> {
  opened = await openSheets(sheets);
  const follower = new WorkbookFollower();
  let times = 0;
  let tell: ((surveyed: Surveyed) => void) | null = null;
  const listening = opened.excel.host.log.count;
  stop = follower.follow({
    changed: (surveyed) => {
      times += 1;
      tell?.(surveyed);
    },
    failed: (failure) => {
      throw failure;
    },
  });
  while (opened.excel.host.log.count === listening) await new Promise((resolve) => setImmediate(resolve));
  await follower.survey();
  return { follower, next: () => new Promise((resolve) => (tell = resolve)), told: () => times };
}

const counted = ({ survey }: Surveyed): number => survey.classified.projects.filter(({ exclusion, year }) => exclusion === null && year === 2019).length;

describe('following the workbook', () => {
  it('tells of a changed ledger, and reads only the sheet that changed', async () => {
    const { next } = await follow([...SMALL_LEDGER, { name: '大表', rows: Array.from({ length: 400 }, (_, row) => [`备忘${row}`, row]) }]);
    const changed = next();
    await enter('签约项目', 'F6', '2019-07-01');
    const before = opened!.excel.host.log.trips.length;
    expect(counted(await changed)).toBe(4);
    const received = opened!.excel.host.log.trips.slice(before).reduce((sum, trip) => sum + trip.received, 0);
    expect(received).toBeLessThan(8_000);
  });

  it('tells once of many changes at a time', async () => {
    const { next, told } = await follow();
    const changed = next();
    await enter('签约项目', 'F6', '2019-07-01');
    await enter('签约项目', 'E6', 3);
    await enter('签约项目', 'B6', '新名');
    await changed;
    expect(told()).toBe(1);
  });

  it('tells of a new sheet with a ledger', async () => {
    const { next } = await follow();
    const changed = next();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('外资项目');
      sheet.getRange('A1:C2').values = [['项目名称', '总投资（万美元）', '签约日期'], ['外资甲', 1000, '2019-03-01']];
      await context.sync();
    });
    expect((await changed).survey.ledgers.map(({ sheet }) => sheet)).toEqual(['签约项目', '外资项目']);
  });

  it('follows 招商设置 when it is edited by hand', async () => {
    const { next } = await follow([...SMALL_LEDGER, { name: '招商设置', rows: [['设置项', '设置值'], ['终止项目', '不计入']] }]);
    const changed = next();
    await enter('招商设置', 'B2', '计入');
    expect((await changed).survey.rules.terminated).toBe('count');
  });

  it('looks again when its own writing is over, not before', async () => {
    const { follower, next, told } = await follow();
    const changed = next();
    await follower.during(() => generateAnnualSummary({ year: 2019, describe: () => ({ kind: '', what: '', why: '', remedy: '' }) }));
    expect(told()).toBe(0);
    expect(counted(await changed)).toBe(3);
  });

  it('sees what the ledgers of the demonstration hold: fields, units and lists', async () => {
    opened = await openBytes(readFileSync(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url)));
    const { survey } = await new WorkbookFollower().survey();
    expect(survey.years).toContain(2019);
    expect(survey.ledgers[0]?.columns.some(({ field }) => field === 'totalInvestment')).toBe(true);
    expect(survey.lists.some(({ own }) => own)).toBe(true);
    expect(survey.officeSheets).toContain('settings');
  });
});
