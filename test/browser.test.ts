import { describeWithBrowser, launchBrowser } from './browser';

describeWithBrowser('the browser of this computer', () => {
  it('starts, shows a page and stops', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<title>引凤</title>');
      expect(await page.title()).toBe('引凤');
    } finally {
      await browser.close();
    }
    expect(browser.isConnected()).toBe(false);
  }, 60_000);
});
