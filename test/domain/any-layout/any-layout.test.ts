import fc from 'fast-check';
import { classify } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { wholeYear } from '../../../src/domain/period';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { indicatorsOf } from '../../../src/domain/summary/indicators';
import { sheetOf } from '../ledger/layout';
import { layouts, sheetsIn, type Layout } from './layout';
import { CHAINS, trueProjects, type TrueProject } from './truth';

/** In 万元 and 万美元. */
const TIERS = [{ domestic: 100_000, foreign: 10_000 }, { domestic: 50_000, foreign: 3_000 }, { domestic: 10_000, foreign: 1_000 }] as const;

interface Figures {
  readonly projects: number;
  readonly wan: number;
  readonly usdWan: number;
  readonly tiers: readonly number[];
  readonly months: readonly number[];
  readonly chains: Readonly<Record<string, number>>;
}

/** What the product makes of them. */
function figuresOf(layout: Layout, projects: readonly TrueProject[], year: number): Figures {
  const book = readLedgers(sheetsIn(layout, projects).map(sheetOf));
  const indicators = indicatorsOf(classify(book, DEFAULT_RULES), wholeYear(year), DEFAULT_RULES);
  return {
    projects: indicators.signed.projects,
    wan: indicators.domesticYuan / 10_000,
    usdWan: indicators.foreignUsdCents / 1_000_000,
    tiers: indicators.tiers.map((tier) => tier.projects),
    months: indicators.months.map((month) => month.projects),
    chains: Object.fromEntries(indicators.chains.flatMap((chain) => (chain.projects > 0 ? [[chain.chain.replace(/产业链$/, ''), chain.projects]] : []))),
  };
}

/** What a careful person would count. */
function trueFigures(all: readonly TrueProject[], year: number): Figures {
  const projects = all.filter(({ signed, terminated }) => signed.year === year && !terminated);
  const number = (fits: (project: TrueProject) => boolean): number => projects.filter(fits).length;
  return {
    projects: projects.length,
    wan: projects.reduce((sum, { wan, foreign }) => sum + (foreign ? 0 : wan), 0),
    usdWan: projects.reduce((sum, { wan, foreign }) => sum + (foreign ? wan : 0), 0),
    tiers: TIERS.map((least) => number(({ wan, foreign }) => wan >= (foreign ? least.foreign : least.domestic))),
    months: Array.from({ length: 12 }, (_, at) => number(({ signed }) => signed.month === at + 1)),
    chains: Object.fromEntries(CHAINS.flatMap((chain) => (number((project) => project.chain === chain) > 0 ? [[chain, number((project) => project.chain === chain)]] : []))),
  };
}

/** A month and a day alone are of the year in the title. */
function asWritten(projects: readonly TrueProject[], { dates }: Layout): readonly TrueProject[] {
  return dates === '5月3日' ? projects.map((project) => ({ ...project, signed: { ...project.signed, year: 2019 } })) : projects;
}

it('counts the same projects to the same figures, however an office lays out its ledger', () => {
  fc.assert(
    fc.property(trueProjects, layouts, (drafts, layout) => {
      const projects = asWritten(drafts, layout);
      expect(figuresOf(layout, projects, 2019)).toEqual(trueFigures(projects, 2019));
    }),
    { numRuns: 500 },
  );
});
