import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describeWithBrowser } from '../browser';
import { type Preview, type TrialPage, preview } from './trial-page';

const LEDGER = [
  ['2023年签约项目台账', '', '', '', ''],
  ['项目名称', '投资方', '产业链', '总投资（亿元）', '签约日期'],
  ['甲项目', '首钢新能源（株洲）有限公司', '新能源', 6, '2023-03-05'],
  ['乙项目', '湖南比亚迪汽车销售服务有限公司', '新能源', 2, '2023-04-05'],
  ['丙项目', '株洲示例材料有限公司', '新材料', 1, '2023-05-06'],
];

const SUMMARY = '2023年度汇总';

describeWithBrowser('an office at work with its own ledger', () => {
  let site: Preview;
  let trial: TrialPage;
  const tab = (name: string): Promise<void> => trial.pane.getByRole('tab', { name }).click();
  const figure = (label: string): Promise<string> => trial.pane.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }).locator('xpath=..').innerText();
  /** The value beside a label on the summary. */
  const onSheet = async (label: string): Promise<unknown> => (await trial.rows(SUMMARY, 'A1:B60')).find(([first]) => String(first).trim() === label)?.[1];

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
    await trial.upload('招商台账.xlsx', await writeXlsx({ sheets: [{ name: '签约项目', rows: LEDGER.map((row) => row.map((cell) => (cell === '' ? null : cell))) }] }));
    await trial.pane.getByRole('term').first().waitFor();
  });

  afterAll(() => site.close());

  it('shows the figures before anything is generated', async () => {
    expect(await figure('签约项目')).toMatch(/3\s*个/);
    expect(await figure('三类500强项目')).toMatch(/0\s*个/);
  });

  it('settles a company on 待核, writes it to 人工核定, and counts it at once', async () => {
    await tab('待核');
    await trial.pane.getByRole('treeitem').filter({ hasText: '甲项目' }).click();
    await trial.pane.getByRole('group', { name: /./ }).getByRole('button', { name: '是', exact: true }).click();
    await trial.sheetExists('人工核定');
    await tab('首页');
    await trial.pane.getByRole('term').filter({ hasText: /^三类500强项目$/ }).locator('xpath=..').filter({ hasText: /1\s*个/ }).waitFor();
  });

  it('generates with the decision in force', async () => {
    await trial.pane.getByRole('button', { name: '生成年度汇总' }).click();
    await trial.pane.getByText('2023年度汇总已生成').first().waitFor();
    expect([await onSheet('签约项目'), await onSheet('三类500强项目')]).toEqual([3, 1]);
  });

  it('takes the generation back, and does it again', async () => {
    await trial.pane.getByRole('button', { name: '撤销' }).first().click();
    await trial.page.waitForFunction((name) => !window.yinfengPage!.sheets.includes(name), SUMMARY);
    expect(await trial.sheets()).toEqual(['签约项目', '人工核定']);
    await trial.pane.getByRole('button', { name: '生成年度汇总' }).click();
    await trial.sheetExists(SUMMARY);
    await trial.pane.getByText('2023年度汇总已生成').first().waitFor();
  });

  it('follows what is typed into the ledger', async () => {
    await trial.showSheet('签约项目');
    await trial.type('D5', '12');
    await trial.pane.getByRole('term').filter({ hasText: /^合同引资额$/ }).locator('xpath=..').filter({ hasText: '20' }).waitFor();
  });

  it('imports a pasted list, after a look at what it brings', async () => {
    await tab('名录');
    await trial.pane.getByRole('combobox', { name: '来自' }).selectOption('text');
    await trial.pane.getByRole('textbox').first().fill('2022年中国企业500强\n排名\t企业名称\n1\t国家电网有限公司\n2\t株洲示例材料有限公司');
    await trial.pane.getByRole('button', { name: /预览/ }).click();
    await trial.pane.getByText(/中国500强/).first().waitFor();
    await trial.pane.getByRole('button', { name: /写入“500强名录”/ }).click();
    await trial.sheetExists('500强名录');
  });

  it('marks the figure of a draft that the ledger does not bear out', async () => {
    await tab('核稿');
    await trial.pane.getByRole('textbox').first().fill('2023年，全区签约项目3个，合同引资额20亿元，其中亿元以上项目9个。');
    await trial.pane.getByRole('button', { name: '核对', exact: false }).first().click();
    await trial.pane.getByText('不一致').first().waitFor();
    expect(await trial.pane.getByText(/(?<!不)一致/).count()).toBeGreaterThan(0);
  });

  it('saves all of it: the numbers of the file are those of the pane', async () => {
    await tab('首页');
    await trial.pane.getByRole('button', { name: '生成年度汇总' }).click();
    await trial.pane.getByText('合同引资额 20').first().waitFor();
    const { bytes } = await trial.save();
    const { sheets } = await readXlsx(bytes);
    const rows = sheets.find(({ name }) => name === SUMMARY)?.rows ?? [];
    const value = (label: string): unknown => rows.find(([first]) => typeof first === 'string' && first.trim() === label)?.[1];
    expect([value('签约项目'), value('合同引资额'), value('10亿元以上项目')]).toEqual([3, 20, 1]);
    expect(trial.problems).toEqual([]);
  });
});
