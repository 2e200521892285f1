import fc from 'fast-check';
import { classify } from '../../../src/domain/classify/classify';
import { matchHeading } from '../../../src/domain/ledger/heading-match';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import { DEFAULT_RULES, type Rules } from '../../../src/domain/rules';
import type { CellValue, SheetCells } from '../../../src/domain/sheet';
import { headingOf, isHeading, WRITE_BACK_COLUMNS, type WriteBackColumn, type WriteBackMode } from '../../../src/domain/write-back/columns';
import { planWriteBack, type WriteBackPlan } from '../../../src/domain/write-back/plan';
import { wholeLedgers } from '../../../src/domain/write-back/whole-ledgers';

function planned(rows: readonly (readonly CellValue[])[], columns: readonly WriteBackColumn[], mode: WriteBackMode = 'values', rules: Rules = DEFAULT_RULES, more: Partial<SheetCells> = {}): WriteBackPlan {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const cells: SheetCells = { name: '签约项目', top: 0, left: 0, values, merges: [], tables: [], visible: true, date1904: false, ...more };
  const book = readLedgers([cells]);
  const { projects } = classify(book, rules);
  const wholes = wholeLedgers(book.ledgers, projects);
  const [whole] = wholes;
  if (!whole) throw new Error('no ledger');
  return planWriteBack({ ...whole, ledgers: wholes.map(({ ledger }) => ledger) }, columns, mode, { rules, top500: null, firstEntry: () => null, projects });
}

const HEAD: readonly CellValue[] = ['项目名称', '投资方', '总投资（万元）', '签约日期'];
const cellsOf = ({ edits }: WriteBackPlan): readonly (readonly unknown[])[] => edits.map(({ cells }) => cells);

describe('what is written beside a ledger', () => {
  it('is in 亿元, whatever unit the ledger has', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', 120000, '2019-03-01'], ['乙项目', '乙公司', '约5亿元', '2019-03-02']], ['amount', 'tier']))).toEqual([[12, 5], ['10亿元以上', '5—10亿元']]);
  });

  it('is nothing where the ledger states no amount', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', '', '2019-03-01'], ['乙项目', '乙公司', 60000, '2019-03-02']], ['amount', 'tier']))).toEqual([['', 6], ['', '5—10亿元']]);
  });

  it('holds a foreign amount against its own thresholds, and converts it at the book rate', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', '3000万美元', '2019-03-01']], ['amount', 'tier']))).toEqual([[2.025], ['5—10亿元']]);
  });

  it('says 首次入湘 as the ledger does', () => {
    const rows = [[...HEAD, '是否首次入湘'], ['甲项目', '甲公司', 60000, '2019-03-01', '是'], ['乙项目', '乙公司', 60000, '2019-03-01', '否'], ['丙项目', '丙公司', 60000, '2019-03-01', '']];
    expect(cellsOf(planned(rows, ['firstEntry']))).toEqual([['是', '否', '']]);
  });

  it('leaves 合计 rows alone', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', 60000, '2019-03-01'], ['合计', '', 60000, '']], ['tier']))).toEqual([['5—10亿元', null]]);
  });

  it('takes the name of the province from the settings', () => {
    const { headings } = planned([HEAD, ['甲项目', '甲公司', 60000, '2019-03-01']], ['firstEntry'], 'values', { ...DEFAULT_RULES, firstEntryLabel: '首次入鄂' });
    expect(headings).toEqual([{ column: 'firstEntry', heading: '首次入鄂（引凤）', at: 4, isNew: true }]);
  });
});

describe('formulas beside a ledger', () => {
  it('name the unit that the heading names', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', 120000, '2019-03-01']], ['amount', 'tier'], 'functions'))).toEqual([[{ formula: '=ZS.AMOUNT(C2,"万元")' }], [{ formula: '=ZS.TIER(C2,"万元","分段")' }]]);
  });

  it('stand also where the amount is still to be filled in', () => {
    expect(cellsOf(planned([HEAD, ['甲项目', '甲公司', '', '2019-03-01']], ['tier'], 'functions'))).toEqual([[{ formula: '=ZS.TIER(C2,"万元","分段")' }]]);
  });

  it('give way to the value where the function would show an error: a foreign amount in 亿元, an amount in words that cannot be read', () => {
    const { edits } = planned([HEAD, ['甲项目', '甲公司', '3000万美元', '2019-03-01'], ['乙项目', '乙公司', '投资方待商定', '2019-03-02']], ['amount'], 'functions');
    expect(edits).toEqual([{ cells: [2.025, ''], valuesInstead: 2 }]);
  });

  it('give way to the value where the amount stands in parts', () => {
    const rows = [['项目名称', '投资方', '内资（亿元）', '外资（亿元）', '签约日期'], ['甲项目', '甲公司', 3, 3, '2019-03-01']];
    expect(cellsOf(planned(rows, ['amount'], 'functions'))).toEqual([[6]]);
  });
});

describe('the places of the columns', () => {
  const row: readonly CellValue[] = ['甲项目', '甲公司', 60000, '2019-03-01'];
  const letters = ({ headings }: WriteBackPlan): number[] => headings.map(({ at }) => at);

  it('are those where the headings stand already, with whatever brackets and blanks', () => {
    const plan = planned([[...HEAD, '投资档次 (引凤)'], [...row, '旧']], ['amount', 'tier']);
    expect(plan.headings).toMatchObject([{ column: 'amount', at: 5, isNew: true }, { column: 'tier', at: 4, isNew: false }]);
  });

  it('are the next that are free, past a note', () => {
    expect(letters(planned([HEAD, [...row, '', '旁注']], ['amount', 'tier']))).toEqual([6, 7]);
    expect(letters(planned([HEAD, [...row, '', '旁注']], ['tier']))).toEqual([4]);
  });

  it('are not beyond another table', () => {
    const table = { name: '通讯录', area: { top: 0, left: 5, rows: 2, columns: 2 }, hasHeading: true, hasTotals: false };
    const beside = [[...HEAD, '', '姓名', '电话'], [...row, '', '张三', '123']];
    expect(planned(beside, ['amount', 'tier'], 'values', DEFAULT_RULES, { tables: [table] }).refusals).toMatchObject([{ code: 'write-back.no-room', values: { sheet: '签约项目', cell: 'F1' } }]);
    expect(letters(planned(beside, ['tier'], 'values', DEFAULT_RULES, { tables: [table] }))).toEqual([4]);
  });

  it('start where the sheet has them, also for a ledger that does not begin in A1', () => {
    expect(letters(planned([HEAD, row], ['tier'], 'values', DEFAULT_RULES, { top: 3, left: 2 }))).toEqual([6]);
  });

  it.each(WRITE_BACK_COLUMNS)('are never read as the office’s own (%s)', (column) => {
    const heading = headingOf(column, DEFAULT_RULES);
    expect(matchHeading([heading])?.field).toBe('other');
    expect(isHeading(heading, heading)).toBe(true);
  });

  it('never hold two columns, and rows that are projects alone get something', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom('', '约5亿元', '3—5亿元', '1000万美元', '待定'));
    const line = fc.record({ amount, total: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.subarray([...WRITE_BACK_COLUMNS], { minLength: 1 }), fc.constantFrom<WriteBackMode>('values', 'functions'), (lines, columns, mode) => {
        const rows = lines.map((each, index): CellValue[] => (each.total ? ['合计', '', 1, ''] : [`第${index}号项目`, `第${index}号公司`, each.amount, '2019-03-01']));
        const plan = planned([HEAD, ['首个项目', '首个公司', 50000, '2019-01-01'], ...rows], columns, mode);
        expect(new Set(letters(plan)).size).toBe(columns.length);
        for (const { cells } of plan.edits) expect(cells.map((cell) => cell !== null)).toEqual([true, ...lines.map(({ total }) => !total)].slice(0, cells.length));
      }),
      { numRuns: 60 },
    );
  });
});
