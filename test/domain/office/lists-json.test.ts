import { Failure } from '../../../src/domain/failure';
import { listsFromJson, listsToJson } from '../../../src/domain/office/lists-json';
import type { Top500List } from '../../../src/domain/top500/list';

const LISTS: readonly Top500List[] = [
  { kind: '世界500强', year: 2019, publishedOn: '2019-07-22', source: '财富中文网', complete: false, entries: [{ rank: 80, name: '华润有限公司', otherNames: ['华润'] }, { rank: null, name: '中国中车集团有限公司', province: '北京' }] },
  { kind: '民营500强', year: 2019, publishedOn: null, source: '全国工商联', complete: false, entries: [{ rank: 1, name: '甲' }] },
];

it('takes lists from one workbook to another as they are', () => {
  expect(listsFromJson(listsToJson(LISTS))).toEqual(LISTS);
});

const changed = (change: (file: { version: number; lists: Record<string, unknown>[] }) => void): string => {
  const file = JSON.parse(listsToJson(LISTS));
  change(file);
  return JSON.stringify(file);
};

it.each([
  ['不是JSON', ''],
  ['[]', ''],
  ['{"format":"别的"}', ''],
  [changed((file) => { file.version = 2; }), 'version'],
  [changed(({ lists }) => { lists[0]!['kind'] = '湖南100强'; }), 'lists[0].kind'],
  [changed(({ lists }) => { lists[1]!['year'] = '2019'; }), 'lists[1].year'],
  [changed(({ lists }) => { lists[1]!['year'] = 19; }), 'lists[1].year'],
  [changed(({ lists }) => { lists[0]!['publishedOn'] = '2019年7月'; }), 'lists[0].publishedOn'],
  [changed(({ lists }) => { lists[0]!['source'] = ' '; }), 'lists[0].source'],
  [changed(({ lists }) => { lists[0]!['complete'] = true; }), 'lists[0].entries'],
  [changed(({ lists }) => { lists[1]!['entries'] = [{ rank: 1, name: '' }]; }), 'lists[1].entries[0]'],
  [changed(({ lists }) => { lists[1]!['entries'] = [{ rank: '1', name: '甲' }]; }), 'lists[1].entries[0].rank'],
  [changed(({ lists }) => { lists[1]!['entries'] = [{ rank: 1, name: '甲' }, { rank: 2, name: '甲' }]; }), 'lists[1].entries[1]'],
  [changed(({ lists }) => { lists[1]!['entries'] = [{ rank: 1, name: '甲', otherNames: '乙' }]; }), 'lists[1].entries[0].otherNames'],
])('takes nothing from a text that is wrong somewhere, and says where (%#)', (text, place) => {
  const thrown = ((): unknown => {
    try {
      return listsFromJson(text);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(Failure);
  expect(thrown).toMatchObject({ code: 'lists.json', values: { place } });
});
