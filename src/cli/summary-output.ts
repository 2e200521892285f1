import type { ExclusionCode } from '../domain/flag';
import { minorPerYi, toYi } from '../domain/money';
import type { Project } from '../domain/project';
import type { Rules } from '../domain/rules';
import { EXCLUSION_LABELS } from '../domain/summary/exclusion-labels';
import type { Indicators, TierTally } from '../domain/summary/indicators';
import { paragraphOf } from '../domain/summary/paragraph';
import { TOP500_CLASSES } from '../domain/top500';
import { furtherOutput } from './further-output';

/** The object that `summary --json` prints (DESIGN §5; keys are stable). Amounts in 亿元, `foreignUsdYi` in 亿美元. */
export function summaryOutput(indicators: Indicators, rules: Rules, output: string | null): object {
  const { year, signed, top500, chains, months } = indicators;
  return {
    year,
    through: indicators.through,
    indicators: {
      signedProjects: signed.projects,
      contractedYi: yi(signed.contractedYuan),
      domesticYi: yi(indicators.domesticYuan),
      foreignUsdYi: indicators.foreignUsdCents / minorPerYi('USD'),
      foreignYi: yi(indicators.foreignYuan),
      tiers: [...indicators.tiers].reverse().map(tierOutput),
      bands: [...indicators.bands].reverse().map(tierOutput),
      top500: {
        projects: top500.projects,
        companies: top500.companies,
        byClass: Object.fromEntries(TOP500_CLASSES.map((name) => [name, { projects: top500.byClass[name].projects, companies: top500.byClass[name].companies }])),
        review: top500.review,
        uncovered: top500.uncovered,
        list: top500.list.map(top500Output),
      },
      firstEntry: indicators.firstEntry,
      started: indicators.started,
      operating: indicators.operating,
      taxed: indicators.taxed,
      excluded: excludedOutput(indicators),
      flagged: indicators.flagged,
      rows: indicators.rows,
    },
    chains: chains.map((chain) => ({
      chain: chain.chain || null,
      lead: chain.lead || null,
      projects: chain.projects,
      amountYi: yi(chain.contractedYuan),
      tiers: chain.tiers.map((projects, index) => ({ minYi: rules.tiers[index]?.minYi, projects })).reverse(),
      top500: chain.top500,
    })),
    ...furtherOutput(indicators, rules),
    months: months.map((month) => ({ month: month.month, projects: month.projects, amountYi: yi(month.contractedYuan) })),
    paragraph: paragraphOf(indicators, rules),
    output,
  };
}

function top500Output({ name, investor, file, sheet, row, top500 }: Project): object {
  return { project: name, investor, file, sheet, row, ...top500 };
}

function tierOutput(tier: TierTally): object {
  return { label: tier.label, minYi: tier.minYi, projects: tier.projects, amountYi: yi(tier.contractedYuan) };
}

function excludedOutput({ excluded }: Indicators): object {
  const reasons = Object.entries(excluded) as [ExclusionCode, number][];
  return {
    total: reasons.reduce((sum, [, rows]) => sum + rows, 0),
    byReason: Object.fromEntries(reasons.map(([code, rows]) => [EXCLUSION_LABELS[code], rows])),
  };
}

function yi(yuan: number): number {
  return toYi(yuan, 'CNY');
}
