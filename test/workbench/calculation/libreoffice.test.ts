import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, type CellValue as FileValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { calculate } from '../../../src/workbench/calculation/calculate';
import type { CalculatedCell, CalculationSheet, CalculationTable, DefinedName } from '../../../src/workbench/calculation/calculator';
import type { CellValue } from '../../../src/domain/sheet';
import { describeWithLibreOffice, recalculate } from '../../libreoffice';
import { generatedWorkbook } from './generated-formulas';
import { sheet } from './sheets';

/** What the file says that every formula gives: a program that does not recalculate would agree on none. */
const WRONG = -999;

const LEDGER: readonly (readonly CellValue[])[] = [
  ['项目', '投资额', '产业链', '签约日期', '编号'],
  ['轨道交通产业园', 12, '轨道交通', 43466, 'A-1'],
  ['航空发动机部件', 5, '航空航天', 43500, '007号'],
  ['先进电池材料', 0.8, '新能源', 43651, 'abc'],
  ['智能网联汽车*', 5, '新能源', 43830, 'ABC'],
  ['意向项目', '', '', '待定', ''],
  ['轨道检测', '面议', '轨道交通', 43831, 'B-5'],
];

const PROJECTS: CalculationTable = {
  name: '项目',
  area: { top: 0, left: 0, rows: 7, columns: 5 },
  columns: ['项目', '投资额', '产业链', '签约日期', '编号'],
  hasTotals: false,
};

const SUMMARY: readonly (readonly CellValue[])[] = [[435.5, '亿元'], [222]];
const OLD: readonly (readonly CellValue[])[] = [[13, 2019]];

const FORMULAS = [
  ...['=1+1', '=2^10-50%', '=-2^2', '=0.1+0.2=0.3', '="亿"&"元"&5', '=1E+3', '=.5*4', '="引""号"', '=1/0', '=NA()', '="亿"+1', '=IFERROR(1/0,"错")'],
  ...["='2019年度 汇总'!A1*2", "='2019年度 汇总'!$B$1&'O''Brien'!A1", '=台账!Z99+1', '=台账!B6&"元"', '=台账!B6', "=SUM('2019年度 汇总'!A1:A2,'O''Brien'!A1)"],
  ...['=A1+A2', '=SUM(A$1:A2)', '=A6&A6', '=SUM(A:B)*0', '=门槛+1', '=COUNTIFS(投资额,">="&门槛)'],
  ...['=SUM(台账!B:B)', '=SUM(台账!$B$2:$B$1048576)', '=COUNTA(台账!1:1)', '=COUNTIFS(台账!C:C,"轨道*",台账!B:B,">=1")', '=SUMIFS(台账!B:B,台账!C:C,"新能源")'],
  ...['=COUNTIFS(台账!B2:B7,">=5")', '=COUNTIFS(台账!C2:C7,"<>")', '=COUNTIFS(台账!C2:C7,"")', '=COUNTIFS(台账!A2:A7,"*~*")', '=COUNTIFS(台账!E2:E7,"abc")'],
  ...['=SUMPRODUCT((台账!C2:C7="新能源")*(台账!D2:D7>=43651))', '=SUMPRODUCT((YEAR(台账!D2:D5)=2019)*台账!B2:B5)', '=SUMPRODUCT(--(台账!C2:C7<>""))'],
  ...[
    '=IF(台账!B2>=10,"10亿元以上","")',
    '=ROUND(2.345,2)',
    '=ROUND(1.005,2)',
    '=ROUND(-2.5,0)',
    '=TEXT(43651,"yyyy年m月d日")',
    '=TEXT(435.5,"0.0")&"亿元"',
    '=TEXT(0.1234,"0.0%")',
  ],
  ...[
    '=INDEX(台账!B2:B7,MATCH("先进电池材料",台账!A2:A7,0))',
    '=VLOOKUP("航空*",台账!A2:C7,3,FALSE)',
    '=MATCH("没有",台账!A2:A7,0)',
    '=SUBTOTAL(9,台账!B2:B7)',
    '=SUBTOTAL(103,台账!A2:A7)',
  ],
  ...[
    '=DATE(2019,7,5)=43651',
    '=EDATE(43651,1)=43682',
    '=DATEDIF(43466,43651,"m")',
    '=WEEKDAY(43651,2)',
    '=SUM(OFFSET(台账!B2,0,0,3,1))',
    '=INDIRECT("台账!B2")',
    '=ROW()',
    '=COLUMN(台账!C1)',
  ],
  ...['=HYPERLINK("#\'台账\'!A5","第5行")', '=HYPERLINK("#台账!A"&5,台账!A5)', '=HYPERLINK("#台账!A5")', '=ZS.TIER(台账!B2)', '=ZS.TIER(1)&"以上"'],
  ...[
    '=SUM(项目[投资额])',
    '=COUNTA(项目[[#Headers]])',
    '=ROWS(项目[[#Headers],[#Data]])',
    '=项目[[#Headers],[产业链]]',
    '=SUM(项目[[#Totals],[投资额]])',
    '=COUNTIFS(项目[产业链],"新能源",项目[投资额],">=1")',
    '=COUNTA(项目[[项目]:[产业链]])',
    '=COUNTA(项目[[#All]])',
  ],
];

const NAMES = [
  { name: '门槛', refersTo: "'2019年度 汇总'!$A$1/100" },
  { name: '投资额', refersTo: '台账!$B$2:$B$7' },
];

describeWithLibreOffice('calculate and LibreOffice', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'yinfeng-calculation-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('agree on the formulas of a summary', async () => {
    const tables = [{ name: PROJECTS.name, range: 'A1:E7', columns: PROJECTS.columns.map((name) => ({ name })) }];
    const others = [dataSheet('2019年度 汇总', SUMMARY), dataSheet("O'Brien", OLD)];
    const file = await written('summary.xlsx', [formulaSheet(FORMULAS), { ...dataSheet('台账', LEDGER), tables }, ...others], NAMES);
    const sheets = [column(FORMULAS), sheet('台账', LEDGER, [PROJECTS]), sheet('2019年度 汇总', SUMMARY), sheet("O'Brien", OLD)];
    const ours = await calculate({ sheets, names: NAMES, date1904: false });
    expect(differences(FORMULAS, ours, await recalculated(file))).toEqual([]);
  }, 130_000);

  it('agree on generated formulas over a generated ledger', async () => {
    const { formulas, ledger } = generatedWorkbook(2019, 400);
    const file = await written('generated.xlsx', [formulaSheet(formulas), dataSheet('台账', ledger)]);
    const ours = await calculate({ sheets: [column(formulas), sheet('台账', ledger)], names: [], date1904: false });
    expect(formulas.length).toBeGreaterThan(300);
    expect(differences(formulas, ours, await recalculated(file))).toEqual([]);
  }, 130_000);

  async function written(name: string, sheets: WriteSheet[], names: readonly DefinedName[] = []): Promise<string> {
    const file = join(folder, name);
    const namedRanges = names.map((defined) => ({ name: defined.name, range: defined.refersTo }));
    await writeFile(file, await writeXlsx({ sheets, namedRanges }));
    return file;
  }
});

function column(formulas: readonly string[]): CalculationSheet {
  return sheet(
    '算',
    formulas.map((formula) => [formula]),
  );
}

/** The formulas in column A of the first sheet, each with a wrong value. */
function formulaSheet(formulas: readonly string[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  formulas.forEach((formula, row) => cells.set(`${row},0`, { formula: formula.slice(1), formulaResult: WRONG }));
  return { name: '算', rows: [], cells };
}

function dataSheet(name: string, rows: readonly (readonly CellValue[])[]): WriteSheet {
  return { name, rows: rows.map((values) => values.map((value) => (value === '' ? null : value))) };
}

/** What LibreOffice calculates in column A of the first sheet. */
async function recalculated(file: string): Promise<(row: number) => FileValue> {
  const first = (await readXlsx(await readFile(await recalculate(file)))).sheets[0];
  return (row) => first?.cells?.get(`${row},0`)?.formulaResult ?? first?.rows[row]?.[0] ?? '';
}

function differences(formulas: readonly string[], ours: readonly CalculatedCell[], theirs: (row: number) => FileValue): readonly string[] {
  return formulas.flatMap((formula, row) => {
    const [mine, other] = [ours[row]?.value, theirs(row)];
    return agree(mine, other) ? [] : [`${formula}: ${String(mine)}, LibreOffice ${String(other)}`];
  });
}

/** A file holds numbers with 15 digits. */
function agree(ours: CellValue | undefined, theirs: FileValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= 1e-12 * Math.abs(theirs);
  return ours === theirs;
}
