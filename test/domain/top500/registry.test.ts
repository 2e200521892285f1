import { shippedRegistry } from '../../../seeds/top500';
import { registryProblems } from '../../../src/domain/top500/registry-problems';
import { REGISTRY } from './sample';

describe('the registry of groups', () => {
  it('is sound as it comes with the product', async () => {
    expect(registryProblems(await shippedRegistry())).toEqual([]);
  });

  it('has the groups of the central state-owned enterprises and of the lists', async () => {
    const { groups } = await shippedRegistry();
    expect(groups.filter((group) => group.owner === '央企').length).toBeGreaterThanOrEqual(98);
    expect(groups.length).toBeGreaterThan(900);
  });

  it('lets no name prove two groups for the same year', () => {
    const [shougang, ...rest] = REGISTRY.groups;
    const twice = { ...REGISTRY, groups: [shougang!, { ...shougang!, id: 'other', members: [] }, ...rest] };
    expect(registryProblems(twice)).toContainEqual({ code: 'claimed-twice', text: '首钢集团', groups: ['shougang', 'shougang', 'other', 'other'] });
  });

  it('lets a company change its group', () => {
    expect(registryProblems(REGISTRY)).toEqual([]);
  });

  it('is refused with an unknown source, an unknown successor or a period that ends before it begins', () => {
    const [shougang] = REGISTRY.groups;
    const wrong = { ...shougang!, source: 'nowhere', into: { id: 'nobody', year: 2020 }, members: [{ from: 2022, until: 2021, source: 'facts', companies: [] }] };
    expect(registryProblems({ ...REGISTRY, groups: [wrong] }).map((problem) => problem.code)).toEqual(['into', 'source', 'period']);
  });
});
