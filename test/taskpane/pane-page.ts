import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { officeIn, ORIGIN, serve, type OfficeAnswer } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The narrowest width that a reader may be left with (WCAG 1.4.10); Excel's own default is 350. */
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 600 }, locale: 'zh-CN', reducedMotion: 'reduce' };

/** `onClock`: time stands still until the test moves it. */
export type Options = BrowserContextOptions & { readonly onClock?: boolean };

export interface Opened {
  readonly page: Page;
  /** What the browser complained of: errors of scripts and of the content security policy. */
  readonly complaints: readonly string[];
}

/** Opens the built pane in a window of its own. */
export async function openPane(browser: Browser, folder: string, scene: string, { onClock = false, ...options }: Options = {}, office: OfficeAnswer = officeIn('zh-CN')): Promise<Opened> {
  const context = await browser.newContext({ ...NARROW, ...options });
  await serve(context, folder, office);
  const page = await context.newPage();
  const complaints: string[] = [];
  if (onClock) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
  }
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${ORIGIN}/taskpane.html?scene=${scene}`, { waitUntil: 'commit' });
  return { page, complaints };
}

/** Goes to a tab by its place, and waits for its panel. */
export async function goToTab(page: Page, at: number): Promise<void> {
  const tab = page.getByRole('tab').nth(at);
  await tab.click();
  await page.locator(`#${(await tab.getAttribute('aria-controls')) ?? ''}`).getByRole('heading').or(page.getByRole('tree')).first().waitFor();
}

export const sidewaysOverflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What axe finds wrong, by its own rules and those of WCAG 2.2 AA. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What the pane asked of the scripted workbook, in order. */
export const askedOf = (page: Page): Promise<readonly string[]> => page.evaluate('window.asked');

/** What has the focus, by its text or name. */
export const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent || document.activeElement.getAttribute("aria-label") || document.activeElement.tagName');
