import path from 'node:path';
import { signingYears } from '../domain/classify/classify';
import { Failure } from '../domain/failure';
import { wholeYear } from '../domain/period';
import { proofread } from '../domain/proofread/proofread';
import { indicatorsOf } from '../domain/summary/indicators';
import { classifyWorkbook, generateAnnualSummary, type Generated } from '../excel/generate';
import { explainFlag } from '../strings/describe';
import { zhCN } from '../strings/zh-CN';
import type { Command } from './arguments';
import { classifyOutput } from './classify-output';
import { readDraftFile } from './draft-file';
import { openEmbedded, saveEmbedded, type EmbeddedFile } from './embedded-run';
import { proofreadOutput, proofreadText } from './proofread-output';
import { classifyText, summaryText } from './readable-output';
import { summaryOutput } from './summary-output';

/** A year with fewer projects than this share of the reported one is not kept in this ledger: its few rows are carried over. */
const LEAST_YEAR = 0.2;

/** Runs one command: the add-in's own code on the embedded workbook. Results to standard output, messages to standard error. Throws `Failure`; nothing is written then. */
export async function runCommand(command: Command): Promise<void> {
  const file = await openEmbedded(command.file);
  try {
    if (command.command === 'classify') await runClassify(command);
    else if (command.command === 'proofread') await runProofread(command);
    else await runSummary(command, file);
  } finally {
    file.excel.close();
  }
}

async function runClassify({ file, year, json }: Extract<Command, { command: 'classify' }>): Promise<void> {
  const { classified, rules } = await classifyWorkbook({});
  print(json ? JSON.stringify(classifyOutput(file, classified, year, rules, zhCN)) : classifyText(classified, year, rules, zhCN));
}

async function runSummary({ file, year, out, json }: Extract<Command, { command: 'summary' }>, opened: EmbeddedFile): Promise<void> {
  const generated = await generateAnnualSummary({ year, describe: (flag) => explainFlag(flag, zhCN), calculated: opened.calculates });
  const output = out === null ? null : await saveEmbedded(opened, file, out);
  tellOutcome(generated, opened, output);
  const { indicators, rules } = generated;
  print(json ? JSON.stringify(summaryOutput(indicators, rules, output)) : summaryText(indicators, rules));
}

async function runProofread({ draft, file, year, json }: Extract<Command, { command: 'proofread' }>): Promise<void> {
  const text = await readDraftFile(draft);
  const { classified, rules } = await classifyWorkbook({});
  const years = signingYears(classified.projects);
  if (!years.includes(year)) throw new Failure('summary.no-projects', { year, years: years.join('、') });
  const indicators = indicatorsOf(classified, wholeYear(year), rules);
  const others = years.filter((each) => each !== year).map((each) => indicatorsOf(classified, wholeYear(each), rules)).filter((each) => each.signed.projects >= indicators.signed.projects * LEAST_YEAR);
  const found = proofread(text, indicators, rules, others);
  print(json ? JSON.stringify(proofreadOutput({ draft, ledger: file }, found, zhCN)) : proofreadText(text, found, zhCN));
}

function tellOutcome({ kept, differences }: Generated, { calculates }: EmbeddedFile, output: string | null): void {
  for (const { from, to, because } of kept) tell(`${zhCN.pane.kept[because](from, to)}。`);
  for (const { sheet, cell, workbook, expected } of differences) tell(`⚠ ${sheet}!${cell} 工作簿算得 ${workbook}，引凤算得 ${expected}，请核对。`);
  if (!calculates) tell('台账较大：写入的公式留给打开文件的程序计算，文件已标明打开时全部重算。');
  if (output !== null) tell(`已写入 ${path.relative(process.cwd(), output)}`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
