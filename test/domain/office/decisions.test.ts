import fc from 'fast-check';
import { decisionEdits } from '../../../src/domain/office/decision-edits';
import { decisionsThatHold, firstEntryLookup, top500Decisions, withDecision, type OfficeDecision } from '../../../src/domain/office/decision-rows';
import { decisionsSheetPlan, readDecisionsSheet } from '../../../src/domain/office/decisions-sheet';
import { built, edited, filled, short } from './sheets';

const HEADINGS = ['投资方', '项目名称', '三类500强', '类别', '所属企业', '首次入湘', '核定人', '核定日期', '备注'];
type Row = readonly (string | number | boolean)[];
const read = (rows: readonly Row[]): ReturnType<typeof readDecisionsSheet> => readDecisionsSheet(filled('人工核定', rows));
const decisions = (rows: readonly Row[]): readonly (OfficeDecision | null)[] => read(rows).rows.map(({ decision }) => decision);

describe('人工核定 as staff fill it in', () => {
  it('gives who decided what, and when', () => {
    expect(read([HEADINGS, ['北京首钢钢铁投资管理有限公司', '', '是', '世界500强', '首钢集团有限公司', '是', '张三', 43_651, '见股权结构']])).toEqual({
      rows: [
        {
          row: 1,
          decision: { investor: '北京首钢钢铁投资管理有限公司', status: '是', class: '世界500强', group: '首钢集团有限公司', firstEntry: true, by: '张三', on: '2019-07-05', remark: '见股权结构' },
        },
      ],
      flags: [],
    });
  });

  it('takes the columns of an office that names and orders them its own way', () => {
    expect(decisions([['审核表'], ['是否首次入鄂', '是否三类500强', '联系人', '企业名称（全称）'], ['√', '否', '李四', '甲公司']])).toEqual([{ investor: '甲公司', status: '否', firstEntry: true }]);
  });

  it('takes the name of a list under 三类500强 for a yes', () => {
    expect(decisions([HEADINGS, ['甲公司', '', '民企500强']])).toEqual([{ investor: '甲公司', status: '是', class: '民营500强' }]);
  });

  it('decides 首次入湘 alone where only that is filled in', () => {
    expect(decisions([HEADINGS, ['甲公司', '', '', '', '', '否']])).toEqual([{ investor: '甲公司', status: null, firstEntry: false }]);
  });

  it('says what it could not use, and keeps every row', () => {
    const { rows, flags } = read([
      HEADINGS,
      ['', '甲项目', '是'],
      ['甲公司', '', '待定'],
      ['乙公司'],
      ['丙公司', '', '否', '世界500强'],
      ['丁公司', '', '是', '行业龙头'],
    ]);
    expect(short(flags)).toEqual(['decisions.investor-missing A2', 'decisions.unclear C3', 'decisions.empty 4', 'decisions.contradictory D5', 'decisions.unclear D6']);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(decisionsThatHold(rows).filter(({ status }) => status !== null)).toEqual([{ investor: '丁公司', status: '是' }]);
  });

  it('lets the lowest of several rows for an investor hold, and points from the others to it', () => {
    const { rows, flags } = read([HEADINGS, ['甲（集团）公司', '', '是'], ['乙公司', '', '是'], ['甲(集团)公司', '', '否']]);
    expect(flags).toMatchObject([{ code: 'decisions.superseded', at: { row: 2, column: 'A' }, values: { row: 4 } }]);
    expect(decisionsThatHold(rows)).toEqual([{ investor: '甲（集团）公司', status: '否' }, { investor: '乙公司', status: '是' }]);
  });

  it('lets a later row that answers another question leave the earlier answer alone', () => {
    const { rows, flags } = read([HEADINGS, ['甲公司', '', '是', '民营500强'], ['甲公司', '', '', '', '', '是']]);
    expect(flags).toEqual([]);
    expect(decisionsThatHold(rows)).toEqual([{ investor: '甲公司', status: '是', class: '民营500强', firstEntry: true }]);
  });

  it('says so where a sheet of that name holds no decisions, and says nothing of an empty one', () => {
    expect(short(read([['电话', '姓名'], ['1', '张三']]).flags)).toEqual(['office.no-table']);
    expect(read([])).toEqual({ rows: [], flags: [] });
  });
});

describe('what holds for a project', () => {
  const held: readonly OfficeDecision[] = [
    { investor: '甲公司', status: '是', firstEntry: true },
    { investor: '甲公司', project: '二期项目', status: null, firstEntry: false },
  ];

  it('takes a first entry decided for the project before that for the investor', () => {
    const lookup = firstEntryLookup(held);
    expect(lookup('甲公司', '二期项目')?.firstEntry).toBe(false);
    expect(lookup('甲 公司', '一期项目')?.firstEntry).toBe(true);
    expect(lookup('乙公司', '一期项目')).toBeNull();
  });

  it('hands the matching only what answers the 500强 question', () => {
    expect(top500Decisions(held)).toEqual([{ investor: '甲公司', status: '是', firstEntry: true }]);
  });
});

describe('taking a decision', () => {
  it('adds a row for a new investor and changes the last one of a known investor', () => {
    const rows = withDecision(withDecision([], { investor: '甲公司', status: '是', class: '民营500强', by: '张三' }), { investor: '乙公司', status: '否' });
    expect(withDecision(rows, { investor: '甲公司', status: '否' }).map(({ decision }) => decision)).toEqual([{ investor: '甲公司', status: '否' }, { investor: '乙公司', status: '否' }]);
  });

  it('keeps a decision for one project apart from that for all of them', () => {
    expect(withDecision([{ row: 4, decision: { investor: '甲公司', status: '是' } }], { investor: '甲公司', project: '乙项目', status: '否' })).toHaveLength(2);
  });
});

describe('writing decisions into 人工核定', () => {
  const taken: OfficeDecision = { investor: '甲公司', status: '是', class: '民营500强', group: '甲集团', by: '张三', on: '2019-07-05' };
  const write = (rows: readonly Row[], ...all: readonly OfficeDecision[]): { readonly edits: ReturnType<typeof decisionEdits>; readonly after: ReturnType<typeof filled> } => {
    const cells = filled('人工核定', rows);
    const edits = decisionEdits(cells, all, '首次入湘');
    return { edits, after: edited(cells, edits) };
  };

  it('adds a row below, and only its cells', () => {
    const { edits, after } = write([HEADINGS, ['乙公司', '', '否']], taken);
    expect(new Set(edits.map(({ row }) => row))).toEqual(new Set([2]));
    expect(after.values[2]).toEqual(['甲公司', '', '是', '民营500强', '甲集团', '', '张三', '2019-07-05', '']);
  });

  it('changes only the cells that say something else now, wherever sorting has put the row', () => {
    const { edits } = write([HEADINGS, ['乙公司', '', '否'], ['甲 公司', '', '√', '民企500强', '甲集团', '是', '李四', 43_651, '已核']], taken);
    expect(edits).toEqual([{ row: 2, column: 6, after: '张三' }]);
  });

  it('empties class and group where a yes becomes a no', () => {
    const { after } = write([HEADINGS, ['甲公司', '', '是', '民营500强', '甲集团', '是', '张三', '', '备注']], { investor: '甲公司', status: '否' });
    expect(after.values[1]).toEqual(['甲公司', '', '否', '', '', '是', '', '', '备注']);
  });

  it('fills in a row that was prepared, and replaces what could not be understood there', () => {
    expect(write([HEADINGS, ['甲公司', '', '待定', '行业龙头', '', '', '', '', '待查']], { investor: '甲公司', status: '否' }).after.values[1]!.slice(0, 9)).toEqual(['甲公司', '', '否', '', '', '', '', '', '待查']);
  });

  it('leaves the 500强 answer alone where only 首次入湘 is decided', () => {
    const { edits } = write([HEADINGS, ['甲公司', '', '是', '行业龙头', '甲集团']], { investor: '甲公司', status: null, firstEntry: true });
    expect(edits).toEqual([{ row: 1, column: 5, after: '是' }]);
  });

  it('adds the columns that a sheet lacks to its right, with the province of the office', () => {
    const cells = filled('人工核定', [['投资方', '三类500强', '联系人'], ['乙公司', '否', '王五']]);
    const after = edited(cells, decisionEdits(cells, [{ investor: '甲公司', status: '是', firstEntry: true }], '首次入鄂'));
    expect(after.values).toEqual([['投资方', '三类500强', '联系人', '首次入鄂'], ['乙公司', '否', '王五', ''], ['甲公司', '是', '', '是']]);
  });

  it('takes several decisions at once', () => {
    expect(write([HEADINGS], taken, { investor: '乙公司', status: '否' }, { investor: '甲公司', status: '否' }).after.values.slice(1).map((row) => row.slice(0, 3))).toEqual([['甲公司', '', '否'], ['乙公司', '', '否']]);
  });

  it('does not write to a sheet of a newer version', () => {
    expect(() => write([['引凤表格 · 格式3'], HEADINGS], taken)).toThrow('sheet.newer');
  });

  const text = fc.constantFrom('甲公司', '乙公司', '丙（集团）公司');
  const decision: fc.Arbitrary<OfficeDecision> = fc
    .record({ investor: text, project: fc.option(fc.constantFrom('一期', '二期')), status: fc.constantFrom('是', '否', null), firstEntry: fc.option(fc.boolean()), by: fc.option(fc.constantFrom('张三', '李四')) })
    .filter(({ status, firstEntry }) => status !== null || firstEntry !== null)
    .map(({ investor, project, status, firstEntry, by }) => ({ investor, status, ...(project === null ? {} : { project }), ...(firstEntry === null ? {} : { firstEntry }), ...(by === null ? {} : { by }) }) as OfficeDecision);

  it('reads back what it wrote, whether all at once on a new sheet or one after the other', () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), (all) => {
        const held = decisionsThatHold(all.map((each) => ({ row: null, decision: each })));
        const planned = built(decisionsSheetPlan(held, '首次入湘'));
        const grown = all.reduce((cells, each) => edited(cells, decisionEdits(cells, [each], '首次入湘')), built(decisionsSheetPlan([], '首次入湘')));
        for (const cells of [planned, grown]) {
          const { rows, flags } = readDecisionsSheet(cells);
          expect(flags).toEqual([]);
          expect(decisionsThatHold(rows)).toEqual(held);
        }
      }),
      { numRuns: 100 },
    );
  });
});
