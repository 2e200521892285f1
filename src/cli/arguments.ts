import { parseArgs } from 'node:util';

/** What a command line asks for. */
export type Command =
  | { readonly command: 'classify'; readonly file: string; readonly year: number | null; readonly json: boolean }
  | { readonly command: 'summary'; readonly file: string; readonly year: number; readonly out: string | null; readonly json: boolean }
  | { readonly command: 'proofread'; readonly draft: string; readonly file: string; readonly year: number; readonly json: boolean };

/** Thrown for arguments that cannot be understood (exit code 2). The message is for the person at the terminal. */
export class WrongArguments extends Error {
  override readonly name = 'WrongArguments';
}

export const USAGE = `用法：
  npm run --silent cli -- classify 台账.xlsx [--year 2019] [--json]
  npm run --silent cli -- summary 台账.xlsx --year 2019 [--out 结果.xlsx] [--json]
  npm run --silent cli -- proofread 稿件.txt 台账.xlsx --year 2019 [--json]
台账可以是 .xlsx、.xls、.csv（UTF-8 或 GB18030）。稿件是纯文本。原文件不会被改动。`;

interface Options {
  year?: string;
  out?: string;
  json?: boolean;
}

/** Reads the command line (DESIGN §5). Throws `WrongArguments`. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [command, ...files] = positionals;
  if (command === 'proofread') return readProofread(files, values);
  const [file, ...rest] = files;
  if (command !== 'classify' && command !== 'summary') throw new WrongArguments(command === undefined ? '缺少命令。' : `没有“${command}”这个命令。`);
  if (file === undefined) throw new WrongArguments('缺少台账文件。');
  if (rest.length > 0) throw new WrongArguments(`多出的参数：${rest.join(' ')}`);
  const year = values.year === undefined ? null : readYear(values.year);
  const json = values.json ?? false;
  if (command === 'classify') {
    if (values.out !== undefined) throw new WrongArguments('classify 不写文件，没有 --out。');
    return { command, file, year, json };
  }
  if (year === null) throw new WrongArguments('summary 需要 --year，例如 --year 2019。');
  return { command, file, year, out: values.out ?? null, json };
}

function readProofread([draft, file, ...rest]: readonly string[], values: Options): Command {
  if (draft === undefined || file === undefined) throw new WrongArguments('proofread 需要两个文件：先稿件，后台账。');
  if (rest.length > 0) throw new WrongArguments(`多出的参数：${rest.join(' ')}`);
  if (values.out !== undefined) throw new WrongArguments('proofread 不写文件，没有 --out。');
  if (values.year === undefined) throw new WrongArguments('proofread 需要 --year，例如 --year 2019。');
  return { command: 'proofread', draft, file, year: readYear(values.year), json: values.json ?? false };
}

function parse(words: readonly string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { year: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

function readYear(text: string): number {
  if (!/^(?:19|20)\d{2}$/.test(text)) throw new WrongArguments(`--year 应是四位年份，例如 2019；收到的是“${text}”。`);
  return Number(text);
}
