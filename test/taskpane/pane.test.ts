import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../browser';
import { build, officeIn, ORIGIN, serve, type OfficeAnswer } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The narrowest width that a reader may be left with (WCAG 1.4.10); Excel's own default is 350. */
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 600 }, locale: 'zh-CN', reducedMotion: 'reduce' };

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
};

/** Every state of the pane; true where generating leads to it. */
const SCENES: readonly (readonly [scene: string, started: boolean])[] = [
  ['found', false], ['none', false], ['unexpected', false], ['running', true], ['done', true], ['differences', true], ['failed', true],
];

describeWithBrowser('the pane', () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = build('--config', 'test/taskpane/webpack.scenes.js');
    browser = await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** What the browser complained of: errors of scripts and of the content security policy. */
    readonly complaints: readonly string[];
  }

  async function open(scene: string, { onClock = false, ...options }: BrowserContextOptions & { readonly onClock?: boolean } = {}, office: OfficeAnswer = officeIn('zh-CN')): Promise<Opened> {
    const context = await browser.newContext({ ...NARROW, ...options });
    await serve(context, folder, office);
    const page = await context.newPage();
    const complaints: string[] = [];
    if (onClock) await page.clock.install();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}`, { waitUntil: 'commit' });
    return { page, complaints };
  }

  const generate = async (page: Page): Promise<void> => page.getByRole('button', { name: '生成年度汇总' }).click();

  const sidewaysOverflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  async function accessibilityFaults(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  it.each(Object.keys(LOOKS))('has nothing cut off and nothing inaccessible in any state, in %s', async (look) => {
    const { page, complaints } = await open('found', LOOKS[look]);
    for (const [scene, started] of SCENES) {
      await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}`);
      await page.getByRole('combobox', { name: '年度' }).waitFor();
      if (started) {
        await generate(page);
        await page.getByText(/正在归类项目|2019年度汇总已生成|原因/).first().waitFor();
      }
      expect({ scene, faults: await accessibilityFaults(page), overflow: await sidewaysOverflow(page), complaints }).toEqual({ scene, faults: [], overflow: 0, complaints: [] });
    }
    await page.context().close();
  }, 30_000);

  it('offers the years of the ledger, the newest chosen', async () => {
    const { page } = await open('found');
    await page.getByText('找到 3 张台账，共 256 行').waitFor();
    const year = page.getByRole('combobox', { name: '年度' });
    expect(await year.inputValue()).toBe('2019');
    expect(await year.locator('option').allTextContents()).toEqual(['2019年', '2018年']);
    await page.context().close();
  });

  it('shows the headline figures as the summary prints them', async () => {
    const { page } = await open('done');
    await generate(page);
    await page.getByRole('heading', { name: '2019年度汇总已生成' }).waitFor();
    const figures = await page.locator('dl > div').allInnerTexts();
    expect(figures.map((text) => text.replace(/\s+/g, ' '))).toEqual(['签约项目 222个', '合同引资额 435.5亿元', '内资 428.75亿元', '外资 6.75亿元', '三类500强项目 13个', '首次入湘 1个']);
    expect(await page.getByRole('row').allInnerTexts()).toEqual(['10亿元以上\t13 个\t268.1 亿元', '5亿元以上\t22 个\t330.4 亿元', '亿元以上\t46 个\t401.25 亿元']);
    await page.context().close();
  });

  it('can be worked by keyboard alone, from the year to the result', async () => {
    const { page } = await open('done');
    await page.getByText('找到 3 张台账').waitFor();
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    await page.getByRole('combobox').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('生成年度汇总');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2019年度汇总已生成' }).waitFor();
    expect(await focused()).toBe('生成年度汇总');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('查看“2019年度汇总”');
    await page.context().close();
  });

  it('tells a screen reader what is going on, and the end', async () => {
    const { page } = await open('running');
    await page.getByText('找到 3 张台账').waitFor();
    const status = page.getByRole('status');
    await generate(page);
    await page.getByText('正在归类项目（120/256）').waitFor();
    expect(await status.textContent()).toBe('正在归类项目');
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '已取消，工作簿没有改动。' }).waitFor();
    expect(await status.textContent()).toBe('已取消，工作簿没有改动。');
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
    expect(await page.getByRole('term').allTextContents()).toEqual(['原因', '处理办法']);
    expect(await page.locator('pre').isVisible()).toBe(false);
    await page.getByText('技术细节', { exact: true }).click();
    expect(await page.locator('pre').textContent()).toContain('workbook.failed');
    await page.context().close();
  });

  it('says how to end cell editing where Excel lets it wait', async () => {
    const { page } = await open('looking', { onClock: true });
    await page.getByText('正在查找项目台账…', { exact: true }).waitFor();
    await page.clock.fastForward(3_000);
    await page.getByText('请按 Enter 或 Esc 结束编辑').waitFor();
    await page.context().close();
  });

  it('speaks English in an English Excel', async () => {
    const { page } = await open('found', {}, officeIn('en-US'));
    await page.getByRole('button', { name: 'Build annual summary' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-US');
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
