import { YI } from '../../../src/domain/money';
import type { Indicators, Tally, TierTally } from '../../../src/domain/summary/indicators';

const tally = (projects: number, contractedYi: number): Tally => ({ projects, contractedYuan: Math.round(contractedYi * YI) });
const tier = (label: string, minYi: number | null, projects: number, yi: number): TierTally => ({ label, minYi, ...tally(projects, yi), domestic: tally(projects, yi), foreign: { ...tally(0, 0), usdCents: 0 } });
const MONTHS: readonly [number, number][] = [[12, 19.6], [10, 6.5], [22, 58.2], [17, 25.7], [14, 51.4], [24, 81], [20, 26.9], [20, 36], [24, 43.8], [18, 35.6], [26, 32], [15, 18.8]];

/** A year's indicators with the figures that 株洲高新区 published for 2019 (222 / 435.5 / 46 / 22 / 13 / 13 / 1); the rest invented to fit. Lists of projects, which proof-reading does not read, are left out. */
export function indicators(year = 2019, changes: Partial<Indicators> = {}): Indicators {
  return {
    year, through: 12,
    signed: tally(222, 435.5),
    domesticYuan: 407.96 * YI,
    foreignUsdCents: 4.08 * YI * 100,
    foreignYuan: 27.54 * YI,
    tiers: [
      tier('10亿元以上', 10, 13, 272.55),
      tier('5亿元以上', 5, 22, 326.675),
      tier('亿元以上', 1, 46, 371.2775),
    ],
    bands: [
      tier('10亿元以上', 10, 13, 272.55),
      tier('5—10亿元', 5, 9, 54.125),
      tier('1—5亿元', 1, 24, 44.6025),
      tier('亿元以下', null, 173, 64.2225),
      tier('未定档', null, 3, 0),
    ],
    top500: {
      projects: 13,
      companies: 11,
      byClass: { 世界500强: { projects: 8, companies: 6 }, 中国500强: { projects: 3, companies: 3 }, 民营500强: { projects: 2, companies: 2 } },
      review: 0,
      uncovered: 0,
    } as unknown as Indicators['top500'],
    firstEntry: 1,
    started: 58,
    operating: 23,
    taxed: 12,
    chains: [
      { chain: '新能源汽车产业链', lead: '', ...tally(38, 163.92), tiers: [3, 6, 10], top500: 5 },
      { chain: '轨道交通产业链', lead: '', ...tally(24, 49.511), tiers: [2, 3, 6], top500: 2 },
    ],
    months: MONTHS.map(([projects, yi], index) => ({ month: index + 1, ...tally(projects, yi) })),
    monthUnknown: 0,
    sources: [],
    units: [],
    progress: { fulfilled: 222, terminated: 3, started: { ...tally(58, 150), sameYear: 41 }, operating: { ...tally(23, 60), sameYear: 14 }, taxed: { ...tally(12, 20), sameYear: 8 } },
    paidIn: null,
    activities: null,
    largest: [],
    rows: 349,
    excluded: {},
    flagged: 0,
    earlier: null,
    earlierYears: [],
    carriedOver: 0,
    ...changes,
  };
}
