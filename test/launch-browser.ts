import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What keeps the browser from asking the network or the user for anything that the test does not. */
const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts the browser of this computer without a window and with an empty profile, which goes when the browser is closed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = program();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found; CHROME_PATH can name one');
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: !isRoot(), args: QUIET });
}

/** True where there is no Chromium, Chrome or Edge in a usual place, and the variable CHROME_PATH names none. */
export function browserMissing(): boolean {
  return program() === undefined;
}

function program(): string | undefined {
  return [process.env.CHROME_PATH ?? '', ...USUAL_PATHS].find((path) => existsSync(path));
}

/** The sandbox does not work for root. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
