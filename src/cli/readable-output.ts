import type { Classified } from '../domain/classify/classify';
import { CENTS_PER_WAN, toYi } from '../domain/money';
import type { Period } from '../domain/period';
import type { Rules } from '../domain/rules';
import { placeText } from '../domain/sheet';
import { EXCLUSION_LABELS } from '../domain/summary/exclusion-labels';
import type { Indicators } from '../domain/summary/indicators';
import { printedBand } from '../domain/summary/tallies/tiers';
import { paragraphOf } from '../domain/summary/paragraph';
import { describeFlag } from '../strings/describe';
import type { Strings } from '../strings/strings';
import { inPeriod } from './classify-output';
import { textTable } from './text-table';

/** The classification as a table for the terminal. */
export function classifyText({ projects }: Classified, period: Period | null, rules: Rules, strings: Strings): string {
  const shown = projects.filter((project) => period === null || project.year === period.year || project.exclusion !== null).map((project) => inPeriod(project, period));
  const lines = shown.map((project) => [
    placeText({ ...(project.file !== null && { file: project.file }), sheet: project.sheet, row: project.row }),
    project.name,
    project.totalYuan === null ? '' : toYi(project.totalYuan, 'CNY').toFixed(2),
    project.exclusion ? '' : printedBand(project, rules),
    project.exclusion ? EXCLUSION_LABELS[project.exclusion.code] : '计入',
    project.flags.map((flag) => describeFlag(flag, strings)).join('；'),
  ]);
  const counted = shown.filter((project) => project.exclusion === null).length;
  return `${textTable(['位置', '项目', '总投资（亿元）', '档次', '计入', '核对事项'], lines)}\n共${projects.length}行，计入${counted}行。`;
}

/** The year's headline figures as a table for the terminal. */
export function summaryText(indicators: Indicators, rules: Rules): string {
  return `${textTable(['指标', '数值'], headlines(indicators, rules))}\n${paragraphOf(indicators, rules)}`;
}

/** The headline figures: label and value. */
function headlines(indicators: Indicators, rules: Rules): string[][] {
  const yi = (yuan: number): string => `${toYi(yuan, 'CNY').toFixed(2)}亿元`;
  return [
    ['签约项目', `${indicators.signed.projects}个`],
    ['合同引资额', yi(indicators.signed.contractedYuan)],
    ['　内资', yi(indicators.domesticYuan)],
    ['　外资', `${(indicators.foreignUsdCents / CENTS_PER_WAN).toLocaleString('en-US')}万美元（折合${yi(indicators.foreignYuan)}）`],
    ...[...indicators.tiers].reverse().map((tier) => [`${tier.label}项目`, `${tier.projects}个`]),
    ['三类500强项目', `${indicators.top500.projects}个`],
    [`${rules.firstEntryLabel}500强项目`, `${indicators.firstEntry}个`],
    ['台账行数', `${indicators.rows}行`],
    ['有核对事项', `${indicators.flagged}行`],
  ];
}
