import { previewLists } from '../../../src/domain/office/import-lists';
import { pastedCells } from '../../../src/domain/office/pasted-cells';
import type { Top500List } from '../../../src/domain/top500/list';
import { filled, short } from './sheets';

const known = (kind: Top500List['kind'], year: number, ...names: readonly string[]): Top500List => ({
  kind, year, publishedOn: null, source: '自带', complete: false, entries: names.map((name, at) => ({ rank: at + 1, name })),
});

describe('importing a list from a table', () => {
  it('finds the headings of a news page, and the English names in brackets', () => {
    const cells = filled('Sheet1', [
      ['2024年《财富》世界500强排行榜'],
      [],
      ['排名', '上年排名', '公司名称（中英文）', '营业收入（百万美元）', '利润（百万美元）', '国家'],
      [1, 1, '沃尔玛（WALMART)', 648_125, 15_511, '美国'],
      [3, 3, '国家电网有限公司(STATE GRID)', 545_947.5, 9204.3, '中国'],
      ['', '来源：财富中文网'],
    ]);
    const { lists, columns, rows, missing, flags } = previewLists(cells, {}, []);
    expect(flags).toEqual([]);
    expect({ rows, missing }).toEqual({ rows: 2, missing: [] });
    expect(columns).toEqual([{ key: 'rank', column: 'A' }, { key: 'name', column: 'C' }, { key: 'province', column: 'F' }]);
    expect(lists[0]!.list).toEqual({
      kind: '世界500强', year: 2024, publishedOn: null, complete: false, source: '导入自“Sheet1”',
      entries: [{ rank: 1, name: '沃尔玛', otherNames: ['WALMART'], province: '美国' }, { rank: 3, name: '国家电网有限公司', otherNames: ['STATE GRID'], province: '中国' }],
    });
  });

  it('takes kind and year from the name of the file, and the province from a city', () => {
    const cells = filled('Sheet1', [['名次', '企业名称', '总部所在城市', '营业收入总额（万元）'], ['1', '京东集团', '北京', '108466200'], ['2', '阿里巴巴（中国）有限公司', '浙江省杭州市', '92749400']]);
    const { lists } = previewLists(cells, { fileName: '2024中国民营企业500强榜单.xlsx' }, []);
    expect(lists[0]!.list).toMatchObject({ kind: '民营500强', year: 2024, source: '导入自“2024中国民营企业500强榜单.xlsx”', entries: [{ rank: 1, province: '北京' }, { rank: 2, province: '浙江' }] });
  });

  it('takes the rank of the list, not of the year before', () => {
    const before = filled('2024世界500强', [['上年排名', '排名', '企业名称'], [9, 1, '甲']]);
    const years = filled('2024世界500强', [['2023年排名', '2024年排名', '企业名称'], [9, 1, '甲']]);
    const serial = filled('2024世界500强', [['序号', '名次', '企业名称'], [9, 1, '甲']]);
    for (const cells of [before, years, serial]) expect(previewLists(cells, {}, []).lists[0]!.list.entries).toEqual([{ rank: 1, name: '甲' }]);
  });

  it('asks for what nobody says, and does not call that a mistake in the rows', () => {
    const cells = filled('Sheet1', [['排名', '企业名称'], [1, '甲'], [2, '乙']]);
    expect(previewLists(cells, {}, [])).toMatchObject({ lists: [], rows: 2, missing: ['kind'], flags: [] });
    expect(previewLists(cells, { fileName: '世界500强.xlsx' }, [])).toMatchObject({ lists: [], missing: ['year'] });
    expect(previewLists(cells, { kind: '中国500强', year: 2023 }, []).lists[0]!.list).toMatchObject({ kind: '中国500强', year: 2023 });
  });

  it('shows what is new, what is gone and what moved against the list that is here', () => {
    const cells = filled('2024世界500强', [['排名', '企业名称'], [1, '甲'], [2, '丙'], [3, '乙']]);
    const { lists } = previewLists(cells, {}, [known('世界500强', 2024, '甲', '乙', '丁'), known('世界500强', 2023, '丙')]);
    expect(lists[0]).toMatchObject({ known: { year: 2024 }, added: [{ name: '丙' }], gone: [{ name: '丁' }], moved: [{ name: '乙', from: 2, to: 3 }] });
  });

  it('takes several lists from one table that names them', () => {
    const cells = filled('名录', [['榜单', '年份', '排名', '企业名称'], ['世界500强', 2023, 1, '甲'], ['民营500强', 2023, 1, '乙']]);
    expect(previewLists(cells, {}, []).lists.map(({ list, known: other }) => [list.kind, other])).toEqual([['世界500强', null], ['民营500强', null]]);
  });

  it('names the rows that it could not use', () => {
    const cells = filled('2024世界500强', [['排名', '企业名称'], [1, '甲'], [2, ''], ['第三', '乙'], [4, '甲']]);
    expect(short(previewLists(cells, {}, []).flags)).toEqual(['lists.name-missing B3', 'lists.rank-unclear A4', 'lists.repeated B5']);
  });

  it('says so where nothing looks like a list', () => {
    expect(short(previewLists(filled('通讯录', [[13_900_000_000], [13_800_000_000]]), {}, []).flags)).toEqual(['office.no-table']);
  });
});

describe('importing a pasted text', () => {
  it('takes what a spreadsheet copies', () => {
    const { lists } = previewLists(pastedCells('2024年中国企业500强\t\t\n名次\t企业名称\t营业收入\r\n1\t国家电网有限公司\t"35,564"\r\n2\t中国石油化工集团有限公司\t32,149\n'), {}, []);
    expect(lists[0]!.list).toMatchObject({ kind: '中国500强', year: 2024, entries: [{ rank: 1, name: '国家电网有限公司' }, { rank: 2, name: '中国石油化工集团有限公司' }] });
  });

  it('takes ranks and names from what the columns hold where nothing is headed, and says so', () => {
    const { lists, flags } = previewLists(pastedCells('1\t北京\t国家电网有限公司\n2\t北京\t中国石油化工集团有限公司\n3\t北京\t中国建筑股份有限公司'), { kind: '中国500强', year: 2024 }, []);
    expect(flags).toMatchObject([{ code: 'lists.columns-assumed', values: { rank: 'A', name: 'C' } }]);
    expect(lists[0]!.list.entries).toEqual([{ rank: 1, name: '国家电网有限公司' }, { rank: 2, name: '中国石油化工集团有限公司' }, { rank: 3, name: '中国建筑股份有限公司' }]);
  });

  it('takes a bare list of names', () => {
    const { lists } = previewLists(pastedCells('2022年世界500强\n国家电网有限公司\n中国中车集团有限公司'), {}, []);
    expect(lists[0]!.list.entries).toEqual([{ rank: null, name: '国家电网有限公司' }, { rank: null, name: '中国中车集团有限公司' }]);
  });

  it.each([
    ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
    ['a\t"b\n""c"""\nd', [['a', 'b\n"c"'], ['d', '']]],
    ['"a\tb', [['"a', 'b']]],
    ['1,甲\n2,乙', [['1', '甲'], ['2', '乙']]],
    ['1  CVS Health公司\n2  乙', [['1', 'CVS Health公司'], ['2', '乙']]],
    ['\n\n甲\n', [['甲']]],
    ['', []],
  ])('divides %j into cells', (text, values) => {
    expect(pastedCells(text).values).toEqual(values);
  });
});
