import type { GroupRegistry } from '../../../src/domain/top500/group';
import type { Top500Class } from '../../../src/domain/top500';
import type { Top500List } from '../../../src/domain/top500/list';

/** A complete list: the named companies on their ranks, invented ones (某一, 某二 …) on all others. */
export function completeList(kind: Top500Class, year: number, publishedOn: string | null, places: Readonly<Record<number, string>>): Top500List {
  const entries = Array.from({ length: 500 }, (_, at) => ({ rank: at + 1, name: places[at + 1] ?? `${kind}${year}某${at + 1}号企业` }));
  return { kind, year, publishedOn, source: '测试', complete: true, entries };
}

/** The first companies of a list, and no more. */
export function excerpt(kind: Top500Class, year: number, publishedOn: string | null, names: readonly string[]): Top500List {
  return { kind, year, publishedOn, source: '测试', complete: false, entries: names.map((name, at) => ({ rank: at + 1, name })) };
}

/** A few real groups. */
export const REGISTRY: GroupRegistry = {
  sources: { facts: '公司年度报告' },
  groups: [
    {
      id: 'shougang', name: '首钢集团有限公司', owner: '地方国企', home: '北京', source: 'facts',
      former: [{ name: '首钢总公司', until: 2017 }], aliases: ['首钢', '首钢集团'], brands: { distinctive: ['首钢'] },
      members: [{ source: 'facts', companies: [['北京首钢钢铁投资管理有限公司'], ['北京首钢股份有限公司', '首钢股份']] }],
    },
    {
      id: 'hengli', name: '恒力集团有限公司', owner: '民营', home: '江苏', source: 'facts',
      aliases: ['恒力集团'], brands: { distinctive: ['恒力石化'], common: ['恒力'] },
    },
    {
      id: 'sgcc', name: '国家电网有限公司', owner: '央企', home: '北京', source: 'facts',
      members: [{ until: 2020, source: 'facts', companies: [['许继电气股份有限公司', '许继电气']] }],
    },
    {
      id: 'cee', name: '中国电气装备集团有限公司', owner: '央企', home: '上海', source: 'facts',
      members: [{ from: 2021, source: 'facts', companies: [['许继电气股份有限公司', '许继电气']] }],
    },
    { id: 'chemchina', name: '中国化工集团有限公司', owner: '央企', home: '北京', source: 'facts', aliases: ['中国化工'], into: { id: 'sinochem', year: 2021 } },
    { id: 'sinochem', name: '中国中化控股有限责任公司', owner: '央企', home: '北京', source: 'facts', aliases: ['中国中化'] },
    {
      id: 'huawei', name: '华为投资控股有限公司', owner: '民营', home: '广东', source: 'facts', aliases: ['华为'], brands: { distinctive: ['华为'] },
      associates: [{ names: ['成都鼎桥通信技术有限公司', '华为鼎桥'], note: '诺基亚51%、华为49%的合资公司' }],
    },
    { id: 'wanda-dl', name: '大连万达集团股份有限公司', owner: '民营', home: '辽宁', source: 'facts', ambiguous: ['万达集团'], others: ['万达信息'] },
    { id: 'wanda-sd', name: '万达控股集团有限公司', owner: '民营', home: '山东', source: 'facts', aliases: ['万达控股'], ambiguous: ['万达集团'] },
    { id: 'siemens', name: '西门子', owner: '外资', home: '德国', source: 'facts', aliases: ['西门子公司'], brands: { distinctive: ['西门子'] } },
    {
      id: 'newhope', name: '新希望控股集团有限公司', owner: '民营', home: '四川', source: 'facts',
      members: [{ source: 'facts', companies: [['新希望六和股份有限公司']] }],
    },
  ],
};
