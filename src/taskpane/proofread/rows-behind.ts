import { stagesFrom } from '../../domain/classify/stage';
import { isWithin, type Period } from '../../domain/period';
import type { Stage } from '../../domain/field';
import type { Project } from '../../domain/project';
import type { Indicator, IndicatorCode, IndicatorValues, Relation } from '../../domain/proofread/findings';
import type { Rules } from '../../domain/rules';
import { hasTierBasis } from '../../domain/summary/tallies/tiers';

type Test = (project: Project) => boolean;
type Values = Readonly<Record<string, string | number>>;

const anyRow: Test = () => true;
const isTop500: Test = ({ top500 }) => top500.status === '是';
const isForeign: Test = ({ origin }) => origin === 'foreign';
const ofClass = (name: unknown): Test => (project) => isTop500(project) && project.top500.class === name;
const ofChain = (chain: unknown): Test => (project) => project.chain === chain;
const both = (one: Test, other: Test): Test => (project) => one(project) && other(project);
const reached = (goal: Stage): Test => ({ stage }) => stage !== null && stagesFrom(goal).includes(stage);

/** Which of the counted rows each indicator is made of. */
const TESTS: { readonly [Code in IndicatorCode]: (values: IndicatorValues[Code], rules: Rules) => Test } = {
  signedProjects: () => anyRow,
  contracted: () => anyRow,
  domestic: () => (project) => !isForeign(project),
  foreign: () => isForeign,
  foreignUsd: () => isForeign,
  tierProjects: ({ minYi }, rules) => reachesTier(minYi, rules),
  tierContracted: ({ minYi }, rules) => reachesTier(minYi, rules),
  bandProjects: ({ minYi }, rules) => inBand(minYi, rules),
  bandContracted: ({ minYi }, rules) => inBand(minYi, rules),
  top500Projects: () => isTop500,
  top500Companies: () => isTop500,
  top500ClassProjects: (values) => ofClass(values.class),
  top500ClassCompanies: (values) => ofClass(values.class),
  firstEntry: () => ({ firstEntry }) => firstEntry === true,
  started: () => reached('started'),
  operating: () => reached('operating'),
  taxed: () => reached('taxed'),
  chainProjects: ({ chain }) => ofChain(chain),
  chainContracted: ({ chain }) => ofChain(chain),
  chainTierProjects: ({ chain, minYi }, rules) => both(ofChain(chain), reachesTier(minYi, rules)),
  chainTop500: ({ chain }) => both(ofChain(chain), isTop500),
  monthProjects: inMonths,
  monthContracted: inMonths,
  /** Activities are no projects. */
  activityBatches: () => () => false,
};

/** The rows that a figure is made of, in the order of the ledgers; of a share or a growth those of the figure itself.
 *  @param through the months that are counted, as for the indicators that the draft was held against
 *  @example rowsBehind(indicator('firstEntry', 2019, { label: '首次入湘' }), projects, 12, rules).map(({ row }) => row) // [48] */
export function rowsBehind(named: Indicator | Relation, projects: readonly Project[], through: number, rules: Rules): readonly Project[] {
  if (named.code === 'share' || named.code === 'growth') return rowsBehind(named.of, projects, through, rules);
  const period: Period = { year: named.year, through };
  const test = (TESTS[named.code] as (values: Values, rules: Rules) => Test)(named.values, rules);
  return projects.filter((project) => project.exclusion === null && isWithin(period, project.year, project.month) && test(project));
}

function reachesTier(minYi: number, { tiers }: Rules): Test {
  const index = tiers.findIndex((tier) => tier.minYi === minYi);
  return ({ tier }) => tier !== null && index >= 0 && tier <= index;
}

/** Below the lowest tier a band begins at 0. */
function inBand(minYi: number, rules: Rules): Test {
  const index = rules.tiers.findIndex((tier) => tier.minYi === minYi);
  return (project) => (index >= 0 ? project.tier === index : project.tier === null && hasTierBasis(project, rules));
}

function inMonths({ from, to }: IndicatorValues['monthProjects']): Test {
  return ({ month }) => month !== null && month >= from && month <= to;
}
