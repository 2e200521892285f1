import { describeWithBrowser } from '../browser';
import { type Preview, type TrialPage, preview } from './trial-page';

describeWithBrowser('the grid of the page', () => {
  let site: Preview;
  let trial: TrialPage;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
  });

  afterAll(() => site.close());

  it('takes what is typed as a spreadsheet does, and calculates', async () => {
    await trial.upload('数.csv', new TextEncoder().encode('项目,投资额\n甲,1.5\n乙,2\n'));
    await trial.type('B4', '=SUM(B2:B3)');
    await trial.cellIs('数', 'B4', 3.5);
    await trial.type('B2', '4');
    await trial.cellIs('数', 'B4', 6);
    expect(await trial.cell('数', 'B4')).toEqual({ value: 6, formula: '=SUM(B2:B3)', shown: '6' });
    await trial.type('B3', '12.5%');
    await trial.cellIs('数', 'B3', 0.125);
    expect((await trial.cell('数', 'B3')).shown).toBe('12.50%');
  });

  it('shows a formula in the editor, and leaves it as it was on Escape', async () => {
    await trial.click('B4');
    await trial.page.keyboard.press('F2');
    await trial.page.keyboard.press('Escape');
    expect((await trial.cell('数', 'B4')).formula).toBe('=SUM(B2:B3)');
  });

  it('empties a cell with Delete', async () => {
    await trial.click('A3');
    await trial.selectionIs('数!A3');
    await trial.page.keyboard.press('Delete');
    await trial.cellIs('数', 'A3', null);
  });

  it('says why a formula that is not finished is not taken', async () => {
    await trial.type('C1', '=SUM(');
    await trial.page.getByRole('alert').getByText('没有改动').waitFor();
    expect((await trial.cell('数', 'C1')).value).toBeNull();
  });

  it('follows a link to the row that it names', async () => {
    await trial.upload('链接.csv', new TextEncoder().encode('一\n二\n三\n'));
    await trial.type('B1', '=HYPERLINK("#A3","第三行")');
    await trial.cellIs('链接', 'B1', '第三行');
    await trial.click('B1');
    await trial.selectionIs('链接!A3');
  });

  it('keeps the workbook that is open when another cannot be read', async () => {
    await trial.page.setInputFiles('#file', { name: '坏.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004no workbook') });
    await trial.page.getByRole('alert').getByText('坏.xlsx').waitFor();
    expect(await trial.sheets()).toEqual(['链接']);
    expect(trial.problems).toEqual([]);
  });
});
