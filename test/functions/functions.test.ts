import { CUSTOM_FUNCTIONS } from '../../src/functions/registry';
import { openSheets } from '../workbench/started';
import { startWithFunctions } from './excel';

const { AMOUNT, CHAIN, CHECK, DATE, FIRSTENTRY, INDICATOR, PROOFREAD, STAGE, SUMMARY, TIER, TOP500 } = CUSTOM_FUNCTIONS;
const LEFT_OUT = null as unknown as undefined;

const SETTINGS = [['设置项', '设置值'], ['投资档次下限（亿元）', '20、10、5、1'], ['外资档次下限（万美元）', '20000、10000、3000、1000']];
const LISTS = [['榜单', '年份', '发布日期', '是否完整', '排名', '企业名称'], ['世界500强', '2019', '2019-07-22', '节选', '61', '华为投资控股有限公司']];
const DECISIONS = [['投资方', '是否三类500强', '500强类别', '首次入湘', '核定人'], ['翎舟科技有限公司', '是', '民营500强', '是', '张三']];

const LEDGER = [
  ['2019年签约项目台账', '', '', '', '', ''],
  ['项目名称', '投资方', '总投资（亿元）', '签约时间', '产业链', '首次入湘'],
  ['通信设备项目', '华为投资控股有限公司', 12, '2019-09-05', '电子信息产业链', '是'],
  ['轴承项目', '甲骐轴承有限公司', '近5亿元', '2019-03-01', '轨道交通产业链', ''],
  ['电机项目', '乙骐电机有限公司', 0.5, '2019-03-20', '轨道交通产业链', ''],
];

let close = (): void => undefined;
beforeAll(async () => {
  const document = await openSheets({ name: '招商设置', rows: SETTINGS }, { name: '500强名录', rows: LISTS }, { name: '人工核定', rows: DECISIONS });
  ({ close } = await startWithFunctions(document));
});
afterAll(() => close());

const failure = async (run: () => unknown): Promise<{ code: string; message: string }> => {
  try {
    await run();
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return { code: thrown.code, message: thrown.message ?? '' };
    throw thrown;
  }
  throw new Error('nothing was thrown');
};
const cell = async (result: Promise<unknown[][]>): Promise<unknown> => {
  const value = (await result)[0]?.[0];
  return value instanceof CustomFunctions.Error ? { code: value.code, message: value.message } : value;
};

describe('ZS.AMOUNT', () => {
  it('gives 亿元 for what offices write, in the shape of the range', async () => {
    expect(await AMOUNT([['5亿元'], ['3000万元'], ['约1.2亿元'], ['总投资12107万元']])).toEqual([[5], [0.3], [1.2], [1.2107]]);
    expect(await AMOUNT([['1亿元', '2亿元'], ['3亿元', '4亿元']])).toEqual([[1, 2], [3, 4]]);
  });

  it('reads bare numbers in the unit that is given, and refuses to guess one', async () => {
    expect(await AMOUNT([[12000], ['3500'], ['2亿元']], '万元')).toEqual([[1.2], [0.35], [2]]);
    expect(await cell(AMOUNT([[12000]]))).toEqual({ code: '#VALUE!', message: '“12000”没有写单位。请在第二个参数中写明，例如 "万元"。' });
  });

  it('leaves blank cells and cells without an amount blank', async () => {
    expect(await AMOUNT([[''], ['  '], [null], ['—'], ['待定']], '万元')).toEqual([[''], [''], [''], [''], ['']]);
  });

  it('passes error cells through, so that one does not spoil the column', async () => {
    const divided = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    expect(await AMOUNT([[divided], ['5亿元']])).toEqual([[divided], [5]]);
    expect(await cell(AMOUNT([[new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference)]]))).toEqual({ code: '#N/A', message: '引用的单元格是错误值 #REF!。' });
  });

  it('never gives foreign money as if it were yuan', async () => {
    expect(await cell(AMOUNT([['3000万美元']]))).toEqual({ code: '#N/A', message: '美元金额没有折算汇率。请把第三个参数写成 "原币"，得到以亿美元为单位的数。' });
    expect(await AMOUNT([['3000万美元'], [500]], '万美元', '原币')).toEqual([[0.3], [0.05]]);
    expect(await AMOUNT([['3000万美元']], LEFT_OUT, 'own')).toEqual([[0.3]]);
  });

  it('refuses arguments that it does not know, with a sentence', async () => {
    expect(await failure(() => AMOUNT([['5亿元']], '公斤'))).toEqual({ code: '#VALUE!', message: '不认识单位“公斤”。可以写 "亿元"、"万元"、"元"、"万美元" 等。' });
    expect(await failure(() => AMOUNT([['5亿元']], '万元', '美金'))).toEqual({ code: '#VALUE!', message: '第3个参数“美金”无效。可以写 "亿元"、"原币"。' });
  });

  it('takes Excel’s own object behind the last argument for none', async () => {
    expect(await AMOUNT([['5亿元']], '万元', { functionName: 'AMOUNT' } as unknown as string)).toEqual([[5]]);
  });
});

describe('ZS.TIER', () => {
  it('uses the tiers of 招商设置 and counts the threshold in', async () => {
    expect(await TIER([['20亿元'], ['199999万元'], ['5亿元'], ['1亿元'], ['9999万元']])).toEqual([['20亿元以上'], ['10亿元以上'], ['5亿元以上'], ['亿元以上'], ['亿元以下']]);
    expect(await TIER([[25], [7]], '亿元', '分段')).toEqual([['20亿元以上'], ['5—10亿元']]);
  });

  it('holds US dollars against their own thresholds, and gives no tier to money that it cannot compare', async () => {
    expect(await TIER([['2亿美元'], ['3000万美元'], ['999万美元']])).toEqual([['20亿元以上'], ['5亿元以上'], ['亿元以下']]);
    expect(await cell(TIER([['3000万欧元']]))).toEqual({ code: '#N/A', message: '欧元金额没有折算汇率，无法分档。请先折算成人民币。' });
  });
});

describe('ZS.TOP500', () => {
  const huawei = [['华为投资控股有限公司']];

  it('says by the lists of the signing date what a company is, and why', async () => {
    const date = [['2019-09-05']];
    expect(await TOP500(huawei, date)).toEqual([['世界500强']]);
    expect(await TOP500(huawei, date, '结论')).toEqual([['是']]);
    expect(await TOP500(huawei, date, 'rank')).toEqual([[61]]);
    expect(await TOP500(huawei, date, '榜单')).toEqual([['2019年世界500强']]);
    expect(await TOP500(huawei, date, '集团')).toEqual([['华为投资控股有限公司']]);
    expect(String(await cell(TOP500(huawei, date, 'evidence')))).toContain('世界500强2019第61位');
  });

  it('never says 否 where the list is missing, and lets a person’s decision win', async () => {
    expect(await TOP500([['甲骐轴承有限公司']], [['2019-09-05']])).toEqual([['未覆盖']]);
    expect(await TOP500([['翎舟科技有限公司']], [['2019-09-05']])).toEqual([['民营500强']]);
  });

  it('takes one date for a whole column and refuses columns of different length', async () => {
    expect(await TOP500([...huawei, [''], ...huawei], [['2019-09-05']])).toEqual([['世界500强'], [''], ['世界500强']]);
    expect((await failure(() => TOP500([...huawei, ...huawei, ...huawei], [['2019-09-05'], ['2019-09-06']]))).message).toBe('几个区域的大小不一致。请选行数、列数相同的区域，或者只选一个单元格。');
  });
});

describe('ZS.DATE and ZS.STAGE', () => {
  it('write dates one way, as far as they are known', async () => {
    expect(await DATE([['2019年7月5日'], ['2019.7'], [43651], ['']])).toEqual([['2019-07-05'], ['2019-07'], ['2019-07-05'], ['']]);
    expect(await DATE([['7月5日']], 2019)).toEqual([['2019-07-05']]);
    expect(await cell(DATE([['7月5日']]))).toEqual({ code: '#VALUE!', message: '“7月5日”没有写年份。请在第二个参数中写明年份，例如 2019。' });
    expect((await failure(() => DATE([['7月5日']], 19))).message).toBe('年份“19”无效。请写四位数的年份，例如 2019。');
  });

  it('take the furthest stage that has a date', async () => {
    const none = [['']];
    expect(await STAGE([['2019-03-01']], none, none, none)).toEqual([['签约']]);
    expect(await STAGE([['2019-03-01']], [['6月']], none, none)).toEqual([['开工']]);
    expect(await STAGE([['2019-03-01']], none, [['2019.9.1']], [['2019年10月']])).toEqual([['纳税']]);
    expect(await STAGE([['在谈']], none, none, none)).toEqual([['在谈']]);
    expect(await STAGE(none, none, none, none)).toEqual([['']]);
    expect(await cell(STAGE([['2019-03-01']], [['近期']], none, none))).toMatchObject({ code: '#VALUE!' });
  });
});

describe('ZS.CHAIN', () => {
  const list = [['新能源汽车产业链'], ['轨道交通产业链'], ['新能源产业链']];

  it('finds the chain of a list in a text, the longer name before the shorter', async () => {
    expect(await CHAIN([['新能源汽车'], ['轨道交通装备制造项目'], ['新能源汽车零部件'], ['食品'], ['']], list)).toEqual([['新能源汽车产业链'], ['轨道交通产业链'], ['新能源汽车产业链'], [''], ['']]);
  });

  it('says so where a text fits several chains', async () => {
    expect(await cell(CHAIN([['轨道交通与新能源汽车产业园']], list))).toEqual({ code: '#N/A', message: '“轨道交通与新能源汽车产业园”对得上几条产业链：新能源汽车产业链、轨道交通产业链。请写明是哪一条。' });
  });

  it('gives one spelling to each chain where there is no list', async () => {
    expect(await CHAIN([['新能源 汽车'], ['新能源汽车']])).toEqual([['新能源 汽车'], ['新能源 汽车']]);
  });
});

describe('functions over a ledger', () => {
  it('give an indicator by its label or key, counted by 招商设置', async () => {
    expect(await INDICATOR([['签约项目'], ['合同引资额'], ['10亿元以上项目'], ['tier-20'], ['轨道交通产业链项目'], ['3月引资额']], LEDGER, 2019)).toEqual([[3], [17.5], [1], [0], [2], [5.5]]);
    expect((await failure(async () => {
      throw (await INDICATOR([['利润']], LEDGER, 2019))[0]?.[0] as Error;
    })).message).toMatch(/^没有“利润”这个指标。可以写：签约项目、合同引资额/);
  });

  it('list all indicators with their units', async () => {
    const table = await SUMMARY(LEDGER, 2019);
    expect(table.slice(0, 3)).toEqual([['指标', '数值', '单位'], ['签约项目', 3, '个'], ['合同引资额', 17.5, '亿元']]);
    expect(table).toContainEqual(['三类500强项目', 1, '个']);
    expect(new Set(table.map(([label]) => label)).size).toBe(table.length);
  });

  it('never give a zero for a year that is not there, nor read a range without a ledger', async () => {
    expect(await failure(() => INDICATOR([['签约项目']], LEDGER, 2018))).toEqual({ code: '#N/A', message: '台账中没有2018年签约的项目，有：2019。请核对年份。' });
    expect((await failure(() => SUMMARY([['a', 'b']], 2019))).message).toMatch(/^选定的区域中没有找到项目台账/);
  });

  it('list what should be checked with the row of the range', async () => {
    expect(await CHECK(LEDGER)).toContainEqual([4, '轴承项目', '金额“近5亿元”接近“5亿元以上”的界线，请核实是否达到。']);
  });

  it('check what only the whole ledger shows, in the order of 核对清单: wrong figures first, then what is to be decided', async () => {
    const ledger = [
      ['2019年签约项目台账', '', '', '', ''],
      ['项目名称', '投资方', '总投资（亿元）', '签约时间', '产业链'],
      ['轴承项目', '甲骐轴承有限公司', '近5亿元', '2019-03-01', '轨道交通产业链'],
      ['电机项目', '乙骐电机有限公司', 0.5, '2119-03-20', '轨道交通产业链'],
    ];
    const table = await CHECK(ledger);
    const future = table.findIndex(([row, , what]) => row === 4 && String(what).includes('2119'));
    const near = table.findIndex(([row, , what]) => row === 3 && String(what).includes('接近“5亿元以上”的界线'));
    expect(future).toBeGreaterThan(0);
    expect(near).toBeGreaterThan(future);
  });

  it('answer 首次入湘 by decision and ledger, and leave it open otherwise', async () => {
    const date = [['2019-09-05']];
    expect(await FIRSTENTRY([['华为投资控股有限公司']], date, LEDGER)).toEqual([['是']]);
    expect(await FIRSTENTRY([['翎舟科技有限公司']], date, LEDGER)).toEqual([['是']]);
    expect(await FIRSTENTRY([['华为投资控股有限公司']], [['2020-01-05']], LEDGER)).toEqual([['否']]);
    expect(await FIRSTENTRY([['甲骐轴承有限公司'], ['']], [['2019-03-01'], ['']], LEDGER)).toEqual([[''], ['']]);
  });

  it('proof-read a draft', async () => {
    const table = await PROOFREAD([['全区签约项目3个，'], ['其中10亿元以上项目2个。']], LEDGER, 2019);
    expect(table[0]).toEqual(['稿件中的表述', '指标', '稿件', '台账', '结论', '说明']);
    expect(table.map((row) => [row[2], row[3], row[4]])).toContainEqual(['3个', '3个', '一致']);
    expect(table.map((row) => [row[2], row[3], row[4]])).toContainEqual(['2个', '1个', '不一致']);
  });
});

it('speaks English in an English Excel', async () => {
  Object.assign(Office.context, { displayLanguage: 'en-US' });
  try {
    expect((await failure(() => AMOUNT([['5亿元']], 'kg'))).message).toMatch(/^“kg” is not a known unit/);
    expect((await SUMMARY(LEDGER, 2019))[0]).toEqual(['Indicator', 'Value', 'Unit']);
  } finally {
    Object.assign(Office.context, { displayLanguage: 'zh-CN' });
  }
});
