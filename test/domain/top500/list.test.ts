import { listProblems, type Top500List } from '../../../src/domain/top500/list';
import { shippedLists } from '../../../seeds/top500';
import { completeList, excerpt } from './sample';

const sound = completeList('世界500强', 2022, '2022-08-03', { 1: '沃尔玛' });
const withEntry = (at: number, change: object): Top500List => ({ ...sound, entries: sound.entries.map((entry, row) => (row === at ? { ...entry, ...change } : entry)) });

describe('a 500强 list', () => {
  it('is sound as it comes with the product', async () => {
    const lists = await shippedLists();
    expect(lists.map(({ kind, year, complete, entries }) => [kind, year, complete, entries.length])).toEqual([
      ['世界500强', 2022, true, 500],
      ['世界500强', 2026, true, 500],
      ['中国500强', 2024, false, 120],
      ['民营500强', 2024, true, 500],
      ['民营500强', 2026, true, 500],
    ]);
    expect(lists.flatMap(listProblems)).toEqual([]);
  });

  it('has companies where they were published', async () => {
    const [world2022, world2026, china2024, private2024] = await shippedLists();
    expect(world2022?.entries[327]).toEqual({ rank: 328, name: '首钢集团有限公司' });
    expect(world2022?.entries[433]).toEqual({ rank: 434, name: '新疆中泰', otherNames: ['新疆中泰（集团）有限责任公司'] });
    expect(world2026?.entries[2]?.name).toBe('国家电网有限公司');
    expect(china2024?.entries[111]?.name).toBe('中国电子信息产业集团有限公司');
    expect(private2024?.entries[80]).toEqual({ rank: 81, name: '三一集团有限公司', province: '湖南' });
  });

  it('may have ties', () => {
    expect(listProblems(withEntry(372, { rank: 372 }))).toEqual([]);
  });

  it('is refused with a company too few, a blank name, a rank out of order or a company twice', () => {
    expect(listProblems({ ...sound, entries: sound.entries.slice(1) })).toContainEqual({ code: 'count', count: 499, expected: 500 });
    expect(listProblems(withEntry(4, { name: ' ' }))).toContainEqual({ code: 'blank-name', row: 5 });
    expect(listProblems(withEntry(4, { rank: 0 }))).toContainEqual({ code: 'rank', row: 5 });
    expect(listProblems(withEntry(4, { rank: 2 }))).toContainEqual({ code: 'rank-order', row: 5 });
    expect(listProblems(withEntry(4, { name: '沃尔玛' }))).toContainEqual({ code: 'duplicate', row: 5, first: 1 });
  });

  it('must say its kind, year, day and source', () => {
    expect(listProblems({ ...sound, year: 22 })).toContainEqual({ code: 'year' });
    expect(listProblems({ ...sound, publishedOn: '2022/8/3' })).toContainEqual({ code: 'published-on' });
    expect(listProblems({ ...sound, source: '' })).toContainEqual({ code: 'source' });
  });

  it('may be an excerpt, with ranks left out', () => {
    expect(listProblems(excerpt('世界500强', 2019, null, ['首钢集团有限公司']))).toEqual([]);
    expect(listProblems({ ...excerpt('世界500强', 2019, null, []), entries: [{ rank: null, name: '首钢集团有限公司' }] })).toEqual([]);
  });
});
