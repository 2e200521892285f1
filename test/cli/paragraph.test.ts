import { runCli, workFolder } from './run-cli';

const folder = workFolder();
const demo = decodeURIComponent(new URL('../../seeds/台账示例-2019.xlsx', import.meta.url).pathname);

interface Proofread {
  readonly statements: readonly { readonly text: string; readonly verdict: string }[];
  readonly arithmetic: readonly { readonly verdict: string }[];
}

describe('the paragraph of the demonstration ledger', () => {
  const { stdout } = runCli(['summary', demo, '--year', '2019', '--json']);
  const { paragraph } = JSON.parse(stdout) as { paragraph: string };

  it('states the published figures', () => {
    for (const figure of ['签约项目222个', '合同引资额435.5亿元', '亿元以上项目46个', '5亿元以上项目22个', '10亿元以上项目13个', '三类“500强”项目13个', '首次入湘“500强”项目1个']) expect(paragraph).toContain(figure);
  });

  it('passes proof-reading against the same ledger: every statement agrees', () => {
    const draft = folder.write('通稿.txt', paragraph);
    const { statements, arithmetic } = JSON.parse(runCli(['proofread', draft, demo, '--year', '2019', '--json']).stdout) as Proofread;
    expect(statements.length).toBeGreaterThanOrEqual(10);
    expect(statements.filter(({ verdict }) => verdict !== '一致')).toEqual([]);
    expect(arithmetic.filter(({ verdict }) => verdict !== '一致')).toEqual([]);
  });
});
