import { classify } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { CellValue, SheetCells } from '../../../src/domain/sheet';
import { indicatorsOf } from '../../../src/domain/summary/indicators';
import type { PlannedCell, WorkbookPlan } from '../../../src/domain/summary/plan';
import { planWorkbook } from '../../../src/domain/summary/plan-workbook';
import { rowsBehind, summedColumn, tracedNumbers } from '../../../src/domain/summary/rows-behind';
import { tableRows } from '../../../src/domain/summary/table-sheet';

const sheet = (name: string, values: readonly (readonly CellValue[])[]): SheetCells => ({ name, top: 0, left: 0, values, merges: null, tables: [], visible: true, date1904: false });

const LEDGER = sheet('台账', [
  ['项目名称', '投资方', '总投资（亿元）', '签约日期', '项目状态', '所属产业链', '责任单位', '到位资金（亿元）'],
  ['甲', '甲公司', 12, '2019-01-05', '投产', '新材料', '河西镇', 3],
  ['乙', '乙公司', '1200万美元', '2019-02-05', '开工', '新材料', '河东镇', 1],
  ['丙', '丙公司', 6, '2019-10-05', '签约', '电子*信息', '河东镇', ''],
  ['丁', '丁公司', 2, '2019-05-05', '终止', '新材料', '河西镇', ''],
  ['戊', '戊公司', 4, '2018-05-05', '开工', '新材料', '河西镇', 2],
]);
const TRIPS = sheet('小分队招商', [
  ['2019年小分队招商活动台账', '', '', ''],
  ['序号', '日期', '带队领导', '目的地'],
  [1, '2019-01-03', '区委书记张三', '深圳'],
  [2, '2019-03-03', '副区长李四', '上海'],
  [3, '2019-03-09', '招商专员王五', '深圳'],
]);

function plan(through: number): WorkbookPlan {
  const classified = classify(readLedgers([LEDGER, TRIPS]), DEFAULT_RULES);
  const indicators = indicatorsOf(classified, { year: 2019, through }, DEFAULT_RULES);
  return planWorkbook(classified, [indicators], DEFAULT_RULES, () => ({ kind: '', what: '', why: '', remedy: '' }), ['甲', '乙', '丙', '丁']);
}

const numberIn = (cell: PlannedCell | undefined): number => (typeof cell === 'number' ? cell : 0);

describe.each([12, 4])('the rows behind the numbers of January to month %i', (through) => {
  const { sheets } = plan(through);
  const bodyOf = (role: string): readonly (readonly PlannedCell[])[] => sheets.find((each) => each.role === role)?.cells.slice(tableRows(0).first - 1) ?? [];
  const summary = sheets.find(({ role }) => role === 'summary');
  const traced = summary ? tracedNumbers(summary) : [];

  it('are told for the headline figures, tiers, chains, months, units, progress and activities alike', () => {
    expect(traced.length).toBeGreaterThan(100);
    expect(new Set(traced.map(({ behind }) => behind.sheet))).toEqual(new Set(['detail', 'activities']));
  });

  it('give that number when they are counted or added up', () => {
    for (const { row, column, behind } of traced) {
      const cell = summary?.cells[row]?.[column];
      const rows = bodyOf(behind.sheet);
      const found = rowsBehind(behind, rows);
      const summed = summedColumn(behind);
      const value = summed === null ? found.length : found.reduce((sum, index) => sum + numberIn(rows[index]?.[summed]), 0);
      expect({ row, column, value }).toEqual({ row, column, value: expect.closeTo((cell as { expected: number }).expected, 7) as unknown });
    }
  });
});
