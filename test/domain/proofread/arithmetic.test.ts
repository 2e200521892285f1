import * as fc from 'fast-check';
import { alarms, arithmeticOf } from './judged';

describe('published reports that contradict themselves', () => {
  it('荆州 2022: 496 of 597 is not 84.1 %', () => {
    expect(alarms('1月至8月，该市新签约亿元以上项目597个，完成年度目标的99.5%；引进工业项目496个，占引进项目总数的84.1%。')).toEqual([['share', 83.08, 84.1]]);
  });

  it('黄冈 2023: 306.9 of 464.29 is not 66.18 %, with the whole two paragraphs before', () => {
    const draft = '2月份，全市新签约亿元以上项目60个，协议投资额464.29亿元。\n\n此次签约的60个项目中，绿色建材类项目27个，协议投资额251.25亿元。\n\n甲市共签约了17个项目，协议投资额306.9亿元，协议投资额占总投资的66.18%。';
    expect(alarms(draft)).toEqual([['share', 66.101, 66.18]]);
  });

  it('黄冈 2023, with the whole in the same words', () => {
    expect(alarms('甲市协议投资额306.9亿元，占全市464.29亿元的66.18%。')).toEqual([['share', 66.101, 66.18]]);
  });

  it('衡阳 2020: the numbers of projects add up, their amounts come to 243.31 instead of 217.71', () => {
    const draft = '开工项目共47个、总投资217.71亿元。其中，产业类项目34个、总投资118.93亿元，基础设施项目2个、总投资85.66亿元，其他类项目11个、总投资38.72亿元。';
    expect(alarms(draft)).toEqual([['sum', 243.31, 217.71]]);
    expect(arithmeticOf(draft).map(({ kind, verdict }) => [kind, verdict])).toEqual([['sum', '一致'], ['sum', '不一致']]);
  });

  it('衡阳 2020, amounts alone', () => {
    expect(alarms('总投资217.71亿元，其中产业类118.93亿元、基础设施类85.66亿元、其他类38.72亿元。')).toEqual([['sum', 243.31, 217.71]]);
  });

  it('兰洽会: 881.4 of 6793.18 is not 12.64 %, while the rates beside it are right', () => {
    const draft = '第二十一届签约项目1292个，签约金额6793.18亿元。从今年7月闭幕至8月底到位资金881.4亿元，到位率12.64%；开工项目733个，开工率56.73%。';
    expect(alarms(draft)).toEqual([['rate', 12.975, 12.64]]);
    expect(arithmeticOf(draft)).toHaveLength(2);
  });

  it('株洲 2021: 1075 in the title, 107.5 in the text', () => {
    expect(alarms('30个项目共引资1075亿元\n本次签约的30个项目，合同引资额107.5亿元。')).toEqual([['slip', 1075, 107.5]]);
  });

  it('信阳 2015: too much is left for the projects below 亿元', () => {
    expect(alarms('共签订合同项目134个，总投资额627.65亿元。其中，亿元以上项目39个，总投资额210.22亿元。')).toEqual([['tier', 532.65, 210.22]]);
  });
});

describe('published reports that are right', () => {
  it.each([
    ['overlapping categories', '本次签约的30个项目，合同引资额107.5亿元。其中，先进制造业项目19个、产业链配套项目21个、“三类500强”企业投资项目7个、数字经济项目6个、现代服务业及农业项目5个、外向型项目3个。'],
    ['nested tiers', '引进亿元以上项目46个，其中5亿元以上22个，10亿元以上13个。'],
    ['tiers as bands', '集中签约18个项目，总投资380亿元，其中100亿元以上1个，70亿元以上1个，产业项目13个。'],
    ['districts without the city’s own', '当日签约的27个项目，除1个市级项目外，其他均分布在各县市区。其中，宜昌高新区10个，宜都市3个，枝江市3个，当阳市5个，夷陵区3个，西陵区1个，点军区1个。'],
    ['rounding of the sum', '项目共382个，总投资额5066.7亿元。从三次产业看，第一产业项目17个，投资额62.3亿元；第二产业项目240个，投资额2469.7亿元；第三产业项目125个，投资额2534.6亿元。'],
    ['a sum that was cut off', '55个重点项目集中签约、开工、投产，总投资102亿元。35个项目集中签约，投资总额63.01亿元；8个项目集中开工，总投资4.42亿元；12个竣工投产项目，总投资35.15亿元。'],
    ['parts without the rest', '共签约项目26个，总金额52.4亿元。其中，工业项目14个，总金额37.5亿元，物流项目7个，总金额11亿元。'],
    ['shares cut off', '签约项目84个，合同投资2854.15亿元。央企投资项目45个、合同投资1626.35亿元、占比56.9%；民企投资项目29个、合同投资633.4亿元、占比22.1%。'],
    ['whole percentages', '签约项目29个、投资额405亿元。引进补链项目24个、投资额380亿元，分别占签约总量的83%、94%。'],
    ['a share of another place', '截至5月底，全县工业企业达1347户，占全县企业比重的7.5%。'],
    ['a share of what is not stated', '上报到位资金36亿元（任务数34亿元），工业到位资金占比64.9%（任务数占比60%）。'],
    ['a share of the year’s plan', '重点项目总投资4437亿元，完成投资496.5亿元，占年度投资计划的48.3%。'],
    ['a rate of some of the projects', '500个重点项目开复工458个，开复工率为91.6%，其中新建项目开工216个，开工率为84%。'],
    ['a rate of those that are due', '21个新建项目已开工18个，应开工项目开工率达100%。'],
    ['completion', '到位资金32.03亿元，目标32亿元，完成率100%，同比增长30.2%。'],
    ['completion of a stated task', '到位资金120.44亿元，同比增长29%，完成任务数132.63亿元的90.8%。'],
    ['growth from a stated figure', '签约总额6500.82亿元，较上届（签约额6039.55亿元）增长7.64%。'],
    ['growth over years', '从2020年的3001.07亿元，到2023年的5961.26亿元，到位资金增幅达到98.64%。'],
    ['two currencies', '内资项目7个，合同资金23.1亿元；外资项目3个，合同资金7500万美元；共签约项目10个。'],
    ['loose parts', '小分队招商1000余批次，其中区主要领导60余批次，其他区领导百余批次。'],
    ['a whole in each line', '天元区：11个项目，其中产业项目8个，配套项目3个；\n荷塘区：12个，其中产业项目6个，配套项目6个。'],
  ])('raise no alarm: %s', (_, draft) => {
    expect(alarms(draft)).toEqual([]);
  });
});

describe('shares', () => {
  it.each([
    ['一致', '签约项目222个，其中工业项目46个，占20.7%。'],
    ['一致', '签约项目222个，其中工业项目46个，占20.8%。'],
    ['不一致', '签约项目222个，其中工业项目46个，占20.9%。'],
    ['一致', '签约项目222个，工业项目46个，占比21%。'],
    ['不一致', '签约项目222个，工业项目46个，占比23%。'],
  ])('%s: %s', (verdict, draft) => {
    expect(arithmeticOf(draft).map((each) => each.verdict)).toEqual([verdict]);
  });

  it('name the figures that they were calculated from', () => {
    expect(arithmeticOf('签约项目597个，其中工业项目496个，占84.1%。')).toEqual([
      { kind: 'share', texts: ['工业项目496个', '签约项目597个', '占84.1%'], spans: [{ start: 11, end: 19 }, { start: 0, end: 8 }, { start: 20, end: 26 }], expected: 83.08, found: 84.1, unit: '%', verdict: '不一致' },
    ]);
  });
});

it('reads shares and rates in brackets', () => {
  expect(alarms('签约项目597个，其中工业项目496个（占84.1%），农业项目20个（占比3.4%）。')).toEqual([['share', 83.08, 84.1]]);
  expect(alarms('签约金额6793.18亿元，到位资金881.4亿元（到位率12.64%）。')).toEqual([['rate', 12.975, 12.64]]);
});

describe('parts of a whole', () => {
  it('must add up for 三次产业, 内资外资, 三类500强 and where the last part is 其他', () => {
    expect(alarms('第一产业项目17个、第二产业项目240个、第三产业项目125个，合计383个。')).toEqual([['sum', 382, 383]]);
    expect(alarms('合同引资额435.5亿元，其中内资407.96亿元、外资28.54亿元。')).toEqual([['sum', 436.5, 435.5]]);
    expect(alarms('三类500强企业投资项目13个，其中世界500强8个、中国500强3个、民营500强3个。')).toEqual([['sum', 14, 13]]);
    expect(alarms('签约项目30个，其中工业项目12个、农业项目5个、其他项目12个。')).toEqual([['sum', 29, 30]]);
  });

  it('may not be greater than the whole', () => {
    expect(alarms('引进亿元以上项目22个，其中5亿元以上46个。')).toEqual([['part', 22, 46]]);
  });

  it('are added exactly, without floating point', () => {
    expect(arithmeticOf('总投资0.3亿元，其中工业0.1亿元、其他0.2亿元。')).toMatchObject([{ kind: 'sum', expected: 0.3, found: 0.3, verdict: '一致' }]);
  });

  it('raise no alarm where they do add up, whatever they are, and one where a project is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }), ([first = 1, second = 1, third = 1]) => {
        const draft = (total: number): string => `签约项目${total}个，其中第一产业项目${first}个、第二产业项目${second}个、第三产业项目${third}个。`;
        const sum = first + second + third;
        expect(alarms(draft(sum))).toEqual([]);
        expect(alarms(draft(sum + 1))).toEqual([['sum', sum, sum + 1]]);
      }),
    );
  });
});

describe('growth', () => {
  it.each([
    ['2018年签约项目191个，2019年签约项目222个，同比增长16.2%。', []],
    ['2018年签约项目191个，2019年签约项目222个，同比增长18.2%。', [['growth', 16.23, 18.2]]],
    ['签约项目222个，比上年增加31个，增长16.2%。', []],
    ['签约项目222个，比上年增加31个，增长14%。', [['growth', 16.2, 14]]],
    ['签约项目由去年的191个增加到222个，增长17.2%。', [['growth', 16.23, 17.2]]],
    ['签约项目由去年的222个减少到191个，下降14%。', []],
    ['签约项目222个，同比增长16.2%。', []],
  ])('%s', (draft, expected) => {
    expect(alarms(draft)).toEqual(expected);
  });
});
