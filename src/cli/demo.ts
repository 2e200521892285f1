import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toYi } from '../domain/money';
import { generateAnnualSummary, type Generated } from '../excel/generate';
import { explainFlag } from '../strings/describe';
import { zhCN } from '../strings/zh-CN';
import { openEmbedded, saveEmbedded } from './embedded-run';
import { printFailure } from './print-failure';
import { textTable } from './text-table';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LEDGER = path.join(ROOT, 'seeds/台账示例-2019.xlsx');
const PUBLISHED = path.join(ROOT, 'seeds/published-2019.json');
const YEAR = 2019;

interface Published {
  readonly facts: readonly { readonly indicator: string; readonly minYi?: number; readonly value: number }[];
}

/** A figure of the summary and the published fact that it stands beside. */
interface Comparison {
  readonly label: string;
  readonly value: number;
  readonly indicator: string;
  readonly minYi?: number;
}

/** Runs the main job on the demonstration ledger and prints it beside the published figures. Gives whether all of them agree. */
async function demo(): Promise<boolean> {
  const started = performance.now();
  const file = await openEmbedded(LEDGER);
  const generated = await generateAnnualSummary({ year: YEAR, describe: (flag) => explainFlag(flag, zhCN), calculated: file.calculates });
  const target = path.join(ROOT, 'out', `台账示例-${YEAR}-汇总.xlsx`);
  await mkdir(path.dirname(target), { recursive: true });
  await saveEmbedded(file, [LEDGER], target);
  file.excel.close();

  const published = JSON.parse(await readFile(PUBLISHED, 'utf8')) as Published;
  const lines = comparisons(generated).map(({ label, value, indicator, minYi }) => {
    const stated = published.facts.find((fact) => fact.indicator === indicator && fact.minYi === minYi)?.value;
    return { agrees: stated === value, cells: [label, String(value), String(stated ?? '—'), stated === value ? '一致' : '不一致'] };
  });
  console.log('引凤：用真实的 office.js 在内嵌工作簿上运行（不是 Excel）。台账为示例数据。\n');
  console.log(textTable(['指标', '汇总', '公开数字', ''], lines.map(({ cells }) => cells)));
  console.log(`\n台账 ${generated.indicators.rows} 行；有核对事项 ${generated.indicators.flagged} 行；公式与引凤计算不一致 ${generated.differences.length} 处。`);
  console.log(`新增工作表：${generated.sheets.join('、')}；台账各表未改动。`);
  console.log(`文件：${path.relative(process.cwd(), target)}（${((performance.now() - started) / 1000).toFixed(1)} 秒）`);
  return lines.every(({ agrees }) => agrees) && generated.differences.length === 0;
}

function comparisons({ indicators: { signed, tiers, top500, firstEntry }, rules }: Generated): readonly Comparison[] {
  return [
    { indicator: 'signedProjects', label: '签约项目（个）', value: signed.projects },
    { indicator: 'contractedYi', label: '合同引资额（亿元）', value: toYi(signed.contractedYuan, 'CNY') },
    ...[...tiers].reverse().map(({ label, minYi, projects }) => ({ indicator: 'tierProjects', ...(minYi !== null && { minYi }), label: `${label}项目（个）`, value: projects })),
    { indicator: 'top500Projects', label: '三类500强项目（个）', value: top500.projects },
    { indicator: 'firstEntry', label: `${rules.firstEntryLabel}500强项目（个）`, value: firstEntry },
  ];
}

try {
  process.exitCode = (await demo()) ? 0 : 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
