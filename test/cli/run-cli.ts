import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TIME_LIMIT_MS = 120_000;

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of `src/cli` as a person would. */
export function runCli(args: readonly string[], program = 'cli'): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${program}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: TIME_LIMIT_MS,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A folder of the test's own, removed when its tests are done. */
export function workFolder(): { readonly at: (name: string) => string; readonly write: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'yinfeng-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
