import { classify } from '../../../src/domain/classify/classify';
import { readLedgers } from '../../../src/domain/ledger/read-ledgers';
import type { Project } from '../../../src/domain/project';
import { DEFAULT_RULES, type Rules } from '../../../src/domain/rules';
import { sheetOf } from '../ledger/layout';

type Cell = string | number;

const LEFT: readonly Cell[] = ['项目名称', '投资方', '总投资（亿元）', '签约日期'];
const projects = (headings: readonly Cell[], rows: readonly (readonly Cell[])[], rules: Partial<Rules> = {}, title = '2019年签约项目台账'): readonly Project[] => {
  const body = rows.map((cells, at): readonly Cell[] => [`${'甲乙丙丁'.charAt(at)}项目`, `${'甲乙丙丁'.charAt(at)}公司`, 2, '2019-03-01', ...cells]);
  return classify(readLedgers([sheetOf({ name: '台账', rows: [[title], [...LEFT, ...headings], ...body] })]), { ...DEFAULT_RULES, ...rules }).projects;
};
const codes = ({ flags }: Project): string[] => flags.map(({ code }) => code);

describe('到位资金', () => {
  const paid = (headings: readonly Cell[], ...cells: Cell[]): (number | null)[] => projects(headings, [cells]).map(({ paidInYuan }) => paidInYuan);

  it.each<[string, string[], Cell[], number | null]>([
    ['a column in 万元', ['到位资金（万元）'], [3000], 30_000_000],
    ['the year’s own where 累计 stands beside it', ['累计到位资金（万元）', '本年到位资金（万元）'], [5000, 2000], 20_000_000],
    ['the year’s own where the heading names the year', ['累计到位资金（亿元）', '2019年到位资金（亿元）'], [5, 2], 200_000_000],
    ['累计 where nothing else is there', ['累计到位资金（万元）'], [5000], 50_000_000],
    ['not what arrived in a month', ['本月到位资金（万元）'], [500], null],
    ['the whole, not 其中', ['实际到位资金（亿元）', '其中：省外资金到位（亿元）'], [3, 2], 300_000_000],
    ['内资 and 外资 together, at the book rate of the year', ['实际到位内资（万元）', '实际到位外资（万美元）'], [1000, 100], 16_750_000],
    ['a nought as nought', ['到位资金（亿元）'], [0], 0],
    ['nothing where the cell is empty', ['到位资金（亿元）'], [''], null],
    ['the unit that the cell names', ['到位资金（亿元）'], ['2000万元'], 20_000_000],
  ])('takes %s', (_, headings, cells, yuan) => {
    expect(paid(headings, ...cells)).toEqual([yuan]);
  });

  it('flags words that it cannot read, and counts nothing', () => {
    const [project] = projects(['到位资金（亿元）'], [['部分到位']]);
    expect([project?.paidInYuan, project && codes(project)]).toEqual([null, ['amount.unreadable']]);
  });

  it('asks for a rate where there is none, and counts nothing', () => {
    const [project] = projects(['到位外资（万欧元）'], [[100]]);
    expect(project?.paidInYuan).toBeNull();
    expect(project?.flags.map(({ code, at }) => [code, at.column])).toEqual([['amount.no-rate', 'E']]);
  });
});

describe('责任单位', () => {
  it.each(['责任单位', '责任部门', '牵头单位', '招商分局', '责任乡镇', '引进单位'])('reads %s', (heading) => {
    expect(projects([heading], [['泰山路街道'], ['泰山路 街道']]).map(({ unit }) => unit)).toEqual(['泰山路街道', '泰山路街道']);
  });

  it('is empty where nothing is written', () => {
    expect(projects(['责任单位'], [['—'], ['招商局']]).map(({ unit }) => unit)).toEqual(['', '招商局']);
  });
});

describe('产业链 of the office’s list', () => {
  const chains = [{ name: '新能源汽车产业链', lead: '', keywords: ['电池', '新能源车'] }, { name: '氢能产业链', lead: '', keywords: ['氢', '燃料电池'] }];

  it('joins the ledger’s spelling to the list', () => {
    expect(projects(['产业链'], [['新能源汽车'], ['新能源汽车链'], ['氢能产业链（组）'], ['氢能 产业链']], { chains }).map(({ chain }) => chain)).toEqual(['新能源汽车产业链', '新能源汽车产业链', '氢能产业链', '氢能产业链']);
  });

  it('flags a chain that is not in the list, once, and keeps it', () => {
    const read = projects(['产业链'], [['低空经济'], ['低空经济'], ['新能源汽车']], { chains });
    expect(read.map((project) => [project.chain, codes(project)])).toEqual([['低空经济', ['chain.unknown']], ['低空经济', []], ['新能源汽车产业链', []]]);
  });

  it('takes keywords only where the column says nothing, with a flag', () => {
    const read = projects(['产业链', '建设内容'], [['', '建设加氢站'], ['新能源汽车', '建设加氢站'], ['', '建设写字楼']], { chains });
    expect(read.map((project) => [project.chain, codes(project)])).toEqual([['氢能产业链', ['chain.by-keyword']], ['新能源汽车产业链', []], ['', []]]);
  });

  it('takes the first of two chains whose words fit, and says so', () => {
    const [project] = projects(['产业链', '建设内容'], [['', '燃料电池电堆']], { chains });
    expect([project?.chain, project && codes(project)]).toEqual(['新能源汽车产业链', ['chain.by-keyword', 'chain.several']]);
  });

  it('leaves chains as the ledger writes them where the office has no list', () => {
    expect(projects(['产业链'], [['低空经济'], ['']]).map((project) => [project.chain, codes(project)])).toEqual([['低空经济', []], ['', []]]);
  });
});

it('keeps what only another stage sheet says of a project: unit and money that arrived', () => {
  const sheet = (name: string, rows: readonly (readonly Cell[])[]) => sheetOf({ name, rows });
  const signed = sheet('签约项目', [['2019年签约项目台账'], LEFT, ['甲项目', '甲公司', 2, '2019-03-01']]);
  const started = sheet('开工项目', [['2019年开工项目台账'], ['项目名称', '投资方', '总投资（亿元）', '开工时间', '到位资金（亿元）', '责任单位'], ['甲项目', '甲公司', 2, '2019-05-01', 1, '招商局']]);
  const [project] = classify(readLedgers([signed, started]), DEFAULT_RULES).projects;
  expect([project?.paidInYuan, project?.unit]).toEqual([100_000_000, '招商局']);
});
