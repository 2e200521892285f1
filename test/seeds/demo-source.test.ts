import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';

/** The tables as records; nothing of the code in `seeds/` is used here. */
type Row = Readonly<Record<string, string>>;

function table(name: string): Row[] {
  const [headings = [], ...lines] = parseCsv(readFileSync(new URL(`../../seeds/demo/${name}.csv`, import.meta.url), 'utf8')).map((line) => line.map(String));
  return lines.map((line) => Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ''])));
}

const signed = table('signed');
const foreign = table('foreign');
const started = table('started');
const operating = table('operating');
const counted = [...signed, ...foreign].filter((row) => row['truth.row'] === 'counted');
const expected = JSON.parse(readFileSync(new URL('../../seeds/demo/expected.json', import.meta.url), 'utf8')) as {
  rows: { rows: number; counted: number; excluded: number; excludedByReason: Record<string, number> };
  indicators: {
    signedProjects: number; contractedYi: number; domesticYi: number; foreignUsdYi: number; foreignConvertedYi: number;
    tiers: { minYi: number; projects: number; contractedYi: number }[]; bands: { minYi: number; projects: number }[];
    top500: { projects: number; companies: number; byClass: Record<string, { projects: number; companies: number }> };
    firstEntry: number; started: number; operating: number; taxed: number;
  };
  chains: { chain: string; projects: number; contractedYi: number }[];
  months: { month: number; projects: number; contractedYi: number }[];
};

const text = (row: Row, column: string): string => row[column] ?? '';
const amount = (row: Row, column: string): bigint => BigInt(text(row, column) || '0');
/** 6.75 元 per dollar: 27 元 for 4 dollars, which are 400 cents. */
const yuan = (row: Row, column: string): bigint => (text(row, 'truth.currency') === 'USD' ? (amount(row, column) * 27n) / 400n : amount(row, column));
const sum = (rows: readonly Row[], column: string): bigint => rows.reduce((total, row) => total + yuan(row, column), 0n);
const reaches = (rows: readonly Row[], minYi: number): Row[] => rows.filter((row) => Number(text(row, 'truth.tier') || '0') >= minYi);

describe('the truth beside the demonstration ledger', () => {
  it('comes to 222 signed projects and 435.5亿元, to the yuan', () => {
    expect(counted).toHaveLength(222);
    expect(sum(counted, 'truth.contracted')).toBe(43_550_000_000n);
  });

  it('has 46, 22 and 13 projects of 1, 5 and 10亿元以上', () => {
    expect([1, 5, 10].map((minYi) => reaches(counted, minYi).length)).toEqual([46, 22, 13]);
  });

  it('has 13 projects of 11 companies of 三类500强, one of them 首次入湘', () => {
    const top500 = counted.filter((row) => text(row, '是否三类500强企业') !== '');
    expect(top500).toHaveLength(13);
    expect(new Set(top500.map((row) => text(row, 'truth.group'))).size).toBe(11);
    expect(counted.filter((row) => text(row, '首次入湘') === '是').map((row) => text(row, 'truth.group'))).toEqual(['首钢集团']);
  });

  it('gives each counted project the tier of its 总投资, in dollars by the foreign thresholds; 近 stays below', () => {
    for (const row of counted) {
      const thresholds: [string, bigint][] = text(row, 'truth.currency') === 'USD' ? [['10', 10n ** 10n], ['5', 3n * 10n ** 9n], ['1', 10n ** 9n]] : [['10', 10n ** 9n], ['5', 5n * 10n ** 8n], ['1', 10n ** 8n]];
      const isBelow = text(row, '总投资').startsWith('近');
      const tier = thresholds.find(([, minimum]) => (isBelow ? amount(row, 'truth.total') > minimum : amount(row, 'truth.total') >= minimum))?.[0] ?? '';
      expect([text(row, '项目名称'), text(row, 'truth.tier')]).toEqual([text(row, '项目名称'), tier]);
    }
  });

  it('would come to other tiers by 合同引资额, or with foreign amounts converted', () => {
    const tiers = (inYuan: (row: Row) => bigint): number[] => [1n, 5n, 10n].map((minYi) => counted.filter((row) => inYuan(row) >= minYi * 100_000_000n).length);
    expect(tiers((row) => yuan(row, 'truth.contracted'))).not.toEqual([46, 22, 13]);
    expect(tiers((row) => yuan(row, 'truth.total'))).not.toEqual([46, 22, 13]);
  });

  it('has signings in each month, and in eight chains, two groups and one office', () => {
    expect(new Set(counted.map((row) => text(row, 'truth.signed').slice(0, 7))).size).toBe(12);
    const chains = [...new Set(counted.map((row) => text(row, '产业链')))];
    expect([chains.filter((name) => name.endsWith('产业链')).length, chains.filter((name) => name.endsWith('组')).length, chains.filter((name) => name.endsWith('室')).length]).toEqual([8, 2, 1]);
  });

  it('says of every row that borrows the name of a real group that it is an example', () => {
    for (const row of [...signed, ...foreign].filter((candidate) => text(candidate, '是否三类500强企业') !== '')) expect(text(row, '备注')).toMatch(/500强.*（示例）$/);
  });

  it('never contracts more than the total investment', () => {
    for (const row of counted.filter((candidate) => text(candidate, 'truth.total') !== '')) expect(amount(row, 'truth.contracted') <= amount(row, 'truth.total')).toBe(true);
  });

  it('knows a project on every sheet by its name and investor', () => {
    const key = (row: Row): string => `${text(row, '项目名称')}|${text(row, '投资方') || text(row, '外方投资者')}`.normalize('NFKC').replace(/\s/g, '');
    const byId = new Map<string, Set<string>>();
    const byKey = new Map<string, Set<string>>();
    for (const row of [...signed, ...foreign, ...started, ...operating].filter((candidate) => text(candidate, '项目名称') !== '')) {
      byId.set(text(row, 'truth.id'), (byId.get(text(row, 'truth.id')) ?? new Set()).add(key(row)));
      byKey.set(key(row), (byKey.get(key(row)) ?? new Set()).add(text(row, 'truth.id')));
    }
    expect([...byId.values()].filter((keys) => keys.size > 1)).toEqual([]);
    expect([...byKey].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual(['车载充电机生产项目|深圳市衍曜汽车电子有限公司']);
  });
});

describe('expected.json', () => {
  const inYi = (value: bigint): number => Number(value) / 1e8;

  it('states the totals of the truth', () => {
    const foreignRows = counted.filter((row) => text(row, 'truth.currency') === 'USD');
    expect(expected.indicators).toMatchObject({ signedProjects: 222, contractedYi: 435.5, domesticYi: 407.96, foreignUsdYi: 4.08, foreignConvertedYi: 27.54, firstEntry: 1 });
    expect(inYi(sum(foreignRows, 'truth.contracted'))).toBe(27.54);
    expect(expected.indicators.tiers.map(({ minYi, projects }) => [minYi, projects])).toEqual([[10, 13], [5, 22], [1, 46]]);
    expect(expected.indicators.tiers.map(({ minYi, contractedYi }) => [minYi, contractedYi])).toEqual([10, 5, 1].map((minYi) => [minYi, inYi(sum(reaches(counted, minYi), 'truth.contracted'))]));
    expect(expected.indicators.bands.map(({ minYi, projects }) => [minYi, projects])).toEqual([[10, 13], [5, 9], [1, 24], [0, 176]]);
    expect(expected.indicators.top500).toEqual({ projects: 13, companies: 11, byClass: { 世界500强: { projects: 8, companies: 6 }, 中国500强: { projects: 3, companies: 3 }, 民营500强: { projects: 2, companies: 2 } } });
  });

  it('splits them by chain and by month without a rest', () => {
    for (const parts of [expected.chains, expected.months]) {
      expect(parts.reduce((total, { projects }) => total + projects, 0)).toBe(222);
      expect(parts.reduce((total, { contractedYi }) => total + Math.round(contractedYi * 1e8), 0)).toBe(43_550_000_000);
    }
  });

  it('counts the stages of the year’s signed projects', () => {
    const ids = new Set(counted.map((row) => text(row, 'truth.id')));
    const ofYear = (rows: readonly Row[], column: string): number => rows.filter((row) => ids.has(text(row, 'truth.id')) && text(row, column).startsWith('2019')).length;
    expect(expected.indicators).toMatchObject({ started: ofYear(started, 'truth.started'), operating: ofYear(operating, 'truth.operating'), taxed: ofYear(operating, 'truth.taxed') });
    expect(expected.indicators).toMatchObject({ started: 58, operating: 23, taxed: 12 });
  });

  it('finds a place for every row', () => {
    const { rows, counted: countedRows, excluded, excludedByReason } = expected.rows;
    expect(countedRows + excluded).toBe(rows);
    expect(Object.values(excludedByReason).reduce((total, count) => total + count, 0)).toBe(excluded);
    expect(rows).toBe(signed.length + foreign.length + started.length + operating.length + 13);
  });
});
