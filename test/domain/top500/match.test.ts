import fc from 'fast-check';
import type { Decision } from '../../../src/domain/top500/decision';
import { groupIndex } from '../../../src/domain/top500/group-index';
import type { Top500List } from '../../../src/domain/top500/list';
import type { ListChoice } from '../../../src/domain/top500/applicable-list';
import { matchTop500, top500Sources, type Top500Match } from '../../../src/domain/top500/match';
import { REGISTRY, completeList, excerpt } from './sample';

const world2022 = completeList('世界500强', 2022, '2022-08-03', { 3: '国家电网有限公司', 31: '中国中化控股有限责任公司', 75: '恒力集团有限公司', 96: '华为投资控股有限公司', 159: '西门子', 328: '首钢集团有限公司' });
const world2026 = completeList('世界500强', 2026, '2026-07-28', { 3: '国家电网有限公司', 78: '恒力集团有限公司' });
const china2022 = completeList('中国500强', 2022, '2022-09-06', { 1: '国家电网有限公司', 26: '恒力集团有限公司' });
const private2022 = completeList('民营500强', 2022, '2022-09-07', { 3: '恒力集团有限公司', 68: '万达控股集团有限公司' });
const all2022 = [world2022, china2022, private2022];
const signed2022 = { year: 2022, month: 12, day: 1 };

interface Row {
  readonly lists?: readonly Top500List[];
  readonly decisions?: readonly Decision[];
  readonly choice?: ListChoice;
  readonly parent?: string;
  readonly project?: string;
  readonly signedOn?: { year: number | null; month: number | null; day: number | null } | null;
}

function match(investor: string, { lists = all2022, decisions = [], choice = 'published', parent = '', project = '', signedOn = signed2022 }: Row = {}): Top500Match {
  return matchTop500({ investor, project, parent, signedOn }, top500Sources(groupIndex(REGISTRY, lists), decisions, choice));
}

describe('三类500强 of a row', () => {
  it('is 是 in the highest class, with list, year and rank', () => {
    expect(match('恒力集团有限公司').verdict).toMatchObject({
      status: '是', class: '世界500强', group: '恒力集团有限公司',
      lists: [{ list: '世界500强', year: 2022, rank: 75 }, { list: '中国500强', year: 2022, rank: 26 }, { list: '民营500强', year: 2022, rank: 3 }],
    });
    expect(match('万达控股').verdict).toMatchObject({ status: '是', class: '民营500强' });
  });

  it('says why in words that staff can follow', () => {
    expect(match('首钢').verdict.evidence).toBe('“首钢”是首钢集团有限公司的简称；世界500强2022第328位');
    expect(match('株洲首钢钢材加工有限公司').verdict.evidence).toBe('字号“首钢”与首钢集团有限公司一致；世界500强2022第328位');
    expect(match('华为鼎桥').verdict.evidence).toBe('“华为鼎桥”与华为投资控股有限公司有关联，但非其控股（诺基亚51%、华为49%的合资公司）；世界500强2022第96位');
  });

  it('is 待核 on a likeness, with the group to check first', () => {
    expect(match('株洲首钢钢材加工有限公司').verdict).toMatchObject({ status: '待核', class: null, group: '首钢集团有限公司' });
    expect(match('华为鼎桥').verdict.status).toBe('待核');
    expect(match('万达集团')).toMatchObject({ verdict: { status: '待核', group: '万达控股集团有限公司' } });
    expect(match('万达集团').investors[0]?.candidates.map((candidate) => [candidate.group, candidate.status])).toEqual([
      ['大连万达集团股份有限公司', '否'], ['万达控股集团有限公司', '待核'],
    ]);
  });

  it('is 否 only where all lists that count are here and complete', () => {
    expect(match('湖北凯乐科技股份有限公司').verdict).toMatchObject({ status: '否', group: null });
    expect(match('湖北凯乐科技股份有限公司', { lists: [world2022, private2022] }).verdict).toMatchObject({
      status: '未覆盖', evidence: '未在现有名录和集团登记中找到“湖北凯乐科技股份有限公司”；缺2022年中国500强榜单',
    });
    expect(match('湖北凯乐科技股份有限公司', { lists: [world2022, excerpt('中国500强', 2022, null, ['国家电网有限公司']), private2022] }).verdict.status).toBe('未覆盖');
    expect(match('大连万达集团股份有限公司').verdict).toMatchObject({ status: '否', group: '大连万达集团股份有限公司' });
  });

  it('asks a foreign company for 世界500强 alone', () => {
    expect(match('西门子（中国）有限公司', { lists: [world2022] }).verdict.status).toBe('待核');
    expect(match('西门子', { lists: [world2026], signedOn: { year: 2026, month: 9, day: 1 } }).verdict.status).toBe('否');
  });

  it('is 待核 where the list is missing and the company is on that of another year', () => {
    const outcome = match('首钢集团有限公司', { lists: [world2022], signedOn: { year: 2023, month: 9, day: 1 } });
    expect(outcome.verdict).toMatchObject({ status: '待核', lists: [{ list: '世界500强', year: 2022, rank: 328 }] });
    expect(outcome.verdict.evidence).toBe('“首钢集团有限公司”是榜单企业或其集团的全称；缺2023年世界500强榜单、缺2022年中国500强榜单；其他年度列世界500强2022第328位');
    expect(outcome.investors[0]?.missing).toEqual([{ list: '世界500强', year: 2023, excerpt: false }, { list: '中国500强', year: 2022, excerpt: false }]);
  });

  it('is 待核 where an incomplete date leaves open which list counts', () => {
    const lists = [world2022, completeList('世界500强', 2021, '2021-08-02', {}), china2022, completeList('中国500强', 2021, '2021-09-25', {})];
    expect(match('首钢', { lists, signedOn: { year: 2022, month: null, day: null } }).verdict.status).toBe('待核');
    expect(match('首钢', { lists, signedOn: { year: 2022, month: 12, day: null } }).verdict.status).toBe('是');
  });

  it('is never 是 without a signing date', () => {
    expect(match('首钢', { signedOn: null }).verdict).toMatchObject({ status: '待核', group: '首钢集团有限公司' });
  });

  it('follows the office’s choice of list', () => {
    const lists = [world2022, world2026];
    expect(match('首钢', { lists, choice: 'newest' }).verdict.status).not.toBe('是');
    expect(match('首钢', { lists, choice: 'signing-year', signedOn: { year: 2022, month: 1, day: 5 } }).verdict.status).toBe('是');
    expect(match('首钢', { lists, signedOn: { year: 2022, month: 1, day: 5 } }).verdict.status).toBe('待核');
  });

  it('is 是 for a company that stands on a list itself', () => {
    const lists = [completeList('民营500强', 2026, '2026-09-22', { 97: '新希望六和股份有限公司' })];
    const signedOn = { year: 2026, month: 10, day: 1 };
    expect(match('新希望六和股份有限公司', { lists, signedOn }).verdict).toMatchObject({ status: '是', class: '民营500强', group: '新希望控股集团有限公司' });
    expect(match('新希望控股集团有限公司', { lists, signedOn }).verdict.status).toBe('未覆盖');
  });

  it('is proven by a declared parent', () => {
    expect(match('株洲某某机械有限公司', { parent: '首钢集团' }).verdict).toMatchObject({
      status: '是', class: '世界500强', evidence: '台账填写的母公司“首钢集团”属于首钢集团有限公司；世界500强2022第328位',
    });
  });

  it('is that of the best of several investors', () => {
    const outcome = match('湖北凯乐科技股份有限公司、万达控股集团有限公司和首钢集团有限公司');
    expect(outcome.verdict).toMatchObject({ status: '是', class: '世界500强', group: '首钢集团有限公司' });
    expect(outcome.investors.map(({ investor, verdict }) => [investor, verdict.status])).toEqual([
      ['湖北凯乐科技股份有限公司', '否'], ['万达控股集团有限公司', '是'], ['首钢集团有限公司', '是'],
    ]);
  });

  it('is 否 for persons, places and authorities, whatever list is missing', () => {
    for (const investor of ['浙江温州客商', '株洲市人民政府', '本地企业', '中国包装联合会']) expect(match(investor, { lists: [] }).verdict.status).toBe('否');
  });

  it('is 未覆盖 where nobody is named', () => {
    expect(match('').verdict).toMatchObject({ status: '未覆盖', evidence: '台账未填写投资方' });
  });

  describe('decided by a person', () => {
    it('wins over what the names say', () => {
      expect(match('株洲首钢钢材加工有限公司', { decisions: [{ investor: '株洲首钢钢材加工有限公司', status: '是', by: '王某', on: '2022-12-20' }] }).verdict).toMatchObject({
        status: '是', class: '世界500强', group: '首钢集团有限公司', evidence: '人工核定（王某，2022-12-20）：是三类500强；字号“首钢”与首钢集团有限公司一致；世界500强2022第328位',
      });
      expect(match('首钢', { decisions: [{ investor: '首 钢', status: '否' }] }).verdict).toMatchObject({ status: '否', class: null, lists: [] });
    });

    it('can name another group, class and project', () => {
      const decisions: Decision[] = [{ investor: '某某公司', project: '甲项目', status: '是', group: '恒力集团有限公司', class: '世界500强' }];
      expect(match('某某公司', { decisions, project: '甲项目' }).verdict).toMatchObject({ status: '是', class: '世界500强', group: '恒力集团有限公司' });
      expect(match('某某公司', { decisions, project: '乙项目' }).verdict.status).toBe('否');
    });

    it('is shown where lists say otherwise', () => {
      expect(match('首钢', { decisions: [{ investor: '首钢', status: '否' }] }).investors[0]?.contradicted).toBe(true);
      expect(match('湖北凯乐科技股份有限公司', { decisions: [{ investor: '湖北凯乐科技股份有限公司', status: '是' }] }).investors[0]?.contradicted).toBe(true);
      expect(match('株洲首钢钢材加工有限公司', { decisions: [{ investor: '株洲首钢钢材加工有限公司', status: '否' }] }).investors[0]?.contradicted).toBe(false);
    });
  });

  it('turns from 是 into 未覆盖 or 待核, never into 否, when a list is removed, and back when it returns', () => {
    const lists = [...all2022, world2026];
    const names = fc.constantFrom('首钢', '恒力集团有限公司', '国家电网有限公司', '华为', '万达控股集团有限公司', '北京首钢股份有限公司', '株洲首钢钢材加工有限公司', '某某公司');
    const dates = fc.record({ year: fc.constantFrom(2022, 2023, 2026), month: fc.constantFrom(3, 9, 12), day: fc.constantFrom(1, 28) });
    fc.assert(fc.property(names, dates, fc.subarray(lists), (name, signedOn, kept) => {
      const full = match(name, { lists, signedOn }).verdict;
      const less = match(name, { lists: kept, signedOn }).verdict;
      if (full.status === '是' || full.status === '待核' || full.status === '未覆盖') expect(less.status).not.toBe('否');
      if (less.status === '是') expect(full.status).toBe('是');
      expect(match(name, { lists: [...kept, ...lists.filter((list) => !kept.includes(list))], signedOn }).verdict.status).toBe(full.status);
    }));
  });
});
