import path from 'node:path';
import { DEFAULT_RULES } from '../domain/rules';
import { classifyWorkbook, generateAnnualSummary, type Generated } from '../excel/generate';
import { describeFlag } from '../strings/describe';
import { zhCN } from '../strings/zh-CN';
import type { Command } from './arguments';
import { classifyOutput } from './classify-output';
import { openEmbedded, saveEmbedded, type EmbeddedFile } from './embedded-run';
import { classifyText, summaryText } from './readable-output';
import { summaryOutput } from './summary-output';

/** Runs one command: the add-in's own code on the embedded workbook. Results to standard output, messages to standard error. Throws `Failure`; nothing is written then. */
export async function runCommand(command: Command): Promise<void> {
  const file = await openEmbedded(command.file);
  try {
    if (command.command === 'classify') await runClassify(command);
    else await runSummary(command, file);
  } finally {
    file.excel.close();
  }
}

async function runClassify({ file, year, json }: Extract<Command, { command: 'classify' }>): Promise<void> {
  const classified = await classifyWorkbook({});
  print(json ? JSON.stringify(classifyOutput(file, classified, year, DEFAULT_RULES, zhCN)) : classifyText(classified, year, zhCN));
}

async function runSummary({ file, year, out, json }: Extract<Command, { command: 'summary' }>, opened: EmbeddedFile): Promise<void> {
  const generated = await generateAnnualSummary({ year, describe: (flag) => describeFlag(flag, zhCN), calculated: opened.calculates });
  const output = out === null ? null : await saveEmbedded(opened, file, out);
  tellOutcome(generated, opened, output);
  print(json ? JSON.stringify(summaryOutput(generated.indicators, DEFAULT_RULES, output)) : summaryText(generated.indicators, DEFAULT_RULES));
}

function tellOutcome({ kept, differences }: Generated, { calculates }: EmbeddedFile, output: string | null): void {
  for (const { from, to, because } of kept) tell(`${KEPT[because](from)}已另名保留为“${to}”。`);
  for (const { sheet, cell, workbook, expected } of differences) tell(`⚠ ${sheet}!${cell} 工作簿算得 ${workbook}，引凤算得 ${expected}，请核对。`);
  if (!calculates) tell('台账较大：写入的公式留给打开文件的程序计算，文件已标明打开时全部重算。');
  if (output !== null) tell(`已写入 ${path.relative(process.cwd(), output)}`);
}

const KEPT: Readonly<Record<Generated['kept'][number]['because'], (sheet: string) => string>> = {
  changed: (sheet) => `“${sheet}”有人改动过，`,
  'referred-to': (sheet) => `别的工作表有公式引用“${sheet}”，`,
  'needed-by-kept': (sheet) => `保留的汇总表还要用到“${sheet}”，`,
};

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
