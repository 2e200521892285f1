import type { FunctionsMetadata } from '../../../src/workbench/custom-functions';
import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { saveWorkbook } from '../../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../../src/workbench/document/workbook-document';
import { type EmbeddedExcel, startEmbeddedExcel } from '../../../src/workbench/node-bridge';
import { readXlsx } from 'hucre';
import { openSheets, withExcel } from '../started';

const matrix = { type: 'any', dimensionality: 'matrix' };
const functions: FunctionsMetadata = {
  namespace: 'ZS',
  functions: [
    { id: 'TWICE', name: 'TWICE', parameters: [matrix, { type: 'number', optional: true }] },
    { id: 'ROWS', name: 'ROWS', parameters: [matrix] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ type: 'string' }] },
  ],
};

/** Doubles numbers (or multiplies by the second argument), passes errors and texts through. */
const calls: string[] = [];
const twice = (cells: unknown[][], by?: number | null): unknown[][] => {
  calls.push(JSON.stringify(cells));
  return cells.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * (typeof by === 'number' ? by : 2) : (cell ?? ''))));
};
/** As many rows as its argument says. */
const rows = (cells: number[][]): unknown[][] => Array.from({ length: cells[0]?.[0] ?? 0 }, (_, row) => [row + 1]);
const fail = (how: string): never => {
  if (how === 'n/a') throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有');
  throw new Error('broken');
};

async function started(document: WorkbookDocument): Promise<EmbeddedExcel> {
  const excel = await startEmbeddedExcel(document, { functions });
  excel.CustomFunctions.associate({ TWICE: twice, ROWS: rows, FAIL: fail });
  return excel;
}

/** Writes formulas and constants into a workbook of one sheet, and gives its cells when all is calculated. */
async function calculated(cells: Readonly<Record<string, unknown>>, shown: string, excel: EmbeddedExcel): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
    await excel.host.calculated();
    const range = sheet.getRange(shown).load('values');
    await context.sync();
    return range.values;
  });
}

async function onSheet<T>(run: (excel: EmbeddedExcel, document: WorkbookDocument) => Promise<T>): Promise<T> {
  const document = await openSheets({ name: '表', rows: [[1], [2], [3]] });
  const excel = await started(document);
  try {
    return await run(excel, document);
  } finally {
    excel.close();
  }
}

describe('a formula with a function of an add-in', () => {
  it('shows #BUSY! until the function has answered', async () => {
    await onSheet(async (excel) => Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('表').getRange('C1');
      cell.formulas = [['=zs.twice(A2)']];
      cell.load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[['#BUSY!']], [['=ZS.TWICE(A2)']]]);
      await excel.host.calculated();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[4]]);
    }));
  });

  it('can stand inside other formulas, and take arguments that are left out', async () => {
    expect(await onSheet((excel) => calculated({ C1: '=SUM(ZS.TWICE(A1:A3))', C2: '=IF(ZS.TWICE(A1,)=2,"是","否")', C3: '=ZS.TWICE(ZS.TWICE(A3,10))&"个"' }, 'C1:C3', excel))).toEqual([[12], ['是'], ['60个']]);
  });

  it('flows into the cells below, which other formulas read', async () => {
    expect(await onSheet((excel) => calculated({ C1: '=ZS.TWICE(A1:A3)', D1: '=C3+1', E1: '=SUM(ZS.TWICE(C1:C3))' }, 'C1:E3', excel))).toEqual([[2, 7, 24], [4, '', ''], [6, '', '']]);
  });

  it('shows #SPILL! where the cells are taken, and flows when they are free', async () => {
    await onSheet(async (excel) => {
      expect(await calculated({ C3: '已占用', C1: '=ZS.TWICE(A1:A3)' }, 'C1:C3', excel)).toEqual([['#SPILL!'], [''], ['已占用']]);
      expect(await calculated({ C3: '' }, 'C1:C3', excel)).toEqual([[2], [4], [6]]);
    });
  });

  it('gives way to what a person writes into the cells it filled, and keeps nothing when it goes', async () => {
    await onSheet(async (excel) => {
      await calculated({ C1: '=ZS.TWICE(A1:A3)' }, 'C1:C3', excel);
      expect(await calculated({ C2: '手填' }, 'C1:C3', excel)).toEqual([['#SPILL!'], ['手填'], ['']]);
      expect(await calculated({ C2: '' }, 'C1:C3', excel)).toEqual([[2], [4], [6]]);
      expect(await calculated({ C1: '' }, 'C1:C3', excel)).toEqual([[''], [''], ['']]);
    });
  });

  it('grows and shrinks with its array', async () => {
    await onSheet(async (excel) => {
      expect(await calculated({ A1: 3, C1: '=ZS.ROWS(A1)', D1: '=SUM(C1:C9)' }, 'C1:D4', excel)).toEqual([[1, 6], [2, ''], [3, ''], ['', '']]);
      expect(await calculated({ A1: 4 }, 'C1:D4', excel)).toEqual([[1, 10], [2, ''], [3, ''], [4, '']]);
      expect(await calculated({ A1: 2 }, 'C1:D4', excel)).toEqual([[1, 3], [2, ''], ['', ''], ['', '']]);
      expect(await calculated({ A1: 1 }, 'C1:D4', excel)).toEqual([[1, 1], ['', ''], ['', ''], ['', '']]);
    });
  });

  it('takes error cells in and gives them back in their place', async () => {
    expect(await onSheet((excel) => calculated({ A2: '=1/0', C1: '=ZS.TWICE(A1:A3)' }, 'C1:C3', excel))).toEqual([[2], ['#DIV/0!'], [6]]);
  });

  it('shows the error of a function that fails, and refuses arguments that do not fit', async () => {
    expect(await onSheet((excel) => calculated({ C1: '=ZS.FAIL("n/a")', C2: '=ZS.FAIL("x")', C3: '=ZS.FAIL()', C4: '=ZS.TWICE(A1,"十")', C5: '=ZS.UNKNOWN(A1)', C6: '=IFERROR(ZS.FAIL("n/a"),"无")' }, 'C1:C6', excel)))
      .toEqual([['#N/A'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!'], ['#NAME?'], ['无']]);
  });

  it('is called again only when something it reads has changed', async () => {
    await onSheet(async (excel) => {
      await calculated({ C1: '=ZS.TWICE(A1:A2)', E1: '=ZS.TWICE(A3)' }, 'C1:E2', excel);
      calls.length = 0;
      expect(await calculated({ A3: 30, F9: 1 }, 'C1:E2', excel)).toEqual([[2, '', 60], [4, '', '']]);
      expect(calls).toEqual(['[[30]]']);
    });
  });

  it('shows #NAME? without the add-in', async () => {
    const document = await openSheets({ name: '表', rows: [[1]] });
    await withExcel(document, async (excel) => expect(await calculated({ C1: '=ZS.TWICE(A1)' }, 'C1', excel)).toEqual([['#NAME?']]));
  });
});

describe('a saved workbook', () => {
  it('holds the function under the name and the array in the form that Excel gives them, with their values', async () => {
    await onSheet(async (excel, document) => {
      await calculated({ C1: '=ZS.TWICE(A1:A3)', D1: '=SUM(ZS.TWICE(A1:A3))' }, 'C1:D3', excel);
      const bytes = await saveWorkbook(document);
      const again = await openWorkbook(bytes, { fileName: '表.xlsx' });
      const grid = again.sheets[0]?.grid;
      expect(grid?.formula(0, 2)).toEqual({ text: '_xldudf_ZS_TWICE(A1:A3)', attributes: { t: 'array', ref: 'C1:C3' } });
      expect(grid?.extra(0, 2)?.attributes).toEqual({ cm: '1' });
      expect(grid?.formula(0, 3)).toEqual({ text: 'SUM(_xldudf_ZS_TWICE(A1:A3))' });
      expect(again.parts.text('xl/metadata.xml')).toContain('fDynamic="1"');
      expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual([[1, null, 2, 12], [2, null, 4, null], [3, null, 6, null]]);
    });
  });

  it('keeps its values where nobody has the add-in, and calculates them again with it', async () => {
    const bytes = await onSheet(async (excel, document) => {
      await calculated({ C1: '=ZS.TWICE(A1:A3)', E1: '=C2+1' }, 'C1:E3', excel);
      return saveWorkbook(document);
    });
    const without = await openWorkbook(bytes, { fileName: '表.xlsx' });
    await withExcel(without, async (excel) => expect(await calculated({ G1: 5 }, 'C1:E3', excel)).toEqual([[2, '', 5], [4, '', ''], [6, '', '']]));
    const withIt = await openWorkbook(bytes, { fileName: '表.xlsx' });
    const excel = await started(withIt);
    try {
      expect(await calculated({ A2: 50 }, 'C1:E3', excel)).toEqual([[2, '', 101], [100, '', ''], [6, '', '']]);
    } finally {
      excel.close();
    }
  });
});
