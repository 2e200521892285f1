/** Renders the drawings in this folder to the PNG files that the manifest names: `node assets/render-icons.js`.
 *  16 px has its own drawing, fitted to the pixel grid. Needs Chromium, Chrome or Edge; CHROME_PATH names another one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ICONS = [
  { size: 16, drawing: 'icon-16.svg' },
  { size: 32, drawing: 'icon.svg' },
  { size: 64, drawing: 'icon.svg' },
  { size: 80, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
];

const inAssets = (name) => new URL(name, import.meta.url);

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const { size, drawing } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    const svg = readFileSync(inAssets(drawing), 'utf8');
    await page.setContent(`<style>html, body { margin: 0; background: transparent } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    writeFileSync(inAssets(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
