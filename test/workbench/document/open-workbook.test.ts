import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { readXlsx, writeXlsx, writeXlsxStream } from 'hucre';
import { readFileSync } from 'node:fs';
import { Failure } from '../../../src/domain/failure';
import { CellError } from '../../../src/workbench/document/cells/cell-error';
import { openWorkbook } from '../../../src/workbench/document/open-workbook';
import { crc32 } from '../../../src/workbench/document/package/crc';
import { writeZip } from '../../../src/workbench/document/package/zip-write';
import { readZip } from '../../../src/workbench/document/package/zip-read';
import { saveWorkbook } from '../../../src/workbench/document/save-workbook';
import type { WorkbookDocument } from '../../../src/workbench/document/workbook-document';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failureOf(bytes: Uint8Array, fileName: string): Promise<{ code: string; values: Readonly<Record<string, string | number>> }> {
  try {
    await openWorkbook(bytes, { fileName });
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    const { code, values } = error as Failure;
    return { code, values };
  }
  return { code: 'opened', values: {} };
}

function cellsOf(document: WorkbookDocument): unknown[][] {
  return (document.sheets[0]?.grid.rows ?? []).map((row) => Array.from(row?.values ?? []));
}

const small = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '台账', rows: [['项目', 1]] }] });

/** A package like a workbook's, with the given parts replaced or added. */
async function withParts(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = readZip(await small()).filter(({ name }) => parts[name] === undefined);
  const added = Object.entries(parts).map(([name, text]) => {
    const bytes = utf8(text);
    return { name, method: 8, crc: crc32(bytes), packed: new Uint8Array(deflateRawSync(bytes)), size: bytes.length };
  });
  return writeZip([...entries, ...added]);
}

describe('files that cannot be used', () => {
  it('a password-protected xlsx', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '台账', rows: [['密', 1]] }], encryption: { password: '123456', spinCount: 1000 } });
    expect(await failureOf(bytes, '台账.xlsx')).toEqual({ code: 'file.password', values: { file: '台账.xlsx' } });
  });

  it('a truncated xlsx', async () => {
    const bytes = await small();
    for (const length of [4, 100, bytes.length / 2, bytes.length - 30]) {
      expect((await failureOf(bytes.subarray(0, Math.floor(length)), '台账.xlsx')).code).toBe('file.damaged');
    }
  });

  it('an xlsx whose bytes were damaged on the way', async () => {
    const bytes = Uint8Array.from(await small());
    const sheet = readZip(bytes).find(({ name }) => name.endsWith('sheet1.xml'));
    sheet?.packed.fill(0x55, 20, 60);
    expect((await failureOf(bytes, '台账.xlsx')).code).toBe('file.damaged');
  });

  it('an xlsx in which one digit was changed on the way', async () => {
    const [sheet] = readZip(await small()).filter(({ name }) => name.endsWith('sheet1.xml'));
    const text = utf8('<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>');
    const others = readZip(await small()).filter(({ name }) => name !== sheet?.name);
    const bytes = writeZip([...others, { name: 'xl/worksheets/sheet1.xml', method: 0, packed: text, size: text.length, crc: crc32(utf8(new TextDecoder().decode(text).replace('7', '1'))) }]);
    expect((await failureOf(bytes, '台账.xlsx')).code).toBe('file.damaged');
  });

  it('a sheet that is cut off in the middle of a row', async () => {
    const bytes = await withParts({ 'xl/worksheets/sheet1.xml': '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData></worksheet>' });
    expect((await failureOf(bytes, '台账.xlsx')).code).toBe('file.damaged');
  });

  it('a part with a document type, which could expand without end', async () => {
    const bytes = await withParts({ 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><styleSheet>&b;</styleSheet>' });
    expect((await failureOf(bytes, '台账.xlsx')).code).toBe('file.damaged');
  });

  it('a text named .xlsx, a picture, a zip that is no workbook, a Word file', async () => {
    expect((await failureOf(utf8('项目名称,投资额\n甲,1\n'), '台账.xlsx')).code).toBe('file.not-workbook');
    expect((await failureOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), '台账.xlsx')).code).toBe('file.not-workbook');
    expect((await failureOf(utf8('%PDF-1.7\n'), '台账.xls')).code).toBe('file.not-workbook');
    expect((await failureOf(writeZip([{ name: 'a.txt', method: 0, ...stored('a') }]), '台账.xlsx')).code).toBe('file.not-workbook');
    const word = writeZip([{ name: '_rels/.rels', method: 0, ...stored('<Relationships><Relationship Id="1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>') }, { name: 'word/document.xml', method: 0, ...stored('<w:document/>') }]);
    expect((await failureOf(word, '台账.xlsx')).code).toBe('file.not-workbook');
    expect((await failureOf(new Uint8Array(0), '台账.xlsx')).code).toBe('file.not-workbook');
  });

  it('an OpenDocument file, with its extension', async () => {
    const bytes = writeZip([{ name: 'mimetype', method: 0, ...stored('application/vnd.oasis.opendocument.spreadsheet') }]);
    expect(await failureOf(bytes, '台账.ods')).toEqual({ code: 'file.unsupported', values: { file: '台账.ods', extension: 'ods' } });
  });

  it('a csv that is neither UTF-8 nor GB18030', async () => {
    expect((await failureOf(Uint8Array.from([0x22, 0xff, 0xff, 0x80, 0x0a, 0x31]), '台账.csv')).code).toBe('file.encoding');
  });

  it('never fail in any other way, however their bytes are damaged', async () => {
    const bytes = await small();
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 }), async (damages) => {
      const damaged = Uint8Array.from(bytes);
      for (const { at, byte } of damages) damaged[at] = byte;
      expect((await failureOf(damaged, '台账.xlsx')).code).toMatch(/^(?:opened|file\.(?:damaged|not-workbook|too-large|unsupported))$/);
    }), { numRuns: 150 });
  });

  it('a 200 MB zip bomb, quickly and without unpacking it', async () => {
    const row = '<row><c><v>1</v></c></row>';
    const bytes = await bomb(row, 200e6);
    expect(bytes.length).toBeLessThan(3e6);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const { code, values } = await failureOf(bytes, '台账.xlsx');
    expect([code, values]).toEqual(['file.too-large', { file: '台账.xlsx', limit: '100 MB' }]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
  }, 30_000);

  it('a zip bomb that lies about its size', async () => {
    const bytes = await bomb(' ', 200e6, 1000);
    expect((await failureOf(bytes, '台账.xlsx')).code).toBe('file.too-large');
  }, 30_000);
});

function stored(text: string): { packed: Uint8Array; size: number; crc: number } {
  const packed = utf8(text);
  return { packed, size: packed.length, crc: crc32(packed) };
}

async function bomb(piece: string, size: number, stated = size): Promise<Uint8Array> {
  const inside = Buffer.alloc(size, piece);
  const entries = readZip(await small()).filter(({ name }) => !name.endsWith('sheet1.xml'));
  return writeZip([...entries, { name: 'xl/worksheets/sheet1.xml', method: 8, crc: 0, packed: new Uint8Array(deflateRawSync(inside)), size: stated }]);
}

describe('a csv file', () => {
  it.each([
    ['UTF-8', (text: string) => utf8(text)],
    ['UTF-8 with a mark', (text: string) => utf8(`\ufeff${text}`)],
    ['GB18030', (text: string) => encode(text, 'gb18030')],
    ['UTF-16 with a mark', (text: string) => encode(`\ufeff${text}`, 'utf-16le')],
  ])('in %s', async (_name, bytes) => {
    const document = await openWorkbook(bytes('项目名称,投资方\n镕基汽车,㙍圆𠮷科技\n'), { fileName: '/tmp/2019 台账.csv' });
    expect([document.sheets[0]?.name, cellsOf(document)]).toEqual(['2019 台账', [['项目名称', '投资方'], ['镕基汽车', '㙍圆𠮷科技']]]);
  });

  it('makes numbers only of what is plainly a number', async () => {
    const line = '12,-0.5,1075.50,001,"1,075",1e5,2019-07-05,+5,430200199001011234,=1+1,12%,TRUE,';
    const document = await openWorkbook(utf8(`${line}\n`), { fileName: 'a.csv' });
    expect(cellsOf(document)[0]).toEqual([12, -0.5, 1075.5, '001', '1,075', '1e5', '2019-07-05', '+5', '430200199001011234', '=1+1', '12%', 'TRUE']);
  });

  it('keeps line breaks and quotes inside a field', async () => {
    const document = await openWorkbook(utf8('"甲\n乙","他说""好""";丙\n'), { fileName: 'a.csv' });
    expect(cellsOf(document)[0]?.[0]).toBe('甲\n乙');
  });

  it('is saved as a workbook that other programs open, its texts still texts', async () => {
    const document = await openWorkbook(utf8('编号,日期\n001,2019-7-5\n'), { fileName: 'a.csv' });
    expect((await readXlsx(await saveWorkbook(document))).sheets[0]?.rows).toEqual([['编号', '日期'], ['001', '2019-7-5']]);
  });
});

describe('an Excel 97–2003 workbook', () => {
  it('is opened with values, dates, errors, sheets and merges, whatever it is called', async () => {
    const bytes = readFileSync(new URL('files/台账.xls', import.meta.url));
    for (const fileName of ['台账.xls', '台账.et']) {
      const document = await openWorkbook(bytes, { fileName });
      expect(document.sheets.map(({ name }) => name)).toEqual(['台账', '空表']);
      expect(cellsOf(document)).toEqual([
        ['2019年项目台账'],
        ['项目', '投资额', '签约日期', '备注'],
        ['甲', 12.5, 43651, CellError.of('#N/A')],
        ['合计', 12.5],
      ]);
      expect(document.styles.look(document.sheets[0]?.grid.style(2, 2) ?? 0).numberFormat).toBe('yyyy/m/d');
      expect(JSON.stringify(document.sheets[0]?.root)).toContain('A1:D1');
    }
  });

  it('is saved as xlsx', async () => {
    const document = await openWorkbook(readFileSync(new URL('files/台账.xls', import.meta.url)), { fileName: '台账.xls' });
    const saved = await readXlsx(await saveWorkbook(document));
    expect(saved.sheets[0]?.rows[2]).toEqual(['甲', 12.5, new Date(Date.UTC(2019, 6, 5)), '#N/A']);
  });
});

describe('an xlsx written by other programs', () => {
  it('may be packed as a stream with 64-bit sizes', async () => {
    const bytes = new Uint8Array(await new Response(writeXlsxStream([['甲', 1], ['乙', 2]], { name: '台账', columns: [{ header: '项目' }, { header: '额' }], zip64: true })).arrayBuffer());
    expect(cellsOf(await openWorkbook(bytes, { fileName: 'a.xlsx' }))).toEqual([['项目', '额'], ['甲', 1], ['乙', 2]]);
  });

  it('may prefix every element, leave out cell references and keep texts in the cells', async () => {
    const bytes = await withParts({
      'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲&amp;乙</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="4"><x:c r="C4" t="str"><x:f>"a"&amp;"b"</x:f><x:v>ab</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const document = await openWorkbook(bytes, { fileName: 'a.xlsx' });
    const grid = document.sheets[0]?.grid;
    expect([grid?.value(0, 0), grid?.value(0, 1), grid?.value(3, 2), grid?.formula(3, 2)?.text]).toEqual(['甲&乙', 2, 'ab', '"a"&"b"']);
  });

  it('may share formulas between cells, and store dates as ISO texts', async () => {
    const bytes = await withParts({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>
        <row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2" t="d"><v>2019-07-05T12:00:00</v></c></row>
        <row r="3"><c r="B3"><f t="array" ref="B3:B4">A1:A2</f><v>1</v></c></row></sheetData></worksheet>`,
    });
    const grid = (await openWorkbook(bytes, { fileName: 'a.xlsx' })).sheets[0]?.grid;
    expect([grid?.formula(0, 1)?.text, grid?.formula(1, 1)?.text, grid?.value(1, 2), grid?.formula(2, 1)]).toEqual(['A1*$A$1', 'A2*$A$1', 43651.5, { text: 'A1:A2', attributes: { t: 'array', ref: 'B3:B4' } }]);
  });

  it('may hold rich text, reading aids, escaped characters and white space', async () => {
    const bytes = await withParts({
      'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>投资</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 额</t></r></si><si><t>株洲</t><rPh sb="0" eb="2"><t>zhuzhou</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si><si><t/></si></sst>',
      'xl/worksheets/sheet1.xml': '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row></sheetData></worksheet>',
    });
    expect(cellsOf(await openWorkbook(bytes, { fileName: 'a.xlsx' }))).toEqual([['投资 额', '株洲', 'a\rb_x000D_', '']]);
  });
});
