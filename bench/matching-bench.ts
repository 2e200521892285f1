import { readFileSync } from 'node:fs';
import { groupIndex } from '../src/domain/top500/group-index';
import { matchTop500, top500Sources } from '../src/domain/top500/match';
import { shippedLists, shippedRegistry } from '../seeds/top500';

const NAMES = 100_000;
const LIMIT_MS = 2000;
const ROUNDS = 3;

const PLACES = ['湖南', '株洲', '长沙市', '广东省深圳市', '江苏', '浙江宁波', '湖南省株洲市天元区', '上海', '北京', ''];
const TRADES = [
  '科技有限公司', '新能源股份有限公司', '实业集团有限公司', '精密制造有限责任公司', '投资合伙企业（有限合伙）', '汽车零部件有限公司',
  '电子信息有限公司', '供应链管理有限公司', '环保科技有限公司', '建设工程有限公司', '食品有限公司', '医药有限公司',
];

/** Time to find out who stands behind 100,000 different investors, and to make the index first. Gives the lines to print, and whether the limit holds. */
export async function matchingBench(): Promise<{ lines: string[][]; holds: boolean }> {
  const [registry, lists] = await Promise.all([shippedRegistry(), shippedLists()]);
  const indexing = best(() => groupIndex(registry, lists));
  const sources = top500Sources(groupIndex(registry, lists), [], 'published');
  const names = distinctNames(NAMES);
  const signedOn = { year: 2024, month: 11, day: 1 };
  const matching = best(() => names.map((investor) => matchTop500({ investor, project: '', parent: '', signedOn }, sources)));
  const holds = matching <= LIMIT_MS;
  return { lines: [['建索引', `${indexing.toFixed(0)} ms`, ''], [`${NAMES.toLocaleString('en-US')} 个不同的投资方`, `${matching.toFixed(0)} ms`, holds ? `≤ ${LIMIT_MS} ms` : `> ${LIMIT_MS} ms !`]], holds };
}

/** Real names, and further ones made of their beginnings, places and trades. */
export function distinctNames(count: number): readonly string[] {
  const real = ['members.csv', 'none.csv'].flatMap((file) => readFileSync(new URL(`../test/golden/companies/${file}`, import.meta.url), 'utf8').trim().split('\n').slice(1))
    .map((line) => line.split(',')[0] ?? '');
  const made = TRADES.flatMap((trade) => PLACES.flatMap((place) => real.map((name) => `${place}${name.slice(0, 4)}${trade}`)));
  return [...new Set([...real, ...made])].slice(0, count);
}

function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
