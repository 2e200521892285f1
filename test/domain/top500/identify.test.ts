import { groupIndex } from '../../../src/domain/top500/group-index';
import { identify } from '../../../src/domain/top500/identify';
import { REGISTRY, completeList } from './sample';

const index = groupIndex(REGISTRY, [completeList('民营500强', 2024, '2024-10-12', { 7: '江阴市金桥化工有限公司', 8: '新希望控股集团有限公司', 97: '新希望六和股份有限公司' })]);
const found = (name: string, parent = '', year: number | null = 2024) => identify(name, parent, year, index).map(({ group, kind }) => [group.name, kind]);

describe('who stands behind a name', () => {
  it('is the group for its own, short and former names', () => {
    expect(found('首钢集团有限公司')).toEqual([['首钢集团有限公司', 'name']]);
    expect(found('首钢')).toEqual([['首钢集团有限公司', 'alias']]);
    expect(found('首钢总公司')).toEqual([['首钢集团有限公司', 'former']]);
  });

  it('is the group for a registered company and its branches', () => {
    expect(found('北京首钢钢铁投资管理有限公司')).toEqual([['首钢集团有限公司', 'member']]);
    expect(found('北京首鋼鋼鐵投資管理有限公司')).toEqual([['首钢集团有限公司', 'member']]);
    expect(found('北京首钢股份有限公司株洲分公司')).toEqual([['首钢集团有限公司', 'member']]);
    expect(found('北京首钢钢铁投资管理')).toEqual([['首钢集团有限公司', 'member']]);
  });

  it('is likely the group for its brand', () => {
    expect(found('株洲首钢钢材加工有限公司')).toEqual([['首钢集团有限公司', 'brand']]);
    expect(found('首钢有限公司')).toEqual([['首钢集团有限公司', 'other-form']]);
  });

  it('is likely the group for a common word only in its own province', () => {
    expect(found('江苏恒力重型机械有限公司')).toEqual([['恒力集团有限公司', 'brand']]);
    expect(found('湖南恒力重型机械有限公司')).toEqual([]);
    expect(found('恒力重型机械有限公司')).toEqual([]);
  });

  it('is likely the group for a slip of the pen outside the brand', () => {
    expect(found('北京首钢钢铁投资管里有限公司')).toEqual([['首钢集团有限公司', 'brand']]);
    expect(found('江阴市金桥化学工有限公司')).toEqual([['江阴市金桥化工有限公司', 'spelling']]);
    expect(found('江阴市银桥化工有限公司')).toEqual([]);
  });

  it('is likely a listed company for the same name without its place', () => {
    expect(found('金桥化工有限公司')).toEqual([['江阴市金桥化工有限公司', 'place-dropped']]);
    expect(found('浙江新希望控股集团有限公司')).toEqual([]);
    expect(found('四川新希望控股集团有限公司')).toEqual([['新希望控股集团有限公司', 'place-dropped']]);
  });

  it('is the declared parent’s group, unless the name itself says the group', () => {
    expect(found('株洲某某机械有限公司', '首钢集团有限公司')).toEqual([['首钢集团有限公司', 'parent']]);
    expect(found('株洲某某机械有限公司', '某某控股有限公司')).toEqual([]);
    expect(found('华为', '首钢集团有限公司')).toEqual([['华为投资控股有限公司', 'alias']]);
    expect(found('株洲某某机械有限公司', '株洲首钢物资有限公司')).toEqual([['首钢集团有限公司', 'brand']]);
  });

  it('is only likely the group that has a share in the company', () => {
    expect(found('华为鼎桥')).toEqual([['华为投资控股有限公司', 'associate'], ]);
  });

  it('stays open where a short name can mean two groups', () => {
    expect(found('万达集团')).toEqual([['大连万达集团股份有限公司', 'ambiguous'], ['万达控股集团有限公司', 'ambiguous']]);
    expect(found('大连万达集团股份有限公司')).toEqual([['大连万达集团股份有限公司', 'name']]);
    expect(found('万达信息股份有限公司')).toEqual([]);
  });

  it('is the group of the time of signing', () => {
    expect(found('许继电气股份有限公司', '', 2019)[0]).toEqual(['国家电网有限公司', 'member']);
    expect(found('许继电气股份有限公司', '', 2023)[0]).toEqual(['中国电气装备集团有限公司', 'member']);
    expect(found('中国化工集团有限公司', '', 2019)).toEqual([['中国化工集团有限公司', 'name']]);
    expect(found('中国化工集团有限公司', '', 2022)).toEqual([['中国中化控股有限责任公司', 'member']]);
  });

  it('is the group of today where the year is not known', () => {
    expect(found('许继电气股份有限公司', '', null)[0]).toEqual(['中国电气装备集团有限公司', 'member']);
  });

  it('is not hidden by what an office adds in brackets', () => {
    expect(found('首钢集团有限公司（世界500强）')).toEqual([['首钢集团有限公司', 'name']]);
    expect(found('株洲某某机械有限公司（首钢）')).toEqual([['首钢集团有限公司', 'remark']]);
  });
});
