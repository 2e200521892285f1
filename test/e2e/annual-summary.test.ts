import { readXlsx } from 'hucre';
import { describeWithBrowser } from '../browser';
import { HEADLINES_2019, missingIn, numberBeside } from './headline';
import { type Preview, type TrialPage, preview } from './trial-page';

const SUMMARY = '2019年度汇总';

describeWithBrowser('a year, from the demonstration ledger to the saved file', () => {
  let site: Preview;
  let trial: TrialPage;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
  });

  afterAll(() => site.close());

  it('says plainly that the page is not Excel', async () => {
    expect(await trial.page.getByRole('banner').first().innerText()).toContain('不是 Excel');
  });

  it('builds the summary from the pane, with the published numbers', async () => {
    await chooseYear(trial, '2019');
    await trial.pane.getByRole('button', { name: '生成年度汇总' }).click();
    await trial.sheetExists(SUMMARY);
    await trial.pane.getByText('2019年度汇总已生成').first().waitFor();
    expect(missingIn(await trial.pane.locator('body').innerText(), HEADLINES_2019)).toEqual([]);
  });

  it.each(HEADLINES_2019)('shows $value for $label on the sheet', async ({ label, value }) => {
    expect(numberBeside(await trial.rows(SUMMARY, 'A1:J60'), label)).toBe(value);
  });

  it('saves a file with the same numbers, and with everything that was in the ledger', async () => {
    const { name, bytes } = await trial.save();
    expect(name).toBe('台账示例-2019.xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['说明', '签约项目台账', SUMMARY, '分类明细', '核对清单']));
    const rows = sheets.find((sheet) => sheet.name === SUMMARY)?.rows ?? [];
    expect(HEADLINES_2019.filter(({ label, value }) => numberBeside(rows, label) !== value)).toEqual([]);
  });

  it('asked nobody but this computer, and nothing went wrong on the way', () => {
    expect(trial.problems).toEqual([]);
  });
});

/** The choice is a list of the browser's own, or one that opens. */
async function chooseYear({ pane }: TrialPage, year: string): Promise<void> {
  const box = pane.getByRole('combobox', { name: '年度' });
  await box.waitFor();
  const isNative = await box.evaluate((element) => element.tagName === 'SELECT');
  const option = box.locator('option').filter({ hasText: year });
  if (isNative) await box.selectOption(await option.getAttribute('value') ?? (await option.innerText()));
  else if (!(await box.innerText()).includes(year)) {
    await box.click();
    await pane.getByRole('option', { name: new RegExp(year) }).click();
  }
}
