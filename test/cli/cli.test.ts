import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { runCli, workFolder } from './run-cli';

const folder = workFolder();
const DEMO = new URL('../../seeds/台账示例-2019.xlsx', import.meta.url).pathname;
const demo = decodeURIComponent(DEMO);

const CSV = '项目名称,投资方,总投资,签约日期\n甲项目,甲公司,总投资约1.2亿元,2019-03-05\n"乙项目,二期",乙公司,3000万美元,2019年7月\n丙项目,丙公司,-,2019-08-01\n';

interface ClassifyJson {
  readonly rows: readonly Record<string, unknown>[];
  readonly counts: Record<string, number>;
}

interface SummaryJson {
  readonly indicators: {
    readonly tiers: readonly { readonly projects: number }[]; readonly excluded: { readonly total: number };
    readonly top500: { readonly list: readonly { readonly investor: string; readonly lists: readonly { readonly year: number; readonly rank: number }[]; readonly evidence: string }[] };
  };
  readonly chains: readonly unknown[];
  readonly months: readonly { readonly projects: number }[];
  readonly paragraph: string;
  readonly output: string;
}

describe('classify --json', () => {
  const classify = (file: string, ...more: string[]): ClassifyJson => {
    const { status, stdout, stderr } = runCli(['classify', file, '--json', ...more]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as ClassifyJson;
  };

  it('prints one object with every row of a .csv in UTF-8', () => {
    const { rows, counts } = classify(folder.write('utf8.csv', `\uFEFF${CSV}`));
    expect(counts).toEqual({ rows: 3, counted: 3, excluded: 0, flagged: 1 });
    expect(rows[0]).toMatchObject({
      row: 2,
      project: '甲项目',
      investor: '甲公司',
      amount: { text: '总投资约1.2亿元', value: 120_000_000, currency: 'CNY', qualifier: '约', yi: 1.2, cnyYi: 1.2 },
      contractedYi: 1.2,
      tier: { nested: '亿元以上', band: '1—5亿元' },
      origin: '内资',
      signedOn: '2019-03-05',
      year: 2019,
      month: 3,
      stage: '签约',
      chain: null,
      top500: { status: '未覆盖', class: null, group: null, lists: [] },
      firstEntry: null,
      counted: true,
      reason: null,
    });
    expect(rows[1]).toMatchObject({ project: '乙项目,二期', amount: { value: 3_000_000_000, currency: 'USD', yi: 0.3, cnyYi: 2.025 }, tier: { nested: '5亿元以上', band: '5—10亿元' }, origin: '外资', signedOn: '2019-07' });
    expect(rows[2]).toMatchObject({ amount: null, tier: null, flags: [{ code: 'amount.missing' }] });
  });

  it('reads the same from a .csv in GB18030', () => {
    const said = ({ rows }: ClassifyJson): unknown => rows.map(({ project, investor, amount, signedOn }) => ({ project, investor, amount, signedOn }));
    const utf8 = said(classify(folder.write('utf8-again.csv', CSV)));
    expect(said(classify(folder.write('gb18030.csv', iconv.encode(CSV, 'gb18030'))))).toEqual(utf8);
  });

  it('excludes what was signed in other years where a year is asked for', () => {
    const { rows } = classify(folder.write('years.csv', '项目名称,投资方,总投资,签约日期\n甲,甲公司,1亿元,2018-12-31\n乙,乙公司,1亿元,2019-01-01\n'), '--year', '2019');
    expect(rows.map(({ counted, reason }) => [counted, reason])).toEqual([[false, '非本年签约'], [true, null]]);
  });
});

describe('summary', () => {
  it('writes another workbook, prints the indicators, and leaves the ledger file alone', () => {
    const before = readFileSync(demo);
    const out = folder.at('汇总.xlsx');
    const { status, stdout } = runCli(['summary', demo, '--year', '2019', '--out', out, '--json']);
    expect(status).toBe(0);
    const { indicators, chains, months, paragraph, output } = JSON.parse(stdout) as SummaryJson;
    expect(indicators).toMatchObject({ signedProjects: 222, contractedYi: 435.5, domesticYi: 407.96, foreignUsdYi: 4.08, firstEntry: 1, started: 58, operating: 23, taxed: 12, rows: 349 });
    expect(indicators.tiers.map(({ projects }) => projects)).toEqual([46, 22, 13]);
    expect(indicators.excluded.total).toBe(127);
    expect(indicators.top500).toMatchObject({ projects: 13, companies: 11, byClass: { 世界500强: { projects: 8, companies: 6 } } });
    expect(indicators.top500.list.map(({ investor, lists }) => [investor, lists[0]?.year, lists[0]?.rank])).toContainEqual(['北京首钢钢铁投资管理有限公司', 2019, 402]);
    expect(indicators.top500.list.every(({ evidence }) => evidence !== '')).toBe(true);
    expect(chains).toHaveLength(11);
    expect(months.map(({ projects }) => projects)).toEqual([12, 10, 22, 17, 14, 24, 20, 20, 24, 18, 26, 15]);
    expect(paragraph).toContain('引进亿元以上项目46个，5亿元以上项目22个，10亿元以上项目13个，三类“500强”项目13个');
    expect(output).toBe(out);
    expect(existsSync(out)).toBe(true);
    expect(readFileSync(demo).equals(before)).toBe(true);
  });

  it('will not write over the ledger', () => {
    const file = folder.write('own.csv', CSV);
    const { status, stderr } = runCli(['summary', file, '--year', '2019', '--out', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('own.csv');
    expect(readFileSync(file, 'utf8')).toBe(CSV);
  });

  it('will not write over the ledger that a link leads to', () => {
    const file = folder.write('real.csv', CSV);
    symlinkSync(file, folder.at('link.csv'));
    const { status, stderr } = runCli(['summary', folder.at('link.csv'), '--year', '2019', '--out', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('real.csv');
    expect(readFileSync(file, 'utf8')).toBe(CSV);
  });

  it('leaves nothing behind where it cannot write', () => {
    mkdirSync(folder.at('taken.xlsx'));
    const { status } = runCli(['summary', folder.write('ledger.csv', CSV), '--year', '2019', '--out', folder.at('taken.xlsx')]);
    expect(status).toBe(1);
    expect(readdirSync(folder.at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('wrong arguments', () => {
  it.each([[[]], [['count', 'a.xlsx']], [['classify']], [['summary', 'a.xlsx']], [['summary', 'a.xlsx', '--year', '19']], [['classify', 'a.xlsx', '--out', 'b.xlsx']], [['classify', 'a.xlsx', '--fast']], [['classify', 'a.xlsx', '--through', '9']], [['summary', 'a.xlsx', '--year', '2019', '--through', '13']], [['summary', 'a.xlsx', '--year', '2019', '--through', '0']]])('%j exits with 2 and says how it is used', (args) => {
    const { status, stdout, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('用法');
  });
});

describe('files that cannot be used', () => {
  const cases: readonly (readonly [about: string, name: string, content: () => Promise<string | Uint8Array> | string | Uint8Array, says: RegExp])[] = [
    ['a text file named .xlsx', 'text.xlsx', () => '项目名称,投资方\n', /text\.xlsx/],
    ['a truncated .xlsx', 'short.xlsx', () => readFileSync(demo).subarray(0, 20_000), /short\.xlsx/],
    ['a password', 'locked.xlsx', () => writeXlsx({ sheets: [{ name: '台账', rows: [['项目名称']] }], encryption: { password: 'x' } }), /locked\.xlsx[\s\S]*密码/],
    ['a zip that inflates to 200 MB', 'bomb.xlsx', zipBomb, /bomb\.xlsx/],
    ['no ledger on any sheet', 'contacts.xlsx', () => writeXlsx({ sheets: [{ name: '通讯录', rows: [['姓名', '电话'], ['张三', '1']] }] }), /通讯录/],
    ['an empty sheet', 'empty.xlsx', () => writeXlsx({ sheets: [{ name: '空表', rows: [] }] }), /空表/],
    ['no year anywhere', 'noyear.csv', () => '项目名称,投资方,总投资\n甲项目,甲公司,1亿元\n', /noyear[\s\S]*年/],
    ['an unknown format', 'ledger.docx', () => 'x', /ledger\.docx/],
  ];

  it.each(cases)('%s: says what, where and what to do, exits with 1 and writes nothing', async (_, name, content, says) => {
    const out = folder.at(`${name}.out.xlsx`);
    const { status, stdout, stderr } = runCli(['summary', folder.write(name, await content()), '--year', '2019', '--out', out, '--json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toContain('办法');
    expect(stderr).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  it('a file that is not there', () => {
    const { status, stderr } = runCli(['classify', folder.at('没有.xlsx')]);
    expect(status).toBe(1);
    expect(stderr).toContain('没有.xlsx');
  });
});

/** One worksheet part of 200 MB of zeros, packed to 200 kB. */
function zipBomb(): Uint8Array {
  const parts = [
    { name: '[Content_Types].xml', data: Buffer.from('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
    { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(200 * 1024 * 1024, 0x20) },
  ].map(({ name, data }) => ({ name: Buffer.from(name), size: data.length, packed: deflateRawSync(data) }));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, size, packed } of parts) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
