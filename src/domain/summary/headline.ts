import { CENTS_PER_WAN, YI } from '../money';
import type { Rules } from '../rules';
import { TOP500_CLASSES } from '../top500';
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
  const lowestFirst = rules.tiers.map((tier, index) => ({ tier, index })).reverse();
  return [
    { key: 'signedProjects', label: '签约项目', measure: 'projects', value: ({ signed }) => signed.projects },
    { key: 'contracted', label: '合同引资额', measure: 'yuan', value: ({ signed }) => signed.contractedYuan },
    { key: 'domestic', label: '内资', measure: 'yuan', value: ({ domesticYuan }) => domesticYuan },
    { key: 'foreignUsd', label: '外资', measure: 'usd', value: ({ foreignUsdCents }) => foreignUsdCents },
    { key: 'foreign', label: '外资折合', measure: 'yuan', value: ({ foreignYuan }) => foreignYuan },
    ...lowestFirst.map(({ tier, index }): Headline => ({ key: `tier-${tier.minYi}`, label: `${tier.nested}项目`, measure: 'projects', value: ({ tiers }) => tiers[index]?.projects ?? 0 })),
    { key: 'top500Projects', label: '三类500强项目', measure: 'projects', value: ({ top500 }) => top500.projects },
    { key: 'top500Companies', label: '三类500强企业', measure: 'companies', value: ({ top500 }) => top500.companies },
    ...TOP500_CLASSES.map((name): Headline => ({ key: `top500-${name}`, label: `${name}项目`, measure: 'projects', value: ({ top500 }) => top500.byClass[name].projects })),
    { key: 'firstEntry', label: `${rules.firstEntryLabel}500强项目`, measure: 'projects', value: ({ firstEntry }) => firstEntry },
    { key: 'started', label: '已开工项目', measure: 'projects', value: ({ started }) => started },
    { key: 'operating', label: '已投产项目', measure: 'projects', value: ({ operating }) => operating },
    { key: 'taxed', label: '已纳税项目', measure: 'projects', value: ({ taxed }) => taxed },
  ];
}
