import { describeWithBrowser } from '../browser';
import { figureIs, generate2019, goToView } from './pane-steps';
import { type Preview, type TrialPage, preview } from './trial-page';

/** A sheet of the demonstration with room at its right. */
const SHEET = '投产项目';
const FIRST = 5;
const LAST = 245;

describeWithBrowser('custom functions in the cells of the page', () => {
  let site: Preview | undefined;
  let trial: TrialPage;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
    await generate2019(trial);
    await trial.showSheet(SHEET);
  });

  afterAll(() => site?.close());

  it('show down a column what 分类明细 says of each row of the ledger', async () => {
    await trial.type('K1', `=ZS.AMOUNT(签约项目台账!G${FIRST}:G${LAST},"亿元","原币")`);
    await trial.type('L1', `=ZS.TIER(签约项目台账!G${FIRST}:G${LAST},"亿元","分段")`);
    await trial.cellIs(SHEET, 'L1', '10亿元以上');
    const spilled = await trial.rows(SHEET, `K1:L${LAST - FIRST + 1}`);
    const [, , headings = [], ...lines] = await trial.rows('分类明细', 'A1:L360');
    const column = (heading: string): number => headings.findIndex((cell) => String(cell).startsWith(heading));
    const [source, total, tier] = [column('来源'), column('总投资'), column('投资档次')] as const;
    const stated = lines.filter((cells) => String(cells[source]).startsWith('签约项目台账!') && cells[total] !== null);
    expect(stated.length).toBeGreaterThan(200);
    const rowOf = (cells: (typeof lines)[number]): number => Number(String(cells[source]).split('!A')[1]) - FIRST;
    expect(stated.map((cells) => spilled[rowOf(cells)])).toEqual(stated.map((cells) => [cells[total], cells[tier]]));
  });

  it('count what the pane counts', async () => {
    await trial.type('J1', `=ZS.INDICATOR("签约项目",签约项目台账!A1:P${LAST},2019)`);
    await trial.type('J2', '=ZS.INDICATOR("签约项目",外资项目台账!A1:M25,2019)');
    // Two projects of the foreign ledger stand on the other one too; the workbook's 222 counts them once.
    await trial.cellIs(SHEET, 'J1', 208);
    await trial.cellIs(SHEET, 'J2', 16);
    await figureIs(trial, '签约项目', '222个');
  });

  it('show errors that say what is wrong, never a number', async () => {
    await trial.type('M1', '=ZS.AMOUNT("若干")');
    await trial.cellIs(SHEET, 'M1', '#VALUE!');
    expect((await trial.cell(SHEET, 'M1')).shown).toBe('#VALUE!');
    await trial.type('M2', `=ZS.INDICATOR("签约项目",签约项目台账!A1:P${LAST},2030)`);
    await trial.cellIs(SHEET, 'M2', '#N/A');
    await trial.type('M3', '=ZS.NOTHING(1)');
    await trial.cellIs(SHEET, 'M3', '#NAME?');
    await trial.type('N2', '占用');
    await trial.type('N1', '=ZS.TIER(签约项目台账!G5:G9,"亿元")');
    await trial.cellIs(SHEET, 'N1', '#SPILL!');
  });

  it('follow the ledger', async () => {
    await trial.type('O1', '=ZS.TIER(签约项目台账!G6,"亿元")');
    await trial.cellIs(SHEET, 'O1', '亿元以下');
    await trial.showSheet('签约项目台账');
    await trial.type('G6', '5亿元');
    await trial.cellIs(SHEET, 'O1', '5亿元以上');
  });

  it('follow 招商设置, as the pane does', async () => {
    await trial.showSheet(SHEET);
    await trial.type('O2', '=ZS.TIER("11亿元")');
    await trial.cellIs(SHEET, 'O2', '10亿元以上');
    await trial.showSheet('招商设置');
    await trial.type('A30', '投资档次下限');
    await trial.type('B30', '12、5、1');
    await trial.cellIs(SHEET, 'O2', '5亿元以上');
    await (await goToView(trial, 'home')).getByRole('rowheader', { name: '12亿元以上' }).waitFor();
  });

  it('went wrong nowhere', () => {
    expect(trial.problems).toEqual([]);
  });
});
