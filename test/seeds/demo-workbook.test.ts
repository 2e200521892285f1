import { readFileSync } from 'node:fs';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { parseCsv } from 'hucre/csv';
import { readDemoSource } from '../../seeds/demo/source';
import { demoWorkbook } from '../../seeds/demo/workbook';

const workbook = await readXlsx(readFileSync(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url)));
const sheet = (name: string): Sheet => {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const cell = (name: string, row: number, column: number): CellValue => sheet(name).rows[row]?.[column] ?? null;

/** The written part of a source table: what stands in front of the truth columns. */
function writtenRows(name: string): { headings: string[]; rows: string[][] } {
  const [headings = [], ...rows] = parseCsv(readFileSync(new URL(`../../seeds/demo/${name}.csv`, import.meta.url), 'utf8')).map((line) => line.map(String));
  const truth = headings.findIndex((heading) => heading.startsWith('truth.'));
  return { headings: headings.slice(0, truth), rows: rows.map((row) => row.slice(0, truth)) };
}

/** What hucre reads back for a written text: days as midnight UTC. */
function readBack(notation: string): CellValue {
  if (notation === '') return null;
  if (notation.startsWith("'")) return notation.slice(1);
  if (notation.startsWith('=')) return Number(notation.split('|')[1]);
  if (/^@?\d{4}-\d{2}-\d{2}$/.test(notation)) return new Date(`${notation.replace('@', '')}T00:00:00Z`);
  return /^\d+(\.\d+)?$/.test(notation) ? Number(notation) : notation;
}

describe('台账示例-2019.xlsx', () => {
  it('has the sheets of an office, the ledgers first', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['说明', '签约项目台账', '外资项目台账', '开工项目', '投产项目', '小分队招商', '邀请客商考察', '500强名录', '招商设置', '选项']);
    expect(workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['选项']);
  });

  it('says 示例数据 in the title of every visible sheet', () => {
    for (const { name, rows, hidden } of workbook.sheets) if (!hidden) expect([name, String(rows.flat().find((value) => value !== null))]).toEqual([name, expect.stringContaining('示例数据')]);
  });

  it('is what the tables build today', async () => {
    const rebuilt = await readXlsx(await demoWorkbook(readDemoSource()));
    expect(rebuilt.sheets.map(({ name, rows, merges }) => ({ name, rows, merges }))).toEqual(workbook.sheets.map(({ name, rows, merges }) => ({ name, rows, merges })));
  });

  it('comes out the same, byte for byte, each time it is built', async () => {
    const source = readDemoSource();
    expect(Buffer.from(await demoWorkbook(source)).equals(Buffer.from(await demoWorkbook(source)))).toBe(true);
  });

  it('carries the rows of each stage sheet and of 外资项目台账 as they are written', () => {
    const layouts: [string, string, number, string[]][] = [['外资项目台账', 'foreign', 4, []], ['开工项目', 'started', 4, ['产业链']], ['投产项目', 'operating', 2, []]];
    for (const [name, table, first, leftOut] of layouts) {
      const { headings, rows } = writtenRows(table);
      rows.forEach((row, index) => {
        headings.forEach((heading, column) => {
          if (!leftOut.includes(heading)) expect([name, index, heading, cell(name, first + index, column + 1)]).toEqual([name, index, heading, readBack(row[column] ?? '')]);
        });
      });
    }
  });

  it('carries the rows of 签约项目台账 in their order, 小计 after each chain', () => {
    const { headings, rows } = writtenRows('signed');
    const columns = ['项目名称', '投资方', '投资方来源地', '项目建设内容', '总投资', '合同引资额', '到位资金', '内外资', '签约时间', '项目状态', '是否三类500强企业', '首次入湘', '责任单位', '备注'];
    const projects = sheet('签约项目台账').rows.slice(4).filter((row) => !/^(小计|合计|注)/.test(String(row[0])));
    expect(projects).toHaveLength(rows.length);
    projects.forEach((row, index) => {
      expect(row.slice(2, 16)).toEqual(columns.map((heading) => readBack(rows[index]?.[headings.indexOf(heading)] ?? '')));
    });
    expect(sheet('签约项目台账').rows.filter((row) => String(row[0]).startsWith('小计'))).toHaveLength(11);
  });

  it('merges titles, heading parents, chain cells and projects of two rows', () => {
    const merges = sheet('签约项目台账').merges ?? [];
    const starts = (row: number, column: number): (typeof merges)[number] | undefined => merges.find((merge) => merge.startRow === row && merge.startCol === column);
    expect(starts(0, 0)).toMatchObject({ endRow: 0, endCol: 15 });
    expect(cell('签约项目台账', 2, 6)).toBe('投资情况（亿元）');
    expect(starts(2, 6)).toMatchObject({ endRow: 2, endCol: 8 });
    expect(merges.filter(({ startRow, startCol, endRow }) => startRow > 3 && startCol === 1 && endRow > startRow)).toHaveLength(11);
    expect(merges.filter(({ startRow, startCol, endRow }) => startRow > 3 && startCol === 2 && endRow === startRow + 1)).toHaveLength(2);
  });

  it('mistypes one 小计 and leaves text out of the SUM above the foreign projects', () => {
    const subtotal = sheet('签约项目台账').rows.find((row) => row[0] === '小计（应急安全产业链）');
    expect(subtotal?.[7]).toBe(37.58);
    expect(cell('外资项目台账', 3, 0)).toBe('合计');
    expect(cell('外资项目台账', 3, 5)).toBe(23_700);
  });

  it('has 1036 team trips, 64 led by main and 118 by other leaders, and 927 visits', () => {
    const trips = sheet('小分队招商').rows.slice(3);
    expect(trips).toHaveLength(1036);
    expect(trips.filter((row) => row[3] === '区主要领导')).toHaveLength(64);
    expect(trips.filter((row) => row[3] === '其他区领导')).toHaveLength(118);
    expect(sheet('邀请客商考察').rows.slice(3)).toHaveLength(927);
  });
});
