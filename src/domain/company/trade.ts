/** Words that name what a company does or how it is organised: the brand ends where the first of them begins.
 *  Collected from the 国民经济行业分类 (GB/T 4754) section and division names, as companies shorten them in their names. */
const TRADE_WORDS = [
  '集团 控股 实业 企业 总厂 分公司 联合 国际 中国 全球 亚太 华东 华南 华北 华中 西南 西北 东北 股份 产业 工业 工贸 商贸 贸易 外贸 进出口 供应链 经贸 商业 商务 连锁 超市 百货 零售 物资 物产 电商 免税 商城 购物',
  '科技 技术 高科 信息 数据 数字 网络 互联 软件 智能 智慧 智造 电子 电气 电器 电力 电网 电源 电缆 电线 电机 电工 电池 电路 电脑 电信 电商 电动 电控 电驱 电梯 电影 电视 电讯 通信 通讯 计算机 系统 微电子 半导体 集成 芯片 光电 光学 光伏 光纤 光通信 光谷 激光 仪器 仪表 传感 元件 器件 测控 测试 检测 自动化 机器人 机器 机械 机电 机床 机车 机组 重工 重机 重型 装备 设备 工具 模具 模塑 精密 精工 轴承 齿轮 阀门 液压 泵业 制冷 空调 压缩机 压缩 热能 锅炉 汽轮',
  '汽车 客车 乘用车 商用车 卡车 整车 车辆 轿车 摩托 动力 发动机 零部件 配件 车桥 轮胎 橡胶 轨道 交通 铁路 航空 航天 航运 航发 飞机 船舶 船业 船厂 造船 海运 海洋 海工 远洋 港口 港务 公路 高速 路桥 桥梁 隧道 机场 运输 物流 快递 速递 速运 快运 货运 客运 出行 租赁 仓储',
  '能源 新能源 绿能 绿色 清洁 石油 石化 油田 油气 油品 炼化 炼油 天然气 燃气 煤炭 煤业 煤电 煤化 煤矿 焦煤 焦化 矿业 矿产 矿冶 资源 冶金 冶炼 钢铁 钢业 钢管 钢构 特钢 不锈钢 有色 金属 稀土 铝业 铜业 锌业 铅锌 镍业 钨业 钼业 锂业 锂能 锂电 锰业 钛业 黄金 硅业 硅能 储能 风电 风能 水电 水利 水务 热电 核电 核能 发电 太阳能 氢能',
  '化工 化学 化纤 化肥 农化 材料 新材 新材料 复材 复合 塑料 塑业 塑胶 树脂 涂料 油漆 玻璃 水泥 建材 陶瓷 家居 家具 家电 木业 纸业 造纸 包装 印刷 印务 纺织 服装 服饰 服饰 针织 羊绒 皮革 鞋业 箱包 纤维 聚酯 薄膜 膜业 碳素 炭素 石墨 耐火 碳纤维',
  '建设 建筑 建工 工程 设计 勘测 勘察 勘探 规划 安装 装饰 装修 园林 市政 环境 环保 环能 环卫 生态 地产 房地产 置业 置地 房产 物业 商管 楼宇 开发 发展 城建 城投 城市 产城 园区 产业园 科技园 小镇 文旅 旅游 酒店 饭店 餐饮 文化 传媒 传播 影视 出版 教育 体育 娱乐 游戏 广告 会展 服务',
  '医药 药业 制药 药房 药物 生物 生命 医疗 医院 医学 医械 器械 健康 康养 养老 保健 疫苗 血液 血制品 基因 诊断 中药 食品 饮料 乳业 酒业 啤酒 葡萄酒 白酒 糖业 盐业 油脂 粮油 粮食 面粉 饲料 种业 农业 农牧 牧业 渔业 水产 畜牧 禽业 肉业 林业 烟草 调味 茶业 日化 化妆品',
  '银行 保险 证券 信托 基金 期货 资本 资产 投资 创投 金融 财务 财产 人寿 担保 小贷 典当 保理 管理 咨询 顾问 研究院 研究所 研究 设计院 勘测设计 学院 大学 实验室 中心 平台 制造 生产 加工 销售 营销 采购 维修 经营 运营 安全 安防 应急 防护 消防 国防 特种 特材 军工 民爆 爆破',
].join(' ').split(' ');

const WORDS_BY_START: ReadonlyMap<string, readonly string[]> = byFirstCharacter(TRADE_WORDS);

/** Where the first trade word of a text begins, not before `from`; the length of the text where there is none.
 *  @example tradeStart('首钢钢铁投资管理', 2) // 2 */
export function tradeStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (startsTrade(text, at)) return at;
  }
  return text.length;
}

/** Whether a trade word begins at a position.
 *  @example startsTrade('首钢钢铁', 2) // true */
export function startsTrade(text: string, at: number): boolean {
  const words = WORDS_BY_START.get(text.charAt(at));
  return words !== undefined && words.some((word) => text.startsWith(word, at));
}

function byFirstCharacter(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
}
