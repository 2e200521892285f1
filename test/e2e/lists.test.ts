import { describeWithBrowser } from '../browser';
import { chooseYear, figureIs, goToView } from './pane-steps';
import { type Preview, type TrialPage, preview } from './trial-page';

/** Of a project on the demonstration ledger; on no list until it is imported. */
const COMPANY = '常州翮翎汽车零部件有限公司';
const PASTED = `榜单\t年份\t排名\t企业名称\n中国500强\t2019\t480\t${COMPANY}\n`;

describeWithBrowser('importing a list', () => {
  let site: Preview | undefined;
  let trial: TrialPage;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
    await chooseYear(trial, 2019);
    await figureIs(trial, '三类500强项目', '13个');
  });

  afterAll(() => site?.close());

  it('shows before anything is written what it would bring', async () => {
    const lists = await goToView(trial, 'lists');
    await lists.getByText('中国500强（1 个榜单）').waitFor();
    await lists.getByRole('combobox', { name: '来自' }).selectOption({ label: '粘贴的内容' });
    await lists.getByRole('textbox').fill(PASTED);
    await lists.getByRole('button', { name: '预览' }).click();
    const preview = lists.getByRole('group', { name: '导入预览' });
    await preview.getByText('读到 1 个榜单，共 1 家企业').waitFor();
    await preview.getByRole('heading', { name: '2019年中国500强' }).waitFor();
    expect((await trial.rows('500强名录', 'A1:G12')).flat()).not.toContain(COMPANY);
  });

  it('writes it to 500强名录, shows it among the lists, and uses it', async () => {
    const lists = await goToView(trial, 'lists');
    await lists.getByRole('button', { name: '写入“500强名录”' }).click();
    await lists.getByRole('heading', { name: '已写入“500强名录”：1 个榜单' }).waitFor();
    await lists.getByText('中国500强（2 个榜单）').waitFor();
    expect((await trial.rows('500强名录', 'A1:G12')).find((cells) => cells.includes(COMPANY))?.slice(0, 2).map(String)).toEqual(['中国500强', '2019']);
    await figureIs(trial, '三类500强项目', '14个');
  });

  it('takes it back on 撤销', async () => {
    const lists = await goToView(trial, 'lists');
    await lists.getByRole('button', { name: '撤销' }).click();
    await lists.getByText('中国500强（1 个榜单）').waitFor();
    expect((await trial.rows('500强名录', 'A1:G12')).flat()).not.toContain(COMPANY);
    await figureIs(trial, '三类500强项目', '13个');
  });

  it('went wrong nowhere', () => {
    expect(trial.problems).toEqual([]);
  });
});
