import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { Failure } from '../../src/domain/failure';
import type { CellValue } from '../../src/domain/sheet';
import { WRITE_BACK_COLUMNS } from '../../src/domain/write-back/columns';
import { classifyWorkbook } from '../../src/excel/generate';
import { writeBack, type WrittenBack, type WriteBackRequest } from '../../src/excel/write-back';
import { childNamed, element } from '../../src/workbench/document/xml/element';
import { openBytes, openSheets, SMALL_LEDGER, snapshot as saved, type OpenedTest, type TestSheet } from './embedded-workbook';

let opened: OpenedTest | null = null;

const open = async (sheets: readonly TestSheet[] = SMALL_LEDGER): Promise<OpenedTest> => (opened = await openSheets(sheets));

async function openFile(sheets: WriteSheet[]): Promise<OpenedTest> {
  return (opened = await openBytes(await writeXlsx({ sheets })));
}

afterEach(() => {
  opened?.excel.close();
  opened = null;
});

/** What a person sees of a saved workbook: a column that was given the standard width looks like one that never was. */
async function snapshot(document: OpenedTest['document']): Promise<unknown> {
  const sheets = (await saved(document)) as readonly { readonly columns?: readonly { readonly width?: number }[] }[];
  const STANDARD = 9.14453125;
  return sheets.map(({ columns = [], ...sheet }) => ({ ...sheet, widths: columns.flatMap(({ width = STANDARD }, column) => (width === STANDARD ? [] : [[column, width]])) }));
}

const TIER: WriteBackRequest = { columns: ['tier'], as: 'values' };
const ALL: WriteBackRequest = { columns: WRITE_BACK_COLUMNS, as: 'values' };

async function cells(sheet: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as CellValue[][];
  });
}

async function inSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

describe('分类：写回台账', () => {
  it('writes what was found to the right of the ledger, and leaves the 合计 row empty', async () => {
    await open();
    const { ledgers } = await writeBack(ALL);
    expect(ledgers).toMatchObject([{ sheet: '签约项目', rows: 4, columns: [{ letters: 'G', added: true }, { letters: 'H' }, { letters: 'I' }, { letters: 'J' }, { letters: 'K' }] }]);
    expect(await cells('签约项目', 'G2:H7')).toEqual([
      ['投资额（亿元）（引凤）', '投资档次（引凤）'],
      [12, '10亿元以上'],
      [5, '5—10亿元'],
      [0.8, '亿元以下'],
      [2, '1—5亿元'],
      ['', ''],
    ]);
    expect(await cells('签约项目', 'I2:K2')).toEqual([['三类500强（引凤）', '500强企业（引凤）', '首次入湘（引凤）']]);
  });

  it('does not take its own columns for what the office says', async () => {
    await open();
    const before = await classifyWorkbook({});
    await writeBack(ALL);
    const { classified } = await classifyWorkbook({});
    expect(classified).toEqual(before.classified);
  });

  it('finds its columns again by their headings, wherever they were moved, and adds only what is missing', async () => {
    await open();
    await writeBack(TIER);
    await inSheet('签约项目', (sheet) => {
      sheet.getRange('E3').values = [[0.5]];
      sheet.getRange('B:B').insert('Right');
    });
    const { ledgers } = await writeBack({ columns: ['tier', 'amount'], as: 'values' });
    expect(ledgers[0]?.columns).toMatchObject([{ column: 'amount', letters: 'I', added: true }, { column: 'tier', letters: 'H', added: false }]);
    expect(await cells('签约项目', 'H2:I4')).toEqual([['投资档次（引凤）', '投资额（亿元）（引凤）'], ['亿元以下', 0.5], ['5—10亿元', 5]]);
  });

  it('takes everything back, looks and widths and all', async () => {
    const { document } = await open();
    const before = await snapshot(document);
    const { undo } = await writeBack(ALL);
    expect(await snapshot(document)).not.toEqual(before);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('gives cells that it wrote anew back what they held', async () => {
    const { document } = await open();
    await writeBack(TIER);
    await inSheet('签约项目', (sheet) => (sheet.getRange('E3').values = [[0.5]]));
    await inSheet('签约项目', (sheet) => (sheet.getRange('G4').values = [['待定']]));
    const before = await snapshot(document);
    const { undo } = await writeBack(ALL);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('refuses to take back what somebody has changed since', async () => {
    await open();
    const { undo } = await writeBack(TIER);
    await inSheet('签约项目', (sheet) => (sheet.getRange('G4').values = [['人工改过']]));
    expect(await refusal(undo())).toMatchObject({ code: 'undo.changed', values: { sheet: '签约项目' } });
    expect(await cells('签约项目', 'G3:G4')).toEqual([['10亿元以上'], ['人工改过']]);
  });

  it('looks like the last column of the ledger', async () => {
    await open();
    await inSheet('签约项目', (sheet) => {
      sheet.getRange('F2').format.fill.color = '#E8EEF4';
      sheet.getRange('F2').format.font.bold = true;
      sheet.getRange('F3:F7').format.font.name = '仿宋';
    });
    await writeBack(TIER);
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('签约项目');
      const heading = sheet.getRange('G2').load('format/fill/color,format/font/bold,format/columnWidth');
      const body = sheet.getRange('G3').load('format/font/name,numberFormat');
      await context.sync();
      return [heading.format.fill.color, heading.format.font.bold, body.format.font.name, body.numberFormat];
    });
    expect(looks).toEqual(['#E8EEF4', true, '仿宋', [['General']]]);
  });
});

describe('分类写回：为什么不写', () => {
  it('refuses while the sheet is filtered, and says so', async () => {
    const { document } = await open();
    await inSheet('签约项目', (sheet) => sheet.autoFilter.apply(sheet.getRange('A2:F6'), 3, { filterOn: 'Values', values: ['电子信息'] }));
    const before = await snapshot(document);
    expect(await refusal(writeBack(ALL))).toMatchObject({ code: 'sheet.filtered', values: { sheet: '签约项目' } });
    expect(await snapshot(document)).toEqual(before);
  });

  it('writes rows that somebody hid by hand', async () => {
    await open();
    await inSheet('签约项目', (sheet) => (sheet.getRange('4:4').rowHidden = true));
    await writeBack(TIER);
    expect(await cells('签约项目', 'G4')).toEqual([['5—10亿元']]);
  });

  it('refuses a protected sheet', async () => {
    const { document } = await open();
    await inSheet('签约项目', (sheet) => sheet.protection.protect());
    const before = await snapshot(document);
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'sheet.protected' });
    expect(await snapshot(document)).toEqual(before);
  });

  it('refuses a hidden column', async () => {
    await open();
    await inSheet('签约项目', (sheet) => (sheet.getRange('H:H').columnHidden = true));
    expect(await refusal(writeBack({ columns: ['tier', 'amount'], as: 'values' }))).toMatchObject({ code: 'write-back.hidden', values: { columns: 'H' } });
  });

  it('refuses a merged area of its column that covers two projects', async () => {
    await open();
    await writeBack(TIER);
    await inSheet('签约项目', (sheet) => sheet.getRange('G3:G4').merge(false));
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'write-back.merged', values: { sheet: '签约项目', cell: 'G3' } });
  });

  it('refuses where two columns carry its heading', async () => {
    await open();
    await writeBack(TIER);
    await inSheet('签约项目', (sheet) => (sheet.getRange('H2').values = [['投资档次（引凤）']]));
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'write-back.heading-twice' });
  });

  it('refuses where a co-author puts another project into a row before it is written, and leaves what the co-author wrote', async () => {
    const codes = new Set<string>();
    for (let trip = 1; trip <= 6; trip += 1) {
      const { excel, document } = await open();
      await inSheet('签约项目', (sheet) => (sheet.getRange('B3').values = [['整车项目']]));
      const sheet = document.sheetNamed('签约项目');
      const moment = excel.host.log.count + trip;
      let before: unknown;
      excel.host.onRequest = async (number) => {
        if (number !== moment) return;
        sheet?.grid.setValue(3, 1, '换了一个项目');
        sheet?.grid.setValue(3, 4, 0.2);
        before = await snapshot(document);
      };
      const error: unknown = await writeBack(ALL).then(() => null, (thrown: unknown) => thrown);
      if (error instanceof Failure) {
        codes.add(error.code);
        expect(await snapshot(document)).toEqual(before);
        expect(await cells('签约项目', 'B4')).toEqual([['换了一个项目']]);
        codes.add(`trip ${trip}`);
      }
      excel.close();
    }
    expect([...codes].filter((code) => code.startsWith('trip')).length).toBeGreaterThanOrEqual(2);
    expect([...codes].filter((code) => !code.startsWith('trip'))).toEqual(['workbook.changed']);
  });

  it('says so where the chosen sheets hold no ledger', async () => {
    await open();
    expect(await refusal(writeBack({ ...TIER, sheets: ['说明'] }))).toMatchObject({ code: 'ledger.none', values: { sheets: '说明' } });
  });
});

describe('分类写回：台账旁边', () => {
  const rows = SMALL_LEDGER[0]?.rows ?? [];
  const withBeside = (beside: Readonly<Record<number, CellValue[]>>): TestSheet[] => [{ name: '签约项目', rows: rows.map((row, index) => [...row, ...(beside[index] ?? [])]) }];

  it('writes past notes and formulas that stand there', async () => {
    await open(withBeside({ 3: ['', '随手记的备注'] }));
    const { ledgers } = await writeBack({ columns: ['amount', 'tier'], as: 'values' });
    expect(ledgers[0]?.columns.map(({ letters }) => letters)).toEqual(['I', 'J']);
    expect(await cells('签约项目', 'H4')).toEqual([['随手记的备注']]);
  });

  it('does not write over a formula that shows nothing', async () => {
    await open();
    await inSheet('签约项目', (sheet) => (sheet.getRange('G5').formulas = [['=IF(1=1,"","x")']]));
    const failed = await refusal(writeBack(TIER));
    expect(failed).toMatchObject({ code: 'write-back.no-room', values: { cell: 'G5' } });
    expect(await cells('签约项目', 'G5')).toEqual([['=IF(1=1,"","x")']]);
  });

  it('leaves formulas below the ledger alone', async () => {
    await open();
    await inSheet('签约项目', (sheet) => (sheet.getRange('G10').formulas = [['=SUM(E3:E6)']]));
    await writeBack(TIER);
    expect(await cells('签约项目', 'G10')).toEqual([['=SUM(E3:E6)']]);
  });

  it('writes both of two ledgers that stand below each other', async () => {
    const { document } = await open([{ name: '签约项目', rows: [...rows, ['', '', '', '', '', ''], ['2018年签约项目台账', '', '', '', '', ''], ['序号', '项目名称', '投资方', '总投资（亿元）', '签约日期'], [1, '旧项目', '戊公司', 3, '2018-03-01']] }]);
    const before = await snapshot(document);
    const { ledgers, undo } = await writeBack(TIER);
    expect(ledgers.map(({ columns }) => columns[0]?.letters)).toEqual(['G', 'F']);
    expect(await cells('签约项目', 'F10:F11')).toEqual([['投资档次（引凤）'], ['1—5亿元']]);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('writes a ledger in sections under one heading once', async () => {
    const head = ['序号', '项目名称', '投资方', '总投资（亿元）', '签约日期'];
    await open([{ name: '签约项目', rows: [['2019年签约项目台账'], head, ['一、新能源汽车产业链'], [1, '甲项目', '甲公司', 12, '2019-03-01'], ['二、电子信息产业链'], [1, '乙项目', '乙公司', 6, '2019-03-02']] }]);
    const { ledgers } = await writeBack(TIER);
    expect(ledgers).toHaveLength(1);
    expect(await cells('签约项目', 'F2:F6')).toEqual([['投资档次（引凤）'], [''], ['10亿元以上'], [''], ['5—10亿元']]);
  });

  it('writes a project that takes several merged rows into its first row', async () => {
    await openFile([{
      name: '签约项目',
      rows: [['序号', '项目名称', '投资方', '总投资（亿元）', '签约日期'], [1, '甲项目', '甲公司', 12, '2019-03-01'], [null, null, '甲二公司', null, null], [2, '乙项目', '乙公司', 6, '2019-03-02']],
      merges: [0, 1, 3, 4].map((column) => ({ startRow: 1, endRow: 2, startCol: column, endCol: column })),
    }]);
    await writeBack(TIER);
    expect(await cells('签约项目', 'F1:F4')).toEqual([['投资档次（引凤）'], ['10亿元以上'], [''], ['5—10亿元']]);
  });

  it('heads a ledger of two heading rows in one merged cell', async () => {
    const { document } = await openFile([{
      name: '签约项目',
      rows: [['序号', '项目名称', '投资方', '投资情况', null, '签约日期'], [null, null, null, '总投资（亿元）', '到位资金（亿元）', null], [1, '甲项目', '甲公司', 12, 3, '2019-03-01']],
      merges: [...[0, 1, 2, 5].map((column) => ({ startRow: 0, endRow: 1, startCol: column, endCol: column })), { startRow: 0, endRow: 0, startCol: 3, endCol: 4 }],
    }]);
    const before = await snapshot(document);
    const { undo } = await writeBack(TIER);
    expect(await cells('签约项目', 'G1:G3')).toEqual([['投资档次（引凤）'], [''], ['10亿元以上']]);
    expect((await writeBack(TIER)).ledgers[0]?.columns).toMatchObject([{ letters: 'G', added: false }]);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });
});

describe('分类写回：Excel 表格', () => {
  const head = ['项目名称', '投资方', '总投资（亿元）', '签约日期'];
  const columns = head.map((name) => ({ name }));
  const rows = [head, ['甲项目', '甲公司', 12, '2019-03-01'], ['乙项目', '乙公司', 6, '2019-03-02']];
  const table = (): WriteSheet => ({ name: '签约项目', rows, tables: [{ name: '台账', range: 'A1:D3', columns }] });

  it('adds columns inside the table, and takes them out again', async () => {
    const { document } = await openFile([table()]);
    const before = await snapshot(document);
    const { undo } = await writeBack({ columns: ['amount', 'tier'], as: 'values' });
    expect(document.tables[0]?.columnNames).toEqual([...head, '投资额（亿元）（引凤）', '投资档次（引凤）']);
    expect(await cells('签约项目', 'E2:F3')).toEqual([[12, '10亿元以上'], [6, '5—10亿元']]);
    await undo();
    expect(await snapshot(document)).toEqual(before);
  });

  it('leaves the totals row empty', async () => {
    await openFile([table()]);
    await inSheet('签约项目', (sheet) => (sheet.tables.getItem('台账').showTotals = true));
    await writeBack(TIER);
    expect(await cells('签约项目', 'E1:E4')).toEqual([['投资档次（引凤）'], ['10亿元以上'], ['5—10亿元'], ['']]);
  });

  it('refuses where something stands beside its rows, which would be pushed aside', async () => {
    await openFile([{ ...table(), rows: [head, [...(rows[1] ?? []), null, null, '旁注'], rows[2] ?? []] }]);
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'write-back.no-room', values: { cell: 'G1' } });
  });

  it('refuses where another table stands beside it', async () => {
    const twice = rows.map((row) => [...row, null, null, ...row]);
    await openFile([{ name: '签约项目', rows: twice, tables: [{ name: '左', range: 'A1:D3', columns }, { name: '右', range: 'G1:J3', columns }] }]);
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'write-back.no-room' });
  });

  it('refuses a filtered table', async () => {
    const filtered = { ...table(), tables: [{ name: '台账', range: 'A1:D3', columns, showAutoFilter: true }] };
    const { document } = await openFile([filtered]);
    const root = document.tables[0]?.root;
    childNamed(root ?? element('table'), 'autoFilter')?.children.push(element('filterColumn', { colId: '1' }, [element('filters', {}, [element('filter', { val: '甲公司' })])]));
    expect(await refusal(writeBack(TIER))).toMatchObject({ code: 'sheet.filtered', values: { sheet: '签约项目' } });
  });
});

describe('分类写回：公式', () => {
  it('writes one formula for each row, and the value where no function would say the same', async () => {
    await open();
    const { ledgers } = await writeBack({ columns: ['amount', 'tier', 'top500', 'group', 'firstEntry'], as: 'functions' });
    expect(await cells('签约项目', 'G3:H7')).toEqual([
      ['=ZS.AMOUNT(E3,"亿元")', '=ZS.TIER(E3,"亿元","分段")'],
      ['=ZS.AMOUNT(E4,"亿元")', '=ZS.TIER(E4,"亿元","分段")'],
      ['=ZS.AMOUNT(E5,"亿元")', '=ZS.TIER(E5,"亿元","分段")'],
      ['=ZS.AMOUNT(E6,"亿元")', '=ZS.TIER(E6,"亿元","分段")'],
      ['', ''],
    ]);
    expect(await cells('签约项目', 'I3:J3')).toEqual([['=ZS.TOP500(C3,F3,"类别")', '=ZS.TOP500(C3,F3,"集团")']]);
    expect(ledgers[0]?.columns.find(({ column }) => column === 'firstEntry')?.valuesInstead).toBe(4);
  });

  it('turns functions into values again when it is asked for values', async () => {
    await open();
    await writeBack({ columns: ['tier'], as: 'functions' });
    await writeBack(TIER);
    expect(await cells('签约项目', 'G3')).toEqual([['10亿元以上']]);
  });
});

describe('分类写回：中途失败', () => {
  const table: WriteSheet = {
    name: '签约项目',
    rows: [['项目名称', '投资方', '总投资（亿元）', '签约日期'], ['甲项目', '甲公司', 12, '2019-03-01'], ['乙项目', '乙公司', 6, '2019-03-02']],
    tables: [{ name: '台账', range: 'A1:D3', columns: ['项目名称', '投资方', '总投资（亿元）', '签约日期'].map((name) => ({ name })) }],
  };
  const ways: readonly (readonly [string, () => Promise<OpenedTest>])[] = [
    ['a plain ledger', () => open()],
    ['a table', () => openFile([table])],
    ['columns that were there', async () => {
      const test = await open();
      await writeBack({ columns: ['tier'], as: 'functions' });
      return test;
    }],
  ];

  it.each(ways.flatMap(([what, make]) => (['before', 'middle', 'after'] as const).map((moment) => [what, moment, make] as const)))('leaves %s as it was, or finished, at every round trip (%s)', async (_what, moment, make) => {
    let failures = 0;
    for (let trip = 1; trip <= 8; trip += 1) {
      const { document, excel } = await make();
      const before = await snapshot(document);
      excel.host.failAt(excel.host.log.count + trip, moment);
      const outcome: WrittenBack | Error = await writeBack(ALL).catch((error: unknown) => error as Error);
      if (outcome instanceof Error) {
        failures += 1;
        expect(await snapshot(document)).toEqual(before);
      } else {
        await outcome.undo().catch(() => outcome.undo());
        expect(await snapshot(document)).toEqual(before);
      }
      excel.close();
    }
    expect(failures).toBeGreaterThan(3);
  });

  it.each(['before', 'middle', 'after'] as const)('undoes in full, or not at all, when a round trip of undo fails (%s)', async (moment) => {
    for (let trip = 1; trip <= 3; trip += 1) {
      const { document, excel } = await open();
      const before = await snapshot(document);
      const { undo } = await writeBack(ALL);
      const written = await snapshot(document);
      excel.host.failAt(excel.host.log.count + trip, moment);
      const error: unknown = await undo().then(() => null, (thrown: unknown) => thrown);
      expect(await snapshot(document)).toEqual(error === null ? before : written);
      excel.close();
    }
  });

  it('takes as many round trips for many rows as for few', async () => {
    const trips = async (rows: number): Promise<number> => {
      const many = Array.from({ length: rows }, (_, at) => [at + 1, `第${at + 1}号项目`, `湖南第${at}实业有限公司`, '电子信息', 5, '2019-05-01']);
      const { excel } = await open([{ name: '签约项目', rows: [['序号', '项目名称', '投资方', '所属产业链', '总投资（亿元）', '签约日期'], ...many] }]);
      await writeBack(ALL);
      const { count } = excel.host.log;
      excel.close();
      return count;
    };
    expect(await trips(1500)).toBe(await trips(3));
  });
});
