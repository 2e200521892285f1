import type { Locator } from 'playwright-core';
import { describeWithBrowser } from '../browser';
import { chooseYear, goToView } from './pane-steps';
import { type Preview, type TrialPage, preview } from './trial-page';

/** The published year with five figures altered: 48 for 46, 15 for 13, 9 for 8, 2 for 1, 34 for 38. */
const DRAFT = [
  '2019年，全区累计签约项目222个，合同引资额435.5亿元，引进亿元以上项目48个、5亿元以上项目22个、10亿元以上项目15个。',
  '三类500强项目13个，包括世界500强项目9个、中国500强项目3个、民营500强项目2个；首次入湘500强项目2个。',
  '分产业链看，新能源汽车产业链签约项目34个，电子信息产业链签约项目34个。',
].join('\n');
const ALTERED = [/48个/, /15个/, /世界500强项目9个/, /首次入湘500强项目2个/, /新能源汽车产业链签约项目34个/];

describeWithBrowser('proofreading a draft', () => {
  let site: Preview | undefined;
  let trial: TrialPage;
  let view: Locator;

  beforeAll(async () => {
    site = await preview();
    trial = await site.open();
    await chooseYear(trial, 2019);
    view = await goToView(trial, 'proofread');
  });

  afterAll(() => site?.close());

  it('marks exactly the figures that were altered', async () => {
    await view.getByRole('textbox').fill(DRAFT);
    await view.getByRole('button', { name: '核对', exact: true }).click();
    const marked = view.getByRole('group', { name: '标注后的稿件' });
    await marked.waitFor();
    const marks = marked.getByRole('button').filter({ has: trial.pane.getByRole('img', { name: '不一致' }) });
    const texts = await marks.allInnerTexts();
    expect(texts).toEqual(ALTERED.map((altered) => expect.stringMatching(altered) as unknown));
    expect(await marked.getByRole('button').filter({ has: trial.pane.getByRole('img', { name: '一致', exact: true }) }).count()).toBe(7);
  });

  it('shows the ledger’s own value and leads to the rows behind it', async () => {
    await view.getByRole('button', { name: /10亿元以上项目15个/ }).click();
    const card = view.getByRole('listitem').filter({ hasText: '10亿元以上项目15个' });
    await card.getByText('台账：13个').waitFor();
    await card.getByText('对应的 13 行').click();
    await card.getByRole('button').filter({ hasText: '!A' }).first().click();
    await trial.page.waitForFunction(() => window.yinfengPage!.selection.startsWith('签约项目台账!A'));
  });

  it('copies the paragraph as offices publish it', async () => {
    await trial.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await view.getByRole('button', { name: '复制通稿' }).click();
    await view.getByText('已复制').first().waitFor();
    expect(await trial.page.evaluate(() => navigator.clipboard.readText())).toContain('签约项目222个；合同引资额435.5亿元');
  });

  it('went wrong nowhere', () => {
    expect(trial.problems).toEqual([]);
  });
});
