import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/sheet';

/** Ledger rows and formulas over them, the same for the same seed. The formulas are of the kinds that a summary is made of. */
export interface GeneratedWorkbook {
  readonly ledger: readonly (readonly CellValue[])[];
  readonly formulas: readonly string[];
}

const ROWS = 40;

/** Filled to the end, for LibreOffice overlooks empty cells below the last filled one of a column in COUNTIFS(…,"<>甲"). */
const LAST_ROW: readonly CellValue[] = ['合计', 12.25, 43_651, '签约', 5];

export function generatedWorkbook(seed: number, formulas: number): GeneratedWorkbook {
  return {
    ledger: [...fc.sample(ledgerRow, { seed, numRuns: ROWS - 1 }), LAST_ROW],
    formulas: [...new Set(fc.sample(formula, { seed, numRuns: formulas }))],
  };
}

const word = fc.constantFrom('新能源', '轨道交通', '轨道', '轨道*', '5G?产业园', 'abc', 'ABC', 'a~b', '签约', '合计', ' 空格 ', '>5', '');
const amount = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.constantFrom(0, 1, 5, 10, 0.5, 12.25, 107.5, 1e8, ''));
const day = fc.integer({ min: 43_000, max: 44_200 });
/** A 项目, B 投资额, C 签约日期, D 产业链, E 到位资金 */
const ledgerRow = fc.tuple(word, amount, day, word, amount);

const texts = fc.constantFrom('A', 'D');
const amounts = fc.constantFrom('B', 'E');
const numbers = fc.constantFrom('B', 'C', 'E');
const whole = (column: string): string => `台账!$${column}$1:$${column}$${ROWS}`;
const oneOf = (columns: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(columns, fc.integer({ min: 1, max: ROWS })).map(([column, row]) => `台账!${column}${row}`);

const textCriterion = fc.oneof(
  fc.constantFrom(
    '"新能源"',
    '"轨道*"',
    '"*交通"',
    '"轨?"',
    '"abc"',
    '"=ABC"',
    '"<>"',
    '"<>新能源"',
    '""',
    '"="',
    '"轨道~*"',
    '"*~?*"',
    '"*"',
    '"a~~b"',
    '">5"',
    '"=>5"',
  ),
  oneOf(fc.constant('A')),
);
const amountCriterion = fc.oneof(
  fc.constantFrom('">=5"', '"<5"', '">0"', '"<=0"', '5', '0', '"=5"', '"<>0"', '"<>"', '""', '"="', '">=107.5"', '0.5', '">=1E+8"'),
  oneOf(fc.constant('B')).map((cell) => `">="&N(${cell})`),
);
const dayCriterion = fc.constantFrom('">=43500"', '"<"&DATE(2019,7,1)', '">=2019-01-01"', '"<=2019-12-31"', '"<>43466"', '43651');

const pair = fc
  .oneof(fc.tuple(texts, textCriterion), fc.tuple(amounts, amountCriterion), fc.tuple(fc.constant('C'), dayCriterion))
  .map(([column, criterion]) => `${whole(column)},${criterion}`);
const pairs = fc.array(pair, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));

const condition = fc.constantFrom(
  `(${whole('A')}="新能源")`,
  `(${whole('A')}="轨道*")`,
  `(${whole('D')}<>"")`,
  `(${whole('D')}="ABC")`,
  `(${whole('A')}=${whole('D')})`,
  `(${whole('B')}>=5)`,
  `(${whole('B')}<${whole('E')})`,
  `(${whole('B')}="")`,
  `(${whole('C')}>43500)`,
  `(YEAR(${whole('C')})=2019)`,
  `(MONTH(${whole('C')})<=6)`,
  `(LEFT(${whole('A')},2)="轨道")`,
  `(LEN(${whole('D')})>2)`,
  `ISNUMBER(${whole('B')})`,
  `ISNUMBER(SEARCH("a",${whole('D')}))`,
);
const conditions = fc.array(condition, { minLength: 1, maxLength: 3 });
const part = fc
  .tuple(numbers, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([column, row, length]) => `台账!${column}${row}:${column}${row + length}`);

const formula = fc.oneof(
  pairs.map((list) => `=COUNTIFS(${list})`),
  pairs.map((list) => `=SUMIFS(${whole('B')},${list})`),
  pairs.map((list) => `=IFERROR(AVERAGEIFS(${whole('E')},${list}),"无")`),
  pair.map((one) => `=COUNTIF(${one})`),
  pair.map((one) => `=SUMIF(${one},${whole('B')})`),
  conditions.map((list) => `=SUMPRODUCT(${list.join('*')}*1)`),
  conditions.map((list) => `=SUMPRODUCT(${list.join('*')}*1,${whole('B')})`),
  fc.array(condition, { minLength: 2, maxLength: 3 }).map((list) => `=SUMPRODUCT(((${list.join('+')})>0)*${whole('C')})`),
  fc
    .tuple(fc.constantFrom('SUM', 'AVERAGE', 'MAX', 'MIN', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MEDIAN'), part)
    .map(([name, area]) => `=IFERROR(${name}(${area}),"无")`),
  fc
    .tuple(fc.constantFrom('ROUND', 'ROUNDUP', 'ROUNDDOWN'), oneOf(fc.constant('C')), fc.constantFrom(3, 7, 8, 0.3), fc.integer({ min: -2, max: 4 }))
    .map(([name, cell, divisor, digits]) => `=${name}(${cell}/${divisor},${digits})`),
  fc.tuple(oneOf(amounts), fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%', '000')).map(([cell, format]) => `=TEXT(${cell},"${format}")`),
  fc
    .tuple(oneOf(fc.constant('C')), fc.constantFrom('yyyy-mm-dd', 'yyyy年m月d日', 'm月', 'yyyy', 'mm', 'yyyy.m.d'))
    .map(([cell, format]) => `=TEXT(${cell},"${format}")`),
  oneOf(fc.constant('C')).map((cell) => `=YEAR(${cell})&"-"&MONTH(${cell})&"-"&DAY(${cell})&"-"&WEEKDAY(${cell},2)&"-"&EOMONTH(${cell},0)`),
  fc.tuple(oneOf(amounts), fc.constantFrom('+', '-', '*', '/', '=', '<>', '>', '<='), oneOf(numbers)).map(([left, sign, right]) => `=${left}${sign}${right}`),
  fc.tuple(oneOf(texts), fc.constantFrom('=', '<>', '&'), oneOf(texts)).map(([left, sign, right]) => `=${left}${sign}${right}`),
  fc.tuple(oneOf(texts), fc.constantFrom('=', '<>', '<', '>'), oneOf(fc.constant('C'))).map(([left, sign, right]) => `=${left}${sign}${right}`),
  fc.tuple(oneOf(amounts), oneOf(texts)).map(([cell, other]) => `=IF(${cell}>=5,${other}&"","5亿元以下")`),
  oneOf(texts).map((cell) => `=LEN(${cell})&LEFT(${cell},2)&RIGHT(${cell},1)&MID(${cell},2,1)&UPPER(${cell})&TRIM(${cell})&SUBSTITUTE(${cell},"道","路")`),
  fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: 5 })).map(([row, column]) => `=INDEX(台账!$A$1:$E$${ROWS},${row},${column})`),
  fc
    .constantFrom('新能源', '轨道*', '*空格*', '没有', 'abc')
    .map((text) => `=IFERROR(VLOOKUP("${text}",台账!$A$1:$C$${ROWS},3,FALSE),"无")&IFERROR(MATCH("${text}",${whole('D')},0),"无")`),
  fc.tuple(fc.integer({ min: 1, max: 10 }), numbers).map(([rank, column]) => `=LARGE(${whole(column)},${rank})-SMALL(${whole(column)},${rank})`),
  condition.map((one) => `=IFERROR(LOOKUP(2,1/${one},${whole('C')}),"无")`),
);
