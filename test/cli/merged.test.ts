import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { runCli, workFolder } from './run-cli';

const folder = workFolder();
const HEADINGS = ['项目名称', '投资方', '总投资（亿元）', '签约日期'];

const workbook = (name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> =>
  writeXlsx({ sheets: [{ name: '签约项目', rows: [HEADINGS, ...rows.map((row) => [...row])] }] }).then((bytes) => folder.write(name, bytes));

const main = (): Promise<string> => workbook('区本级.xlsx', [['氢能装备项目', '株洲甲公司', 1.2, '2019-03-05'], ['轴承项目', '洛阳乙公司', 3, '2019-04-05']]);
const other = (): Promise<string> => workbook('甲镇.xlsx', [['氢能装备项目', '株洲甲公司', 1.2, '2019-03-05'], ['电缆项目', '长沙丙公司', 5, '2019-11-05']]);

interface Row {
  readonly file: string | null;
  readonly row: number;
  readonly project: string;
  readonly counted: boolean;
  readonly reason: string | null;
  readonly flags: readonly { readonly code: string; readonly at: string; readonly message: string; readonly why: string; readonly remedy: string }[];
}

const classify = (...args: string[]): { readonly file: string; readonly files: readonly string[]; readonly rows: readonly Row[]; readonly ledgerFlags: Row['flags'] } => {
  const { status, stdout, stderr } = runCli(['classify', ...args, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as ReturnType<typeof classify>;
};

describe('several workbooks', () => {
  it('are counted together, each project with the workbook that it comes from', async () => {
    const [a, b] = [await main(), await other()];
    const { file, files, rows } = classify(a, b);
    expect({ file, files }).toEqual({ file: a, files: [a, b] });
    expect(rows.map((row) => [row.file, row.row, row.project, row.counted])).toEqual([
      [null, 2, '氢能装备项目', true],
      [null, 3, '轴承项目', true],
      ['甲镇.xlsx', 2, '氢能装备项目', true],
      ['甲镇.xlsx', 3, '电缆项目', true],
    ]);
  });

  it('flag a project that two of them hold at both places, and count it twice only with that flag', async () => {
    const { rows } = classify(await main(), await other());
    const found = rows.flatMap(({ flags }) => flags);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ code: 'duplicate.other-file', at: '签约项目!2', message: '与另一份台账的“氢能装备项目”（甲镇.xlsx 签约项目!A2）疑似重复，两行都已计入，请核实。', why: '同一项目计两次，个数和金额都会偏大。' });
    expect(found[1]).toMatchObject({ at: '甲镇.xlsx 签约项目!2', message: '与另一份台账的“氢能装备项目”（签约项目!A2）疑似重复，两行都已计入，请核实。' });
  });

  it('lend dates of 开工 to the projects that another one has as signed', async () => {
    const started = await writeXlsx({ sheets: [{ name: '开工项目', rows: [['2019年开工项目一览表'], ['项目名称', '投资方', '开工时间'], ['轴承项目', '洛阳乙公司', '2019-06-01']] }] });
    const { rows } = classify(await main(), folder.write('开工.xlsx', started));
    expect(rows.map(({ project, counted, reason }) => [project, counted, reason])).toEqual([['氢能装备项目', true, null], ['轴承项目', true, null], ['轴承项目', false, '同一项目已计入']]);
  });

  it('name totals that differ in the workbook where they stand', async () => {
    const b = await workbook('乙镇.xlsx', [['电缆项目', '长沙丙公司', 5, '2019-11-05'], ['合计', '', 6, '']]);
    expect(classify(await main(), b).ledgerFlags.map(({ code, at }) => [code, at])).toEqual([['ledger.total-differs', '乙镇.xlsx 签约项目!C3']]);
  });

  it('are summed up on the sheets of the first, where rows of the others are named and not linked', async () => {
    const [a, b] = [await main(), await other()];
    const before = [a, b].map((file) => readFileSync(file));
    const out = folder.at('合并.xlsx');
    const { status, stdout } = runCli(['summary', a, b, '--year', '2019', '--out', out, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2019, through: 12, indicators: { signedProjects: 4, contractedYi: 10.4, rows: 4 } });
    expect([a, b].map((file) => readFileSync(file))).toEqual(before);
    const sheet = (await readXlsx(readFileSync(out))).sheets.find(({ name }) => name === '分类明细');
    const column = sheet?.rows.find((row) => row.includes('来源'))?.indexOf('来源') ?? -1;
    expect(sheet?.rows.flatMap((row) => (String(row[column] ?? '').includes('签约项目!') ? [row[column]] : []))).toEqual(['签约项目!A2', '签约项目!A3', '甲镇.xlsx 签约项目!A2', '甲镇.xlsx 签约项目!A3']);
    expect([...(sheet?.cells ?? [])].filter(([, { formula }]) => formula?.includes('HYPERLINK')).length).toBe(2);
  });

  it('keep the settings of the first: what another one sets has no effect', async () => {
    const rows = [[...HEADINGS, '项目状态'], ['电缆项目', '长沙丙公司', 5, '2019-11-05', '终止']];
    const b = await writeXlsx({ sheets: [{ name: '签约项目', rows }, { name: '招商设置', rows: [['设置项', '值'], ['终止项目', '计入']] }] });
    expect(classify(await main(), folder.write('有设置.xlsx', b)).rows.map(({ counted, reason }) => [counted, reason])).toEqual([[true, null], [true, null], [false, '已终止']]);
  });

  it('are refused where one is named twice', async () => {
    const a = await main();
    const { status, stderr, stdout } = runCli(['summary', a, a, '--year', '2019']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('同一份');
  });

  it('are not written over', async () => {
    const [a, b] = [await main(), await other()];
    const before = readFileSync(b);
    expect(runCli(['summary', a, b, '--year', '2019', '--out', b])).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(b).equals(before)).toBe(true);
  });
});

describe('--through', () => {
  it('counts January to that month', async () => {
    const { status, stdout } = runCli(['summary', await main(), await other(), '--year', '2019', '--through', '9', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2019, through: 9, indicators: { signedProjects: 3, contractedYi: 5.4, excluded: { total: 1, byReason: { 不在统计月份: 1 } } } });
  });

  it('says of each row whether it counts in these months', async () => {
    expect(classify(await other(), '--year', '2019', '--through', '9').rows.map(({ counted, reason }) => [counted, reason])).toEqual([[true, null], [false, '不在统计月份']]);
  });

  it('says what it needs where it is wrong', () => {
    expect(runCli(['summary', 'a.xlsx', '--year', '2019', '--through', '13'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--through 应是1到12的月份') as string });
    expect(runCli(['classify', 'a.xlsx', '--through', '9'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--through 要和 --year 一起用') as string });
  });
});
