import { proofread } from '../../../src/domain/proofread/proofread';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { indicators } from './indicators';
import { judged, statementsOf, textsWith } from './judged';

describe('statements that agree with the ledger', () => {
  it.each([
    ['全年新签约项目222个，合同引资435.5亿元。', ['新签约项目222个', '合同引资435.5亿元']],
    ['共签约222个项目，引进46个亿元以上项目。', ['签约222个项目', '引进46个亿元以上项目']],
    ['222个签约项目中，已开工58个、投产23个、纳税12个。', ['222个签约项目', '已开工58个', '投产23个', '纳税12个']],
    ['亿元以上项目46个，5亿元以上的22个，10亿元（含）以上项目达到13个。', ['亿元以上项目46个', '5亿元以上的22个', '10亿元（含）以上项目达到13个']],
    ['投资过亿元项目46个，总投资超10亿元的项目有13个。', ['投资过亿元项目46个', '总投资超10亿元的项目有13个']],
    ['1-5亿元项目24个，5亿元至10亿元项目9个，亿元以下项目173个。', ['1-5亿元项目24个', '5亿元至10亿元项目9个', '亿元以下项目173个']],
    ['亿元（1000万美元）以上项目46个。', ['亿元（1000万美元）以上项目46个']],
    ['亿元以上、5亿元以上、10亿元以上项目分别为46个、22个和13个。', ['46个', '22个', '13个']],
    ['引进三类500强企业11家、投资项目13个，其中世界500强企业6家、中国500强3家、民营500强2家。', ['三类500强企业11家', '投资项目13个', '世界500强企业6家', '中国500强3家', '民营500强2家']],
    ['首次入湘500强项目1个。', ['首次入湘500强项目1个']],
    ['合同引资额435.5亿元，其中内资407.96亿元，合同外资4.08亿美元。', ['合同引资额435.5亿元', '内资407.96亿元', '合同外资4.08亿美元']],
    ['合同引资额4355000万元。', ['合同引资额4355000万元']],
    ['签约项目：222\n亿元以上项目\t46\n| 合同引资额（亿元） | 435.5 |', ['签约项目：222', '亿元以上项目\t46', '合同引资额（亿元） | 435.5']],
    ['簽約項目222個，合同引資額435.5億元。', ['簽約項目222個', '合同引資額435.5億元']],
  ])('%s', (draft, texts) => {
    expect(judged(draft)).toEqual(texts.map((text) => `一致 ${text}`));
  });

  it('takes a chain’s figures from the chain, until the sentence turns to another', () => {
    expect(judged('新能源汽车产业链签约项目38个，合同引资额163.92亿元，其中亿元以上项目10个；轨道交通产业链签约项目24个。')).toEqual([
      '一致 新能源汽车产业链签约项目38个', '一致 合同引资额163.92亿元', '一致 亿元以上项目10个', '一致 轨道交通产业链签约项目24个',
    ]);
  });

  it('adds up months, quarters and half-years', () => {
    expect(judged('1—9月，全区签约项目163个。9月份签约24个项目。上半年签约项目99个，一季度签约项目44个、合同引资额84.3亿元。截至11月底，签约项目207个。')).toEqual([
      '一致 签约项目163个', '一致 签约24个项目', '一致 签约项目99个', '一致 签约项目44个', '一致 合同引资额84.3亿元', '一致 签约项目207个',
    ]);
  });

  it('gives money to the projects that it follows', () => {
    expect(statementsOf('引进亿元以上项目46个，合同引资额371.28亿元。')[1]).toMatchObject({ verdict: '一致', indicator: { code: 'tierContracted', values: { minYi: 1 } } });
    expect(statementsOf('引进亿元以上项目46个，合同引资额435.5亿元。')[1]).toMatchObject({ verdict: '一致', indicator: { code: 'contracted' } });
  });
});

describe('printed digits and qualifiers', () => {
  it.each([
    ['合同引资额435亿元', '一致'], // cut off
    ['合同引资额436亿元', '一致'], // rounded
    ['合同引资额435.50亿元', '一致'],
    ['合同引资额435.6亿元', '不一致'],
    ['合同引资额434亿元', '不一致'],
    ['合同引资额430余亿元', '一致'],
    ['合同引资额超430亿元', '一致'],
    ['合同引资额突破440亿元', '不一致'],
    ['合同引资额近440亿元', '一致'],
    ['合同引资额近600亿元', '不一致'],
    ['合同引资额近430亿元', '不一致'],
    ['合同引资额约440亿元', '一致'],
    ['合同引资额约500亿元', '不一致'],
    ['签约项目220余个', '一致'],
    ['签约项目200个以上', '一致'],
    ['签约项目上百个', '一致'],
    ['签约项目达222个', '一致'],
    ['签约项目达221个', '不一致'],
    ['签约项目多达230余个', '不一致'],
  ])('%s: %s', (text, verdict) => {
    expect(statementsOf(`全年${text}。`).map((statement) => statement.verdict)).toEqual([verdict]);
  });
});

describe('what the ledger’s summary cannot confirm', () => {
  it.each([
    ['先进制造业项目120个。', 'modifier'],
    ['近三年，全区签约项目600个。', 'several-years'],
    ['2018年签约项目191个。', 'year-missing'],
    ['2020年，力争引进亿元以上项目60个。', 'plan'],
    ['本次集中签约项目30个。', 'occasion'],
    ['小分队招商1000余批次。', 'activity'],
    ['实际到位资金300亿元。', 'money-kind'],
    ['20亿元以上项目5个。', 'combination'],
    ['9月份引进亿元以上项目5个。', 'part-of-year'],
    ['在谈项目80个。', 'other-stage'],
    ['招商一局签约项目35个。', 'other-basis'],
    ['计划总投资468.3亿元，', 'other-basis'],
  ])('%s (%s)', (draft, code) => {
    expect(statementsOf(draft).map(({ verdict, note }) => [verdict, note?.code])).toEqual([['台账无此项', code]]);
  });

  it('leaves the city’s figures alone in a zone’s report', () => {
    expect(judged('全区签约项目222个，亿元以上项目46个。全市签约项目1200个。')).toEqual(['一致 签约项目222个', '一致 亿元以上项目46个', '台账无此项 签约项目1200个']);
  });

  it('takes the city’s figures as its own in the city’s report', () => {
    expect(judged('全市签约项目221个，其中天元区签约30个。')).toEqual(['不一致 签约项目221个', '台账无此项 签约30个']);
  });

  it('does not compare one town’s figures with the zone’s', () => {
    expect(textsWith('不一致', '全区签约项目222个。其中，栗雨镇签约项目30个，马家河镇签约项目28个。')).toEqual([]);
  });

  it('does not hold the first column of a table of two years against one', () => {
    expect(textsWith('不一致', '| 指标 | 2018年 | 2019年 |\n| 签约项目 | 191 | 222 |')).toEqual([]);
  });

  it('does not list people, land, output and dates', () => {
    expect(judged('选派70余名干部，占地500亩，年产值16亿元，建筑面积3万平方米，用时10天，第3次会议于9月5日召开，增长2个百分点。')).toEqual([]);
  });
});

describe('other years', () => {
  const before = indicators(2018, { signed: { projects: 191, contractedYuan: 39_665_000_000 } });

  it('compares a year that is named with that year', () => {
    expect(judged('2018年签约项目191个，2019年签约项目222个。', [before])).toEqual(['一致 签约项目191个', '一致 签约项目222个']);
    expect(judged('2018年签约项目192个。', [before])).toEqual(['不一致 签约项目192个']);
  });

  it('takes 去年 for the year before where the draft speaks of 今年, else for the reported year', () => {
    expect(judged('今年签约项目222个，去年签约项目191个。', [before])).toEqual(['一致 签约项目222个', '一致 签约项目191个']);
    expect(judged('去年全区签约项目223个。今年力争签约项目260个。')).toEqual(['不一致 签约项目223个', '台账无此项 签约项目260个']);
  });

  it('checks growth against the year before', () => {
    expect(judged('全年签约项目222个，同比增长16.2%；合同引资额435.5亿元，同比增长10.8%。', [before])).toEqual(['一致 签约项目222个', '一致 同比增长16.2%', '一致 合同引资额435.5亿元', '不一致 同比增长10.8%']);
    expect(statementsOf('签约项目222个，同比增长16.2%。')[1]).toMatchObject({ verdict: '台账无此项', note: { code: 'no-base' } });
  });
});

describe('shares', () => {
  it('are held against the ledger', () => {
    expect(judged('签约项目222个，亿元以上项目46个，占20.7%；5亿元以上项目22个，占签约项目总数的9.9%；10亿元以上项目13个，占比6.9%。')).toEqual([
      '一致 签约项目222个', '一致 亿元以上项目46个', '一致 占20.7%', '一致 5亿元以上项目22个', '一致 占签约项目总数的9.9%', '一致 10亿元以上项目13个', '不一致 占比6.9%',
    ]);
  });

  it('are distributed in order by 分别', () => {
    expect(textsWith('不一致', '签约项目222个。亿元以上项目46个，5亿元以上22个，10亿元以上13个，分别占签约总数的20.7%、9.9%和6.9%。')).toEqual(['6.9%']);
  });
});

it('tells a plan from a plan of action', () => {
  expect(judged('围绕三年行动计划，全区签约项目223个。2020年，计划引进项目260个。')).toEqual(['不一致 签约项目223个', '台账无此项 引进项目260个']);
});

it('does not hold one team’s projects against the zone’s', () => {
  expect(textsWith('不一致', '招商一局签约项目35个，合同引资额30亿元；招商二局签约项目28个。\n招商三局：签约项目12个。\n完成情况：签约项目223个。')).toEqual(['签约项目223个']);
});

it('does not hold a trade fair’s projects against the year’s', () => {
  expect(judged('在沪洽周上，全区签约项目30个。全年累计签约项目222个。')).toEqual(['台账无此项 签约项目30个', '一致 签约项目222个']);
});

it('reads a part within its whole: 世界500强 of the 三类500强', () => {
  expect(judged('三类500强企业投资项目13个，其中世界500强投资项目8个，亿元以上项目5个。')).toEqual(['一致 三类500强企业投资项目13个', '一致 世界500强投资项目8个', '台账无此项 亿元以上项目5个']);
});

it('reads figures in brackets', () => {
  expect(textsWith('不一致', '签约项目222个（其中亿元以上项目47个），合同引资额435.5亿元。')).toEqual(['亿元以上项目47个']);
});

it('marks a figure on either side of a semicolon by its own words', () => {
  expect(statementsOf('亿元以上项目46个；合同引资额437.5亿元。')[1]).toMatchObject({ verdict: '不一致', ledgerValue: 435.5 });
});

describe('January to a month', () => {
  const nine = indicators(2019, { through: 9, monthUnknown: 0, tiers: indicators().tiers.map((tier) => ({ ...tier, projects: tier.projects - 3 })) });
  const verdicts = (draft: string, part = nine): readonly string[] =>
    proofread(draft, indicators(), DEFAULT_RULES, [], ({ year, through }) => (year === 2019 && through === 9 ? part : null)).statements.map(({ verdict }) => verdict);

  it('is held against the same months', () => {
    expect(verdicts('1—9月，引进亿元以上项目43个，5亿元以上项目22个。')).toEqual(['一致', '不一致']);
  });

  it('is not judged where it is not known which month projects belong to', () => {
    expect(verdicts('1—9月，引进亿元以上项目46个。', { ...nine, monthUnknown: 2 })).toEqual(['台账无此项']);
  });
});
