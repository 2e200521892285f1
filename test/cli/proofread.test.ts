import iconv from 'iconv-lite';
import { runCli, workFolder } from './run-cli';

const folder = workFolder();
const demo = decodeURIComponent(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url).pathname);
const DRAFT = '渌湘新区2019年招商引资纪实\r\n2019年全区引进亿元以上项目46个，5亿元以上21个，三类“500强”项目13个。\r\n全年累计签约项目222个，合同引资额435.5亿元，其中工业项目120个，占56.1%。\r\n';

interface ProofreadJson {
  readonly draft: string;
  readonly ledger: string;
  readonly statements: readonly { readonly text: string; readonly start: number; readonly end: number; readonly indicator: string | null; readonly value: number; readonly verdict: string; readonly ledgerValue: number | null; readonly note: string | null }[];
  readonly arithmetic: readonly { readonly texts: readonly string[]; readonly expected: number; readonly found: number; readonly verdict: string }[];
}

describe('proofread', () => {
  it('prints one object with every statement and its verdict', () => {
    const draft = folder.write('通稿.txt', `\uFEFF${DRAFT}`);
    const { status, stdout, stderr } = runCli(['proofread', draft, demo, '--year', '2019', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { statements, arithmetic, ...files } = JSON.parse(stdout) as ProofreadJson;
    expect(files).toEqual({ draft, ledger: demo });
    expect(statements.map(({ verdict, text, ledgerValue }) => [verdict, text, ledgerValue])).toEqual([
      ['一致', '亿元以上项目46个', 46],
      ['不一致', '5亿元以上21个', 22],
      ['一致', '三类“500强”项目13个', 13],
      ['一致', '签约项目222个', 222],
      ['一致', '合同引资额435.5亿元', 435.5],
      ['台账无此项', '工业项目120个', null],
      ['台账无此项', '占56.1%', null],
    ]);
    for (const { text, start, end } of statements) expect(DRAFT.slice(start, end)).toBe(text);
    expect(statements[1]).toMatchObject({ indicator: '5亿元以上项目（个）', value: 21, note: '台账为22，请核对。' });
    expect(statements[5]).toMatchObject({ indicator: null, note: '台账汇总没有按“工业”统计。' });
    expect(arithmetic).toMatchObject([{ texts: ['工业项目120个', '签约项目222个', '占56.1%'], expected: 54.05, found: 56.1, verdict: '不一致' }]);
  });

  it('prints a table for a reader, from a draft in GB18030', () => {
    const { status, stdout } = runCli(['proofread', folder.write('通稿-gb.txt', iconv.encode(DRAFT, 'gb18030')), demo, '--year', '2019']);
    expect(status).toBe(0);
    expect(stdout).toContain('第2行');
    expect(stdout).toContain('稿中数字表述7处：一致4处，不一致1处，台账无此项2处。');
    expect(stdout).toContain('按稿中的数计算，占比应为54.05%，稿中写的是56.1%。');
  });

  it('says what it needs', () => {
    expect(runCli(['proofread', demo, '--year', '2019'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('先稿件，后台账') as string });
    expect(runCli(['proofread', 'a.txt', demo])).toMatchObject({ status: 2, stderr: expect.stringContaining('--year') as string });
  });

  it('stops where the draft or the year is not there', () => {
    expect(runCli(['proofread', demo, demo, '--year', '2019'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('读不出文字') as string });
    expect(runCli(['proofread', folder.at('没有.txt'), demo, '--year', '2019'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('找不到文件') as string });
    expect(runCli(['proofread', folder.write('a.txt', DRAFT), demo, '--year', '2031'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('2031年没有') as string });
  });
});
