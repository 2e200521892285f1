import { stagesFrom, STAGE_LABELS } from '../classify/stage';
import type { Stage } from '../field';
import { CENTS_PER_WAN, YI } from '../money';
import type { Rules } from '../rules';
import { TOP500_CLASSES } from '../top500';
import { YES, type DetailKey } from './detail-sheet';
import type { Condition } from './formulas';
import type { Indicators } from './indicators';

/** What a headline figure counts: projects (个), companies (家), money in 元 (shown in 亿元) or in US cents (shown in 万美元). */
export type HeadlineMeasure = 'projects' | 'companies' | 'yuan' | 'usd';

/** One headline indicator of a year. The table below is read by the summary, by targets and typed figures on `招商设置`, by the placeholders of the paragraph, and by the custom functions. */
export interface Headline {
  /** Stable: settings, functions and the command line speak of it. */
  readonly key: string;
  /** As it is printed, and as a person names it. */
  readonly label: string;
  readonly measure: HeadlineMeasure;
  /** Whole number of the smallest unit: 个, 家, 元, US cents. */
  readonly value: (indicators: Indicators) => number;
  /** The rows of `分类明细` behind it, of those that count in the period: under all conditions of a list; several lists are added up. */
  readonly rows: readonly (readonly Condition<DetailKey>[])[];
  /** True for a part of the figure above it. */
  readonly isPart: boolean;
  /** What it is, where the label does not say it all. */
  readonly basis: string;
}

const UNITS: Readonly<Record<HeadlineMeasure, { readonly unit: string; readonly minorPerUnit: number }>> = {
  projects: { unit: '个', minorPerUnit: 1 },
  companies: { unit: '家', minorPerUnit: 1 },
  yuan: { unit: '亿元', minorPerUnit: YI },
  usd: { unit: '万美元', minorPerUnit: CENTS_PER_WAN },
};

/** The unit in which a measure is printed.
 *  @example headlineUnit('yuan') // '亿元' */
export function headlineUnit(measure: HeadlineMeasure): string {
  return UNITS[measure].unit;
}

/** Smallest units to one printed unit.
 *  @example minorPerPrinted('yuan') // 100_000_000 */
export function minorPerPrinted(measure: HeadlineMeasure): number {
  return UNITS[measure].minorPerUnit;
}

/** The headline indicators under an office's rules, in the order in which they are printed.
 *  @example headlines(DEFAULT_RULES).find(({ key }) => key === 'tier-5')?.label // '5亿元以上项目' */
export function headlines(rules: Rules): readonly Headline[] {
  return [...totals(), ...tierHeadlines(rules), ...top500Headlines(rules), ...stageHeadlines()];
}

const ALL: Headline['rows'] = [[]];
const TOP500: Condition<DetailKey> = ['top500', YES];

function totals(): readonly Headline[] {
  return [
    { key: 'signedProjects', label: '签约项目', measure: 'projects', value: ({ signed }) => signed.projects, rows: ALL, isPart: false, basis: '签约并计入的项目' },
    { key: 'contracted', label: '合同引资额', measure: 'yuan', value: ({ signed }) => signed.contractedYuan, rows: ALL, isPart: false, basis: '台账无此栏的，按总投资' },
    { key: 'domestic', label: '内资', measure: 'yuan', value: ({ domesticYuan }) => domesticYuan, rows: [[['origin', '内资']]], isPart: true, basis: '' },
    { key: 'foreignUsd', label: '外资', measure: 'usd', value: ({ foreignUsdCents }) => foreignUsdCents, rows: [[['origin', '外资']]], isPart: true, basis: '其他币种按账面汇率折成美元' },
    { key: 'foreign', label: '外资折合', measure: 'yuan', value: ({ foreignYuan }) => foreignYuan, rows: [[['origin', '外资']]], isPart: true, basis: '' },
  ];
}

/** The widest tier first: 亿元以上, 5亿元以上, 10亿元以上. */
function tierHeadlines({ tiers: rules }: Rules): readonly Headline[] {
  return rules
    .map((tier, index): Headline => ({
      key: `tier-${tier.minYi}`,
      label: `${tier.nested}项目`,
      measure: 'projects',
      value: ({ tiers }) => tiers[index]?.projects ?? 0,
      rows: rules.slice(0, index + 1).map(({ band }) => [['band', band]]),
      isPart: false,
      basis: '“以上”含本数，逐档包含',
    }))
    .reverse();
}

function top500Headlines({ firstEntryLabel }: Rules): readonly Headline[] {
  return [
    { key: 'top500Projects', label: '三类500强项目', measure: 'projects', value: ({ top500 }) => top500.projects, rows: [[TOP500]], isPart: false, basis: '不含待核、名录未覆盖的' },
    ...TOP500_CLASSES.map((name): Headline => ({
      key: `top500-${name}`,
      label: `${name}项目`,
      measure: 'projects',
      value: ({ top500 }) => top500.byClass[name].projects,
      rows: [[TOP500, ['top500Class', name]]],
      isPart: true,
      basis: '',
    })),
    { key: 'top500Companies', label: '三类500强企业', measure: 'companies', value: ({ top500 }) => top500.companies, rows: [[['companyFirst', YES]]], isPart: false, basis: '一家企业有几个项目的，只计一家' },
    { key: 'firstEntry', label: `${firstEntryLabel}500强项目`, measure: 'projects', value: ({ firstEntry }) => firstEntry, rows: [[['firstEntry', YES]]], isPart: false, basis: '按台账及“人工核定”填写' },
  ];
}

function stageHeadlines(): readonly Headline[] {
  const reached = (goal: Stage): Headline['rows'] => stagesFrom(goal).map((stage) => [['stage', STAGE_LABELS[stage]]]);
  return [
    { key: 'started', label: '已开工项目', measure: 'projects', value: ({ started }) => started, rows: reached('started'), isPart: false, basis: '含已投产、已纳税' },
    { key: 'operating', label: '已投产项目', measure: 'projects', value: ({ operating }) => operating, rows: reached('operating'), isPart: false, basis: '含已纳税' },
    { key: 'taxed', label: '已纳税项目', measure: 'projects', value: ({ taxed }) => taxed, rows: reached('taxed'), isPart: false, basis: '' },
  ];
}
