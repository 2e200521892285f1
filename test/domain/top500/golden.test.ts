import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedLists, shippedRegistry } from '../../../seeds/top500';
import { nameKey } from '../../../src/domain/company/normalised';
import { groupIndex, type GroupIndex } from '../../../src/domain/top500/group-index';
import { identify, proves } from '../../../src/domain/top500/identify';

/** The year for which the golden names say who stands behind them. */
const YEAR = 2023;

const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(process.cwd(), 'test/golden/companies', file), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));

describe('real company names', () => {
  let index: GroupIndex;
  beforeAll(async () => {
    index = groupIndex(await shippedRegistry(), await shippedLists());
  });

  const behind = (name: string) => identify(name, '', YEAR, index)[0];
  const isGroup = (name: string, group: string): boolean => nameKey(behind(name)?.group.name ?? '') === nameKey(group);

  it('are many, and each stands once', () => {
    const names = ['members.csv', 'none.csv'].flatMap(rows).map(([name = '']) => name);
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('that prove a group prove the right one (99.5 %)', () => {
    const proven = rows('members.csv').filter(([name = '']) => proves(behind(name)?.kind ?? 'brand'));
    const wrong = proven.filter(([name = '', group = '']) => !isGroup(name, group));
    const alone = rows('none.csv').filter(([name = '']) => proves(behind(name)?.kind ?? 'brand'));
    expect((wrong.length + alone.length) / proven.length).toBeLessThanOrEqual(0.005);
  });

  it('lead to the right group first, proven or likely (95 %)', () => {
    const members = rows('members.csv');
    const missed = members.filter(([name = '', group = '']) => !isGroup(name, group));
    expect(missed.length / members.length).toBeLessThanOrEqual(0.05);
  });

  it('of no group lead to none (95 %)', () => {
    const alone = rows('none.csv');
    const suspected = alone.filter(([name = '']) => behind(name) !== undefined);
    expect(suspected.length / alone.length).toBeLessThanOrEqual(0.05);
  });

  it.each(rows('look-alikes.csv'))('%s does not belong to %s', (name = '', _other, group = '') => {
    const found = behind(name);
    if (group === '') expect(found).toBeUndefined();
    else expect(nameKey(found?.group.name ?? '')).toBe(nameKey(group));
  });

  it('with a common word or a place for a brand prove nothing by it', () => {
    for (const name of ['长城新材料有限公司', '东方精密制造有限公司', '华润达科技有限公司', '中国某某有限公司', '恒大精工有限公司', '湖南南山新材料有限公司', '株洲三峡机械有限公司', '大众机械有限公司', '长城']) {
      expect(proves(behind(name)?.kind ?? 'brand')).toBe(false);
    }
  });
});
