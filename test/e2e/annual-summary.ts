import { readXlsx } from 'hucre';
import { HEADLINES_2019, missingIn, numberBeside } from './headline';
import { chooseYear, figureIs, generate2019 } from './pane-steps';
import type { Preview, TrialPage } from './trial-page';

const SUMMARY = '2019年度汇总';
const LEDGER = '签约项目台账';
const OFFICE_SHEETS = ['说明', LEDGER, '外资项目台账', '开工项目', '投产项目', '小分队招商', '邀请客商考察', '500强名录', '招商设置'];

export interface AnnualSummary {
  readonly trial: () => TrialPage;
  /** The file that was saved. */
  readonly saved: () => Uint8Array;
}

/** The main job of a year, from the demonstration ledger to the saved file and back: the same on every site that serves the add-in.
 *  `more` adds tests before the last, which sees whether anything went wrong on the way. */
export function itMakesTheAnnualSummary(start: () => Promise<Preview>, more: (summary: AnnualSummary) => void = () => undefined): void {
  let site: Preview | undefined;
  let trial: TrialPage;
  let saved: Uint8Array;

  beforeAll(async () => {
    site = await start();
    trial = await site.open();
  });

  afterAll(() => site?.close());

  it('says plainly that the page is not Excel', async () => {
    expect(await trial.page.getByRole('banner').first().innerText()).toContain('不是 Excel');
  });

  it('builds the summary from the pane, with the published numbers', async () => {
    await generate2019(trial);
    await trial.sheetExists(SUMMARY);
    expect(missingIn(await trial.pane.locator('body').innerText(), HEADLINES_2019)).toEqual([]);
  });

  it.each(HEADLINES_2019)('shows $value for $label on the sheet', async ({ label, value }) => {
    expect(numberBeside(await trial.rows(SUMMARY, 'A1:J60'), label)).toBe(value);
  });

  it('saves a file with the same numbers, and with everything that was in the ledger', async () => {
    const { name, bytes } = await trial.save();
    saved = bytes;
    expect(name).toBe('台账示例-2019.xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining([...OFFICE_SHEETS, SUMMARY, '分类明细', '核对清单', '选项']));
    const rows = sheets.find((sheet) => sheet.name === SUMMARY)?.rows ?? [];
    expect(HEADLINES_2019.filter(({ label, value }) => numberBeside(rows, label) !== value)).toEqual([]);
  });

  more({ trial: () => trial, saved: () => saved });

  it('takes the sheets away on 撤销, and leaves the ledger as it was', async () => {
    const ledger = await trial.rows(LEDGER, 'A1:P245');
    await trial.pane.getByRole('button', { name: '撤销' }).click();
    await trial.pane.getByRole('heading', { name: '已撤销' }).waitFor();
    expect(await trial.sheets()).toEqual(OFFICE_SHEETS);
    expect(await trial.rows(LEDGER, 'A1:P245')).toEqual(ledger);
  });

  it('opens the saved file again, with the same numbers on the sheet and in the pane', async () => {
    await trial.upload('汇总.xlsx', saved);
    await chooseYear(trial, 2019);
    for (const [label, wanted] of [['签约项目', '222个'], ['合同引资额', '435.5亿元'], ['三类500强项目', '13个']] as const) await figureIs(trial, label, wanted);
    const rows = await trial.rows(SUMMARY, 'A1:J60');
    expect(HEADLINES_2019.filter(({ label, value }) => numberBeside(rows, label) !== value)).toEqual([]);
  });

  it('asked nobody but this computer, and nothing went wrong on the way', () => {
    expect(trial.problems).toEqual([]);
  });
}
