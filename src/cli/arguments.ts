import { parseArgs } from 'node:util';
import { WHOLE_YEAR } from '../domain/period';

/** The workbooks that a command reads: the first is the main one, whose settings and lists hold. */
export type LedgerFiles = readonly [main: string, ...others: string[]];

/** What a command line asks for. `through`: January to this month, 12 for the whole year. */
export type Command =
  | { readonly command: 'classify'; readonly files: LedgerFiles; readonly year: number | null; readonly through: number; readonly json: boolean }
  | { readonly command: 'summary'; readonly files: LedgerFiles; readonly year: number; readonly through: number; readonly out: string | null; readonly json: boolean }
  | { readonly command: 'proofread'; readonly draft: string; readonly files: LedgerFiles; readonly year: number; readonly through: number; readonly json: boolean };

/** Thrown for arguments that cannot be understood (exit code 2). The message is for the person at the terminal. */
export class WrongArguments extends Error {
  override readonly name = 'WrongArguments';
}

export const USAGE = `用法：
  npm run --silent cli -- classify 台账.xlsx [另一份.xlsx …] [--year 2019 [--through 9]] [--json]
  npm run --silent cli -- summary 台账.xlsx [另一份.xlsx …] --year 2019 [--through 9] [--out 结果.xlsx] [--json]
  npm run --silent cli -- proofread 稿件.txt 台账.xlsx [另一份.xlsx …] --year 2019 [--through 9] [--json]
台账可以是 .xlsx、.xls、.csv（UTF-8 或 GB18030）；有几份时合并计算，以第一份的设置和名录为准。稿件是纯文本。
--through 9 只计1至9月，不写是全年。原文件不会被改动。`;

interface Options {
  year?: string;
  through?: string;
  out?: string;
  json?: boolean;
}

/** Reads the command line (DESIGN §5). Throws `WrongArguments`. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [command, ...files] = positionals;
  if (command !== 'classify' && command !== 'summary' && command !== 'proofread') throw new WrongArguments(command === undefined ? '缺少命令。' : `没有“${command}”这个命令。`);
  if (command !== 'summary' && values.out !== undefined) throw new WrongArguments(`${command} 不写文件，没有 --out。`);
  const json = values.json ?? false;
  if (command === 'proofread') {
    const [draft, ...ledgers] = files;
    if (draft === undefined || ledgers.length === 0) throw new WrongArguments('proofread 需要两个文件：先稿件，后台账。');
    return { command, draft, files: ledgerFiles(ledgers), ...readPeriod(values, command), json };
  }
  if (command === 'summary') return { command, files: ledgerFiles(files), ...readPeriod(values, command), out: values.out ?? null, json };
  if (values.year !== undefined) return { command, files: ledgerFiles(files), ...readPeriod(values, command), json };
  if (values.through !== undefined) throw new WrongArguments('--through 要和 --year 一起用，例如 --year 2019 --through 9。');
  return { command, files: ledgerFiles(files), year: null, through: WHOLE_YEAR, json };
}

function parse(words: readonly string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { year: { type: 'string' }, through: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

function ledgerFiles([main, ...others]: readonly string[]): LedgerFiles {
  if (main === undefined) throw new WrongArguments('缺少台账文件。');
  return [main, ...others];
}

function readPeriod({ year, through }: Options, command: string): { readonly year: number; readonly through: number } {
  if (year === undefined) throw new WrongArguments(`${command} 需要 --year，例如 --year 2019。`);
  if (!/^(?:19|20)\d{2}$/.test(year)) throw new WrongArguments(`--year 应是四位年份，例如 2019；收到的是“${year}”。`);
  if (through !== undefined && !/^(?:[1-9]|1[0-2])$/.test(through)) throw new WrongArguments(`--through 应是1到12的月份，例如 --through 9 表示1至9月；收到的是“${through}”。`);
  return { year: Number(year), through: through === undefined ? WHOLE_YEAR : Number(through) };
}
