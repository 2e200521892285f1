import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../browser';
import { askedOf, focused, goToTab, openPane, type Opened, type Options } from './pane-page';
import { build } from './site';

describeWithBrowser('the views of the pane', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = build('--config', 'test/taskpane/webpack.scenes.js');
    browser = await launchBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(view: number, scene = 'found', options: Options = {}): Promise<Opened> {
    const opened = await openPane(browser, folder, scene, options);
    await goToTab(opened.page, view);
    return opened;
  }

  describe('待核', () => {
    const lines = (page: Page): Promise<string[]> => page.getByRole('treeitem').allInnerTexts();

    it('groups what is flagged by kind, what 人工核定 answers first', async () => {
      const { page } = await open(1);
      expect((await lines(page)).map((text) => text.replace(/\s+/g, ' ')).filter((text) => / \d+ 处$/.test(text))).toEqual(['▾ 500强待核 2 处', '▸ 金额近档次界线 1 处', '▸ 未填金额 1 处', '▸ 合计不符 1 处']);
      expect(await page.getByText('已核 0 / 共 5').isVisible()).toBe(true);
      await page.context().close();
    });

    it('goes to the cell of a line, and says what, why and what to do', async () => {
      const { page } = await open(1);
      await page.getByRole('treeitem', { name: /冷链物流项目/ }).click();
      await page.getByRole('heading', { name: '冷链物流项目' }).waitFor();
      expect(await page.getByRole('term').filter({ visible: true }).allTextContents()).toEqual(['发现', '影响', '处理办法']);
      expect(await askedOf(page)).toEqual(['show 2019年签约项目 C8']);
      await page.context().close();
    });

    it('is worked by keyboard: arrows move and open, Enter goes to the cell, Space selects', async () => {
      const { page } = await open(1);
      await page.getByRole('tree').focus();
      const active = (): Promise<string> => page.evaluate('document.getElementById(document.activeElement.getAttribute("aria-activedescendant")).innerText');
      expect(await active()).toContain('500强待核');
      await page.keyboard.press('ArrowRight');
      expect(await active()).toContain('轨道交通');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.getByRole('heading', { name: '一并核定 2 行' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await askedOf(page)).toEqual(['show 2019年签约项目 F7']);
      expect(await page.getByRole('treeitem', { selected: true }).count()).toBe(2);
      await page.context().close();
    });

    it('notes 是 with the company that was chosen, goes on to the next row, and takes it back', async () => {
      const { page } = await open(1);
      await page.getByRole('treeitem', { name: /轨道交通/ }).click();
      await page.getByRole('radio', { name: /中国中车股份有限公司/ }).waitFor();
      await page.getByRole('combobox', { name: '首次入湘' }).selectOption('yes');
      await page.getByRole('button', { name: '是', exact: true }).click();
      await page.getByRole('heading', { name: '已记入“人工核定”：2 条' }).waitFor();
      expect((await askedOf(page)).slice(1)).toEqual([
        'decide [{"investor":"中车新材料技术有限公司","status":"是","group":"中国中车股份有限公司","class":"世界500强"},{"investor":"中车新材料技术有限公司","project":"轨道交通关键零部件智能制造产业园（一期）","status":null,"firstEntry":true}]',
      ]);
      await page.getByText('已核 1 / 共 5').waitFor();
      expect(await page.getByRole('heading', { name: '冷链物流项目' }).isVisible()).toBe(true);
      await page.getByRole('button', { name: '撤销' }).click();
      await page.getByRole('heading', { name: '已撤销，工作簿恢复到写入之前。' }).waitFor();
      await page.context().close();
    });

    it('notes 否 for several rows at once', async () => {
      const { page } = await open(1);
      for (const name of [/轨道交通/, /冷链物流/]) await page.getByRole('treeitem', { name }).locator('span').first().click();
      await page.getByRole('heading', { name: '一并核定 2 行' }).waitFor();
      await page.getByRole('button', { name: '否', exact: true }).click();
      await page.getByRole('heading', { name: '已记入“人工核定”：2 条' }).waitFor();
      expect(await askedOf(page)).toEqual(['decide [{"investor":"中车新材料技术有限公司","status":"否"},{"investor":"中车物流有限公司","status":"否"}]']);
      await page.context().close();
    });

    it('takes a company that was not offered', async () => {
      const { page } = await open(1);
      await page.getByRole('treeitem', { name: /冷链物流/ }).click();
      await page.getByRole('button', { name: '换一家' }).click();
      await page.getByRole('textbox', { name: '所属的500强企业' }).fill('顺丰控股');
      await page.getByRole('combobox', { name: '类别' }).selectOption('民营500强');
      await page.getByRole('button', { name: '记为是' }).click();
      await page.getByRole('heading', { name: '已记入“人工核定”：1 条' }).waitFor();
      expect((await askedOf(page)).slice(1)).toEqual(['decide [{"investor":"中车物流有限公司","status":"是","group":"顺丰控股","class":"民营500强"}]']);
      await page.context().close();
    });

    it('leads through everything that nobody has checked yet', async () => {
      const { page } = await open(1);
      const next = page.getByRole('button', { name: '下一个待核' });
      await next.click();
      await page.getByRole('button', { name: '标为已核' }).click();
      await page.getByText('已核 1 / 共 5').waitFor();
      for (let step = 0; step < 5; step += 1) await next.click();
      expect(await askedOf(page)).toEqual(['C6', 'C8', 'F7', 'F10', 'F40', 'C8'].map((cell) => `show 2019年签约项目 ${cell}`));
      expect(await focused(page)).toBe('下一个待核');
      await page.context().close();
    });

    it('draws of 5,000 findings only what is in sight, and reaches the last of them', async () => {
      const { page } = await open(1, 'large');
      await page.getByRole('tree').focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('treeitem').count()).toBeLessThan(40);
      for (const key of ['End', 'ArrowUp', 'ArrowRight', 'End', 'ArrowUp']) await page.keyboard.press(key);
      await page.getByRole('treeitem', { name: /第5000个项目/ }).waitFor();
      expect(await page.getByRole('treeitem').count()).toBeLessThan(40);
      expect(await page.getByRole('treeitem', { name: /第5000个项目/ }).getAttribute('aria-setsize')).toBe('3750');
      await page.context().close();
    });
  });

  describe('核稿', () => {
    const DRAFT = '2019年全区累计签约项目6个，合同引资额27.3亿元；其中亿元以上项目4个，5亿元以上项目3个。';

    async function check(page: Page, draft: string): Promise<void> {
      await page.getByRole('textbox').fill(draft);
      await page.getByRole('button', { name: '核对', exact: true }).click();
    }

    it('marks each figure in the text by sign and word, and shows the ledger’s own', async () => {
      const { page, complaints } = await open(2);
      await check(page, DRAFT);
      await page.getByText('稿中数字表述4处：一致3处，不一致1处，台账无此项0处。').waitFor();
      expect(await page.getByRole('group', { name: '标注后的稿件' }).innerText()).toBe('2019年全区累计签约项目6个✓，合同引资额27.3亿元✓；其中亿元以上项目4个✓，5亿元以上项目3个✗。');
      await page.getByRole('button', { name: /5亿元以上项目3个/ }).click();
      expect(await focused(page)).toContain('台账：2个');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('lists the rows behind a figure and goes to them', async () => {
      const { page } = await open(2);
      await check(page, DRAFT);
      await page.getByText('对应的 2 行').click();
      await page.getByRole('button', { name: '定位到“2019年签约项目!A6”' }).click();
      expect(await askedOf(page)).toEqual(['show 2019年签约项目 A6']);
      await page.context().close();
    });

    it('says where the draft contradicts itself', async () => {
      const { page } = await open(2);
      await check(page, '签约项目597个，其中亿元以上项目496个，占84.1%。');
      await page.getByRole('heading', { name: /83\.08%/ }).waitFor();
      await page.context().close();
    });

    it('copies the paragraph', async () => {
      const { page } = await open(2, 'found', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: '复制通稿' }).click();
      await page.getByText('已复制').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('2019年累计签约项目6个');
      await page.context().close();
    });
  });

  describe('名录', () => {
    it('says which lists are here, how complete and from whom', async () => {
      const { page } = await open(3);
      await page.getByText('世界500强（2 个榜单）').click();
      expect(await page.getByRole('row').filter({ visible: true }).allInnerTexts()).toEqual(['年份\t范围\t发布日期\t来源', '2019年\t全榜 2 家\t2019-07-22\t软件自带', '2018年\t全榜 2 家\t2018-07-19\t软件自带']);
      await page.context().close();
    });

    it('shows what an import brings before it is written', async () => {
      const { page } = await open(3);
      await page.getByLabel('选择文件').setInputFiles({ name: '榜单.csv', mimeType: 'text/csv', buffer: Buffer.from('排名,企业名称\n1,甲公司\n') });
      await page.getByRole('button', { name: '预览' }).click();
      await page.getByText('读到 1 个榜单，共 1 家企业').waitFor();
      expect(await askedOf(page)).toEqual(['preview file']);
      await page.getByRole('button', { name: '写入“500强名录”' }).click();
      await page.getByRole('heading', { name: '已写入“500强名录”：1 个榜单' }).waitFor();
      expect(await askedOf(page)).toEqual(['preview file', 'lists 1']);
      await page.context().close();
    });

    it('saves the office’s own lists as a file', async () => {
      const { page } = await open(3);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存为文件' }).click()]);
      expect(download.suggestedFilename()).toBe('500强名录.json');
      await page.context().close();
    });
  });

  describe('设置', () => {
    it('writes what is changed to 招商设置, and nothing else', async () => {
      const { page } = await open(4);
      await page.getByRole('combobox', { name: '终止项目' }).selectOption('计入');
      await page.getByRole('textbox', { name: '首次入省名称' }).fill('首次入鄂');
      await page.getByRole('button', { name: '保存 2 项修改' }).click();
      await page.getByRole('heading', { name: '已写入“招商设置”：2 项' }).waitFor();
      expect(await askedOf(page)).toEqual(['settings [{"key":"终止项目","text":"计入"},{"key":"首次入省名称","text":"首次入鄂"}]']);
      await page.context().close();
    });

    it('does not let a value go that the sheet would not take, and says what it should be', async () => {
      const { page } = await open(4);
      await page.getByRole('textbox', { name: '首次入省名称' }).fill('入湘');
      await page.getByText('“首次”开头的名称').waitFor();
      expect(await page.getByRole('button', { name: '保存 1 项修改' }).getAttribute('aria-disabled')).toBe('true');
      await page.context().close();
    });

    it('offers to make 招商设置 where there is none', async () => {
      const { page } = await open(4, 'none');
      expect(await page.getByRole('combobox', { name: '终止项目' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: '建立“招商设置”' }).click();
      await page.getByRole('heading', { name: '已建立“招商设置”' }).waitFor();
      await page.context().close();
    });

    it('tells versions and counts in the diagnostics, and nothing of the cells', async () => {
      const { page } = await open(4);
      await page.locator('[role=tabpanel]:visible summary').last().click();
      const report = (await page.locator('pre').filter({ visible: true }).textContent()) ?? '';
      expect(report).toMatch(/^Yinfeng: \d+\.\d+\.\d+\nHost: Excel 16\.0 PC\n/);
      expect(report).toContain('Ledgers: 214 × 18, 31 × 9, 11 × 6');
      expect(report).not.toMatch(/[一-鿿]/);
      await page.context().close();
    });
  });
});
