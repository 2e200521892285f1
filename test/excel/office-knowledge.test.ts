import type { TestSheet } from './embedded-workbook';
import { generate, openSheets, type OpenedTest } from './embedded-workbook';

const LEDGER: TestSheet = {
  name: '签约项目',
  rows: [
    ['2019年签约项目台账', '', '', '', ''],
    ['序号', '项目名称', '投资方', '总投资（亿元）', '签约日期'],
    [1, '车身项目', '北京首钢钢铁投资管理有限公司', 3, '2019-03-01'],
    [2, '平台项目', '某某（株洲）科技有限公司', 2, '2019-05-01'],
    [3, '电商项目', '湖南甲公司', 1.5, '2019-06-01'],
  ],
};

const LISTS: TestSheet = {
  name: '500强名录',
  rows: [
    ['榜单', '年份', '发布日期', '是否完整', '排名', '企业名称', '来源'],
    ['世界500强', 2019, '2019-07-22', '节选', 402, '首钢集团有限公司', '《财富》'],
  ],
};

const SETTINGS: TestSheet = { name: '招商设置', rows: [['设置项', '设置值'], ['榜单口径', '签约当年榜单'], ['首次入省名称', '首次入鄂']] };

const DECISIONS: TestSheet = {
  name: '人工核定',
  rows: [
    ['投资方', '项目名称', '三类500强', '类别', '所属企业', '首次入湘', '核定人'],
    ['某某(株洲)科技有限公司', '', '是', '民营500强', '某某集团', '是', '张三'],
  ],
};

let opened: OpenedTest | null = null;
afterEach(() => {
  opened?.excel.close();
  opened = null;
});

const statuses = async (...sheets: readonly TestSheet[]): Promise<string[]> => {
  opened?.excel.close();
  opened = await openSheets([LEDGER, ...sheets]);
  const { classified } = await generate();
  return classified.projects.map(({ top500 }) => top500.status);
};

describe('what the office laid down in the workbook', () => {
  it('lists: a company on the list of the signing year is 是, with place and evidence; without the list 待核, never 否', async () => {
    expect(await statuses(LISTS, SETTINGS)).toEqual(['是', '未覆盖', '未覆盖']);
    expect(await statuses(SETTINGS)).toEqual(['待核', '未覆盖', '未覆盖']);
    expect(await statuses(LISTS, SETTINGS)).toEqual(['是', '未覆盖', '未覆盖']);
  });

  it('decisions: hold whatever the lists say, and survive every rebuild', async () => {
    expect(await statuses(DECISIONS)).toEqual(['待核', '是', '未覆盖']);
    const { indicators } = await generate();
    expect(indicators).toMatchObject({ firstEntry: 1, top500: { projects: 1, companies: 1, byClass: { 民营500强: { projects: 1 } } } });
    const { indicators: again, kept } = await generate();
    expect([again.top500.projects, kept]).toEqual([1, []]);
  });

  it('rules: are in force, also in what the sheets call things', async () => {
    opened = await openSheets([LEDGER, SETTINGS]);
    const { rules } = await generate();
    expect([rules.top500Lists, rules.firstEntryLabel]).toEqual(['signing-year', '首次入鄂']);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('2019年度汇总').getRange('A1:A40');
      range.load('values');
      await context.sync();
      expect((range.values as string[][]).flat()).toContain('首次入鄂500强项目');
    });
  });

  it('leaves the three sheets as they are', async () => {
    opened = await openSheets([LEDGER, LISTS, SETTINGS, DECISIONS]);
    const before = opened.document.sheets.slice(1, 4).map(({ name, rowCount }) => [name, rowCount]);
    await generate();
    expect(opened.document.sheets.slice(1, 4).map(({ name, rowCount }) => [name, rowCount])).toEqual(before);
  });
});
