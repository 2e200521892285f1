import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { Site } from '../../src/workbench/page/server/site';
import { startPreview } from '../../src/workbench/page/server/start-preview';
import type { CellReport } from '../../src/workbench/page/page-hook';
import { launchBrowser } from '../browser';

export interface PageOptions {
  /** 'zh-CN' (default) or 'en-US': the language that the add-in is told. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** The site, built where it is older than its sources, and a browser: one of each for a test file. */
export interface Preview {
  open(options?: PageOptions): Promise<TrialPage>;
  close(): Promise<void>;
}

/** Starts what a test file needs; call it in beforeAll, and `close` in afterAll. */
export async function preview(): Promise<Preview> {
  return browse(await startPreview(process.cwd(), 0, () => undefined));
}

/** A browser for a site that is served already; `close` ends both. */
export async function browse(site: Site): Promise<Preview> {
  const browser = await launchBrowser();
  return {
    open: (options = {}) => openPage(browser, site, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

async function openPage(browser: Browser, { address }: Site, { language = 'zh-CN', width = 1440, height = 900, colorScheme = 'light', forcedColors = 'none' }: PageOptions): Promise<TrialPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale: language, viewport: { width, height }, colorScheme, forcedColors });
  const page = await context.newPage();
  const trial = new TrialPage(context, page, new URL(address).origin);
  await page.goto(`${address}?language=${language}`);
  await trial.isOpen();
  await trial.paneReady();
  return trial;
}

/** The page in a browser, with the demonstration ledger open. */
export class TrialPage {
  /** What must not happen on any page: errors on the console, failed requests, requests to other hosts. */
  readonly problems: string[] = [];
  /** The add-in: find things in it by role and name. */
  readonly pane: FrameLocator;

  constructor(private readonly context: BrowserContext, readonly page: Page, origin: string) {
    this.pane = page.frameLocator('#pane-body iframe');
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // A pane that starts anew with another workbook gives up what it was loading.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.problems.push(`failed: ${request.url()}`);
    });
    page.on('dialog', (dialog) => void dialog.accept());
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && asked !== origin) this.problems.push(`another host: ${request.url()}`);
    });
  }

  /** The add-in's frame itself, to run a script in it. */
  async frame(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector('#pane-body iframe')).contentFrame();
    if (frame === null) throw new Error('the add-in is in no frame');
    return frame;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Waits until the named workbook is open; without a name, any. */
  async isOpen(fileName?: string): Promise<void> {
    await this.page.waitForFunction((name) => window.yinfengPage !== undefined && (name === undefined || window.yinfengPage.fileName === name), fileName);
  }

  /** Waits until the add-in has taken the place of its start page. */
  async paneReady(): Promise<void> {
    await this.pane.locator('#pane').waitFor();
    await this.pane.locator('#startup').waitFor({ state: 'detached' });
  }

  /** Opens another workbook, as by 打开…, and waits for the add-in to start anew. */
  async upload(name: string, content: Uint8Array): Promise<void> {
    await this.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await this.isOpen(name);
    await this.paneReady();
  }

  /** Presses a button of the ribbon. */
  async ribbon(name: string): Promise<void> {
    await this.page.getByRole('toolbar').getByRole('button', { name }).click();
  }

  /** Presses 保存 and gives the file. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.locator('#save').click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** Names of the sheets that can be seen. */
  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.yinfengPage!.sheets);
  }

  /** Waits until there is a sheet of a name. */
  async sheetExists(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => window.yinfengPage!.sheets.includes(wanted), name);
  }

  /** The sheet in front and what is selected on it, as 说明!A1. */
  selection(): Promise<string> {
    return this.page.evaluate(() => window.yinfengPage!.selection);
  }

  async selectionIs(wanted: string): Promise<void> {
    await this.page.waitForFunction((selection) => window.yinfengPage!.selection === selection, wanted);
  }

  /** What the document holds in a cell, and what the grid shows of it. */
  cell(sheet: string, address: string): Promise<CellReport> {
    return this.page.evaluate(([name, place]) => window.yinfengPage!.cell(name!, place!), [sheet, address]);
  }

  /** Waits until a cell holds a value. */
  async cellIs(sheet: string, address: string, value: string | number | boolean | null): Promise<void> {
    await this.page.waitForFunction(([name, place, wanted]) => window.yinfengPage!.cell(name as string, place as string).value === wanted, [sheet, address, value] as const);
  }

  /** Values of a block of cells, row by row. */
  rows(sheet: string, area: string): Promise<readonly (readonly CellReport['value'][])[]> {
    return this.page.evaluate(([name, block]) => window.yinfengPage!.rows(name!, block!), [sheet, area]);
  }

  /** Clicks on the tab of a sheet. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
    await this.page.waitForFunction((wanted) => window.yinfengPage!.selection.startsWith(`${wanted}!`), name);
  }

  /** Goes to a cell of the sheet in front, wherever it is, by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp=defined-name] input');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForFunction((place) => window.yinfengPage!.selection.endsWith(`!${place}`), address);
  }

  /** Clicks on a cell of the sheet in front; it must be in view. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.page.evaluate((place) => window.yinfengPage!.pointIn(place), address);
    await this.page.mouse.click(x, y);
  }

  /** Types into a cell of the sheet in front, which need not be in view, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}
