import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');

/** Makes the bundle as an administrator would, in a folder of its own. */
export function makeBundle(...words: readonly string[]): { readonly folder: string; readonly status: number | null; readonly said: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'yinfeng-bundle-')), 'bundle');
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'deploy/package.ts', '--out', folder, ...words], { encoding: 'utf8' });
  return { folder, status, said: stdout + stderr };
}
