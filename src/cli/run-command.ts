import path from 'node:path';
import { signingYears } from '../domain/classify/classify';
import { Failure } from '../domain/failure';
import type { Period } from '../domain/period';
import { comparedYears } from '../domain/proofread/compared-years';
import { proofread } from '../domain/proofread/proofread';
import type { SheetCells } from '../domain/sheet';
import { indicatorsOf } from '../domain/summary/indicators';
import { classifyWorkbook, generateAnnualSummary, type Generated } from '../excel/generate';
import { explainFlag } from '../strings/describe';
import { zhCN } from '../strings/zh-CN';
import type { Command } from './arguments';
import { classifyOutput } from './classify-output';
import { readDraftFile } from './draft-file';
import { openEmbedded, saveEmbedded, type EmbeddedFile } from './embedded-run';
import { readOtherWorkbooks } from './other-workbooks';
import { proofreadOutput, proofreadText } from './proofread-output';
import { classifyText, summaryText } from './readable-output';
import { summaryOutput } from './summary-output';

/** Runs one command: the add-in's own code on the embedded workbook. Results to standard output, messages to standard error. Throws `Failure`; nothing is written then. */
export async function runCommand(command: Command): Promise<void> {
  const others = await readOtherWorkbooks(command.files);
  const file = await openEmbedded(command.files[0]);
  try {
    if (command.command === 'classify') await runClassify(command, others);
    else if (command.command === 'proofread') await runProofread(command, others);
    else await runSummary(command, file, others);
  } finally {
    file.excel.close();
  }
}

async function runClassify({ files, year, through, json }: Extract<Command, { command: 'classify' }>, others: readonly SheetCells[]): Promise<void> {
  const { classified, rules } = await classifyWorkbook({ others });
  const period = year === null ? null : { year, through };
  print(json ? JSON.stringify(classifyOutput(files, classified, period, rules, zhCN)) : classifyText(classified, period, rules, zhCN));
}

async function runSummary({ files, year, through, out, json }: Extract<Command, { command: 'summary' }>, opened: EmbeddedFile, others: readonly SheetCells[]): Promise<void> {
  const generated = await generateAnnualSummary({ year, through, others, describe: (flag) => explainFlag(flag, zhCN), calculated: opened.calculates });
  const output = out === null ? null : await saveEmbedded(opened, files, out);
  tellOutcome(generated, opened, output);
  const { indicators, rules } = generated;
  print(json ? JSON.stringify(summaryOutput(indicators, rules, output)) : summaryText(indicators, rules));
}

async function runProofread({ draft, files, year, through, json }: Extract<Command, { command: 'proofread' }>, others: readonly SheetCells[]): Promise<void> {
  const text = await readDraftFile(draft);
  const { classified, rules } = await classifyWorkbook({ others });
  const years = signingYears(classified.projects);
  if (!years.includes(year)) throw new Failure('summary.no-projects', { year, years: years.join('、') });
  const at = (period: Period): ReturnType<typeof indicatorsOf> => indicatorsOf(classified, period, rules);
  const indicators = at({ year, through });
  const compared = comparedYears(indicators, years.filter((each) => each !== year).map((each) => at({ year: each, through })));
  const found = proofread(text, indicators, rules, compared, at);
  print(json ? JSON.stringify(proofreadOutput({ draft, ledger: files[0] }, found, zhCN)) : proofreadText(text, found, zhCN));
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
