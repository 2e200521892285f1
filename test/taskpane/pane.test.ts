import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../browser';
import { accessibilityFaults, askedOf, focused, goToTab, openPane, sidewaysOverflow, type Opened, type Options } from './pane-page';
import { build, officeIn, ORIGIN, type OfficeAnswer } from './site';

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
};

const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Every state of 首页; true where generating leads to it. */
const HOME_SCENES: readonly (readonly [scene: string, started: boolean])[] = [
  ['found', false], ['none', false], ['unexpected', false], ['running', true], ['found', true], ['differences', true], ['failed', true],
];

const DRAFT = '2019年全区累计签约项目6个，合同引资额27.3亿元；其中5亿元以上项目3个，三类“500强”项目1个。引进省级重大项目9个。';

describeWithBrowser('the pane', () => {
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

  const open = (scene: string, options: Options = {}, office?: OfficeAnswer): Promise<Opened> => openPane(browser, folder, scene, options, office);
  const generate = async (page: Page): Promise<void> => page.getByRole('button', { name: /生成年度汇总|Build annual summary/ }).click();

  /** Each view with as much in it as it can have. */
  const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    '首页, columns open': async (page) => {
      await page.locator('summary').first().click();
      await page.locator('li summary').first().click();
      await page.locator('li button[aria-expanded]').nth(2).click();
    },
    待核: async (page) => {
      await goToTab(page, 1);
      await page.getByRole('button', { name: /下一个待核|^Next$/ }).click();
      await page.getByRole('radio').first().waitFor();
      await page.getByRole('button', { name: /换一家|Another company/ }).click();
    },
    核稿: async (page) => {
      await goToTab(page, 2);
      await page.getByRole('textbox').fill(DRAFT);
      await page.getByRole('button', { name: /^(核对|Check)$/ }).click();
      await page.getByRole('listitem').locator('summary').first().click();
    },
    名录: async (page) => {
      await goToTab(page, 3);
      for (const summary of await page.getByRole('tabpanel').locator('summary').all()) await summary.click();
      await page.getByRole('combobox').first().selectOption('text');
      await page.getByRole('textbox').fill('1\t甲公司');
      await page.getByRole('button', { name: /^(预览|Preview)$/ }).click();
      await page.getByRole('button', { name: /写入|Write to/ }).waitFor();
    },
    设置: async (page) => {
      await goToTab(page, 4);
      await page.getByRole('textbox').first().fill('初次');
      for (const summary of await page.locator('[role=tabpanel]:visible summary').all()) await summary.click();
    },
  };

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(Object.keys(LOOKS))('has nothing cut off and nothing inaccessible on any view, in %s', async (look) => {
      const { page, complaints } = await open('found', LOOKS[look], officeIn(language));
      for (const [view, show] of Object.entries(VIEWS)) {
        await page.getByRole('combobox').first().waitFor();
        await show(page);
        expect({ view, faults: await accessibilityFaults(page), overflow: await sidewaysOverflow(page), complaints }).toEqual({ view, faults: [], overflow: 0, complaints: [] });
        await page.goto(`${ORIGIN}/taskpane.html?scene=found`);
      }
      await page.context().close();
    }, 120_000);
  });

  it.each(Object.keys(LOOKS))('has nothing cut off and nothing inaccessible in any state of 首页, in %s', async (look) => {
    const { page, complaints } = await open('found', LOOKS[look]);
    for (const [scene, started] of HOME_SCENES) {
      await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}`);
      await page.getByRole('combobox', { name: '年度' }).waitFor();
      if (started) {
        await generate(page);
        await page.getByText(/正在归类项目|2019年度汇总已生成|原因/).first().waitFor();
      }
      expect({ scene, faults: await accessibilityFaults(page), overflow: await sidewaysOverflow(page), complaints }).toEqual({ scene, faults: [], overflow: 0, complaints: [] });
    }
    await page.context().close();
  }, 120_000);

  describe('on 首页', () => {
    it('offers the years of the ledger, the newest chosen, and every month', async () => {
      const { page } = await open('found');
      await page.getByText('找到 3 张台账，共 256 行').waitFor();
      const year = page.getByRole('combobox', { name: '年度' });
      expect(await year.inputValue()).toBe('2019');
      expect(await year.locator('option').allTextContents()).toEqual(['2019年', '2018年']);
      expect((await page.getByRole('combobox', { name: '月份' }).locator('option').allTextContents()).slice(0, 2)).toEqual(['全年', '1—11月']);
      await page.context().close();
    });

    const figures = async (page: Page): Promise<string[]> => (await page.locator('dl > div').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

    it('shows the headline figures of the year, and of its first months when these are chosen', async () => {
      const { page } = await open('found');
      await page.getByRole('heading', { name: '2019年主要数字' }).waitFor();
      expect(await figures(page)).toEqual(['签约项目 6个', '合同引资额 27.3亿元', '内资 26.6亿元', '外资折合 0.7亿元', '三类500强项目 1个', '三类500强企业 1家', '首次入湘500强项目 1个', '已开工项目 2个']);
      expect(await page.getByRole('row').allInnerTexts()).toEqual(['10亿元以上\t1 个\t12 亿元', '5亿元以上\t2 个\t18.2 亿元', '亿元以上\t4 个\t25.9 亿元']);
      await page.getByRole('combobox', { name: '月份' }).selectOption({ label: '1—6月' });
      await page.getByRole('heading', { name: '2019年1—6月主要数字' }).waitFor();
      expect((await figures(page)).slice(0, 2)).toEqual(['签约项目 3个', '合同引资额 22.8亿元']);
      await generate(page);
      expect(await askedOf(page)).toEqual(['generate 2019 6']);
      await page.context().close();
    });

    it('follows what others change in the workbook', async () => {
      const { page } = await open('found');
      await page.getByText('27.3', { exact: true }).waitFor();
      await page.evaluate('window.somebodyChanges()');
      await page.getByText('29.3', { exact: true }).waitFor();
      await page.context().close();
    });

    it('lets a person say what a column means', async () => {
      const { page } = await open('found');
      await page.getByText('找到 3 张台账').click();
      await page.getByText('栏目：18 列，采用 15 列').click();
      await page.getByRole('button', { name: '责任单位 更改含义' }).click();
      await page.getByRole('combobox', { name: 'N列“责任单位”表示' }).selectOption({ label: '推荐人' });
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByRole('heading', { name: '已在“招商设置”中记下“责任单位”的含义' }).waitFor();
      expect(await askedOf(page)).toEqual(['fields [{"column":"2019年签约项目|责任单位","field":"recommender"}]']);
      await page.context().close();
    });

    it('greets whoever comes for the first time, once', async () => {
      const { page } = await open('found');
      const greeting = page.getByRole('heading', { name: '第一次使用' });
      await greeting.waitFor();
      await page.getByRole('button', { name: '不用了' }).click();
      await page.reload();
      await page.getByText('找到 3 张台账').waitFor();
      expect(await greeting.count()).toBe(0);
      await page.context().close();
    });

    it('fills an empty workbook with a sample ledger', async () => {
      const { page } = await open('none');
      await page.getByRole('heading', { name: '没有找到项目台账' }).waitFor();
      await page.getByRole('button', { name: '添加示例台账' }).first().click();
      await page.getByText('找到 3 张台账').waitFor();
      expect(await askedOf(page)).toEqual(['sample']);
      await page.context().close();
    });

    it('shows the result, goes to the sheet and takes it back', async () => {
      const { page } = await open('found');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      await page.getByRole('button', { name: '查看“2019年度汇总”' }).click();
      await page.getByRole('button', { name: '撤销' }).click();
      await page.getByRole('heading', { name: '已撤销，工作簿恢复到写入之前。' }).waitFor();
      expect(await askedOf(page)).toEqual(['generate 2019 12', 'show 2019年度汇总 ', 'undo']);
      await page.context().close();
    });

    it('keeps the result where it cannot be taken back, and says why', async () => {
      const { page } = await open('differences');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      await page.getByRole('button', { name: '撤销' }).click();
      await page.getByText('原因').waitFor();
      expect(await page.getByRole('button', { name: '查看“2019年度汇总”' }).isVisible()).toBe(true);
      await page.context().close();
    });

    it('can be worked by keyboard alone, in the order in which it reads', async () => {
      const { page } = await open('found');
      await page.getByText('找到 3 张台账').waitFor();
      await page.getByRole('button', { name: '不用了' }).click();
      await page.getByRole('tab').first().focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push((await focused(page)).slice(0, 6));
      }
      expect(stops).toEqual(['找到 3 张', '2019年2', '全年1—11', '生成年度汇总', '去核对', '更多']);
      await page.context().close();
    });

    it('tells a screen reader what is going on, and the end', async () => {
      const { page } = await open('running');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      await page.getByText('正在归类项目（120/256）').waitFor();
      const said = async (): Promise<string[]> => (await page.getByRole('status').allTextContents()).filter((text) => text !== '');
      expect(await said()).toEqual(['正在归类项目']);
      await page.getByRole('button', { name: '取消' }).click();
      await page.getByRole('heading', { name: '已取消，工作簿没有改动。' }).waitFor();
      expect(await said()).toEqual(['已取消，工作簿没有改动。']);
      await page.context().close();
    });

    it('does not start a second generation while one is running', async () => {
      const { page } = await open('running');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      expect(await page.getByRole('button', { name: '生成年度汇总' }).getAttribute('aria-disabled')).toBe('true');
      await page.context().close();
    });

    it('says of a failure what, why and what to do, with the details folded away', async () => {
      const { page } = await open('failed');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      await page.getByRole('heading', { name: 'Excel 没有完成这次操作，工作簿已恢复原状。' }).waitFor();
      expect((await page.getByRole('term').allTextContents()).slice(0, 2)).toEqual(['原因', '处理办法']);
      expect(await page.locator('pre').isVisible()).toBe(false);
      await page.getByText('技术细节', { exact: true }).click();
      expect(await page.locator('pre').textContent()).toContain('workbook.failed');
      await page.context().close();
    });

    it('leads from a failure to the cell that it speaks of', async () => {
      const { page } = await open('no-year');
      await page.getByText('找到 3 张台账').waitFor();
      await generate(page);
      await page.getByRole('button', { name: '定位到“外资项目!A3”' }).click();
      expect(await askedOf(page)).toEqual(['show 外资项目 A3']);
      await page.context().close();
    });

    it.each(['looking', 'waiting'])('says how to end cell editing where Excel lets it wait (%s)', async (scene) => {
      const { page } = await open(scene, { onClock: true });
      await page.getByRole('combobox', { name: '年度' }).waitFor();
      if (scene === 'waiting') await generate(page);
      const hint = page.getByText('请按 Enter 或 Esc 结束单元格编辑');
      await page.clock.fastForward(1_400);
      expect(await hint.count()).toBe(0);
      await page.clock.fastForward(200);
      await hint.waitFor();
      await page.context().close();
    });
  });

  describe('the tabs', () => {
    it('are one stop for Tab, with arrow keys among them', async () => {
      const { page } = await open('found');
      await page.getByRole('tab').first().focus();
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe('设置');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('tree').waitFor();
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('待核');
      await page.context().close();
    });

    it('leave every view as it was', async () => {
      const { page } = await open('found');
      await goToTab(page, 2);
      await page.getByRole('textbox').fill('半截稿件');
      await goToTab(page, 0);
      await goToTab(page, 2);
      expect(await page.getByRole('textbox').inputValue()).toBe('半截稿件');
      await page.context().close();
    });
  });

  it('enables the buttons of the ribbon as the workbook allows', async () => {
    const { page } = await open('none');
    await page.getByRole('heading', { name: '没有找到项目台账' }).waitFor();
    const controls = (): Promise<unknown> => page.evaluate('window.ribbonState.tabs[0].groups[0].controls');
    expect(await controls()).toEqual([{ id: 'Yinfeng.Generate', enabled: false }, { id: 'Yinfeng.NextReview', enabled: false }, { id: 'Yinfeng.WriteBack', enabled: false }]);
    await page.evaluate('window.somebodyChanges()');
    await page.getByText('找到 3 张台账').waitFor();
    expect(await controls()).toEqual([{ id: 'Yinfeng.Generate', enabled: true }, { id: 'Yinfeng.NextReview', enabled: true }, { id: 'Yinfeng.WriteBack', enabled: true }]);
    await page.context().close();
  });

  it('speaks English in an English Excel, and whatever is chosen from then on', async () => {
    const { page } = await open('found', {}, officeIn('en-US'));
    await page.getByRole('button', { name: 'Build annual summary' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-US');
    await goToTab(page, 4);
    await page.getByRole('combobox', { name: 'Language of the pane' }).selectOption('zh-CN');
    await page.getByRole('tab', { name: '设置' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '生成年度汇总' }).waitFor();
    await page.context().close();
  });

  it('shows its name before any script runs', async () => {
    const { page } = await open('found', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: '引凤招商台账' }).waitFor();
    expect(await page.getByRole('heading', { name: '面板没有启动' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('says what to do where office.js cannot be loaded', async () => {
    const { page } = await open('found', {}, 'missing');
    await page.getByRole('heading', { name: '面板没有启动' }).waitFor();
    expect(await page.locator('#startup-address').textContent()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.context().close();
  });

  it('says so after 15 seconds where office.js never answers', async () => {
    const { page } = await open('found', { onClock: true }, 'silent');
    const trouble = page.getByRole('heading', { name: '面板没有启动' });
    await page.getByText('正在启动…').waitFor();
    await page.clock.fastForward(14_000);
    expect(await trouble.isVisible()).toBe(false);
    await page.clock.fastForward(2_000);
    await trouble.waitFor();
    await page.context().close();
  });

  it('says where it works when it is opened in a browser', async () => {
    const { page } = await open('found', {}, { script: 'window.Office = { HostType: { Excel: "Excel" }, onReady: (ready) => Promise.resolve({ host: null }).then(ready) };' });
    await page.getByText('这个页面需要在 Excel 中使用。').waitFor();
    await page.context().close();
  });
});
