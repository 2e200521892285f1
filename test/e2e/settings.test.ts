import { describeWithBrowser } from '../browser';
import { chooseYear, figureIs, goToView } from './pane-steps';
import { type Preview, type TrialPage, preview } from './trial-page';

const SETTINGS = '招商设置';

describeWithBrowser('the rules of the office', () => {
  let site: Preview | undefined;
  let trial: TrialPage;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
    await chooseYear(trial, 2019);
    await figureIs(trial, '签约项目', '222个');
  });

  afterAll(() => site?.close());

  it('go from the form to the sheet, and change what is counted', async () => {
    const settings = await goToView(trial, 'settings');
    await settings.getByRole('combobox', { name: '终止项目' }).selectOption('计入');
    await settings.getByRole('button', { name: '保存 1 项修改' }).click();
    await settings.getByRole('heading', { name: '已写入“招商设置”：1 项' }).waitFor();
    const rows = await trial.rows(SETTINGS, 'A1:B60');
    expect(rows.find(([name]) => name === '终止项目')?.[1]).toBe('计入');
    // Six terminated projects of the demonstration were signed in 2019.
    await figureIs(trial, '签约项目', '228个');
  });

  it('go back on 撤销', async () => {
    const settings = await goToView(trial, 'settings');
    await settings.getByRole('button', { name: '撤销' }).click();
    await settings.getByRole('heading', { name: '已撤销' }).waitFor();
    await figureIs(trial, '签约项目', '222个');
    expect(await settings.getByRole('combobox', { name: '终止项目' }).inputValue()).toBe('不计入');
  });

  it('go from the sheet to the form', async () => {
    const rows = await trial.rows(SETTINGS, 'A1:B60');
    const row = rows.findIndex(([name]) => name === '本省') + 1;
    await trial.showSheet(SETTINGS);
    await trial.type(`B${row}`, '湖北');
    await goToView(trial, 'settings');
    const province = await trial.pane.getByRole('textbox', { name: '本省' }).elementHandle();
    await (await trial.frame()).waitForFunction((input) => (input as HTMLInputElement | null)?.value === '湖北', province);
  });

  it('say what a column means: another meaning, other figures', async () => {
    const home = await goToView(trial, 'home');
    await home.getByText(/找到 4 张台账/).click();
    const ledger = home.getByRole('listitem').filter({ has: trial.pane.getByRole('button', { name: '签约项目台账' }) }).first();
    await ledger.getByText(/^栏目：/).click();
    await ledger.getByRole('button', { name: /^合同引资额/ }).click();
    await ledger.getByRole('combobox').selectOption('other');
    await ledger.getByRole('button', { name: '确定' }).click();
    await ledger.getByRole('heading', { name: /已在“招商设置”中记下/ }).waitFor();
    // Without 合同引资额 the whole investment counts.
    await figureIs(trial, '合同引资额', '469.9149亿元');
  });

  it('went wrong nowhere', () => {
    expect(trial.problems).toEqual([]);
  });
});
