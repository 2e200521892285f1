import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../browser';
import { accessibilityFaults, askedOf, focused, openPane, sidewaysOverflow, type Opened, type Options } from './pane-page';
import { build, officeIn } from './site';

const LOOKS: Readonly<Record<string, Options>> = {
  light: { colorScheme: 'light' },
  'light, 350 px': { colorScheme: 'light', viewport: { width: 350, height: 700 } },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
};

describeWithBrowser('分享前检查 in the pane', () => {
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

  async function open(scene: string, options: Options = {}, language = 'zh-CN'): Promise<Opened> {
    const opened = await openPane(browser, folder, scene, options, officeIn(language));
    const { page } = opened;
    await page.getByText(/^(更多|More)$/).click();
    await page.getByText(/^(分享前检查（发给别人之前）|Check before sharing)$/).click();
    await page.getByRole('button', { name: /^(检查|Check)$/ }).click();
    return opened;
  }

  const left = (page: Page, count: number): Promise<void> => page.getByRole('heading', { name: `分享前要看的有 ${count} 项` }).waitFor();
  const put = async (page: Page, remedy: string, confirm: string): Promise<void> => {
    await page.getByRole('button', { name: remedy, exact: true }).last().click();
    await page.getByRole('button', { name: confirm }).click();
  };

  it('says of each finding what a colleague would see, why, what to do, and goes to its cells', async () => {
    const { page } = await open('sharing');
    await left(page, 5);
    const first = page.getByRole('listitem').filter({ hasText: '256个单元格用了本工具的函数' });
    expect(await first.getByRole('term').allTextContents()).toEqual(['原因', '处理办法']);
    await first.getByText('等 256 处').waitFor();
    await first.getByRole('button', { name: '定位到“2019年签约项目!Q6”' }).click();
    await page.getByRole('button', { name: '定位到“2019年度汇总!B7”' }).click();
    expect(await askedOf(page)).toEqual(['check sharing', 'show 2019年签约项目 Q6', 'show 2019年度汇总 B7']);
    await page.context().close();
  });

  it('leads step by step to a workbook that can be shared, asking before each', async () => {
    const { page } = await open('sharing-soon');
    await left(page, 4);
    const trust = page.getByRole('button', { name: '关闭信任提示' });
    expect(await trust.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: '固化为数值', exact: true }).last().click();
    await page.getByRole('heading', { name: /把 256 个用了“ZS\.”函数的单元格变成数值.*可以撤销/ }).waitFor();
    expect(await askedOf(page)).toEqual(['check sharing']);
    await page.getByRole('checkbox', { name: /另存一份/ }).check();
    await page.getByRole('button', { name: '确定固化' }).click();
    await left(page, 3);
    await put(page, '取消隐藏', '确定显示');
    await left(page, 2);
    await put(page, '清除保留的工作表', '确定清除');
    await left(page, 1);
    expect(await page.getByRole('button', { name: '撤销' }).count()).toBe(0);
    await put(page, '关闭信任提示', '确定关闭');
    await page.getByRole('heading', { name: '没有发现问题，可以分享。' }).waitFor();
    expect(await askedOf(page)).toEqual(['check sharing', 'freeze true', 'check sharing', 'show office sheets', 'check sharing', 'remove kept sheets', 'check sharing', 'trust off', 'check sharing']);
    await page.context().close();
  });

  it('checks again when a step is taken back', async () => {
    const { page } = await open('sharing-soon');
    await put(page, '固化为数值', '确定固化');
    await left(page, 3);
    await page.getByRole('button', { name: '撤销' }).click();
    await left(page, 4);
    expect((await askedOf(page)).slice(-2)).toEqual(['undo', 'check sharing']);
    await page.context().close();
  });

  it('checks again when the workbook changes', async () => {
    const { page } = await open('sharing-soon');
    await left(page, 4);
    await page.evaluate('window.somebodyChanges()');
    await page.waitForFunction('window.asked.length === 2');
    expect(await askedOf(page)).toEqual(['check sharing', 'check sharing']);
    await page.context().close();
  });

  it('does nothing where a person thinks better of it, and keeps the place of the keyboard', async () => {
    const { page } = await open('sharing-soon');
    await page.getByRole('button', { name: '清除保留的工作表' }).click();
    await page.getByRole('heading', { name: /这一步不能撤销/ }).waitFor();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    expect(await focused(page)).toBe('清除保留的工作表');
    await put(page, '固化为数值', '确定固化');
    await left(page, 3);
    expect([await focused(page), (await askedOf(page)).includes('remove kept sheets')]).toEqual(['再检查一次', false]);
    await page.context().close();
  });

  it('does not freeze functions that have no value', async () => {
    const { page } = await open('sharing-no-value');
    await left(page, 3);
    const freeze = page.getByRole('button', { name: '固化为数值', exact: true }).last();
    expect(await freeze.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('有的函数还没有数值，请先改正上面列出的单元格。').waitFor();
    await page.context().close();
  });

  it('lists much in portions', async () => {
    const { page } = await open('sharing-much');
    await left(page, 100);
    const items = page.getByRole('listitem').filter({ hasText: '分享前请' });
    expect(await items.count()).toBe(40);
    await page.getByRole('button', { name: '再列出 40 项' }).click();
    await page.getByRole('button', { name: '再列出 20 项' }).click();
    expect(await items.count()).toBe(100);
    await page.context().close();
  });

  it('says how far it is, and stops when told to', async () => {
    const { page } = await open('sharing-slow');
    await page.getByText(/1200\s*\/\s*8000/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '已取消，工作簿没有改动。' }).waitFor();
    await page.context().close();
  });

  describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
    it.each(Object.keys(LOOKS))('has nothing cut off and nothing inaccessible, in %s', async (look) => {
      const { page, complaints } = await open('sharing', LOOKS[look], language);
      await page.getByRole('button', { name: /^(清除保留的工作表|Remove kept sheets)$/ }).click();
      await page.getByRole('heading', { name: /不能撤销|cannot be undone/ }).waitFor();
      expect({ faults: await accessibilityFaults(page), overflow: await sidewaysOverflow(page), complaints }).toEqual({ faults: [], overflow: 0, complaints: [] });
      await page.context().close();
    });
  });
});
