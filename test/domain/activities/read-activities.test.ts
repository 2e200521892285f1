import fc from 'fast-check';
import type { Activity } from '../../../src/domain/activity';
import { classify, type Classified } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { SheetCells } from '../../../src/domain/sheet';
import { sheetOf } from '../ledger/layout';

type Rows = readonly (readonly (string | number)[])[];

const read = (rows: Rows, name = '小分队招商', more: Partial<SheetCells> = {}): Classified => classify(readLedgers([{ ...sheetOf({ name, rows }), ...more }]), DEFAULT_RULES);
const brief = ({ row, kind, batches, year, month, lead, destination }: Activity): unknown[] => [row, kind, batches, year, month, lead, destination];
const codes = ({ activities, ledgerFlags }: Classified): string[] => [...ledgerFlags, ...activities.flatMap(({ flags }) => flags)].map(({ code }) => code);

const TRIPS = ['序号', '外出日期', '招商小分队', '带队领导', '目的地', '拜访企业（单位）', '备注'];

describe('小分队招商 and 邀请客商考察', () => {
  it('counts each row as one batch, by month, leader and destination', () => {
    const { activities } = read([['2019年小分队外出招商活动台账'], TRIPS, [1, '2019-01-04', '氢能链小分队', '区主要领导', '深圳', '甲公司', ''], [2, '2019年11月', '包装链小分队', '其他区领导', '南昌', '乙公司', ''], [3, '2019.3.5', '包装链小分队', '招商专员', '北京', '丙公司', '']]);
    expect(activities.map(brief)).toEqual([[3, 'outbound', 1, 2019, 1, 'chief', '深圳'], [4, 'outbound', 1, 2019, 11, 'other', '南昌'], [5, 'outbound', 1, 2019, 3, 'below', '北京']]);
  });

  it('reads where visitors come from, not where they were shown around', () => {
    const { activities } = read([['邀请客商来区考察台账'], ['序号', '来访日期', '来访客商（企业）', '来自地区', '考察地点', '接待领导'], [1, '2019-05-06', '甲公司', '上海', '动力谷自主创新园', '区委书记']], '请进来');
    expect(activities.map(brief)).toEqual([[3, 'inbound', 1, 2019, 5, 'chief', '上海']]);
  });

  it('takes the kind from a column where one sheet lists both, and leaves out a row that does not say', () => {
    const result = read([['2019年招商活动台账'], ['序号', '活动类型', '活动时间', '带队领导', '目的地', '拜访企业'], [1, '走出去', '2019-05-06', '副区长', '上海', '甲'], [2, '请进来', '2019-05-07', '副区长', '', '乙'], [3, '座谈', '2019-05-08', '副区长', '上海', '丙']], '招商活动');
    expect(result.activities.map(({ row, kind }) => [row, kind])).toEqual([[3, 'outbound'], [4, 'inbound'], [5, 'outbound']]);
  });

  it('flags a row of a sheet for both kinds that does not say which it is', () => {
    const result = read([['2019年招商活动台账'], ['序号', '活动类型', '活动时间', '参加人员', '地点', '活动内容'], [1, '外出招商', '2019-05-06', '', '上海', '甲'], [2, '座谈', '2019-05-08', '', '上海', '丙']], '招商活动');
    expect(result.activities.map(({ row }) => row)).toEqual([3]);
    expect(codes(result)).toEqual(['activity.kind-unclear']);
  });

  it('does not count totals, notes and blank rows', () => {
    const { activities } = read([['2019年小分队招商台账'], TRIPS, ['合计', '', '', '', '', '', ''], [1, '2019-01-04', 'A队', '', '深圳', '甲', ''], [], [2, '2019-01-05', 'A队', '', '深圳', '乙', ''], ['小计', 2, '', '', '', '', ''], ['注：以上为示例', '', '', '', '', '', '']]);
    expect(activities.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('takes further companies of one trip for the same batch, and says so where no merged cell proves it', () => {
    const rows: Rows = [['2019年小分队招商台账'], TRIPS, [1, '2019-01-04', 'A队', '', '深圳', '甲', ''], ['', '', '', '', '', '乙', ''], [2, '2019-02-04', 'A队', '', '深圳', '丙', ''], ['', '', '', '', '', '丁', '']];
    const merged = { merges: [{ top: 2, left: 0, rows: 2, columns: 1 }, { top: 2, left: 1, rows: 2, columns: 1 }] };
    const result = read(rows, '小分队招商', merged);
    expect(result.activities).toHaveLength(2);
    expect(result.ledgerFlags.map(({ code, at, values }) => [code, at.row, values])).toEqual([['activity.continued', 6, { row: 5 }]]);
  });

  it('adds the batches that a column counts, and takes a running number for none', () => {
    const rows = (batches: readonly (string | number)[]): Rows => [['2019年小分队招商台账'], ['外出日期', '批次', '带队领导', '目的地'], ...batches.map((batch, at): (string | number)[] => [`2019-0${at + 1}-03`, batch, '区长', '深圳'])];
    expect(read(rows([2, '3批次', ''])).activities.map(({ batches }) => batches)).toEqual([2, 3, 1]);
    expect(read(rows([1, 2, 3])).activities.map(({ batches }) => batches)).toEqual([1, 1, 1]);
    expect(read(rows(['第1批', '第2批'])).activities.map(({ batches }) => batches)).toEqual([1, 1]);
    expect(codes(read(rows(['若干', 2])))).toEqual(['activity.batches-unclear']);
  });

  it('takes the year of the title for days without one and says it once', () => {
    const result = read([['2019年小分队招商台账'], TRIPS, [1, '1月4日', 'A队', '', '深圳', '甲', ''], [2, '2月5日', 'A队', '', '深圳', '乙', '']]);
    expect(result.activities.map(({ year, month }) => [year, month])).toEqual([[2019, 1], [2019, 2]]);
    expect(codes(result)).toEqual(['activity.year-from-title']);
  });

  it('keeps a trip without a readable day in the list, in no year, and flags it', () => {
    const result = read([['2019年小分队招商台账'], TRIPS, [1, '', 'A队', '', '深圳', '甲', ''], [2, '待定', 'A队', '', '深圳', '乙', '']]);
    expect(result.activities.map(({ year }) => year)).toEqual([null, null]);
    expect(codes(result)).toEqual(['activity.date-missing', 'activity.date-unreadable']);
  });

  it('asks for the post of a mere name, once for each name', () => {
    const result = read([['2019年小分队招商台账'], TRIPS, ...[1, 2, 3].map((serial): (string | number)[] => [serial, '2019-03-04', 'A队', serial === 3 ? '李某' : '张某', '深圳', '甲', ''])]);
    expect(result.activities.map(({ lead }) => lead)).toEqual([null, null, null]);
    expect(codes(result)).toEqual(['activity.leader-unclear', 'activity.leader-unclear']);
  });

  it('does not count a summary of activities by unit, and says so', () => {
    const result = read([['2019年小分队招商和邀请客商情况汇总'], ['单位', '小分队招商批次', '邀请客商批次', '拜访企业数'], ['氢能链', 80, 70, 90]], '活动汇总');
    expect(result.activities).toEqual([]);
    expect(codes(result)).toEqual(['activity.table-unclear']);
  });

  it('does not count a hidden sheet, and says so', () => {
    const result = read([['2019年小分队招商台账'], TRIPS, [1, '2019-01-04', 'A队', '', '深圳', '甲', '']], '小分队招商', { visible: false });
    expect(result.activities).toEqual([]);
    expect(codes(result)).toEqual(['activity.hidden']);
  });

  it('goes on after headings that are repeated at a page break, and reads two lists on one sheet', () => {
    const visits = ['序号', '来访日期', '来访客商', '来自地区', '接待领导'];
    const { activities } = read([['2019年小分队招商台账'], TRIPS, [1, '2019-01-04', 'A队', '', '深圳', '甲', ''], TRIPS, [2, '2019-01-05', 'A队', '', '东莞', '乙', ''], [], ['2019年邀请客商考察台账'], visits, [1, '2019-02-03', '丙公司', '上海', '区长']], '招商活动');
    expect(activities.map(({ row, kind, destination }) => [row, kind, destination])).toEqual([[3, 'outbound', '深圳'], [5, 'outbound', '东莞'], [9, 'inbound', '上海']]);
  });

  it('counts as many batches as rows were written, wherever blank rows stand', () => {
    fc.assert(fc.property(fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), blankBefore: fc.boolean() }), { minLength: 1, maxLength: 150 }), (trips) => {
      const rows = trips.flatMap(({ month, blankBefore }, at): (string | number)[][] => [...(blankBefore ? [[]] : []), [at + 1, `2019-${month}-03`, '招商小分队', '区领导', '深圳', '拜访企业', '走访考察']]);
      const { activities } = read([['2019年小分队招商台账'], TRIPS, ...rows]);
      expect(activities.map(({ month }) => month)).toEqual(trips.map(({ month }) => month));
    }), { numRuns: 60 });
  });
});
