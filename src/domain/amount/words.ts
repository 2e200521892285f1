import type { Firmness } from './amount';

/** What a word says of the number that follows it. Labels bind a number; the rest change how it is read. */
export type Role =
  | 'total' // 总投资: the amount that is looked for
  | 'agreed' // 协议金额, 签约: the total by contract, after a 总投资 in the same cell
  | 'plain' // 投资
  | 'increment' // 新增, 增资: what comes on top of an earlier project
  | 'capital' // 外资, 内资: the capital of one origin; an amount where it stands alone
  | 'part' // 固定资产, 注册资本: never the total
  | 'other' // 产值, 税收: not investment at all
  | 'sum' // 总额, 规模: total of whatever word stands before it
  | 'whole' // 共, 合计: total, where a number or 投资 follows directly
  | 'includes' // 含: a part, where a number or a label follows directly
  | 'phase' // 一期, 其中: all that follows in the sentence is a part, until a total is named
  | 'period' // 今年, 年度: 投资 that follows directly is a year's part
  | 'former' // 从, 由: the number that follows directly is the old one
  | 'becomes' // 增至, 翻倍至: the number that follows replaces the one before
  | 'conversion' // 折合, 约合: the number that follows repeats the one before
  | 'respectively' // 分别: which number belongs to which label cannot be told
  | 'negative' // 负, 减资
  | 'quantity' // 年产, 占地: a number that follows directly counts no money, unless it says so
  | 'joins' // 和, 加: a list of amounts goes on
  | 'filler' // 计划, 预计, 为: changes nothing
  | 'qualifier' // 约, 超, 近
  | 'name'; // 合约, 分二期: looks like one of the above and is none

export interface Word {
  readonly text: string;
  readonly role: Role;
}

/** Words by role. Sources: headings of real ledgers (黄石 2016, 泰州 2025 and others) and published lists (test/domain/amount/published-projects.csv).
 *  Composites need no entry where their halves stand side by side: 签约|总投资, 外资|投资, 资产|总额. */
const WORDS_BY_ROLE: Readonly<Record<Exclude<Role, 'qualifier'>, string>> = {
  total: '总投资 总投资额 总投资金额 总投资规模 投资总额 投资总金额 投资总量 投资总规模 总投 总投入 总投入额 投资额 投资额度 投资金额 投资规模 投资概算 投资估算 总概算 总造价 静态总投资 累计投资 累计总投资 累计投资额 投资共计 投资合计',
  agreed: '协议 合同 签约 意向 协议额 合同额 签约额 协议金额 合同金额 签约金额 意向金额 合作金额 协议总金额 合同总金额 合同资金 协议资金 签约资金 协议投资额 合同投资额 签约投资额 意向投资额 协议投资总额 合同投资总额 签约投资总额 合同价 引资 引资额 引资金额 引进资金 涉及金额 涉及资金 涉资 金额 总金额 资金 总资金',
  plain: '投资 投入 斥资 耗资 投建',
  increment: '新增 追加 增资 增资扩产 增资扩股 增加 再投 再投资 增投 加码 另投 另投资',
  capital:
    '外资 外资额 外方 外商投资 外资投入 合同外资 协议外资 注册外资 合同利用外资 协议利用外资 利用外资 使用外资 引进外资 内资 内资额 中方 日方 韩方 美方 德方 港资 台资 ' +
    '省外资金 省内资金 市外资金 市内资金 境外资金 境内资金 县外资金 区外资金 省外境内资金 合同引进县外资金',
  part:
    '固定资产 固投 固资 注册资本 注册资本金 注册资金 实收资本 实缴 认缴 股本 资本金 股权 出资 出资额 到位 到资 到账 实到 已投资 已投入 已投 已完成 完成投资 累计完成 已累计投资 累计已投资 累计投入 实际利用外资 实际使用外资 实际投资 实际完成 ' +
    '设备投资 设备购置 设备购置费 设备总投资 设备款 厂房投资 基建投资 土建 建安 工程费 工程费用 建筑工程费 流动资金 铺底流动资金 土地款 土地费 土地费用 土地出让金 出让金 余款 尾款 地价 地价款 租金 自筹 自有资金 贷款 融资 融资额 授信 专项债 专项债券 ' +
    '财政资金 扶持资金 奖励资金 引导资金 补助资金 专项资金 配套资金 补助 补贴 奖补 政府投资 财政投入 研发投入 研发投资 研发费用 环保投资 前期投资 前期投入 前期费用 初期投资 初始投资 起步投资 先期投资 后期投资 近期投资 远期投资 启动资金 配套投资 土地 房产投资 建筑投资 工程投资 装修投资 软件投资 征地 预备费 建设期利息 首付 保证金 定金 押金 ' +
    '年度投资 年投资 年投资额 每年 年均 月均 当年投资 剩余 余下 尚需 单价 起拍价 成交价 评估价 收购 收购价 并购',
  other:
    '产值 年产值 总产值 工业产值 工业总产值 开票 应税销售 销售 销售额 销售收入 年销售收入 营业收入 主营业务收入 营收 营业额 收入 产出 税收 年税收 税金 税费 利税 纳税 年纳税 缴税 交税 上缴税收 创税 利润 净利 效益 贡献 创汇 ' +
    '出口 进出口 贸易额 交易额 成交额 订单 采购 市值 估值 资产 总资产 净资产 达产 产业规模 市场规模 集群规模 经济规模 产业集群 投资强度 强度 亩均 每亩 每平方米 投资密度 投资收益 投资回报 投资利润 节约 节省 罚款 工资 薪酬 GDP 生产总值 增加值 成本 费用',
  sum: '总额 总量 规模 总规模 总额度',
  whole: '共 共计 总共 合计 总计 合共 累计 全部 整体',
  includes: '含 包含 包括',
  phase: '其中 首期 第一期 第二期 第三期 第四期 一期 二期 三期 四期 五期 六期 1期 2期 3期 4期 5期 6期 I期 II期 III期 Ⅰ期 Ⅱ期 Ⅲ期 一阶段 二阶段 三阶段 第一阶段 第二阶段 第三阶段 后续 每个 单个 平均',
  period: '年计划 年度计划 今年 本年 本年度 当年 年度 明年 去年 上年 全年 年内 上半年 下半年 本月 当月 上月 一季度 二季度 三季度 四季度 至今 目前',
  former: '从 由 原 原有 原先 原来 原定 原来的 由原来的 从原来的 由原来 从原来 由原 从原',
  becomes:
    '翻倍至 翻番至 翻倍到 增至 增到 增加至 增加到 增资至 增资到 提高至 提高到 提升至 提升到 扩大至 扩大到 扩至 扩增至 扩充至 调整为 调整至 调整到 变更为 变更至 修改为 更改为 改为 追加至 追加到 升至 上调至 上调为 调增至 调增为 调减至 调减为 降至 下调至 下调为 减至 减少至 减少到 缩减至',
  conversion: '折合 约折合 折算 折 约合 约折 合人民币 合美元 相当于 等值 换算',
  respectively: '分别 依次 各投资 各投 均投资',
  negative: '负 减资 减少',
  quantity: '年产 产能 年产能 日产 月产 产量 年产量 占地 占地面积 用地 建筑面积 总建筑面积 年处理 就业 用工 编号 第',
  joins: '和 及 与 以及 加 另加 外加',
  filler: '计划 拟 预计 将 预期 估计 估算 概算 初步 暂估 暂定 约定 规划 可 需 为 是 额 成 : =',
  name: '内外资 履约 违约 预约 合约 契约 集约 制约 公约 条约 纽约 邀约 附近 最近 临近 通过 经过 分二期 分三期 分四期 分五期 分2期 分3期 分4期 分5期',
};

/** How firmly a number is meant by the word before it (counting rule 4). */
const QUALIFIERS_BEFORE: Readonly<Record<Exclude<Firmness, 'exact'>, string>> = {
  about: '约 大约 大概 达到 高达 达 ~ ≈',
  atLeast: '超 超过 超出 逾 不低于 不少于 不小于 不下于 不下 至少 最少 最低 大于 高于 突破 过 破 上 ≥ > >=',
  below: '近 将近 接近 不足 不到 不超过 不高于 不大于 不多于 低于 小于 少于 至多 最多 最高 未达 未超过 ≤ < <=',
};

/** … and by the word after it. 多 and 余 right after 元 count only before a boundary (5亿元余热发电). */
const QUALIFIERS_AFTER: Readonly<Record<Exclude<Firmness, 'exact'>, string>> = {
  about: '左右 上下 前后',
  atLeast: '以上 及以上 含以上 (含)以上 (含)及以上 余 多 有余 级 级别 +',
  below: '以下 及以下 以内 之内',
};

export interface Qualifier {
  readonly text: string;
  readonly firmness: Firmness;
}

const qualifiersOf = (table: Readonly<Record<Exclude<Firmness, 'exact'>, string>>): Qualifier[] =>
  (['about', 'atLeast', 'below'] as const).flatMap((firmness) => table[firmness].split(' ').map((text) => ({ text, firmness })));

const BEFORE = qualifiersOf(QUALIFIERS_BEFORE);
const FIRMNESS_BEFORE: ReadonlyMap<string, Firmness> = new Map(BEFORE.map((qualifier) => [qualifier.text, qualifier.firmness]));

const WORDS: readonly Word[] = [
  ...BEFORE.map((qualifier): Word => ({ text: qualifier.text, role: 'qualifier' })),
  ...Object.entries(WORDS_BY_ROLE).flatMap(([role, words]) => words.split(' ').map((text): Word => ({ text, role: role as Role }))),
];

const WORDS_BY_FIRST = longestFirst(WORDS);
const AFTER_BY_FIRST = longestFirst(qualifiersOf(QUALIFIERS_AFTER));

/** Characters that a known word may begin with. */
export const WORD_STARTS: readonly string[] = [...WORDS_BY_FIRST.keys()].map((code) => String.fromCharCode(code));

/** The longest known word at a place of a plain text, or null.
 *  @example wordAt('签约金额达20亿元', 0) // { text: '签约金额', role: 'agreed' }: its 约 says nothing of the number */
export function wordAt(text: string, at: number): Word | null {
  return longestAt(WORDS_BY_FIRST, text, at);
}

/** The longest qualifier that follows a number: 以上, 左右, 余, 级. */
export function qualifierAfter(text: string, at: number): Qualifier | null {
  return longestAt(AFTER_BY_FIRST, text, at);
}

/** What a qualifier before a number means; exact for other words. */
export function firmnessBefore(word: string): Firmness {
  return FIRMNESS_BEFORE.get(word) ?? 'exact';
}

function longestFirst<Entry extends { readonly text: string }>(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const byFirst = new Map<number, Entry[]>();
  for (const entry of entries) {
    const code = entry.text.charCodeAt(0);
    const list = byFirst.get(code) ?? [];
    if (list.some((known) => known.text === entry.text)) throw new RangeError(`word listed twice: ${entry.text}`);
    byFirst.set(code, [...list, entry].sort((one, other) => other.text.length - one.text.length));
  }
  return byFirst;
}

function longestAt<Entry extends { readonly text: string }>(byFirst: ReadonlyMap<number, readonly Entry[]>, text: string, at: number): Entry | null {
  const entries = byFirst.get(text.charCodeAt(at));
  if (entries === undefined) return null;
  for (const entry of entries) if (text.startsWith(entry.text, at)) return entry;
  return null;
}
