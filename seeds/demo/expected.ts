import { ACTIVITY_COUNTS } from './activities';
import { written, type DemoRow, type DemoSource } from './source';
import { EXCLUSION_REASONS, inYuan, type ExclusionReason, type Truth } from './truth';

const YEAR = 2019;
const TIERS = [10, 5, 1] as const;
const CLASSES = ['世界500强', '中国500强', '民营500强'] as const;
const YI = 1e8;

interface Signed {
  readonly truth: Truth;
  readonly chain: string;
  readonly top500: string;
  readonly isFirstEntry: boolean;
  readonly contractedYuan: number;
  readonly totalYuan: number;
}

/** The figures that the demonstration ledger must come to, added up from the truth that was written by hand beside each row.
 *  Amounts in 亿元 (亿美元 where the name says so). */
export function expectedFigures(source: DemoSource): Readonly<Record<string, unknown>> {
  const signed = [...source.signed, ...source.foreign].filter((row) => row.truth.treatment === 'counted').map(signedProject);
  return {
    year: YEAR,
    bookRate: 6.75,
    rows: rowCounts(source),
    indicators: {
      signedProjects: signed.length,
      contractedYi: yi(signed),
      domesticProjects: signed.filter((project) => !isForeign(project)).length,
      domesticYi: yi(signed.filter((project) => !isForeign(project))),
      foreignProjects: signed.filter(isForeign).length,
      foreignUsdYi: signed.filter(isForeign).reduce((cents, { truth }) => cents + (truth.contracted ?? 0), 0) / 100 / YI,
      foreignConvertedYi: yi(signed.filter(isForeign)),
      tiers: tiersOf(signed),
      bands: [...TIERS.map((minYi) => ({ minYi, ...figures(signed.filter(({ truth }) => truth.tier === minYi)) })), { minYi: 0, ...figures(signed.filter(({ truth }) => truth.tier === null)) }],
      withoutTotal: signed.filter(({ truth }) => truth.total === null).length,
      top500: top500Of(signed),
      firstEntry: signed.filter(({ isFirstEntry }) => isFirstEntry).length,
      ...stageCounts(source, new Set(signed.map(({ truth }) => truth.id))),
    },
    chains: groupsOf(signed, ({ chain }) => chain).map(([chain, projects]) => ({ chain, ...figures(projects), tiers: tiersOf(projects).map(({ minYi, projects: count }) => ({ minYi, projects: count })), top500: projects.filter(({ top500 }) => top500 !== '').length })),
    months: Array.from({ length: 12 }, (_, index) => ({ month: index + 1, ...figures(signed.filter(({ truth }) => truth.signed?.startsWith(`${YEAR}-${String(index + 1).padStart(2, '0')}`))) })),
    activities: ACTIVITY_COUNTS,
    flags: flagCounts(source),
  };
}

function signedProject(row: DemoRow): Signed {
  const { truth } = row;
  return {
    truth,
    chain: written(row, '产业链'),
    top500: written(row, '是否三类500强企业'),
    isFirstEntry: written(row, '首次入湘') === '是',
    contractedYuan: inYuan(truth.contracted, truth.currency),
    totalYuan: inYuan(truth.total, truth.currency),
  };
}

function isForeign(project: Signed): boolean {
  return project.truth.currency === 'USD';
}

function yi(projects: readonly Signed[]): number {
  return projects.reduce((yuan, { contractedYuan }) => yuan + contractedYuan, 0) / YI;
}

function figures(projects: readonly Signed[]): { projects: number; contractedYi: number; totalYi: number } {
  return { projects: projects.length, contractedYi: yi(projects), totalYi: projects.reduce((yuan, { totalYuan }) => yuan + totalYuan, 0) / YI };
}

function tiersOf(projects: readonly Signed[]): ({ minYi: number } & ReturnType<typeof figures>)[] {
  return TIERS.map((minYi) => ({ minYi, ...figures(projects.filter(({ truth }) => truth.tier !== null && truth.tier >= minYi)) }));
}

function top500Of(signed: readonly Signed[]): Readonly<Record<string, unknown>> {
  const count = (projects: readonly Signed[]): { projects: number; companies: number } => ({ projects: projects.length, companies: new Set(projects.map(({ truth }) => truth.group)).size });
  return {
    ...count(signed.filter(({ top500 }) => top500 !== '')),
    byClass: Object.fromEntries(CLASSES.map((name) => [name, count(signed.filter(({ top500 }) => top500 === name))])),
  };
}

/** Of the year's signed projects, and of all projects on the stage sheets (earlier signings and terminated ones included). */
function stageCounts(source: DemoSource, countedIds: ReadonlySet<string>): Readonly<Record<string, number>> {
  const inYear = (day: string | null): boolean => day?.startsWith(String(YEAR)) ?? false;
  const started = source.started.filter(({ truth }) => inYear(truth.started));
  const operating = source.operating.filter(({ truth }) => inYear(truth.operating));
  const taxed = source.operating.filter(({ truth }) => inYear(truth.taxed));
  const ofSigned = (rows: readonly DemoRow[]): number => rows.filter(({ truth }) => countedIds.has(truth.id)).length;
  return {
    started: ofSigned(started),
    operating: ofSigned(operating),
    taxed: ofSigned(taxed),
    startedWheneverSigned: started.length,
    operatingWheneverSigned: operating.length,
    taxedWheneverSigned: taxed.length,
  };
}

/** Ledger rows below the headings, without blank rows and footnotes; each is counted or has one reason. */
function rowCounts(source: DemoSource): Readonly<Record<string, unknown>> {
  const all = [...source.signed, ...source.foreign, ...source.started, ...source.operating];
  const subtotals = new Set(source.signed.map((row) => written(row, '产业链'))).size;
  const totals = subtotals + 2;
  const excludedByReason = Object.fromEntries(EXCLUSION_REASONS.map((reason: ExclusionReason) => [reason, all.filter(({ truth }) => truth.treatment === reason).length + (reason === 'total' ? totals : 0)]));
  return {
    rows: all.length + totals,
    counted: all.filter(({ truth }) => truth.treatment === 'counted').length,
    excluded: all.filter(({ truth }) => truth.treatment !== 'counted').length + totals,
    excludedByReason,
  };
}

function flagCounts(source: DemoSource): Readonly<Record<string, number>> {
  const codes = [...source.signed, ...source.foreign, ...source.started, ...source.operating].flatMap(({ truth }) => truth.flags);
  return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((other) => other === code).length]));
}

function groupsOf<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
