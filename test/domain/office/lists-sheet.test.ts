import fc from 'fast-check';
import { listsSheetPlan, readListsSheet } from '../../../src/domain/office/lists-sheet';
import { nameKey } from '../../../src/domain/company/normalised';
import { TOP500_CLASSES } from '../../../src/domain/top500';
import type { Top500List } from '../../../src/domain/top500/list';
import { built, filled, short } from './sheets';

const HEADINGS = ['榜单', '年份', '发布日期', '是否完整', '排名', '企业名称', '其他名称', '省份', '来源'];
const read = (rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []): ReturnType<typeof readListsSheet> => readListsSheet(filled('500强名录', rows, merges));

describe('500强名录 as staff fill it in', () => {
  it('gives a list with its entries in the order of rank', () => {
    const { lists, flags } = read([
      HEADINGS,
      ['世界500强', 2019, '2019-07-22', '节选', 224, '中国中车集团有限公司', '中国中车；中车', '北京', '财富中文网'],
      ['世界500强', 2019, '2019-07-22', '节选', 80, '华润有限公司', '', '', '财富中文网'],
    ]);
    expect(flags).toEqual([]);
    expect(lists).toEqual([
      {
        kind: '世界500强', year: 2019, publishedOn: '2019-07-22', complete: false, source: '财富中文网',
        entries: [{ rank: 80, name: '华润有限公司' }, { rank: 224, name: '中国中车集团有限公司', otherNames: ['中国中车', '中车'], province: '北京' }],
      },
    ]);
  });

  it('takes columns in any order, extra ones, blank rows, text numbers and other spellings', () => {
    const { lists, flags } = read([
      ['我局整理的名录'],
      [],
      ['公司名称', '备注', '名次', '年度', '榜单名称'],
      ['三一集团有限公司', '来过两次', '第7名', '2019年', '2019中国民营企业五百强'],
      [],
      ['正威国际集团', '', '１', '２０１９', '民企500强'],
    ]);
    expect(flags).toEqual([]);
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatchObject({ kind: '民营500强', year: 2019, publishedOn: null, complete: false, source: '工作表“500强名录”' });
    expect(lists[0]!.entries).toEqual([{ rank: 1, name: '正威国际集团' }, { rank: 7, name: '三一集团有限公司' }]);
  });

  it('keeps lists of different kinds and years apart', () => {
    const { lists } = read([HEADINGS, ['世界500强', 2019, '', '', 1, '甲'], ['世界500强', 2020, '', '', 1, '甲'], ['中国500强', 2019, '', '', 1, '甲']]);
    expect(lists.map(({ kind, year }) => `${kind}${year}`)).toEqual(['世界500强2019', '世界500强2020', '中国500强2019']);
  });

  it('takes 榜单 and 年份 from the row above where they are written once or merged', () => {
    const { lists, flags } = read([HEADINGS, ['世界500强', 2019, '', '', 1, '甲'], ['', '', '', '', 2, '乙'], ['', '', '', '', 3, '丙']], ['A2:A4', 'B2:B4']);
    expect(flags).toEqual([]);
    expect(lists.map(({ entries }) => entries.length)).toEqual([3]);
  });

  it('does not carry a list over a gap', () => {
    const { lists, flags } = read([HEADINGS, ['世界500强', 2019, '', '', 1, '甲'], [], ['', '', '', '', 2, '乙']]);
    expect(lists[0]!.entries).toHaveLength(1);
    expect(short(flags)).toEqual(['lists.kind-unclear A4']);
  });

  it('takes the list from a title above the rows', () => {
    const { lists } = read([['2019年世界500强（节选）'], ['排名', '企业名称'], [1, '甲'], ['2020年世界500强（节选）'], [3, '乙']]);
    expect(lists).toMatchObject([{ year: 2019, entries: [{ rank: 1, name: '甲' }] }, { year: 2020, entries: [{ rank: 3, name: '乙' }] }]);
  });

  it('reads a publication date that Excel holds as a date', () => {
    expect(read([HEADINGS, ['世界500强', 2019, 43_668, '', 1, '甲']]).lists[0]!.publishedOn).toBe('2019-07-22');
  });

  it('says which cells it could not use, and uses the others', () => {
    const { lists, flags } = read([
      HEADINGS,
      ['世界品牌500强', 2019, '', '', 1, '甲'],
      ['世界500强', '去年', '', '', 2, '乙'],
      ['世界500强', 2019, '2019年7月', '大半', '前十', '丙'],
      ['世界500强', 2019, '', '', 4, ''],
      ['世界500强', 2019, '', '', 5, '丙'],
      ['世界500强', 2019, '', '', 6, '丁'],
    ]);
    expect(short(flags)).toEqual(['lists.kind-unclear A2', 'lists.year-unclear B3', 'lists.rank-unclear E4', 'lists.date-unclear C4', 'lists.extent-unclear D4', 'lists.name-missing F5', 'lists.repeated F6']);
    expect(lists).toMatchObject([{ publishedOn: null, complete: false, entries: [{ rank: 6, name: '丁' }, { rank: null, name: '丙' }] }]);
  });

  it('says a mistake that every row repeats only once', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ['亚洲500强', 2019, '', '', at + 1, `企业${at}`]);
    expect(read([HEADINGS, ...rows]).flags).toHaveLength(1);
  });

  it('keeps the first of two publication dates of one list and says so', () => {
    const { lists, flags } = read([HEADINGS, ['世界500强', 2019, '2019-07-22', '', 1, '甲'], ['世界500强', 2019, '2019-07-23', '', 2, '乙']]);
    expect(lists[0]!.publishedOn).toBe('2019-07-22');
    expect(flags).toMatchObject([{ code: 'lists.differs', values: { heading: '发布日期', first: '2019-07-22', text: '2019-07-23' } }]);
  });

  it('says so where the publication date is of another year', () => {
    expect(short(read([HEADINGS, ['世界500强', 2019, '2018-07-22', '', 1, '甲']]).flags)).toEqual(['lists.date-of-other-year C2']);
  });

  it('never takes a list for whole that has not 500 companies, whatever it says', () => {
    const { lists, flags } = read([HEADINGS, ['世界500强', 2019, '', '全榜', 1, '甲']]);
    expect(lists[0]!.complete).toBe(false);
    expect(flags).toMatchObject([{ code: 'lists.not-complete', at: { row: 2, column: 'D' }, values: { list: '世界500强2019', count: 1, expected: 500 } }]);
  });

  it('takes 500 companies for the whole list unless they are called an excerpt', () => {
    const rows = (extent: string): (string | number)[][] => Array.from({ length: 500 }, (_, at) => ['世界500强', 2019, '', extent, at + 1, `企业${at}`]);
    expect(read([HEADINGS, ...rows('')]).lists[0]!.complete).toBe(true);
    expect(read([HEADINGS, ...rows('节选')]).lists[0]!.complete).toBe(false);
  });

  it('passes over notes below the table', () => {
    expect(read([['2019年世界500强'], ['排名', '企业名称'], [1, '甲'], ['', '数据来源：财富中文网'], ['注：本表由办公室整理']]).flags).toEqual([]);
  });

  it('says so where a sheet of that name is no list, and says nothing of an empty one', () => {
    expect(short(read([['电话', '姓名'], ['1', '张三']]).flags)).toEqual(['office.no-table']);
    expect(read([])).toEqual({ lists: [], rows: [], flags: [] });
  });

  it('reads what a newer version wrote as far as it can, and says so', () => {
    const { lists, flags } = read([['500强名录'], ['引凤表格 · 格式2'], HEADINGS, ['世界500强', 2019, '', '', 1, '甲']]);
    expect(lists).toHaveLength(1);
    expect(flags).toMatchObject([{ code: 'office.newer', values: { version: 2 } }]);
  });
});

const name = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{2,5}(集团|股份有限公司)$/);
const lists: fc.Arbitrary<readonly Top500List[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...TOP500_CLASSES),
    year: fc.integer({ min: 2010, max: 2030 }),
    hasDate: fc.boolean(),
    source: fc.constantFrom('财富中文网', '全国工商联公布'),
    entries: fc.uniqueArray(fc.record({ name, otherNames: fc.uniqueArray(name, { maxLength: 2 }) }), { selector: (entry) => nameKey(entry.name), minLength: 1, maxLength: 8 }),
  }),
  { selector: ({ kind, year }) => `${kind}${year}`, maxLength: 4 },
).map((drawn) =>
  drawn.map(({ kind, year, hasDate, source, entries }) => ({
    kind, year, source, complete: false, publishedOn: hasDate ? `${year}-08-05` : null,
    entries: entries.map((entry, at) => {
      const others = entry.otherNames.filter((other) => other !== entry.name);
      return { rank: at + 1, name: entry.name, ...(others.length === 0 ? {} : { otherNames: others }) };
    }),
  })),
);

it('reads back whatever lists it wrote', () => {
  const inOrder = (all: readonly Top500List[]): Top500List[] => [...all].sort((a, b) => TOP500_CLASSES.indexOf(a.kind) - TOP500_CLASSES.indexOf(b.kind) || b.year - a.year);
  fc.assert(fc.property(lists, (all) => {
    const { lists: back, flags } = readListsSheet(built(listsSheetPlan(all)));
    expect(flags).toEqual([]);
    expect(back).toEqual(inOrder(all));
  }), { numRuns: 60 });
});
