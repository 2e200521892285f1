import { calculate } from '../../../src/workbench/calculation/calculate';
import type { CalculatedCell, CalculationSheet, DefinedName } from '../../../src/workbench/calculation/calculator';
import type { CellValue } from '../../../src/domain/sheet';
import { sheet } from './sheets';

/** 项目, 投资额（亿元）, 产业链, 签约日期, 首次入湘, 编号（文本） */
const LEDGER = sheet('台账', [
  ['项目', '投资额', '产业链', '签约日期', '首次入湘', '编号'],
  ['轨道交通产业园', 12, '轨道交通', 43466, true, '12'],
  ['航空发动机部件', 5, '航空航天', 43500, false, '007'],
  ['先进电池材料', 0.8, '新能源', 43651, false, 'abc'],
  ['智能网联汽车*', 5, '新能源', 43830, '', 'ABC'],
  ['意向项目', '', '', '待定', '', ''],
  ['轨道检测', '面议', '轨道交通', 43831, false, '5'],
]);

/** The values of formulas, in order, standing in column A of a sheet 汇总 beside the ledger. */
async function values(formulas: readonly string[], { sheets = [LEDGER], names = [] as readonly DefinedName[] } = {}): Promise<CellValue[]> {
  const cells = await calculate({
    sheets: [
      sheet(
        '汇总',
        formulas.map((formula) => [formula]),
      ),
      ...sheets,
    ],
    names,
    date1904: false,
  });
  return cells.filter((cell) => cell.sheet === 0).map(({ value }) => value);
}

async function value(formula: string, sheets: readonly CalculationSheet[] = [LEDGER]): Promise<CellValue | undefined> {
  return (await values([formula], { sheets: [...sheets] }))[0];
}

describe('calculate', () => {
  it('says where each value stands, in the order of the formulas', async () => {
    const first = sheet('甲', [['=1+1', 3], ['=A1*2']]);
    const second = sheet('乙', [['', '=1/0']]);
    const cells: readonly CalculatedCell[] = await calculate({ sheets: [first, second], names: [], date1904: false });
    expect(cells).toEqual([
      { sheet: 0, row: 0, column: 0, value: 2, isError: false },
      { sheet: 0, row: 1, column: 0, value: 4, isError: false },
      { sheet: 1, row: 0, column: 1, value: '#DIV/0!', isError: true },
    ]);
  });

  it('gives nothing for a workbook without formulas', async () => {
    expect(await calculate({ sheets: [LEDGER], names: [], date1904: false })).toEqual([]);
  });

  it('gives numbers, texts and truth values as what they are', async () => {
    expect(await values(['=1+1', '="亿"&"元"', '=2>1', '=0.1+0.2', '=50%', '=-2^2', '="5"+1'])).toEqual([2, '亿元', true, 0.3, 0.5, 4, 6]);
  });

  it('gives errors as Excel writes them', async () => {
    expect(await values(['=1/0', '=NA()', '=SQRT(-1)', '="亿"+1', '=#REF!'])).toEqual(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!', '#REF!']);
  });

  it('calls a function that only the add-in knows #NAME?, also inside another', async () => {
    expect(await values(['=ZS.TIER(台账!B2)', '=ZS.TIER(台账!B2)&"以上"', '=IFERROR(ZS.TIER(1),"无加载项")'])).toEqual(['#NAME?', '#NAME?', '无加载项']);
  });

  it('takes an empty cell for 0 in sums and for nothing in texts', async () => {
    expect(await values(['=台账!B6+1', '=台账!B6&"元"', '=台账!B6', '=台账!B6=""', '=ISBLANK(台账!B6)', '=台账!Z99'])).toEqual([1, '元', 0, true, true, 0]);
  });

  it('keeps texts that look like numbers texts', async () => {
    expect(await values(['=台账!F3', '=SUM(台账!F2:F3)', '=台账!F2+1', '=ISTEXT(台账!F2)'])).toEqual(['007', 0, 13, true]);
  });
});

describe('references', () => {
  const summary = sheet('2019年度汇总', [[435.5]]);
  const spaced = sheet('2019 年', [[222]]);
  const apostrophe = sheet("O'Brien", [[13]]);
  const latin = sheet('Sheet2', [[7]]);
  const sheets = [LEDGER, summary, spaced, apostrophe, latin];

  it('reach other sheets whatever their names', async () => {
    expect(await values(["='2019年度汇总'!A1", "='2019 年'!$A$1+1", "='O''Brien'!A1", '=台账!A2', '=SHEET2!A1'], { sheets })).toEqual([
      435.5,
      223,
      13,
      '轨道交通产业园',
      7,
    ]);
  });

  it('to a sheet that is not there give #REF!', async () => {
    expect(await values(["='2018年度汇总'!A1", "=SUM('2018年度汇总'!A1:B9)+1", "=IFERROR('2018年度汇总'!A1,0)"], { sheets })).toEqual(['#REF!', '#REF!', 0]);
  });

  it('to whole columns and to the end of the sheet meet the used rows', async () => {
    expect(await values(['=SUM(台账!B:B)', '=SUM(台账!$B$2:$B$1048576)', '=COUNTIFS(台账!C:C,"轨道交通",台账!B:B,">=1")', '=COUNTA(台账!1:1)'])).toEqual([
      22.8, 22.8, 1, 6,
    ]);
  });

  it('with dollar signs are the same cells', async () => {
    expect(await values(['=SUM(台账!$B$2:$B$5)', '=SUM(台账!B$2:$B5)', '=SUM(台账!B5:B2)'])).toEqual([22.8, 22.8, 22.8]);
  });

  it('follow chains of formulas in any order', async () => {
    const chain = sheet('链', [['=B1+1', '=C1*2', '=D1+1', 3], ['=SUM(A1:C1)']]);
    const cells = await calculate({ sheets: [chain], names: [], date1904: false });
    expect(cells.map(({ value }) => value)).toEqual([9, 8, 4, 21]);
  });

  it('in a long chain are all followed', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row === 0 ? '=1' : `=A${row}+1`]);
    const cells = await calculate({ sheets: [sheet('链', rows)], names: [], date1904: false });
    expect(cells.at(-1)?.value).toBe(3000);
  });

  it('in a circle do not hang', async () => {
    const circle = sheet('圈', [['=B1+1', '=A1+1', '=SUM(A:C)', '=1+1']]);
    const cells = await calculate({ sheets: [circle], names: [], date1904: false });
    expect(cells).toHaveLength(4);
    expect(cells[3]?.value).toBe(2);
  });

  it('to another workbook keep their last value', async () => {
    const linked = {
      ...sheet('汇', [[88, '=A1+1']]),
      formulas: [
        { row: 0, column: 0, formula: "='[旧台账.xlsx]表1'!B3" },
        { row: 0, column: 1, formula: '=A1+1' },
      ],
    };
    const cells = await calculate({ sheets: [linked], names: [], date1904: false });
    expect(cells.map(({ value }) => value)).toEqual([88, 89]);
  });
});

describe('defined names', () => {
  const names = [
    { name: '亿元门槛', refersTo: '5' },
    { name: '投资额', refersTo: "'台账'!$B$2:$B$7" },
    { name: '合计', refersTo: "SUM('台账'!$B$2:$B$7)" },
    { name: '表内', refersTo: '项目[投资额]' },
  ];
  const table = {
    name: '项目',
    area: { top: 0, left: 0, rows: 7, columns: 6 },
    columns: ['项目', '投资额', '产业链', '签约日期', '首次入湘', '编号'],
    hasTotals: false,
  };

  it('stand for values, ranges, formulas and table columns, but not inside texts', async () => {
    const formulas = ['=亿元门槛*2', '=SUM(投资额)', '=合计+1', '=COUNTIFS(投资额,">="&亿元门槛)', '="亿元门槛"', '=MAX(表内)', '=没有的名称'];
    expect(await values(formulas, { sheets: [{ ...LEDGER, tables: [table] }], names })).toEqual([10, 22.8, 23.8, 3, '亿元门槛', 12, '#NAME?']);
  });
  it('structured references are calculated', async () => {
    const formulas = ['=SUM(项目[投资额])', '=COUNTIFS(项目[产业链],"新能源",项目[投资额],">=1")', '=项目[[#Headers],[投资额]]', '=ROWS(项目)'];
    expect(await values(formulas, { sheets: [{ ...LEDGER, tables: [table] }] })).toEqual([22.8, 1, '投资额', 6]);
  });
});

describe('COUNTIFS and SUMIFS', () => {
  it('compare numbers, inclusive where the sign says so', async () => {
    const count = (criterion: string): string => `=COUNTIFS(台账!B2:B7,${criterion})`;
    expect(await values([count('">=5"'), count('">5"'), count('5'), count('"=5"'), count('"<>5"'), count('"<1"'), count('">="&10/2')])).toEqual([
      3, 1, 2, 2, 4, 1, 3,
    ]);
  });

  it('tell filled cells from empty ones', async () => {
    expect(await values(['=COUNTIFS(台账!C2:C7,"<>")', '=COUNTIFS(台账!C2:C7,"")', '=COUNTIFS(台账!B2:B7,"<>")', '=COUNTIFS(台账!B2:B7,"=")'])).toEqual([
      5, 1, 5, 1,
    ]);
  });
  it('match texts without case, with wildcards, and literally after ~', async () => {
    const count = (criterion: string): string => `=COUNTIFS(台账!A2:A7,"${criterion}")`;
    expect(await values([count('轨道*'), count('*电池*'), count('????'), count('*~*'), '=COUNTIFS(台账!F2:F7,"abc")', count('轨道')])).toEqual([
      2, 1, 2, 1, 2, 0,
    ]);
  });
  it('count the dates of a year', async () => {
    expect(
      await values(['=COUNTIFS(台账!D2:D7,">="&DATE(2019,1,1),台账!D2:D7,"<"&DATE(2020,1,1))', '=COUNTIFS(台账!D2:D7,">=43466",台账!D2:D7,"<=43830")']),
    ).toEqual([4, 4]);
  });
  it('count truth values', async () => {
    expect(await values(['=COUNTIFS(台账!E2:E7,TRUE)', '=COUNTIFS(台账!E2:E7,FALSE)'])).toEqual([1, 3]);
  });
  it('find texts of digits with *, and take criteria from cells and arrays', async () => {
    const formulas = ['=COUNTIFS(台账!F2:F7,"*")', '=COUNTIFS(台账!F2:F7,台账!F5)', '=SUMPRODUCT(COUNTIFS(台账!C2:C7,{"新能源","轨道交通"}))'];
    expect(await values(formulas)).toEqual([5, 2, 4]);
  });

  it('refuse ranges of different sizes', async () => {
    expect(await values(['=COUNTIFS(台账!B2:B7,">=1",台账!C2:C6,"新能源")', '=SUMIFS(台账!B2:B6,台账!C2:C7,"新能源")'])).toEqual(['#VALUE!', '#VALUE!']);
  });

  it('pass on an error only where it would be added', async () => {
    const amounts = sheet('额', [
      ['甲', 1],
      ['乙', '=1/0'],
      ['甲', 2],
    ]);
    const formulas = ['=SUMIFS(额!B1:B3,额!A1:A3,"甲")', '=SUMIFS(额!B1:B3,额!A1:A3,"乙")', '=COUNTIFS(额!A1:A3,"乙")', '=COUNTIFS(额!B1:B3,"#DIV/0!")'];
    expect(await values(formulas, { sheets: [amounts] })).toEqual([3, '#DIV/0!', 1, 1]);
  });

  it('have kin that average and take the largest and the smallest', async () => {
    const formulas = ['AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => `=${name}(台账!B2:B7,台账!C2:C7,"新能源")`);
    expect(await values([...formulas, '=AVERAGEIFS(台账!B2:B7,台账!C2:C7,"无")', '=MAXIFS(台账!B2:B7,台账!C2:C7,"无")'])).toEqual([2.9, 5, 0.8, '#DIV/0!', 0]);
  });

  it('of one condition are COUNTIF, SUMIF and AVERAGEIF', async () => {
    const formulas = [
      '=COUNTIF(台账!B2:B7,">=5")',
      '=SUMIF(台账!B2:B7,">=5")',
      '=SUMIF(台账!C2:C7,"新能源",台账!B2:B7)',
      '=SUMIF(台账!C2:C7,"新能源",台账!B2)',
      '=AVERAGEIF(台账!C2:C7,"新能源",台账!B2:B7)',
    ];
    expect(await values(formulas)).toEqual([3, 22, 5.8, 5.8, 2.9]);
  });

  it('add up what fits all conditions', async () => {
    expect(
      await values([
        '=SUMIFS(台账!B2:B7,台账!C2:C7,"新能源")',
        '=SUMIFS(台账!B2:B7,台账!C2:C7,"<>新能源",台账!B2:B7,">=5")',
        '=SUMIFS(台账!B:B,台账!C:C,"无此链")',
      ]),
    ).toEqual([5.8, 17, 0]);
  });
});

describe('other functions of the summary', () => {
  it('SUMPRODUCT multiplies conditions', async () => {
    expect(
      await values([
        '=SUMPRODUCT((台账!C2:C7="新能源")*(台账!D2:D7>=43651))',
        '=SUMPRODUCT((台账!C2:C5="新能源")*台账!B2:B5)',
        '=SUMPRODUCT((台账!B2:B5>=5)*(台账!B2:B5<10),台账!B2:B5)',
        '=SUMPRODUCT(--(台账!C2:C7<>""))',
        '=SUMPRODUCT((YEAR(台账!D2:D5)=2019)*(MONTH(台账!D2:D5)=7))',
      ]),
    ).toEqual([2, 5.8, 10, 5, 1]);
  });
  it('IF, IFERROR and ROUND decide and round as Excel does', async () => {
    expect(
      await values([
        '=IF(台账!B2>=10,"10亿元以上","")',
        '=IF(台账!E3,"是","否")',
        '=IFERROR(台账!B7*1,"面议")',
        '=ROUND(2.345,2)',
        '=ROUND(1.005,2)',
        '=ROUND(-2.5,0)',
        '=ROUND(435.45,1)',
      ]),
    ).toEqual(['10亿元以上', '否', '面议', 2.35, 1.01, -3, 435.5]);
  });
  it('TEXT writes numbers and dates', async () => {
    expect(await values(['=TEXT(435.5,"0.0")&"亿元"', '=TEXT(43651,"yyyy年m月d日")', '=TEXT(0.1234,"0.0%")', '=TEXT(1234567.891,"#,##0.00")'])).toEqual([
      '435.5亿元',
      '2019年7月5日',
      '12.3%',
      '1,234,567.89',
    ]);
  });
  it('INDEX, MATCH, VLOOKUP find', async () => {
    expect(
      await values(['=INDEX(台账!B2:B7,MATCH("先进电池材料",台账!A2:A7,0))', '=VLOOKUP("航空*",台账!A2:C7,3,FALSE)', '=MATCH("没有",台账!A2:A7,0)']),
    ).toEqual([0.8, '航空航天', '#N/A']);
  });
  it('COUNT, COUNTA, SUBTOTAL, MAX, AVERAGE count what Excel counts', async () => {
    expect(
      await values([
        '=COUNT(台账!B2:B7)',
        '=COUNTA(台账!B2:B7)',
        '=SUBTOTAL(9,台账!B2:B7)',
        '=SUBTOTAL(103,台账!A2:A7)',
        '=MAX(台账!B2:B7)',
        '=AVERAGE(台账!B2:B5)',
      ]),
    ).toEqual([4, 5, 22.8, 6, 12, 5.7]);
  });
});

describe('HYPERLINK', () => {
  it('shows its label, or its address without one', async () => {
    expect(
      await values([
        '=HYPERLINK("#\'台账\'!A5","第5行")',
        '=HYPERLINK("#台账!A"&5,台账!A5)',
        '=HYPERLINK("#台账!A5")',
        '=HYPERLINK("#台账!A5",5)',
        '=HYPERLINK(1/0,"x")',
      ]),
    ).toEqual(['第5行', '智能网联汽车*', '#台账!A5', 5, '#DIV/0!']);
  });
  it('of two texts is seen by other formulas', async () => {
    const links = sheet('明细', [['=HYPERLINK("#台账!A2","第2行")'], ['=HYPERLINK("#台账!A3","第3行")'], ['=COUNTA(A1:A2)&A2']]);
    const cells = await calculate({ sheets: [links], names: [], date1904: false });
    expect(cells[2]?.value).toBe('2第3行');
  });
});

describe('what the engine would read otherwise than Excel', () => {
  it('numbers with exponents and bare points are numbers', async () => {
    expect(await values(['=1E+3', '=1e-2+1', '=.5', '=5.*2', '=COUNTIFS(台账!B2:B7,">=1E+1")'])).toEqual([1000, 1.01, 0.5, 10, 1]);
  });
  it('functions are known by the name that files give them', async () => {
    expect(await values(['=_xlfn.IFS(1>2,"甲",TRUE,"乙")', '=_xlfn.TEXTJOIN("、",TRUE,台账!A2:A3)', '=_xlfn.MAXIFS(台账!B2:B7,台账!C2:C7,"新能源")'])).toEqual([
      '乙',
      '轨道交通产业园、航空发动机部件',
      5,
    ]);
  });
  it('line breaks in texts stay', async () => {
    expect(await value('="总投资\n（亿元）"')).toBe('总投资\n（亿元）');
  });
  it('a formula that the engine breaks on gives an error, and the others their values', async () => {
    expect(await values(['=1IFERROR(-LAMBDA(1))', '=1+1'])).toEqual(['#VALUE!', 2]);
  });

  it('ranges over a whole sheet take no longer', async () => {
    expect(await values(['=SUM(台账!A1:XFD1048576)', '=COUNTA(台账!$1:$1048576)', '=SUM(台账!A1:A99999999)'])).toEqual([218300.8, 37, '#REF!']);
  });

  it('a formula that cannot be read gives an error, and the others their values', async () => {
    expect(await values(['=SUM(', '=', '=)', '="未完', '={1,2', '=1+1'])).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', 2]);
  });
});

describe('comparisons', () => {
  it('take * and ? for themselves', async () => {
    expect(await values(['="轨道交通"="轨道*"', '=台账!A5="智能网联汽车*"', '=SUMPRODUCT((台账!A2:A7="轨道*")*1)'])).toEqual([false, true, 0]);
  });

  it('put numbers before texts and texts before truth values', async () => {
    expect(await values(['="12"=12', '="5">12', '=TRUE<>1', '=TRUE>"真"', '=1E+9<"0"'])).toEqual([false, true, true, true, true]);
  });

  it('do not care for case, and take an empty cell for 0, "" and FALSE', async () => {
    expect(await values(['="abc"="ABC"', '=台账!B6=0', '=台账!B6=""', '=台账!B6=FALSE', '=台账!B6=台账!C6'])).toEqual([true, true, true, true, true]);
  });

  it('pass errors on, and compare ranges cell by cell', async () => {
    expect(await values(['=(1/0)=1', '=1=NA()', '=SUMPRODUCT((台账!B2:B5>=台账!B3:B6)*1)', '=SUMPRODUCT((台账!C2:C7={"新能源","轨道交通"})*1)'])).toEqual([
      '#DIV/0!',
      '#N/A',
      3,
      4,
    ]);
  });

  it('find sums equal that agree in 15 digits', async () => {
    expect(await values(['=0.1*3=0.3', '=1.1-1=0.1', '=1.0000000000001=1'])).toEqual([true, true, false]);
  });
});

describe('workbooks that count dates from 1904', () => {
  it('have their own serials', async () => {
    const dates = sheet('日期', [
      [42189, '=YEAR(A1)', '=MONTH(A1)', '=DATE(2019,7,5)', '=TEXT(A1,"yyyy-mm-dd")', '=TEXT(A1,"0")', '=SUMPRODUCT((YEAR(A1:A1)=2019)*1)', '=EDATE(A1,1)-A1'],
    ]);
    const cells = await calculate({ sheets: [dates], names: [], date1904: true });
    expect(cells.map(({ value }) => value)).toEqual([2019, 7, 42189, '2019-07-05', '42189', 1, 31]);
  });
});

describe('two calculations at the same time', () => {
  it('do not meet', async () => {
    const book = (factor: number): Promise<readonly CalculatedCell[]> =>
      calculate({
        sheets: [
          sheet(
            '表',
            Array.from({ length: 700 }, (_, row) => [row * factor, `=A${row + 1}+SUM(A$1:A$700)`]),
          ),
        ],
        names: [],
        date1904: false,
      });
    const [ones, tens] = await Promise.all([book(1), book(10)]);
    expect(ones?.[1]?.value).toBe(244_651);
    expect(tens?.[1]?.value).toBe(2_446_510);
  });
});
