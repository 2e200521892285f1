import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../src/domain/sheet';
import { generateAnnualSummary, type GenerateOptions, type Generated } from '../../src/excel/generate';
import { explainFlag } from '../../src/strings/describe';
import { zhCN } from '../../src/strings/zh-CN';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { startEmbeddedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from '../../src/workbench/node-bridge';

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A workbook in the embedded workbook, with office.js before it. */
export interface OpenedTest {
  readonly document: WorkbookDocument;
  readonly excel: EmbeddedExcel;
}

export async function openSheets(sheets: readonly TestSheet[], options: EmbeddedExcelOptions = {}): Promise<OpenedTest> {
  const bytes = await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((value) => (value === '' ? null : value))) })) });
  return openBytes(bytes, options);
}

export async function openBytes(bytes: Uint8Array, options: EmbeddedExcelOptions = {}): Promise<OpenedTest> {
  const document = await openWorkbook(bytes, { fileName: '台账.xlsx' });
  return { document, excel: await startEmbeddedExcel(document, options) };
}

export function generate(options: Partial<GenerateOptions> = {}): Promise<Generated> {
  return generateAnnualSummary({ year: 2019, describe: (flag) => explainFlag(flag, zhCN), ...options });
}

/** Everything of a saved workbook that a person could see: sheets in order with cells, formulas, looks, merges, widths, filters and page. */
export async function snapshot(document: WorkbookDocument): Promise<unknown> {
  const book = await readXlsx(await saveWorkbook(document), { readStyles: true });
  return book.sheets.map((sheet) => ({ ...sheet, rows: withoutEmptyEnds(sheet.rows), cells: [...(sheet.cells ?? [])].filter(([, { type, style }]) => type !== 'empty' || style !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)) }));
}

/** Cells that were emptied again do not show. */
function withoutEmptyEnds(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const trimmed = rows.map((row) => row.slice(0, row.reduce<number>((end, cell, at) => (cell === null ? end : at + 1), 0)));
  return trimmed.slice(0, trimmed.reduce((end, row, at) => (row.length === 0 ? end : at + 1), 0));
}

/** The value of a cell, as office.js gives it. */
export async function valueAt(sheet: string, cell: string): Promise<CellValue> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as CellValue;
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** A ledger with a bit of everything, and a sheet that is none. */
export const SMALL_LEDGER: readonly TestSheet[] = [
  {
    name: '签约项目',
    rows: [
      ['2019年签约项目台账', '', '', '', '', ''],
      ['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期'],
      [1, '=1+1项目', '湖南甲公司', '新能源汽车', 12, 43500],
      [2, '电子元件项目', '乙公司', '电子信息', '约5亿元', '2019-05-01'],
      [3, '机器人项目', '丙公司', '电子信息', 0.8, '2019年7月'],
      [4, '老项目', '丁公司', '新能源汽车', 2, '2018-07-01'],
      ['合计', '', '', '', 19.8, ''],
    ],
  },
  { name: '说明', rows: [['本表由招商局填报']] },
];
