import { ACTIVITY_LABELS, LEAD_LABELS, type ActivityKind, type ActivityLead } from '../activity';
import { CENTS_PER_WAN } from '../money';
import { periodLabel } from '../period';
import type { Rules } from '../rules';
import { earlierFigure, growth, targetOf } from './comparison';
import { headlines, minorPerPrinted, type Headline, type HeadlineMeasure } from './headline';
import type { Indicators } from './indicators';
import type { Placeholder } from './paragraph-template';

/** Gives what a placeholder stands for in a period. */
export type PlaceholderValue = (indicators: Indicators) => Placeholder;

/** What a placeholder of the paragraph means under an office's rules; undefined for a name that nobody knows. `{签约项目}` and every other label of `headline.ts` give the figure in its printed unit; a prefix gives what is told of it.
 *  Numbers have at most two decimals, shares one.
 *  @example placeholderValue('同比:合同引资额', rules)?.(indicators)?.text // '增长16.3%' */
export function placeholderValue(name: string, rules: Rules): PlaceholderValue | undefined {
  const [head = '', ...rest] = name.split(':');
  if (rest.length > 0) return PREFIXES[head]?.(rest, rules);
  const headline = headlineNamed(name, rules);
  return headline ? (indicators) => figure(headline.value(indicators), headline.measure) : WORDS[name];
}

function headlineNamed(label: string | undefined, rules: Rules): Headline | undefined {
  return headlines(rules).find((headline) => headline.label === label);
}

const WAN_PER_YI = 10_000;

/** Placeholders that are no headline figure. */
const WORDS: Readonly<Record<string, PlaceholderValue>> = {
  期间: (indicators) => said(periodLabel(indicators)),
  年份: ({ year }) => said(String(year)),
  年度: ({ year }) => said(String(year)),
  '外资（亿美元）': ({ foreignUsdCents }) => quantity(foreignUsdCents / (CENTS_PER_WAN * WAN_PER_YI)),
  主要产业链: leadingChains,
};

/** Placeholders with a prefix: 同比:合同引资额, 链:新能源汽车产业链:合同引资额, 活动:小分队招商:区主要领导. */
const PREFIXES: Readonly<Record<string, (rest: readonly string[], rules: Rules) => PlaceholderValue | undefined>> = {
  同比: ofHeadline((headline, indicators, rules) => growthWords(growth(headline.value(indicators), earlierFigure(headline, indicators, rules)))),
  上年: ofHeadline((headline, indicators, rules) => perhaps(earlierFigure(headline, indicators, rules), (earlier) => figure(earlier, headline.measure))),
  目标: ofHeadline((headline, indicators, rules) => perhaps(targetOf(headline, indicators, rules), (target) => figure(target, headline.measure))),
  完成率: ofHeadline((headline, indicators, rules) => perhaps(targetOf(headline, indicators, rules), (target) => said(percent(headline.value(indicators) / target)))),
  链: chainFigure,
  活动: activityFigure,
};

function ofHeadline(tell: (headline: Headline, indicators: Indicators, rules: Rules) => Placeholder) {
  return ([label, ...more]: readonly string[], rules: Rules): PlaceholderValue | undefined => {
    const headline = headlineNamed(label, rules);
    return headline && more.length === 0 ? (indicators) => tell(headline, indicators, rules) : undefined;
  };
}

const NOTHING_KNOWN: Placeholder = { text: '—', silent: true };

function said(text: string): Placeholder {
  return { text, silent: false };
}

function perhaps(value: number | null, tell: (value: number) => Placeholder): Placeholder {
  return value === null ? NOTHING_KNOWN : tell(value);
}

function figure(minor: number, measure: HeadlineMeasure): Placeholder {
  return quantity(minor / minorPerPrinted(measure));
}

/** At most two decimals, no trailing zeros: 435.5. */
function quantity(value: number): Placeholder {
  return { text: String(Math.round(value * 100) / 100), silent: value === 0 };
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

function growthWords(rate: number | null): Placeholder {
  return perhaps(rate, (known) => said(Math.round(known * 1000) === 0 ? '持平' : `${known > 0 ? '增长' : '下降'}${percent(Math.abs(known))}`));
}

/** A chain may be named without its ending: 新能源汽车 for 新能源汽车产业链. Whether there is such a chain, the ledger says. */
function chainFigure([name = '', of = '签约项目', ...more]: readonly string[]): PlaceholderValue | undefined {
  if (name === '' || more.length > 0 || (of !== '签约项目' && of !== '合同引资额')) return undefined;
  return ({ chains }) => {
    const chain = [name, `${name}产业链`, `${name}链`].flatMap((spelling) => chains.find((each) => each.chain === spelling) ?? [])[0];
    return chain && (of === '签约项目' ? figure(chain.projects, 'projects') : figure(chain.contractedYuan, 'yuan'));
  };
}

const KINDS = Object.keys(ACTIVITY_LABELS) as ActivityKind[];
const LEADS = Object.keys(LEAD_LABELS) as ActivityLead[];

function activityFigure([kindName, leadName, ...more]: readonly string[]): PlaceholderValue | undefined {
  const kind = KINDS.find((each) => ACTIVITY_LABELS[each] === kindName);
  const lead = LEADS.find((each) => LEAD_LABELS[each] === leadName);
  if (!kind || more.length > 0 || (leadName !== undefined && !lead)) return undefined;
  return ({ activities }) => {
    const tally = activities?.byKind[kind];
    return tally ? quantity(lead ? tally.byLead[lead] : tally.batches) : NOTHING_KNOWN;
  };
}

const LEADING_CHAINS = 3;

/** The chains with the most projects: 新能源汽车产业链38个、轨道交通产业链24个. */
function leadingChains({ chains }: Indicators): Placeholder {
  const named = chains.filter(({ chain, projects }) => chain !== '' && projects > 0).sort((a, b) => b.projects - a.projects);
  if (named.length < 2) return NOTHING_KNOWN;
  return said(named.slice(0, LEADING_CHAINS).map(({ chain, projects }) => `${chain}${projects}个`).join('、'));
}
