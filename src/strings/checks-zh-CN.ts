import type { CheckSentences, ChecksStrings } from './checks-strings';

/** 全表检查的说法。 */
export function zhCNCheckSentences(fieldName: (field: string) => string): CheckSentences {
  return {
    'duplicate.near': ({ project, where }) => `与“${project}”（${where}）投资方和金额相同、名称相近，疑似同一项目，两行都已计入，请核实。`,
    'duplicate.other-file': ({ project, where }) => `与另一份台账的“${project}”（${where}）疑似重复，两行都已计入，请核实。`,
    'amount.slip': ({ text, yi, typicalYi }) => `金额“${text}”合${yi}亿元，与本表其他项目（一般在${typicalYi}亿元上下）相差悬殊，可能是小数点或单位有误，请核实。`,
    'amount.slip-in-row': ({ text, other, factor }) => `同一行的“${text}”与“${other}”数字相同而相差${factor}倍，可能是小数点或单位有误，请核实。`,
    'amount.foreign-in-yuan': ({ text, heading }) => `“${heading}”一栏按人民币填写，这一格写的是外币“${text}”，已按外币读取，请核实。`,
    'date.order': ({ earlier, earlierOn, later, laterOn }) => `${fieldName(later)}（${laterOn}）早于${fieldName(earlier)}（${earlierOn}），请核实。`,
    'date.future': ({ text, field }) => `${fieldName(field)}“${text}”还没有到，请核实。`,
    'field.missing': ({ field }) => `没有填写${fieldName(field)}，而本表多数项目已填。`,
    'top500.no-company': ({ investor }) => `标为三类500强，但投资方“${investor}”不像是企业名称，请核实。`,
    'ledger.unit-changed': ({ heading, unit, year, where, unitBefore, yearBefore }) => `${year}年“${heading}”的单位是${unit}，${yearBefore}年的台账（${where}）是${unitBefore}，请核实填写是否一致。`,
    'ledger.column-gone': ({ field, year, where, yearBefore }) => `${yearBefore}年的台账（${where}）有“${fieldName(field)}”一栏，${year}年没有，两年口径不同。`,
  };
}

const COUNTS_MONEY = '直接影响合同引资额和投资档次。';
const COUNTS_TIER = '是否够得上投资档次，取决于这个数。';
const COUNTS_YEAR = '签约日期决定项目计入哪一年、哪一月。';
const COUNTS_TWICE = '同一项目计两次，个数和金额都会偏大。';
const COUNTS_STAGE = '影响开工、投产、纳税项目数和履约率。';
const COUNTS_TOP500 = '影响三类500强的项目数和企业数。';
const COUNTS_FIRST = '首次入省的项目数要对外公布。';
const ACTIVITIES = '影响招商活动的批次。';
const COUNTS_CHAIN = '影响各产业链的项目数和金额。';
const LISTS = '名录不全或有误，会影响三类500强的判断。';
const DECISIONS = '人工核定优先于其他依据，没有采用就不起作用。';
const SETTINGS = '设置决定统计口径。';

const FIX_CELL = '对照合同改正台账中的这一格，再重新生成。';
const DECIDE = '查证后在“人工核定”中填写结论，再重新生成。';
const MERGE = '确是同一项目的，删去一行或在备注写明；不是的，不必改。';

/** 核对清单：每一类事项为什么重要、怎样处理。 */
export const zhCNChecks: ChecksStrings = {
  reasons: {
    'amount.unreadable': { kind: '金额读不出', why: COUNTS_MONEY, remedy: FIX_CELL },
    'amount.missing': { kind: '未填金额', why: COUNTS_MONEY, remedy: '补填金额；协议确实没有金额的，不必填。' },
    'amount.range': { kind: '金额是区间', why: COUNTS_TIER, remedy: '按合同改成一个数。' },
    'amount.near-threshold': { kind: '金额近档次界线', why: COUNTS_TIER, remedy: '按合同填写确切金额。' },
    'amount.implausible': { kind: '金额过大', why: COUNTS_MONEY, remedy: '核对小数点和单位；确实如此的，可调高“招商设置”中的界限。' },
    'amount.unit-assumed': { kind: '单位未写明', why: '单位错了，金额会差一万倍。', remedy: '在标题中写明单位，例如“总投资（万元）”。' },
    'amount.several': { kind: '一格多个金额', why: COUNTS_MONEY, remedy: '核对所取的金额；不对的，只留总投资。' },
    'amount.part-only': { kind: '不是总投资', why: COUNTS_MONEY, remedy: '改填总投资。' },
    'amount.increment': { kind: '只有新增部分', why: COUNTS_MONEY, remedy: '核对应计总额还是增资额。' },
    'amount.error-cell': { kind: '金额公式出错', why: '出错的金额没有计入。', remedy: '修正公式，再重新生成。' },
    'amount.negative': { kind: '金额为负', why: COUNTS_MONEY, remedy: FIX_CELL },
    'amount.text-differs': { kind: '文字与数字不一', why: COUNTS_MONEY, remedy: '对照合同，把两格改成一致。' },
    'amount.no-rate': { kind: '缺汇率', why: '没有折算的外资不在合同引资额之内。', remedy: '在“招商设置”填写该年的记账汇率。' },
    'amount.slip': { kind: '金额悬殊', why: '小数点或单位差一位，合计就不能用。', remedy: '核对小数点和单位；确实如此的，不必改。' },
    'amount.slip-in-row': { kind: '小数点可疑', why: '小数点差一位，金额和档次都会错。', remedy: '对照合同核对这两格；确实如此的，不必改。' },
    'amount.foreign-in-yuan': { kind: '人民币栏写外币', why: '别人按标题的单位求和、筛选会得出错误结果。', remedy: '改填人民币金额，或另设外币一栏。' },
    'date.unreadable': { kind: '日期读不出', why: COUNTS_YEAR, remedy: '改成“2019-07-05”这样的写法。' },
    'date.year-from-title': { kind: '日期缺年份', why: COUNTS_YEAR, remedy: '补上年份。' },
    'date.range': { kind: '日期是一段时间', why: COUNTS_YEAR, remedy: '改成确切日期。' },
    'date.error-cell': { kind: '日期公式出错', why: COUNTS_YEAR, remedy: '修正公式，再重新生成。' },
    'date.year-differs-from-title': { kind: '日期与标题不符', why: COUNTS_YEAR, remedy: '核对签约日期；日期无误的，不必改。' },
    'date.order': { kind: '日期先后不合', why: COUNTS_STAGE, remedy: '对照合同、施工许可等材料，改正写错的日期。' },
    'date.future': { kind: '日期在将来', why: '还没有发生的事不能计入完成数。', remedy: '改正日期；只是计划的，移到“预计”一栏。' },
    'ledger.filled-down': { kind: '沿用上方内容', why: '沿用错了，项目会归到别的类别。', remedy: '核对；不对的，在本行填写。' },
    'ledger.repeated': { kind: '重复项目', why: COUNTS_TWICE, remedy: MERGE },
    'ledger.total-differs': { kind: '合计不符', why: '台账的合计与各行对不上，两个数只能有一个对。', remedy: '核对各行和合计公式的范围。' },
    'ledger.field-twice': { kind: '两列同义', why: '取错一列，整列数字都会错。', remedy: '核对所取的一列；不对的，改写另一列的标题。' },
    'ledger.hidden': { kind: '隐藏的台账', why: '隐藏工作表中的项目没有计入。', remedy: '应计入的，取消隐藏后重新生成。' },
    'ledger.stage-conflict': { kind: '各表不一致', why: '同一项目在两张表上说法不同，只能取一个。', remedy: '对照合同，把两张表改成一致。' },
    'ledger.unit-changed': { kind: '单位有变', why: '单位换了而数没有换，金额会差一万倍，同比也不能用。', remedy: '抽查几行，确认按新单位填写。' },
    'ledger.column-gone': { kind: '栏目有变', why: '两年口径不同，同比不能直接用。', remedy: '补上这一栏，或在公布同比时说明口径。' },
    'duplicate.near': { kind: '疑似重复', why: COUNTS_TWICE, remedy: MERGE },
    'duplicate.other-file': { kind: '两份台账重复', why: COUNTS_TWICE, remedy: '与报送单位核对，由一家填报。' },
    'project.no-name': { kind: '未填项目名称', why: '没有名称，查重和核对都无从谈起。', remedy: '补填项目名称。' },
    'field.missing': { kind: '漏填', why: '漏填的项目在分类统计中会缺席。', remedy: '补填这一格，再重新生成。' },
    'origin.unclear': { kind: '内外资不明', why: '影响内资、外资的划分。', remedy: '改填“内资”或“外资”。' },
    'top500.unclear': { kind: '500强填写不明', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.review': { kind: '500强待核', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.stated-but-not-listed': { kind: '500强无依据', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.denied-but-listed': { kind: '500强漏标', why: COUNTS_TOP500, remedy: DECIDE },
    'top500.decision-contradicted': { kind: '核定与名录不一', why: COUNTS_TOP500, remedy: '重新查证；结论变了的，改“人工核定”。' },
    'top500.no-company': { kind: '500强非企业', why: COUNTS_TOP500, remedy: '填写真正的投资企业，或去掉500强标记。' },
    'firstEntry.unclear': { kind: '首次入省不明', why: COUNTS_FIRST, remedy: '改填“是”或“否”。' },
    'firstEntry.without-top500': { kind: '首次入省存疑', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.from-remark': { kind: '首次入省见备注', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.earlier-project': { kind: '首次入省有误', why: COUNTS_FIRST, remedy: DECIDE },
    'firstEntry.twice': { kind: '首次入省两次', why: COUNTS_FIRST, remedy: '只留最早的一个项目为首次。' },
    'stage.terminated-in-remark': { kind: '备注提到终止', why: '终止的项目不计入。', remedy: '在“项目进展”一栏写明是否终止。' },
    'stage.unreadable': { kind: '进展读不出', why: COUNTS_STAGE, remedy: '改成“签约、开工、投产、纳税、终止”之一。' },
    'chain.unknown': { kind: '产业链不在名单', why: COUNTS_CHAIN, remedy: '改成名单上的名称，或在“招商设置”补上这条链。' },
    'chain.by-keyword': { kind: '产业链按关键词', why: COUNTS_CHAIN, remedy: '核对；在台账“产业链”一栏填写。' },
    'chain.several': { kind: '产业链有几条', why: COUNTS_CHAIN, remedy: '只留主要的一条。' },
    'sourceRegion.unclear': { kind: '来源地不明', why: '影响省外、境外和各省的统计。', remedy: '写明省份或国家。' },
    'activity.hidden': { kind: '隐藏的活动表', why: ACTIVITIES, remedy: '应计入的，取消隐藏后重新生成。' },
    'activity.table-unclear': { kind: '活动表读不出', why: ACTIVITIES, remedy: '写明“时间”“带队领导”“目的地”等栏目。' },
    'activity.date-missing': { kind: '活动缺日期', why: ACTIVITIES, remedy: '补填活动日期。' },
    'activity.date-unreadable': { kind: '活动日期读不出', why: ACTIVITIES, remedy: '改成“2019-07-05”这样的写法。' },
    'activity.year-from-title': { kind: '活动日期缺年份', why: ACTIVITIES, remedy: '补上年份。' },
    'activity.other-year': { kind: '活动日期不符', why: ACTIVITIES, remedy: '核对活动日期；日期无误的，不必改。' },
    'activity.kind-unclear': { kind: '活动类别不明', why: ACTIVITIES, remedy: '写明是外出招商还是邀请考察。' },
    'activity.leader-unclear': { kind: '带队领导不明', why: '影响按带队领导统计的批次。', remedy: '写明领导的职务。' },
    'activity.batches-unclear': { kind: '批次读不出', why: ACTIVITIES, remedy: '改填数字。' },
    'activity.continued': { kind: '活动续行', why: ACTIVITIES, remedy: '核对；是另一批次的，补填日期。' },
    'office.no-table': { kind: '缺标题行', why: SETTINGS, remedy: '恢复标题行，再重新生成。' },
    'office.newer': { kind: '表由新版建立', why: SETTINGS, remedy: '请更新引凤招商台账。' },
    'lists.kind-unclear': { kind: '榜单不明', why: LISTS, remedy: '改正这一格，再重新生成。' },
    'lists.year-unclear': { kind: '榜单年份不明', why: LISTS, remedy: '改正这一格，再重新生成。' },
    'lists.name-missing': { kind: '榜单缺企业名', why: LISTS, remedy: '补填企业名称。' },
    'lists.rank-unclear': { kind: '榜单排名不明', why: LISTS, remedy: '改填数字。' },
    'lists.date-unclear': { kind: '发布日期不明', why: LISTS, remedy: '填写完整日期。' },
    'lists.date-of-other-year': { kind: '发布日期存疑', why: LISTS, remedy: '核对发布日期和榜单年份。' },
    'lists.extent-unclear': { kind: '榜单范围不明', why: LISTS, remedy: '写明“全榜”或“节选”。' },
    'lists.differs': { kind: '榜单前后不一', why: LISTS, remedy: '改成一致。' },
    'lists.not-complete': { kind: '榜单不全', why: LISTS, remedy: '补全名录，或改标为节选。' },
    'lists.repeated': { kind: '榜单重复', why: LISTS, remedy: '删去重复的一行。' },
    'lists.columns-assumed': { kind: '榜单无标题', why: LISTS, remedy: '核对所读的两列，补上标题行。' },
    'decisions.investor-missing': { kind: '核定缺投资方', why: DECISIONS, remedy: '补填投资方。' },
    'decisions.unclear': { kind: '核定读不出', why: DECISIONS, remedy: '按下拉选项填写。' },
    'decisions.empty': { kind: '核定未填', why: DECISIONS, remedy: '填写结论，或删去这一行。' },
    'decisions.contradictory': { kind: '核定矛盾', why: DECISIONS, remedy: '改成前后一致。' },
    'decisions.superseded': { kind: '核定重复', why: DECISIONS, remedy: '删去不用的一行。' },
    'settings.unusable': { kind: '设置无效', why: SETTINGS, remedy: '按提示改填。' },
    'settings.unknown': { kind: '设置不认识', why: SETTINGS, remedy: '核对设置项的名称。' },
    'settings.placeholder': { kind: '占位符不认识', why: '通稿里会留下花括号，没有数字。', remedy: '改成汇总表中的指标名称，例如{签约项目}、{合同引资额}；或删去。' },
    'settings.repeated': { kind: '设置重复', why: SETTINGS, remedy: '删去不用的一行。' },
  },
};
