import { generateAnnualSummary, type Generated } from '../../src/excel/generate';
import { saveDecisions, createOfficeSheet } from '../../src/excel/office-sheets';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { openSheets, sheetNames, SMALL_LEDGER, snapshot, valueAt, type OpenedTest } from './embedded-workbook';

let opened: OpenedTest | null = null;

const open = async (sheets = SMALL_LEDGER): Promise<OpenedTest> => (opened = await openSheets(sheets));

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

const generate = (): Promise<Generated> => generateAnnualSummary({ year: 2019, describe: (flag) => ({ kind: '', what: flag.code, why: '', remedy: '' }), undoable: true });

async function enter(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
    await context.sync();
  });
}

describe('撤销生成', () => {
  it('leaves the workbook as it was before the first generation', async () => {
    const { document } = await open();
    const before = await snapshot(document);
    const { undo } = await generate();
    await undo?.undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('brings the sheets of the generation before back, looks and all', async () => {
    const { document } = await open();
    await generate();
    const before = await snapshot(document);
    await enter('签约项目', 'E3', 20);
    const { undo } = await generate();
    expect(await valueAt('2019年度汇总', 'B6')).toBe(3);
    await enter('签约项目', 'E3', 12);
    await undo?.undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('gives a summary that was kept aside its name back', async () => {
    const { document } = await open();
    await generate();
    await enter('2019年度汇总', 'B6', 999);
    const before = await snapshot(document);
    const { undo, kept } = await generate();
    expect(kept).toHaveLength(2);
    await undo?.undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('keeps the replaced sheets out of sight, and only those of the last generation', async () => {
    await open();
    await generate();
    await generate();
    await generate();
    expect((await sheetNames()).filter((name) => name.startsWith('引凤~'))).toHaveLength(3);
  });

  it('refuses once somebody has changed what was generated', async () => {
    await open();
    const { undo } = await generate();
    await enter('2019年度汇总', 'B6', 999);
    await expect(undo?.undo()).rejects.toMatchObject({ code: 'undo.changed', values: { sheet: '2019年度汇总' } });
    expect(await valueAt('2019年度汇总', 'B6')).toBe(999);
  });

  it('refuses where a formula of the office refers to it', async () => {
    await open();
    const { undo } = await generate();
    await enter('说明', 'C1', "='2019年度汇总'!B6");
    await expect(undo?.undo()).rejects.toMatchObject({ code: 'undo.changed' });
  });

  it.each(['before', 'middle', 'after'] as const)('leaves the generation as it stands, or none of it, when a round trip fails (%s)', async (moment) => {
    let failures = 0;
    for (let trip = 1; trip <= 7; trip += 1) {
      const { document, excel } = await open();
      const empty = await snapshot(document);
      const { undo } = await generate();
      const generated = await snapshot(document);
      excel.host.failAt(excel.host.log.count + trip, moment);
      const error: unknown = await undo?.undo().then(() => null, (reason: unknown) => reason);
      if (error !== null) failures += 1;
      expect(await snapshot(document)).toEqual(error === null ? empty : generated);
      if (error !== null) await undo?.undo();
      expect(await snapshot(document)).toEqual(empty);
      excel.close();
    }
    expect(failures).toBeGreaterThan(2);
  });
});

describe('撤销核定', () => {
  const decision = { investor: '湖南甲公司', status: '是', class: '世界500强' } as const;

  it('removes 人工核定 again where the decision had made it', async () => {
    const { document } = await open();
    const before = await snapshot(document);
    const done = await saveDecisions([decision], DEFAULT_RULES);
    await done.undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('gives the cells of a later decision back what they held', async () => {
    await open();
    await saveDecisions([decision], DEFAULT_RULES);
    const row = 5;
    const held = await Promise.all(['A', 'B', 'C', 'D'].map((column) => valueAt('人工核定', `${column}${row}`)));
    const done = await saveDecisions([{ investor: '湖南甲公司', status: '否' }, { investor: '乙公司', status: '否' }], DEFAULT_RULES);
    await done.undo();
    expect(await Promise.all(['A', 'B', 'C', 'D'].map((column) => valueAt('人工核定', `${column}${row}`)))).toEqual(held);
    expect(await valueAt('人工核定', 'A6')).toBe('');
  });

  it('refuses where the sheet was changed in between', async () => {
    await open();
    const done = await createOfficeSheet('settings', DEFAULT_RULES);
    await enter('招商设置', 'B5', '签约当年榜单');
    await expect(done.undo()).rejects.toMatchObject({ code: 'undo.changed', values: { sheet: '招商设置' } });
  });
});
