import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchWorkbook } from './bench-workbook';

const ROWS = 100_000;
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LOOK_EVERY_MS = 50;

/** The command line from end to end on a ledger of 100,000 rows: seconds, and memory where the system tells (Linux). A pandas and openpyxl script that does less took 34 s and 729 MB. */
export async function commandLineBench(): Promise<{ lines: string[][]; holds: boolean }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'yinfeng-bench-'));
  try {
    const ledger = path.join(folder, '台账.xlsx');
    await writeFile(ledger, await benchWorkbook(ROWS));
    const lines: string[][] = [];
    let holds = true;
    for (const command of [['classify', ledger, '--json'], ['summary', ledger, '--year', '2019', '--out', path.join(folder, '汇总.xlsx')]]) {
      const { seconds, peak, status } = await timed(command);
      holds &&= status === 0;
      lines.push([command[0] ?? '', `${seconds.toFixed(1)} s`, peak === null ? '?' : `${(peak / 1024).toFixed(0)} MB`, status === 0 ? '' : `exit ${status} !`]);
    }
    lines.push(['ledger', `${((await stat(ledger)).size / 1e6).toFixed(1)} MB`, '', '']);
    return { lines, holds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Timing {
  readonly seconds: number;
  /** Largest resident memory in kB, null where the system does not tell. */
  readonly peak: number | null;
  readonly status: number | null;
}

function timed(words: readonly string[]): Promise<Timing> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/cli.ts', ...words], { cwd: ROOT, stdio: 'ignore' });
  let peak: number | null = null;
  const looking = setInterval(() => {
    peak = Math.max(peak ?? 0, residentPeak(child.pid)) || null;
  }, LOOK_EVERY_MS);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(looking);
      resolve({ seconds: (performance.now() - start) / 1000, peak, status });
    });
  });
}

function residentPeak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
