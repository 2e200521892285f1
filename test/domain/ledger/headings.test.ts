import type { Field } from '../../../src/domain/field';
import { checkedRules } from '../../../src/domain/ledger/heading-rule';
import { matchHeading } from '../../../src/domain/ledger/heading-match';
import { headingText, isLabel } from '../../../src/domain/ledger/heading-text';

/** Headings of real ledgers and reporting systems (黄石 2016, 泰州 2025, 沣西, 广西小分队, 谋划 JSP, 发改) and labels of published reports, with the field assigned by hand. '›' parts the levels. */
const MEANINGS: Partial<Record<Field, string>> = {
  serial: '序号 | 编号 | 序 号 | 项目序号 | NO.',
  project: '项目名称 | 签约项目名称 | 在谈项目名称 | 项目名称或项目建设内容 | 项目名称-建设内容 | 政府招商项目名称 | 发改项目名称 | 全生命项目名称 | 项目名名称 | 项目\n名称 | 项 目 名 称 | 1.项目名称 | 项目名称（全称） | 基本情况›项目名称 | 项目（企业）名称 | 项目/企业名称 | 项目›名称 | 签约项目 | 项目全称 | *项目名称',
  investor:
    '投资方 | 投资方名称 | 外来投资方 | 外来投资方名称 | 在谈投资方 | 投资主体 | 投资主体名称 | 企业名称 | 投资公司 | 投资企业 | 投资商 | 客商名称 | 引进企业 | 投资方（企业名称） | 投资方›名称 | 投资单位 | 签约企业名称 | 项目业主 | 投资者名称 | 公司名称',
  localInvestor: '本地投资方 | 本地股东',
  localCompany: '在黄注册名称 | 在株注册名称 | 注册企业名称 | 项目公司名称 | 注册公司名称',
  parent: '母公司 | 控股股东 | 实际控制人 | 集团 | 所属集团 | 投资方母公司 | 母公司或实际控制人名称 | 集团公司',
  content: '项目建设内容 | 建设内容 | 签约建设内容 | 在谈建设内容 | 项目内容 | 项目简介 | 主要建设内容及规模 | 建设规模及内容 | 建设内容及规模',
  totalInvestment:
    '总投资 | 总投资额[亿元] | 总投资额（亿元） | 总投资额(亿元) | 签约总投资额[亿元] | 签约总投资额（亿元） | 合同投资总额[亿元] | 项目总投资（亿元） | 总投资概算（万元） | 投资额度 | 项目总投资（亿美元） | 总投资（亿美元） | 项目总投资额（亿元） | 计划总投资（万元） | 计划总投资(数值) | 投资总额 | 计划总投资 | 项目总投资 | 协议投资额 | 拟投资额 | 拟投资额（亿元） | 拟投资额[亿元] | 投资额 | 投资额\n（亿元） | 总 投 资 | 投资规模 | 静态总投资 | 估计投资 | 计划投资 | 投资情况（万元）›总投资 | 总投资›合计 | 总投资›（万元） | 拟投资 | 投资金额（万元） | 总投资（单位：亿元） | 项目投资总额(亿元) | 总投资亿元',
  contracted:
    '合同引资额 | 2019年合同引资额（亿元） | 2019年度签约金额 | 合同引资额（亿元） | 引资额 | 协议引资 | 合同引进县外资金 | 签约金额 | 签约资金 | 合同资金 | 协议总金额 | 拟引进投资(亿元) | 引进资金 | 招商签约资金 | 合同引资›总额 | 合同金额',
  foreignAmount: '合同外资 | 合同利用外资 | 协议利用外资 | 拟投资额(外资-万美元) | 合同外资（万美元） | 合同外资额 | 利用外资 | 合同引资额›外资',
  domesticAmount: '拟投资额(内资-亿元) | 协议内资 | 合同内资 | 合同利用内资 | 合同引资额›内资',
  paidIn:
    '到位资金（万元） | 到资额 | 实际到位资金 | 投资方实际到资额[亿元] | 累计实际到资额（亿元） | 累计实际到资总额[亿元] | 实际到资总额 | 实际到位内资（亿元） | 实际到位内资（亿元）›总额 | 实际到位内资›其中：省外资金 | 实际利用外资 | 实际到位省外资金 | 区外境内累计到位资金 | 实际进资 | 本年到位资金（万元） | 累计到位资金（万元） | 招商实际到位资金 | 到位资金›外资',
  fixedAssets: '固定资产投资（万元） | 固定资产 | 其中：固定资产投资 | 固投（亿元）',
  phaseInvestment: '一期投资额[亿元] | 一期投资额(亿元) | 一期计划投资 | 首期投资 | 二期投资额 | 一期›投资额',
  annualPlan: '年计划投资 | 2026年计划投资(含单位) | 2026年计划投资(数值) | 2017年计划投资（万元） | 2019年计划›投资 | 年度计划投资 | 年度投资计划 | 当年计划投资（万元） | 2019年总投资 | 2019年投资额（万元）',
  registeredCapital: '注册资本(万元) | 注册资本[万元] | 注册资本（亿元） | 注册资本额[万元] | 注册资金',
  origin: '内/外资 | 资金类型 | 内资/外资 | 资金性质 | 资本来源 | 是否外资 | 内外资',
  chain: '所属产业链 | 产业链招商 | 产业链 | 链 | 产业链（组） | 所属产业链(组) | 产业链名称 | 产业链条',
  chainLead: '链长 | 产业链链长 | 总链长',
  industry: '产业类别 | 行业 | 行业类别 | 所属行业 | 产业大类名称',
  sourceRegion: '投资企业来源地 | 投资方注册地 | 投资方›注册地 | 主要资金来源(国家地区) | 主要资金来源(省份信息) | 主要资金来源(县市区信息) | 客商来源地',
  location: '建设地点(注明园区) | 建设地点[注明园区] | 拟建地点 | 项目选址位置 | 园区 | 重点园区 | 市(区) | 所属地区 | 所在镇/街道/开发区 | 项目所在县市区 | 落户园区',
  unit: '单位 | 填报单位 | 报送单位 | 责任单位 | 服务推进责任单位 | 跟踪单位 | 主管单位 | 联系单位 | 招商单位 | 分局 | 责任单位及责任人',
  recommender: '项目引荐单位 | 引荐单位 | 推荐人 | 项目信息来源 | 项目来源',
  signedOn: '签约时间 | 批准（签约）时间 | 合同签约时间 | 签约日期 | 签约情况›时间 | 合同签订时间 | 协议签订日期 | 正式合同签订时间 | 签约年月 | 2019年签约时间',
  reportedOn: '签约信息统计日期 | 统计日期 | 首次填报时间 | 报送时间 | 上报日期',
  registeredOn: '注册时间 | 工商注册时间 | 公司成立时间',
  startedOn: '开工时间 | (预计)开工时间 | 开工/计划开工时间 | 实际开工时间 | 开工日期 | 开工›时间',
  operatingOn: '投产时间 | 竣工投产时间 | (预计)首次达产时间 | 竣工时间',
  taxedOn: '纳税时间 | 首次纳税时间',
  stage: '项目状态 | 项目进展状态 | 进展状态 | 项目阶段 | 当前阶段',
  top500: '三类500强 | 是否三类“500强” | 是否为世界500强或全球专业领域行业龙头企业 | “三个五百强”企业 | 四类500强 | 民企500强 | 三类500强情况›世界500强 | 三类500强企业名称 | 是否500强（世界、中国、民营）',
  firstEntry: '首次入湘 | 首次落户湖南 | 是否首次 | 是否首次入湘500强 | 是否为首次入湘',
  remark: '备注 | 签约备注 | 注册备注 | 开工备注 | 投产备注',
  code: '项目代码 | 备案证项目代码 | 谋划项目编号 | 项目编号 | 统一社会信用代码',
  activity: '拜访企业 | 拜访企业名称 | 出访天数（天） | 目的地 | 到达目的地 | 带队领导 | 接洽人姓名 | 小分队联络员 | 驻点人员 | 队长 | 邀请客商 | 招商领导类型 | 天数',
};

/** Headings that must not be taken for anything that is counted. */
const OTHERS =
  '投资强度 | 计划投资强度（万元/亩） | 出资额[万元] | 预计年税收（万元） | 预期年均产值（万元） | 月度销售收入[亿元] | 已形成产能[万元] | 税金(亿元/年) | 利润(亿元/年) | 本地投资额[亿元] | 市外投资额[亿元] | ' +
  '{1}-{n}月实际完成投资 | 1-3月实际完成投资 | 2017年1-12月完成投资（万元） | 自开始累积完成投资 | 2020年底累计完成投资 | 截止2020年9月底完成情况 | 截止2020年9月累计完成投资（亿元） | 目标任务总投资（亿元） | ' +
  '年计划形象进度 | 5月形象进度 | 2026年建设进度 | 年度任务目标 | 2019年计划›主要建设内容 | 计划开工时间 | 预计开工时间 | 计划竣工时间 | 预计投产时间 | 拟签约时间 | 建设起止年限 | 申请备案时间 | 初次对接时间 | ' +
  '省内资金 | 省外资金 | 其中：省外资金 | 境外资金 | 资金到位率 | 到位资金情况 | 完成率 | 占比 | 得分 | 个数 | 项目数 | 项目总数 | 签约项目（个） | 新注册重点项目[个数] | 投资1亿元以上重点项目（个数） | 三类500强（家） | 三类500强项目数 | 500强排名 | 目标值 | 实际到位内资（亿元）›目标值 | ' +
  '亿元以上项目资金 | 千万美元以上项目资金 | 当年计划签约金额（万元） | 1亿元项目签约 | 项目签约(0.4分) | 法人代表 | 联系人 | 联系人电话 | 企业联系人 | 企业地址 | 经营范围 | 项目用地(亩) | 用地面积（亩） | 容积率 | 行业编码 | 建设性质 | ' +
  '是否新开工 | 是否制造业企业 | 是否为新引进企业 | 是否属于上市企业 | 是否为国内100强或国内行业排名前100企业 | 审核状态 | 存在问题 | 签约项目管理 | 到资项目管理 | 报送部门： | 单位：万元 | 合计 | 累计 | 本月 | 增资 | 总额';

const split = (list: string): string[] => list.split(' | ');
const fieldOf = (heading: string): Field => matchHeading(heading.split('›'))?.field ?? 'other';

describe('the meaning of headings', () => {
  for (const [field, headings = ''] of Object.entries(MEANINGS)) {
    it.each(split(headings))(`reads “%s” as ${field}`, (heading) => expect(fieldOf(heading)).toBe(field));
  }

  it.each(split(OTHERS))('takes “%s” for nothing that is counted', (heading) => expect(fieldOf(heading)).toBe('other'));

  it('holds against more than 150 real headings', () => {
    expect(Object.values(MEANINGS).flatMap(split).length).toBeGreaterThan(250);
  });

  it.each(['外资', '项目类别', '企业类型', '项目进展情况', '开工', '单位名称'])('leaves “%s” to the cells below it', (heading) => {
    expect(matchHeading([heading])?.holds).not.toBeNull();
  });
});

describe('the words of a heading', () => {
  it('drops years, months, units, brackets, line breaks and inner spaces', () => {
    expect(headingText('2026年计划投资(含单位)')).toEqual({ plain: '年计划投资', inside: '含单位' });
    expect(headingText('投资额\n（亿元）')).toEqual({ plain: '投资额', inside: '亿元' });
    expect(headingText('总 投 资').plain).toBe('总投资');
    expect(headingText('截止{年月}月底完成情况').plain).toBe(headingText('截止2020年9月底完成情况').plain.replace('年', ''));
  });

  it('tells a label beside a table from a heading', () => {
    expect(isLabel('填报单位：株洲高新区')).toBe(true);
    expect(isLabel('（单位：万元）')).toBe(false);
    expect(isLabel('其中：省外资金')).toBe(false);
  });

  it('ends on hostile headings', () => {
    const hostile = ['('.repeat(5000), '一'.repeat(5000), '年'.repeat(5000), '（亿'.repeat(3000), `${'产业链'.repeat(2000)}组`, '项目名称'.repeat(2000)];
    const started = performance.now();
    for (const heading of hostile) fieldOf(heading);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the heading table', () => {
  it.each([
    ['a rule for everything', { field: 'project' as const }, /matches everything/],
    ['a word with a blank', { field: 'project' as const, words: ['项目 名称'] }, /no heading can equal/],
    ['a rank of 0', { field: 'project' as const, words: ['项目'], rank: 0 }, /rank 0/],
    ['a nested quantifier', { field: 'project' as const, like: /(?:项目+)+名称/ }, /run away/],
    ['an unknown field', { field: 'money' as Field, words: ['钱'] }, /unknown field/],
  ])('refuses %s', (_what, rule, message) => expect(() => checkedRules([rule])).toThrow(message));

  it('refuses the same word twice, naming the line', () => {
    expect(() => checkedRules([{ field: 'serial', words: ['序号'] }, { field: 'code', words: ['序号'] }])).toThrow('heading rule 2 (code): 序号 already stands in rule 1');
  });
});
