import { Failure } from '../../src/domain/failure';
import { readOffice, type Office } from '../../src/domain/office/read-office';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { createOfficeSheet, saveSettings } from '../../src/excel/office-sheets';
import { readWorkbook } from '../../src/excel/read-workbook';
import { openSheets, sheetNames, SMALL_LEDGER, snapshot, type OpenedTest } from './embedded-workbook';

let opened: OpenedTest | null = null;

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

const office = (): Promise<Office> => Excel.run(async (context) => readOffice((await readWorkbook(context, {})).office, DEFAULT_RULES));

describe('settings from the pane', () => {
  it('make 招商设置 where there is none, with the change in it', async () => {
    opened = await openSheets(SMALL_LEDGER);
    expect(await saveSettings([{ key: '本省', text: '湖南' }, { key: '产业链名单', text: '氢能产业链｜张三｜加氢' }], DEFAULT_RULES)).toMatchObject({ created: true });
    expect(await sheetNames()).toContain('招商设置');
    expect(await office()).toMatchObject({ rules: { ...DEFAULT_RULES, homeProvince: '湖南', chains: [{ name: '氢能产业链', lead: '张三', keywords: ['加氢'] }] }, flags: [] });
  });

  it('change the cells that say something else, and no others, in three round trips and the one that office.js cleans up with', async () => {
    opened = await openSheets(SMALL_LEDGER);
    await createOfficeSheet('settings', DEFAULT_RULES);
    const before = opened.excel.host.log.count;
    expect(await saveSettings([{ key: '终止项目', text: '计入' }, { key: '目标 2019 合同引资额（亿元）', text: '450' }, { key: '榜单口径', text: '签约时最新发布' }], DEFAULT_RULES)).toMatchObject({ created: false, cells: 2 });
    expect(opened.excel.host.log.count - before).toBeLessThanOrEqual(4);
    expect((await office()).rules).toEqual({ ...DEFAULT_RULES, terminated: 'count', targets: { 2019: { contracted: 45_000_000_000 } } });
  });

  it('are offered to choose from on the sheet, with what to choose and why something else is refused', async () => {
    opened = await openSheets(SMALL_LEDGER);
    await createOfficeSheet('settings', DEFAULT_RULES);
    const validation = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('招商设置').getRange('B5');
      dataValidation.load('rule,prompt,errorAlert');
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(validation).toMatchObject({
      rule: { list: { source: '签约时最新发布,签约当年榜单,最新榜单' } },
      prompt: { showPrompt: true, title: '榜单口径', message: '请选择：签约时最新发布、签约当年榜单、最新榜单。留空按默认。' },
      errorAlert: { showAlert: true, style: 'Stop', title: '榜单口径', message: '“榜单口径”只能填写：签约时最新发布、签约当年榜单、最新榜单。请从下拉列表中选择，或清空。' },
    });
  });

  it('leave everything as it was where a value cannot be used', async () => {
    opened = await openSheets(SMALL_LEDGER);
    await createOfficeSheet('settings', DEFAULT_RULES);
    const before = await snapshot(opened.document);
    const refused = await saveSettings([{ key: '终止项目', text: '计入' }, { key: '本省', text: '株洲' }], DEFAULT_RULES).then(() => null, (error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ code: 'settings.unusable', values: { setting: '本省', text: '株洲' } });
    expect(await snapshot(opened.document)).toEqual(before);
  });
});
