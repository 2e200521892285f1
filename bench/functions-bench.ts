import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CUSTOM_FUNCTIONS } from '../src/functions/registry';
import { watchOffice } from '../src/functions/office';
import { plainWorkbook, type PlainCell } from '../src/workbench/document/plain-workbook';
import { saveWorkbook } from '../src/workbench/document/save-workbook';
import { startEmbeddedExcel } from '../src/workbench/node-bridge';
import { benchValues } from './bench-ledger';

const ROWS = 100_000;
/** One call for a column of 100,000 rows. */
const LIMIT_MS = 1000;
const RUNS = 3;
const { AMOUNT, CHAIN, DATE, INDICATOR, STAGE, TIER, TOP500 } = CUSTOM_FUNCTIONS;

/** The custom functions over columns of 100,000 rows, one call each, by their fastest run; and the same questions as native formulas, calculated by LibreOffice. */
export async function functionsBench(): Promise<{ lines: string[][]; holds: boolean }> {
  const ledger = benchValues(ROWS);
  const column = (index: number): unknown[][] => ledger.slice(2).map((row) => [row[index]]);
  const [investor, chain, total, signed, started] = [2, 3, 4, 7, 8].map(column) as [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]];
  const none = [['']];
  const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['ZS.AMOUNT', () => AMOUNT(total, '亿元')],
    ['ZS.TIER', () => TIER(total, '亿元')],
    ['ZS.DATE', () => DATE(signed, 2019)],
    ['ZS.STAGE', () => STAGE(signed, started, none, none)],
    ['ZS.CHAIN', () => CHAIN(chain)],
    ['ZS.TOP500', () => TOP500(investor, signed)],
  ];
  const excel = await startEmbeddedExcel(await plainWorkbook('台账.xlsx', [{ name: '台账', rows: [] }]));
  try {
    await watchOffice().settled();
    await TOP500([['首钢集团有限公司']], [['2019-01-01']]);
    const lines: string[][] = [];
    let holds = true;
    for (const [name, call] of calls) {
      const time = await fastest(call);
      holds &&= time <= LIMIT_MS;
      lines.push([name, ms(time), `≤ ${LIMIT_MS} ms${time <= LIMIT_MS ? '' : ' !'}`]);
    }
    const first = await timed(() => INDICATOR([['签约项目']], ledger, 2019));
    const again = await timed(() => INDICATOR([['5亿元以上项目']], ledger, 2019));
    lines.push(['ZS.INDICATOR，整张 12 列台账，第一次', ms(first), ''], ['ZS.INDICATOR，同一台账再问', ms(again), '']);
    return { lines: [...lines, ...(await nativeLines(ledger))], holds };
  } finally {
    excel.close();
  }
}

async function fastest(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timed(call));
  return Math.min(...times);
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** What the same questions cost as native formulas: LibreOffice's time for a workbook with them, less that for one without. */
async function nativeLines(ledger: readonly (readonly PlainCell[])[]): Promise<string[][]> {
  const amounts = ledger.slice(2).map((row) => (typeof row[4] === 'number' ? row[4] : 1));
  const nestedIfs = (_: number, row: number): string => `IF(A${row}>=10,"10亿元以上",IF(A${row}>=5,"5亿元以上",IF(A${row}>=1,"亿元以上","亿元以下")))`;
  const countIfs = (_: number, row: number): string => (row <= 3 ? `COUNTIFS(A1:A${amounts.length},">=${[10, 5, 1][row - 1] ?? 1}")` : '');
  const folder = await mkdtemp(path.join(tmpdir(), 'yinfeng-functions-'));
  try {
    // The first run makes a profile.
    if ((await converted(folder, '预热', [1], () => '')) === null) return [['原生公式（未找到 LibreOffice）', '', '']];
    const without = (await converted(folder, '无公式', amounts, () => '')) ?? 0;
    const ifs = (await converted(folder, '嵌套IF', amounts, nestedIfs)) ?? 0;
    const counts = (await converted(folder, 'COUNTIFS', amounts, countIfs)) ?? 0;
    return [['嵌套 IF，10 万行（LibreOffice，仅数字）', ms(Math.max(0, ifs - without)), ''], ['3 个 COUNTIFS，10 万行（LibreOffice）', ms(Math.max(0, counts - without)), '']];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The time in which LibreOffice opens, calculates and writes a workbook; null where there is none. */
async function converted(folder: string, name: string, amounts: readonly number[], formula: (amount: number, row: number) => string): Promise<number | null> {
  const document = await plainWorkbook(`${name}.xlsx`, [{ name: '表', rows: amounts.map((amount) => [amount]) }]);
  const [sheet] = document.sheets;
  if (sheet === undefined) return null;
  amounts.forEach((amount, index) => {
    const text = formula(amount, index + 1);
    if (text !== '') sheet.grid.setFormula(index, 1, { text }, undefined);
  });
  sheet.cellsChanged = true;
  document.calculateOnOpen = true;
  const file = path.join(folder, `${name}.xlsx`);
  await writeFile(file, await saveWorkbook(document));
  const start = performance.now();
  try {
    await promisify(execFile)('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'csv', '--outdir', folder, file]);
  } catch {
    return null;
  }
  return performance.now() - start;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
