/** What a word of a draft does to the figure that it stands beside. */
export type Role =
  | 'signed' // 签约, 引进: the project is signed
  | 'started'
  | 'operating'
  | 'taxed'
  | 'otherStage' // 在谈, 落地, 到位 …: a stage that the ledger's summary does not count
  | 'project'
  | 'company'
  | 'trip' // 小分队招商, 考察: activities
  | 'top500'
  | 'world500'
  | 'china500'
  | 'private500'
  | 'firstEntry'
  | 'domestic'
  | 'foreign'
  | 'contracted' // 合同引资额
  | 'total' // 总投资
  | 'paid' // 到位资金
  | 'planned' // 年度计划投资: money of one year's plan
  | 'invest' // 投资 beside a number is money, beside a noun it says nothing
  | 'broad' // 重点, 产业: narrows, but nobody can say to what
  | 'grand' // 重大: the same, but beside a threshold it says nothing new (10亿元以上重大项目)
  | 'share'
  | 'growth'
  | 'fall'
  | 'multiple' // 翻番, 倍
  | 'rate' // 开工率
  | 'completion'
  | 'target' // 目标: what should be reached
  | 'intent' // 力争: all that follows in the sentence is a plan
  | 'planning' // 计划: the same, where a verb follows (计划引进); else a noun (行动计划)
  | 'average'
  | 'increase' // 增加31个: a difference, not a level
  | 'decrease'
  | 'comparison' // 比上年
  | 'sequence' // 环比, 较上届: compared with something other than the year before
  | 'baseline' // 去年同期: what follows is the old figure
  | 'from' // 从, 由 … 增加到
  | 'subset' // 其中
  | 'rest' // 其他, 其余: the last part of a whole
  | 'respectively'
  | 'region'
  | 'event' // 集中签约, 本次: one occasion, not the year
  | 'gathering' // 洽谈会, 推介会: an occasion where projects are signed
  | 'becomes' // 增加到: what follows is the level, not the difference
  | 'wholeYear'
  | 'about'
  | 'atLeast'
  | 'below'
  | 'filler' // changes nothing
  | 'plain'; // an ordinary word that contains one of the above

export interface Word {
  readonly text: string;
  readonly role: Role;
}

/** Words by role. Sources: the published reports of counting-rules and totals that the product was built on (株洲, 湖南, 泰州, 荆州, 黄冈, 四川, 重庆, 甘肃 …). */
const WORDS_BY_ROLE: Readonly<Record<Role, string>> = {
  signed: '签约 新签约 新签 签订 签下 签署 引进 新引进 招引 新招引 引入 新引入',
  started: '开工 新开工 动工 开工建设 新开工建设 已开工 开复工',
  operating: '投产 建成投产 竣工投产 投产达效 新投产 正式投产',
  taxed: '纳税 实现纳税 产生税收',
  otherStage:
    '在谈 洽谈 对接 对接洽谈 储备 推进 实施 在建 续建 新建 结转 履约 注册 落地 新落地 入库 新入库 入统 列统 纳统 竣工 新竣工 建成 复工 谋划 包装策划 策划 推介 拟签约 拟引进 意向签约 意向 终止 退出 清退 拜访 接待 走访 跟踪 新批 新设 ' +
    '审批 核准 备案 招募 实际到位 完工 供地 摘牌 流失 淘汰 撤销 解约 增资扩产 技改',
  project: '项目 个项目 项目数 项目总数 项目个数 项目数量 项目共',
  company: '企业 公司 企业数 企业数量 客商 企业家',
  trip: '小分队招商 小分队 外出招商 外出招商活动 赴外招商 外出考察 来区考察 来访 客商来区考察 招商活动 走出去 请进来 招商考察 考察 出访 考察洽谈 推介活动',
  top500: '三类500强 500强 三个500强 四类500强 三类五百强 三个五百强 五百强',
  world500: '世界500强 世界五百强',
  china500: '中国500强 国内500强 中国五百强',
  private500: '民营500强 民企500强 中国民营500强 民营企业500强 中国民营企业500强 民营五百强',
  firstEntry: '首次落户 首次进入 首次入驻 首次进驻 首次落地',
  domestic: '内资 合同内资 协议内资 境内资金',
  foreign: '外资 合同外资 协议外资 合同利用外资 协议利用外资 外商投资 外企 境外',
  contracted:
    '合同引资额 合同引资 引资额 引资总额 总引资额 合同引进资金 引进资金 合同金额 合同额 合同总额 合同总金额 合同投资额 合同投资 合同总投资 合同总投资额 正式合同投资额 合同资金 签约金额 签约额 签约总额 签约总金额 签约资金 协议引资 协议引资额 协议投资额 ' +
    '协议投资 协议总投资 协议总投资额 协议金额 协议总金额 协议额 协议资金 协议总额 总签约金额 引资 引资总金额 引进资金额 合同引资总额 签约引资 签约引资额 总引资',
  total: '总投资 总投资额 投资总额 总投资金额 计划总投资 计划总投资额 投资额 投资金额 投资总金额 累计总投资 投资规模 总金额 金额',
  paid: '到位资金 实际到位资金 到位内资 实际到位内资 到位外资 实际到位外资 实际利用外资 实际使用外资 利用外资 使用外资 利用外资实际到位 到位省外资金 实际到位省外资金 省外到位资金 省外境内资金 累计到位资金 资金到位 到资 到账资金 直接利用外资 州外到位资金 入资 资金额 省外资金 市外资金 境外资金 县外资金',
  planned: '年度计划投资 年度投资 年度投资计划 年计划投资 今年计划投资 计划完成投资 完成投资 累计完成投资 年度计划 当年投资 计划投资 新增投资 固定资产投资 固定资产投资额',
  invest: '投资',
  broad: '重点 产业 产业类 战略性 落户 入驻 新落户',
  grand: '重大 大 好 优质 标志性 高质量',
  share: '占 占比 占到 约占 各占 占比达 占比达到 占比为 比重 比例 比重达 所占比重 投资占比 均占',
  growth: '增长 增幅 增速 上升 提升 提高 同比增长 同比增幅 同比上升 同比提高 增幅达 增长率 上涨',
  fall: '下降 同比下降 减少了 同比减少 下滑 降幅 降低 回落',
  multiple: '翻番 翻一番 翻两番 成倍',
  rate: '开工率 履约率 投产率 到位率 资金到位率 项目开工率 项目履约率 建成率 落地率 竣工率 动工率 开复工率 注册率 项目落地率 资金履约率 合同履约率 签约率 转化率 入资率 入统率 达效率 达产率',
  completion: '完成率 目标完成率 任务完成率 完成比例',
  target: '目标 任务 目标任务 年度目标 年度目标任务 全年目标 全年目标任务 任务数 目标数 目标值 预期目标 指标任务 年目标任务 年计划 奋进目标 考核目标 计划数',
  intent: '力争 争取 确保 拟 预计',
  planning: '计划 预期 将',
  average: '平均 单个项目平均 平均每个 户均 亩均 平均单个 人均 每个',
  increase: '增加 净增 增加了 同比增加 多出 增多 多了 再增',
  decrease: '减少 同比减少了 少了',
  comparison: '比上年 较上年 比去年 较去年 比上年度 较上年度 比上年同期 较上年同期 比去年同期 较去年同期 比同期 较同期 同比 较上一年 比上一年 与上年相比 与去年相比',
  sequence: '比上届 较上届 比往年 较往年 比上期 较上期 比上半年 较上半年 比上月 环比 较前四届 比往届',
  baseline: '去年同期 上年同期 上届 前年 上一年 同期',
  from: '从 由',
  subset: '其中 其中包括 含 包括 包含 其中包含 内含',
  rest: '其他 其它 其余 其他类 其它类',
  respectively: '分别 分别为 分别达 分别达到 分别是 分别有 依次 依次为',
  region: '全国 我国 全省 我省 本省 该省 全市 我市 本市 该市 全区 我区 本区 该区 全县 我县 本县 该县 全镇 我镇 全园 园区 本园区 高新区 经开区 开发区 新区 全州 我州 各地 全行业',
  event: '集中签约 签约仪式 集中签约仪式 集中签约活动 现场签约 现场集中签约 集中开工 集中开工仪式 开工仪式 本次 此次 这次 这批 当天 当日 当场 首批 首日 会上 本届',
  gathering:
    '兰洽会 西洽会 投洽会 厦洽会 渝洽会 津洽会 沪洽周 港洽周 洽谈会 洽谈周 推介会 博览会 对接会 恳谈会 座谈会 峰会 论坛 招商会 投资大会 推介对接会 投资说明会 投资贸易洽谈会 投资贸易洽谈周 经贸洽谈会 博览会期间 洽谈周期间 沪洽周期间',
  becomes: '增加到 增至 增加至 提高到 上升到 增长到 提升到 扩大到 减少到 减至 下降到 降至',
  wholeYear: '全年 年度 全年度 一年来',
  about: '约 大约 大概 约为 约达 约有',
  atLeast: '超 超过 超出 逾 突破 不少于 不低于 至少 达到或超过 多达',
  below: '近 将近 接近 不足 不到 未达到 不超过',
  filler:
    '单体 单个 均 都 共 共计 总共 合计 总计 累计 全部 已 已经 新 新增 达 达到 高达 为 是 有 的 了 数 数量 个数 总数 总量 总额 以上的 各类 各 中 里 等 成功 完成 实现 招商 招商引资 合同 正式 以及 和 及 与 并 还 也 则 又 再 先后 成果 情况 方面 我们 内 外来 外 之 均为 上 在 全面 再次 共有 计 就 只 仅 另 ' +
    '另有 其 该 把 被 后 后的 个 家 开展 组织 举行 举办 创 创历史新高 当年 年内 县域 累计达 共引进并 据统计 据初步统计 据悉 据了解 据介绍 据通报 数据显示 统计显示 目前 日前 近日 记者获悉 记者了解到 记者从 报道 获悉 通报 招商引资工作 上报 到 按 从事 本 于 指标 数值',
  plain:
    '现场 仪式 活动 大会 市场 上市 上市公司 区域 地区 社区 区领导 市领导 县领导 省领导 区主要领导 市主要领导 区委 市委 县委 省委 区政府 市政府 县政府 省政府 区属 市属 市直 区直 省直 区直部门 各县 各区 各市 相关区 有关区 服务业 市州 县市区 县市 区县 城区 省外 市外 区外 县外 省级 市级 区级 县级 国内外 国内 时间 中国 中部 中小 中心 新能源 新材料 新兴 新型 新一代 新质 大数据 大健康 大物流 大型 上半 上下游 上游 下游 内陆 外贸 外向型 外围 占地 占用 占领 占据 占有 占有率 抢占 虚拟 模拟 ' +
    '好评 占优 从业 从业人员 由此 自由 理由 各级 各部门 各单位 为主 为例 为首 以上 有望 有关 有限公司 有效 有力 了解 近年来 近期 近几年 附近 合约 节约 预约 约定 条约 超越 超前 高新技术 高新 全球 全面建成 总经理 总部 总链长 再度 再生 均衡 平均值 每次 拟定 将来 将继续 其实 ' +
    '计算机 计算 设计 统计 共同 共建 公共 共享 目的 的确 数字 数字经济 数据 数控 完成度 实现路径 在线 在内 存在 以内 同时 同期录得 同比口径 情况通报 情况汇报 指标体系 本地 本土 本报 本报讯 该组 该链 外出 到来 到达 到期 按照 按时 由于 于是 个体 个性 家具 家电 家居 并购 并网 与会 与会者 和谐 及时 普及 以及其 里程 里面 等级 等等 增资 增值 增加值 减少排放 少数 多数 含量 活动中心 大会堂 现场会 产业园 产业链条 产业化 产业类型 产业集群 开工奠基',
};

const WORDS: readonly Word[] = (Object.entries(WORDS_BY_ROLE) as [Role, string][]).flatMap(([role, words]) => words.split(' ').map((text): Word => ({ text, role })));

/** Finds the longest known word at a place; words that a run brings along (names of chains, 首次入湘) are added to the product's own. */
export class WordIndex<Entry extends { readonly text: string }> {
  private readonly byFirst = new Map<number, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const code = entry.text.charCodeAt(0);
      const list = this.byFirst.get(code);
      if (list) list.push(entry);
      else this.byFirst.set(code, [entry]);
    }
    for (const list of this.byFirst.values()) list.sort((one, other) => other.text.length - one.text.length);
  }

  at(text: string, from: number): Entry | null {
    return this.byFirst.get(text.charCodeAt(from))?.find((entry) => text.startsWith(entry.text, from)) ?? null;
  }
}

/** The product's words. Throws RangeError where a word is listed in two roles. */
export const VOCABULARY: readonly Word[] = validated(WORDS);

function validated(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  for (const { text } of words) {
    if (seen.has(text)) throw new RangeError(`word listed twice: ${text}`);
    seen.add(text);
  }
  return words;
}
