import { check } from '../src/domain/checks/check';
import { classify } from '../src/domain/classify/classify';
import { readLedgers } from '../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../src/domain/rules';
import type { SheetCells } from '../src/domain/sheet';
import { wholeYear } from '../src/domain/period';
import { indicatorsOf } from '../src/domain/summary/indicators';
import { planWorkbook } from '../src/domain/summary/plan-workbook';
import { explainFlag } from '../src/strings/describe';
import { zhCN } from '../src/strings/zh-CN';
import { benchSheet } from './bench-ledger';

/** Rows, and how often each is timed; a pane that has been open for a while has warm code. */
const SIZES = [
  { rows: 1_000, rounds: 80 },
  { rows: 10_000, rounds: 20 },
  { rows: 100_000, rounds: 7 },
];
const LIMIT = 4;

/** Time of read + classify + plan as a multiple of copying the same values through JSON, both timed in turn. Gives the lines to print, and whether the limit holds. */
export function domainBench(): { lines: string[][]; holds: boolean } {
  const timings = SIZES.map(({ rows, rounds }) => ({ rows, ...timed(benchSheet(rows), rounds) }));
  return {
    lines: timings.map(({ rows, copy, plan }) => [rows.toLocaleString('en-US'), milliseconds(copy), milliseconds(plan), `${(plan / copy).toFixed(2)} ×`, plan / copy <= LIMIT ? `≤ ${LIMIT}` : `> ${LIMIT} !`]),
    holds: timings.every(({ copy, plan }) => plan / copy <= LIMIT),
  };
}

function timed(sheet: SheetCells, rounds: number): { copy: number; plan: number } {
  const copies: number[] = [];
  const plans: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    copies.push(time(() => JSON.parse(JSON.stringify(sheet.values)) as unknown));
    plans.push(time(() => planYear(sheet)));
  }
  return { copy: median(copies), plan: median(plans) };
}

function planYear(sheet: SheetCells): unknown {
  const book = readLedgers([sheet]);
  const classified = check(classify(book, DEFAULT_RULES), book, DEFAULT_RULES, { year: 2020, month: 1, day: 10 });
  const indicators = indicatorsOf(classified, wholeYear(2019), DEFAULT_RULES);
  return planWorkbook(classified, [indicators], DEFAULT_RULES, (flag) => explainFlag(flag, zhCN), ['引凤~1', '引凤~2', '引凤~3']);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
