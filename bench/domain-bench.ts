import { classify } from '../src/domain/classify/classify';
import { readLedgers } from '../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../src/domain/rules';
import type { SheetCells } from '../src/domain/sheet';
import { indicatorsOf } from '../src/domain/summary/indicators';
import { planWorkbook } from '../src/domain/summary/plan-workbook';
import { describeFlag } from '../src/strings/describe';
import { zhCN } from '../src/strings/zh-CN';
import { benchSheet } from './bench-ledger';

const ROWS = [1_000, 10_000, 100_000];
const LIMIT = 4;
const ROUNDS = 5;

/** Time of read + classify + plan as a multiple of copying the same values through JSON in the same run. Gives the lines to print, and whether the limit holds. */
export function domainBench(): { lines: string[][]; holds: boolean } {
  const lines: string[][] = [];
  let holds = true;
  for (const rows of ROWS) {
    const sheet = benchSheet(rows);
    const copy = median(() => JSON.parse(JSON.stringify(sheet.values)) as unknown);
    const plan = median(() => planYear(sheet));
    const multiple = plan / copy;
    holds &&= multiple <= LIMIT;
    lines.push([rows.toLocaleString('en-US'), `${copy.toFixed(0)} ms`, `${plan.toFixed(0)} ms`, `${multiple.toFixed(2)} ×`, multiple <= LIMIT ? `≤ ${LIMIT}` : `> ${LIMIT} !`]);
  }
  return { lines, holds };
}

function planYear(sheet: SheetCells): unknown {
  const classified = classify(readLedgers([sheet]), DEFAULT_RULES);
  const indicators = indicatorsOf(classified.projects, 2019, DEFAULT_RULES);
  return planWorkbook(classified, [indicators], DEFAULT_RULES, (flag) => describeFlag(flag, zhCN), '引凤~2');
}

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}
