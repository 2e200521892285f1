import { Failure } from '../../../src/domain/failure';
import { listEdits } from '../../../src/domain/office/list-edits';
import { listsSheetPlan, readListsSheet } from '../../../src/domain/office/lists-sheet';
import type { Top500List } from '../../../src/domain/top500/list';
import { built, edited, filled } from './sheets';

const list = (kind: Top500List['kind'], year: number, ...names: readonly string[]): Top500List => ({
  kind, year, publishedOn: null, source: '财富中文网', complete: false, entries: names.map((name, at) => ({ rank: at + 1, name })),
});
const rowsOf = (cells: ReturnType<typeof filled>): unknown[] => cells.values.slice(4);

describe('writing lists into 500强名录', () => {
  it('puts a new list below those that stand there, which stay cell for cell', () => {
    const before = built(listsSheetPlan([list('世界500强', 2019, '甲', '乙')]));
    const edits = listEdits(before, [list('民营500强', 2019, '丙')]);
    expect(edits.map(({ row }) => row).every((row) => row === before.values.length)).toBe(true);
    expect(readListsSheet(edited(before, edits)).lists).toEqual([list('世界500强', 2019, '甲', '乙'), list('民营500强', 2019, '丙')]);
  });

  it('writes nothing where the same list stands there already', () => {
    expect(listEdits(built(listsSheetPlan([list('世界500强', 2019, '甲', '乙')])), [list('世界500强', 2019, '甲', '乙')])).toEqual([]);
  });

  it('writes nothing where the same list stands there in the spelling of the office', () => {
    const cells = filled('500强名录', [['排名', '公司名称', '榜单', '年度', '来源'], ['第1名', '甲', '财富世界五百强', '2019年', '财富中文网'], [2, '乙', '', '', '']]);
    expect(listEdits(cells, [list('世界500强', 2019, '甲', '乙')])).toEqual([]);
  });

  it('changes only the rank of a company that moved', () => {
    const before = built(listsSheetPlan([list('世界500强', 2019, '甲', '乙', '丙')]));
    const moved = { ...list('世界500强', 2019, '甲', '乙'), entries: [{ rank: 1, name: '甲' }, { rank: 2, name: '乙' }, { rank: 9, name: '丙' }] };
    expect(listEdits(before, [moved])).toEqual([{ row: 6, column: 4, after: 9 }]);
  });

  it('gives the row of a company that left to one that came', () => {
    const before = built(listsSheetPlan([list('世界500强', 2019, '甲', '乙')]));
    const after = edited(before, listEdits(before, [list('世界500强', 2019, '甲', '丙')]));
    expect(rowsOf(after)).toHaveLength(2);
    expect(readListsSheet(after).lists).toEqual([list('世界500强', 2019, '甲', '丙')]);
  });

  it("leaves an office's notes beside a company that left, and puts the new one below", () => {
    const before = filled('500强名录', [['榜单', '年份', '排名', '企业名称', '来源', '联系情况'], ['世界500强', 2019, 1, '甲', '财富中文网', '已拜访'], ['世界500强', 2019, 2, '乙', '财富中文网', '']]);
    const after = edited(before, listEdits(before, [list('世界500强', 2019, '丙', '乙')]));
    expect(after.values[1]!.slice(0, 6)).toEqual(['', '', '', '', '', '已拜访']);
    expect(readListsSheet(after).lists[0]!.entries.map((entry) => entry.name)).toEqual(['丙', '乙']);
  });

  it('states the list on every row before the row that stated it for the others goes', () => {
    const before = filled('500强名录', [['榜单', '年份', '排名', '企业名称'], ['世界500强', 2019, 1, '甲'], ['', '', 2, '乙'], ['', '', 3, '丙']]);
    const after = edited(before, listEdits(before, [{ ...list('世界500强', 2019), entries: [{ rank: 2, name: '乙' }, { rank: 3, name: '丙' }] }]));
    expect(readListsSheet(after).lists).toMatchObject([{ kind: '世界500强', year: 2019, entries: [{ rank: 2, name: '乙' }, { rank: 3, name: '丙' }] }]);
  });

  it('adds columns that the sheet lacks to its right', () => {
    const before = filled('500强名录', [['榜单', '年份', '排名', '企业名称', '备注'], ['世界500强', 2018, 1, '甲', '旧']]);
    const after = edited(before, listEdits(before, [{ ...list('世界500强', 2019, '甲'), publishedOn: '2019-07-22' }]));
    expect(after.values[0]).toEqual(['榜单', '年份', '排名', '企业名称', '备注', '发布日期', '是否完整', '来源']);
    expect(readListsSheet(after).lists[1]).toMatchObject({ year: 2019, publishedOn: '2019-07-22', source: '财富中文网' });
  });

  it('fills an empty sheet that staff made', () => {
    const after = edited(filled('500强名录', []), listEdits(filled('500强名录', []), [list('世界500强', 2019, '甲')]));
    expect(readListsSheet(after).lists).toEqual([list('世界500强', 2019, '甲')]);
  });

  it('does not write to a sheet of a newer version, nor to one that is no list', () => {
    const newer = filled('500强名录', [['引凤表格 · 格式2'], ['榜单', '企业名称']]);
    expect(() => listEdits(newer, [list('世界500强', 2019, '甲')])).toThrow(Failure);
    expect(() => listEdits(filled('500强名录', [['电话'], ['1']]), [list('世界500强', 2019, '甲')])).toThrow('sheet.no-table');
  });
});
