import fc from 'fast-check';
import { cellOf } from './layout';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import type { CellValue, SheetCells } from '../../../src/domain/sheet';
import { sheetOf, summaryOf } from './layout';

const HEADING = ['序号', '所属产业链', '项目名称', '投资方', '总投资（亿元）', '签约时间', '责任单位', '备注'];
const WIDTH = HEADING.length;

const name = fc.constantFrom('年产5万吨铝型材项目', '合计科技项目', '全市供水项目', '新能源产业园', '甲项目', '');
const company = fc.constantFrom('甲公司', '某某新材料有限公司', '');
const amount = fc.constantFrom<CellValue>(5, 1.25, '约3亿元', '投资5600万元', '-', '', '#N/A');
const date = fc.constantFrom<CellValue>(43500, '2019-07-05', '7月5日', '');
const serial = fc.constantFrom<CellValue>(1, 2, '3', '');
const chain = fc.constantFrom('新能源汽车产业链', '电子信息产业链', '');

const dataRow = fc.tuple(serial, chain, name, company, amount, date, fc.constantFrom('招商局', ''), fc.constantFrom('世界500强企业', '')).map((cells): CellValue[] => [...cells]);
const totalRow = fc.constantFrom('合计', '小  计', '全市（区）').map((label): CellValue[] => [label, '', '', '', 5, '', '', '']);
const blankRow = fc.constant(Array<CellValue>(WIDTH).fill(''));
const anyCell = fc.oneof(fc.constant<CellValue>(''), fc.integer({ min: -5, max: 60_000 }), fc.string({ unit: fc.constantFrom(...'项目名称投资方总额签约时间合计小亿万元（）：:一、年月123 \n') }), fc.boolean());

const rows = fc.array(fc.oneof({ weight: 8, arbitrary: dataRow }, { weight: 1, arbitrary: totalRow }, { weight: 1, arbitrary: blankRow }), { minLength: 1, maxLength: 25 });

function sheet(values: readonly (readonly CellValue[])[]): SheetCells {
  return sheetOf({ name: '签约', rows: values });
}

const FIRST: CellValue[] = [1, '新能源汽车产业链', '首个项目', '首公司', 9, 43500, '招商局', ''];

describe('reading any ledger', () => {
  it('gives every row that holds something exactly one kind', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const { ledgers } = readLedgers([sheet([HEADING, FIRST, ...data])]);
        const read = ledgers.flatMap((ledger) => ledger.rows.map((row) => row.index));
        const filled = data.flatMap((row, at) => (row.some((cell) => cell !== '' && cell !== '-') ? [at + 2] : []));
        expect(read).toEqual([1, ...filled]);
      }),
    );
  });

  it('reads the same, further down, under title rows and blank rows', () => {
    const above = fc.array(fc.oneof(blankRow, fc.constantFrom('附件2', '株洲高新区', '填报单位：招商局').map((text): CellValue[] => [text, ...Array<CellValue>(WIDTH - 1).fill('')])), { maxLength: 6 });
    fc.assert(
      fc.property(rows, above, (data, inserted) => {
        const kinds = (before: readonly CellValue[][]): string[] =>
          readLedgers([sheet([...before, HEADING, FIRST, ...data])]).ledgers.flatMap((ledger) =>
            ledger.rows.map((row) => `${row.index - before.length} ${row.row - before.length} ${row.kind} ${String(cellOf(ledger, row, 'chain'))} ${String(cellOf(ledger, row, 'project'))}`),
          );
        expect(kinds(inserted)).toEqual(kinds([]));
      }),
    );
  });

  it('reads the same wherever the used range starts', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 30 }), (data, top, left) => {
        const at = (t: number, l: number): SheetCells => ({ ...sheet([HEADING, FIRST, ...data]), top: t, left: l });
        const [here] = readLedgers([at(0, 0)]).ledgers;
        const [there] = readLedgers([at(top, left)]).ledgers;
        expect(there?.columns).toEqual(here?.columns);
        expect(there?.rows).toEqual(here?.rows.map((row) => ({ ...row, row: row.row + top })));
      }),
    );
  });

  it('keeps its word on any cells at all: no exception, and every sheet is a ledger or left alone with a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { maxLength: 15 }), (values) => {
        const book = readLedgers([sheet(values)]);
        expect(book.ledgers.length > 0 ? 1 : book.skipped.length).toBe(1);
        for (const ledger of book.ledgers) for (const row of ledger.rows) expect(row.index).toBeGreaterThan(ledger.heading.last);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice, and changes nothing it was given', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const cells = sheet([['2019年签约项目一览表', ...Array<CellValue>(WIDTH - 1).fill('')], HEADING, FIRST, ...data]);
        const before = JSON.stringify(cells);
        expect(summaryOf(readLedgers([cells]))).toEqual(summaryOf(readLedgers([cells])));
        expect(JSON.stringify(cells)).toBe(before);
      }),
    );
  });
});

it('reads a ledger of 100,000 rows', () => {
  const values: CellValue[][] = [HEADING];
  for (let index = 1; index <= 100_000; index++) values.push([index, `产业链${index % 10}`, `年产${index}吨新材料生产基地项目`, `湖南某某${index}有限公司`, index / 10, 43_500, `单位${index % 20}`, '']);
  expect(readLedgers([sheet(values)]).ledgers[0]?.rows).toHaveLength(100_000);
});
