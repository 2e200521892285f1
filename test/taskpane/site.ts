import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

const WEBPACK = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');

export const ORIGIN = 'https://pane.test';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.png': 'image/png', '.xml': 'application/xml' };

/** Builds with webpack into a new folder, with what webpack says of it in stats.json, and returns the folder; throws with what webpack said where the build fails. */
export function build(...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'yinfeng-build-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [WEBPACK, '--output-path', folder, `--json=${join(folder, 'stats.json')}`, ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`webpack ${args.join(' ')}\n${stdout}${stderr}`);
  }
  return folder;
}

/** Answers for office.js: a function body, or nothing for a server that never answers. */
export type OfficeAnswer = { readonly script: string } | 'missing' | 'silent';

/** As much of office.js as the pane's start page needs; the workbook is scripted. */
export function officeIn(language: string): { readonly script: string } {
  return {
    script: `window.Office = {
      HostType: { Excel: 'Excel' },
      onReady: (ready) => Promise.resolve({ host: 'Excel' }).then(ready),
      ribbon: { requestUpdate: (state) => Promise.resolve(window.ribbonState = state) },
      context: { displayLanguage: '${language}', requirements: { isSetSupported: () => true }, diagnostics: { host: 'Excel', version: '16.0', platform: 'PC' } },
    };`,
  };
}

/** Serves a built folder at ORIGIN, with the given office.js, without any network. */
export async function serve(context: BrowserContext, folder: string, office: OfficeAnswer): Promise<void> {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (pathname.endsWith('/office.js')) return answerOffice(route, office);
    const file = join(folder, pathname);
    return origin === ORIGIN && existsSync(file) ? route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) }) : route.fulfill({ status: 404 });
  });
}

function answerOffice(route: Route, office: OfficeAnswer): Promise<void> | undefined {
  if (office === 'silent') return undefined;
  return office === 'missing' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office.script });
}
