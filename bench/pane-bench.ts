import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { browserMissing, launchBrowser } from '../test/launch-browser';
import { build, officeIn, ORIGIN, serve } from '../test/taskpane/site';

const KB = 1024;
const LIMITS = { firstScriptKb: 150, interactiveMs: 500, longestTaskMs: 50 };

export interface PaneBench {
  readonly lines: readonly (readonly string[])[];
  readonly holds: boolean;
}

/** What the pane weighs before it is seen, how soon it can be used, and whether a long review list scrolls without a jerk; with a scripted workbook, so that it is the pane alone that is measured. */
export async function paneBench(): Promise<PaneBench> {
  const folder = build('--config', 'test/taskpane/webpack.scenes.js');
  try {
    const first = firstScriptKb(folder);
    const measured = browserMissing() ? null : await measureInBrowser(folder);
    const timed = measured === null ? [['（没有浏览器，未测时间）', '', '']] : [
      ['office.js 之后到可以操作', `${measured.interactiveMs.toFixed(0)} ms`, `${LIMITS.interactiveMs} ms`],
      ['5,000 条待核，滚到底：超过 50 ms 的占用', measured.longestTaskMs === 0 ? '没有超过 50 ms 的' : `${measured.longestTaskMs.toFixed(0)} ms`, `${LIMITS.longestTaskMs} ms`],
    ];
    return {
      lines: [['首个脚本（gzip）', `${first.script.toFixed(0)} KB`, `${LIMITS.firstScriptKb} KB`], ['首个脚本和一种语言（gzip）', `${first.withLanguage.toFixed(0)} KB`, `${LIMITS.firstScriptKb} KB`], ...timed],
      holds: first.withLanguage <= LIMITS.firstScriptKb && (measured === null || (measured.interactiveMs <= LIMITS.interactiveMs && measured.longestTaskMs <= LIMITS.longestTaskMs)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstScriptKb(folder: string): { readonly script: number; readonly withLanguage: number } {
  const { entrypoints } = JSON.parse(readFileSync(join(folder, 'stats.json'), 'utf8')) as { entrypoints: Record<string, { assets: { name: string }[] }> };
  const zipped = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / KB;
  const script = (entrypoints['taskpane']?.assets ?? []).reduce((sum, { name }) => sum + zipped(name), 0);
  const languages = readdirSync(folder).filter((file) => file.endsWith('.js') && /language:"(?:zh-CN|en-US)"/.test(readFileSync(join(folder, file), 'utf8')));
  return { script, withLanguage: script + Math.max(0, ...languages.map(zipped)) };
}

interface Measured {
  readonly interactiveMs: number;
  readonly longestTaskMs: number;
}

async function measureInBrowser(folder: string): Promise<Measured> {
  const browser = await launchBrowser();
  try {
    return { interactiveMs: await interactiveMs(browser, folder), longestTaskMs: await longestTaskMs(browser, folder) };
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, folder: string, scene: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'zh-CN' });
  await serve(context, folder, { script: `${officeIn('zh-CN').script} window.officeAt = performance.now();` });
  await context.addInitScript(`
    window.longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration); }).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role=tab]') || !document.querySelector('dl')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); document.documentElement.dataset.usable = ''; }));
    }).observe(document, { childList: true, subtree: true });
  `);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}`);
  await page.locator('html[data-usable]').waitFor({ state: 'attached' });
  return page;
}

/** From the end of office.js until tabs, button and figures are there and the page answers. The first run, which fills the browser's own caches, does not count. */
async function interactiveMs(browser: Browser, folder: string): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    const page = await open(browser, folder, 'found');
    runs.push(await page.evaluate<number>('window.usableAt - window.officeAt'));
    await page.context().close();
  }
  return Math.min(...runs.slice(1));
}

const SCROLL_STEPS = 120;

/** The longest task while a list of 5,000 findings is scrolled from its start to its end. */
async function longestTaskMs(browser: Browser, folder: string): Promise<number> {
  const page = await open(browser, folder, 'large');
  await page.getByRole('tab', { name: '待核' }).click();
  await page.getByRole('tree').focus();
  // Opens the second kind, too: 1,250 and 3,750 findings.
  for (const key of ['End', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await page.evaluate('window.longest = 0');
  await page.evaluate(`new Promise((done) => {
    const list = document.querySelector('[role=tree]');
    let step = 0;
    const scroll = () => {
      step += 1;
      list.scrollTop = (list.scrollHeight * step) / ${SCROLL_STEPS};
      if (step < ${SCROLL_STEPS}) requestAnimationFrame(scroll); else setTimeout(done, 100);
    };
    scroll();
  })`);
  const longest = await page.evaluate<number>('window.longest');
  await page.context().close();
  return longest;
}
