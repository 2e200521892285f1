import { readXlsx } from 'hucre/xlsx';
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../src/domain/failure';
import type { CellValue } from '../../src/domain/sheet';
import { freezeFunctions, type Frozen } from '../../src/excel/freeze-functions';
import { classifyWorkbook, generateAnnualSummary } from '../../src/excel/generate';
import { writeBack } from '../../src/excel/write-back';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { readZip, unpack } from '../../src/workbench/document/package/zip-read';
import { saveWorkbook } from '../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../src/workbench/document/workbook-document';
import { startWithFunctions } from '../functions/excel';
import { describeWithLibreOffice, recalculate } from '../libreoffice';
import { openSheets as openDocument } from '../workbench/started';
import { sheetNames, SMALL_LEDGER, snapshot } from './embedded-workbook';

type Started = Awaited<ReturnType<typeof startWithFunctions>>;

const SHEET = '签约项目';
const ROWS = (SMALL_LEDGER[0]?.rows ?? []).map((row) => row.map((cell) => (cell === '' ? null : cell)));

let excel: Started | null = null;

afterEach(async () => {
  await excel?.settled();
  excel?.close();
  excel = null;
});

async function start(document: WorkbookDocument): Promise<Started> {
  return (excel = await startWithFunctions(document));
}

/** The small ledger with some functions beside it, calculated. */
async function opened(formulas: Readonly<Record<string, string>> = { H3: '=ZS.TIER(E3,"亿元")', H4: '=IF(ZS.TIER(E4,"亿元")="5亿元以上","大","小")', I3: '=SUM(E3:E6)' }): Promise<{ document: WorkbookDocument; excel: Started }> {
  const document = await openDocument({ name: SHEET, rows: ROWS });
  const started = await start(document);
  await inSheet((sheet) => {
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
  });
  await calculated();
  return { document, excel: started };
}

async function calculated(): Promise<void> {
  await excel?.settled();
  await excel?.host.calculated();
}

async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

async function cells(address: string, what: 'values' | 'formulas' = 'formulas'): Promise<CellValue[][]> {
  await calculated();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('formulas,values');
    await context.sync();
    return range[what] as CellValue[][];
  });
}

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

describe('固化为数值', () => {
  it('makes a value of every formula that calls a function of the add-in, and leaves all others', async () => {
    await opened();
    const { frozen } = await freezeFunctions();
    expect(frozen).toEqual([{ sheet: SHEET, functions: 2, filled: 0, copy: null }]);
    expect(await cells('H3:I4')).toEqual([['10亿元以上', '=SUM(E3:E6)'], ['大', '']]);
  });

  it('keeps texts that look like dates or numbers texts, and truth values true', async () => {
    await opened({ H3: '=ZS.DATE(F4)', H4: '=ZS.TIER(E3,"亿元")="10亿元以上"' });
    await freezeFunctions();
    expect(await cells('H3:H4', 'values')).toEqual([['2019-05-01'], [true]]);
  });

  it('brings the formulas back when it is undone', async () => {
    await opened();
    const before = await cells('A1:I7');
    const { undo } = await freezeFunctions();
    await undo();
    expect(await cells('A1:I7')).toEqual(before);
    expect(await cells('H3:H4', 'values')).toEqual([['10亿元以上'], ['大']]);
  });

  it('keeps what a function filled into the cells around it, and lets it flow again when undone', async () => {
    await opened({ H3: '=ZS.TIER(E3:E6,"亿元")', J3: '=H5&"！"' });
    const flowed = [['10亿元以上'], ['5亿元以上'], ['亿元以下'], ['亿元以上']];
    expect(await cells('H3:H6', 'values')).toEqual(flowed);
    const { frozen, undo } = await freezeFunctions();
    expect(frozen).toMatchObject([{ functions: 1, filled: 3 }]);
    expect(await cells('H3:H6')).toEqual(flowed);
    expect(await cells('J3', 'values')).toEqual([['亿元以下！']]);
    await undo();
    expect(await cells('H3:H6', 'values')).toEqual(flowed);
    expect((await cells('H3'))[0]?.[0]).toBe('=ZS.TIER(E3:E6,"亿元")');
  });

  it('refuses errors, and says which cells', async () => {
    const { document } = await opened({ H3: '=ZS.TIER(E3,"亿元")', H4: '=ZS.TIER(B4,"亿元")', H5: '=ZS.AMOUNT(B5,"亿元")' });
    const before = await snapshot(document);
    expect(await refusal(freezeFunctions())).toMatchObject({ code: 'freeze.no-value', values: { count: 2, cells: '签约项目!H4、签约项目!H5' } });
    expect(await snapshot(document)).toEqual(before);
  });

  it('refuses a protected sheet', async () => {
    await opened();
    await inSheet((sheet) => sheet.protection.protect());
    expect(await refusal(freezeFunctions())).toMatchObject({ code: 'sheet.protected', values: { sheet: SHEET } });
  });

  it('keeps a copy with the functions on request, which is no ledger of its own, and removes it when undone', async () => {
    await opened();
    const { frozen, undo } = await freezeFunctions({ keepCopy: true });
    expect(frozen[0]?.copy).toBe('签约项目（含函数）');
    expect(await sheetNames()).toEqual([SHEET, '签约项目（含函数）']);
    expect((await classifyWorkbook({})).classified.projects).toHaveLength(5);
    await undo();
    expect(await sheetNames()).toEqual([SHEET]);
    expect(await cells('H3')).toEqual([['=ZS.TIER(E3,"亿元")']]);
  });

  it('does nothing in a workbook without functions', async () => {
    const { document } = await opened({ H3: '="ZS.TIER(E3)"' });
    const before = await snapshot(document);
    expect((await freezeFunctions()).frozen).toEqual([]);
    expect(await snapshot(document)).toEqual(before);
  });

  it.each(['before', 'middle', 'after'] as const)('leaves the workbook as it was, or frozen, when a round trip fails (%s)', async (moment) => {
    let failures = 0;
    for (let trip = 1; trip <= 9; trip += 1) {
      const { excel: started } = await opened({ H3: '=ZS.TIER(E3:E6,"亿元")', I3: '=ZS.TIER(E3,"亿元")' });
      const before = [await cells('A1:I7'), await sheetNames()];
      started.host.failAt(started.host.log.count + trip, moment);
      const outcome: Frozen | Error = await freezeFunctions({ keepCopy: true }).catch((error: unknown) => error as Error);
      if (outcome instanceof Error) failures += 1;
      else await outcome.undo().catch(() => outcome.undo());
      expect([await cells('A1:I7'), await sheetNames()]).toEqual(before);
      await started.settled();
      started.close();
    }
    expect(failures).toBeGreaterThan(3);
  }, 60_000);
});

describeWithLibreOffice('a workbook that is passed on', () => {
  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'yinfeng-sharing-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function inLibreOffice(document: WorkbookDocument): Promise<{ xml: string; sheets: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[] }> {
    const bytes = await saveWorkbook(document);
    const file = join(folder, '分享.xlsx');
    await writeFile(file, bytes);
    const parts = await Promise.all(readZip(bytes).filter(({ name }) => name.endsWith('.xml')).map(unpack));
    return { xml: parts.map((part) => new TextDecoder().decode(part)).join('\n'), sheets: (await readXlsx(await readFile(await recalculate(file)))).sheets };
  }

  const ERROR = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|BUSY!)|^Err:\d+/;
  const errorsIn = (sheets: Awaited<ReturnType<typeof inLibreOffice>>['sheets']): unknown[] => sheets.flatMap(({ name, rows }) => rows.flatMap((row, at) => row.flatMap((cell) => (typeof cell === 'string' && ERROR.test(cell) ? [`${name} ${at + 1} ${cell}`] : []))));
  /** Errors that the demonstration office has in its ledger; they are its own. */
  const ERRORS_OF_THE_OFFICE = ['签约项目台账 34 #N/A', '签约项目台账 48 #REF!'];

  it('shows every value in LibreOffice and no error but those of the office, with no function of the add-in in the file', async () => {
    const document = await openWorkbook(await readFile(join(process.cwd(), 'seeds/台账示例-2019.xlsx')), { fileName: '台账示例-2019.xlsx' });
    await start(document);
    await writeBack({ sheets: ['签约项目台账'], columns: ['amount', 'tier', 'top500', 'group'], as: 'functions' });
    await calculated();
    const functions = await written();
    expect(functions.filter((cell) => String(cell).includes('ZS.')).length).toBeGreaterThan(500);
    await freezeFunctions();
    const values = await written();
    await generateAnnualSummary({ year: 2019, describe: (flag) => ({ kind: '', what: flag.code, why: '', remedy: '' }) });
    const { xml, sheets } = await inLibreOffice(document);
    expect(xml).not.toMatch(/<f[^>]*>[^<]*(?:ZS\.|_xldudf_)/);
    expect(errorsIn(sheets)).toEqual(ERRORS_OF_THE_OFFICE);
    const shown = sheets.find(({ name }) => name === '签约项目台账')?.rows.slice(3, 245).flatMap((row) => row.slice(16, 20)).filter((cell) => cell !== null && cell !== '' && cell !== undefined);
    expect(shown).toEqual(values.filter((cell) => cell !== ''));
  }, 180_000);

  async function written(): Promise<CellValue[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('签约项目台账').getRange('Q4:T245').load('formulas');
      await context.sync();
      return (range.formulas as CellValue[][]).flat();
    });
  }
});
