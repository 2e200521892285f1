import { checkedRules, type HeadingRule } from './heading-rule';

/** What headings mean, the first rule that fits decides. Written from 372 headings of real ledgers and reporting systems (黄石 2016, 泰州 2025, 沣西, 广西小分队, 竹溪,
 *  发改 and 交通 report forms) and from the amount labels of published reports. Words and patterns are compared with `headingText(…).plain`. */
export const HEADING_RULES: readonly HeadingRule[] = checkedRules([
  // What the product wrote into the ledger (`write-back/columns.ts`) is an answer, never evidence for the next one.
  { field: 'other', inside: /引凤/ },

  // Counts are never a project's own value: 项目数[个数], 三类500强(家), 出访天数（天）.
  { field: 'activity', like: /天数$/ },
  { field: 'other', inside: /^(?:个|个数|家|家数|项|数|批次|次|%|100%)$/ },
  { field: 'other', like: /(?:个数|项目数|项目总数|家数|占比|比例|比重|率|得分|加分|目标值|完成值|完成数|同比|增幅)%?$/ },

  // Who travelled where: activity sheets are not ledgers.
  { field: 'activity', like: /小分队|拜访|带队|出访|来访|走访|邀请|考察|驻点|驻外|接洽人|目的地|随行|外出招商|招商活动|活动|招商领导类型|走出去|请进来/ },
  { field: 'activity', words: ['对别', '队别', '队长', '天数', '批次', '参加人员', '参与人员', '出发时间', '返回时间', '外出时间'] },

  // 首次入湘 before 500强: 是否首次入湘500强 is about the entry.
  { field: 'firstEntry', rank: 1, like: /首次(?:入|进|落户|引进|落地|来)/, unless: /时间|日期|金额|投资/ },
  { field: 'firstEntry', rank: 1, words: ['是否首次', '是否为首次', '首次', '首入湘', '是否首入湘'] },
  { field: 'top500', rank: 1, like: /(?:500|五百)强/, unless: /数|额|投资|排名|名次|金/ },
  { field: 'top500', rank: 2, words: ['企业类型', '企业类别', '企业属性', '投资方类型', '投资方类别', '投资企业类型', '投资主体类型'], holds: 'top500', otherwise: 'other' },

  { field: 'serial', rank: 1, words: ['序号', '编号', '序', '序列', '项目序号', 'NO', 'No', 'no', '行号'] },
  { field: 'code', like: /(?:项目|合同|备案|信用)(?:编号|编码|代码|赋码)$|备案号$|注册号$/ },
  { field: 'remark', like: /备注$/ },
  { field: 'remark', words: ['备注说明', '其他说明', '说明', '附注', '备考'] },

  { field: 'project', rank: 1, words: ['项目名称', '签约项目名称', '项目名名称', '项目全称', '项目名'] },
  { field: 'project', rank: 1, like: /^(?:签约)?项目名称(?:或|-|及|和|与|、|\/)/ },
  { field: 'project', rank: 2, words: ['项目/企业名称', '企业/项目名称', '项目及企业名称', '企业及项目名称'] },
  { field: 'project', rank: 2, like: /项目(?:名称|全称)$/, unless: /上级|关联|母项目|原项目/ },
  { field: 'project', rank: 3, words: ['项目', '签约项目', '在谈项目', '开工项目', '投产项目', '招商项目', '招商引资项目', '引进项目', '工程名称'] },
  { field: 'project', rank: 4, words: ['名称'] },

  // Companies. The parent first: 投资方母公司 is not the investor.
  { field: 'parent', rank: 1, like: /母公司|控股股东|实际控制人|实控人|所属集团/, unless: /占比|比例|地址|所在地|注册地|电话|联系/ },
  { field: 'parent', rank: 2, words: ['集团', '集团公司', '集团名称', '集团总部', '总公司', '上级公司', '控股公司'] },
  { field: 'localInvestor', rank: 1, words: ['本地投资方', '本地投资方名称', '本地投资企业', '本地合作方', '本地股东'] },
  { field: 'localCompany', rank: 1, like: /^(?:在.{1,4})?(?:已)?(?:工商)?注册(?:的)?(?:企业|公司)?名称$/ },
  { field: 'localCompany', rank: 1, words: ['项目公司', '项目公司名称', '本地公司', '本地公司名称', '本地注册公司', '本地注册企业', '注册企业', '注册公司', '落地公司', '落地公司名称', '落地企业', '新设公司名称', '新注册公司', '新注册企业名称'] },
  { field: 'investor', rank: 1, like: /^(?:外来|外方|外商|签约|主要|项目|引进|新引进|境外|省外|国外)?(?:投资方|投资主体|投资企业|投资公司|投资商|投资者|投资人|投资单位|客商|引进企业|来投企业|外来企业)(?:企业|公司|单位)?(?:全称|名称)?$/ },
  { field: 'investor', rank: 2, like: /^(?:在谈|洽谈|意向|拟)(?:投资方|投资主体|投资企业|投资公司|投资商|投资者|客商)(?:全称|名称)?$/ },
  { field: 'investor', rank: 2, words: ['签约企业', '签约企业名称', '签约方', '签约主体', '签约单位', '合作方', '合作企业', '合作单位', '合同乙方', '乙方', '乙方名称'] },
  { field: 'investor', rank: 3, like: /^(?:外资|外商投资|内资|招商|入驻|入园|落户)?(?:企业|公司)(?:名称|全称)?$/, otherwise: 'localCompany' },
  { field: 'investor', rank: 4, words: ['项目业主', '投资业主', '业主', '业主单位', '项目单位', '建设单位', '项目法人', '实施单位', '承担单位', '实施主体', '项目实施主体', '市外股东'], otherwise: 'localCompany' },
  { field: 'investor', rank: 4, words: ['单位名称'], holds: 'companies', otherwise: 'unit' },

  // Money. Parts of a project's investment before the whole of it.
  { field: 'other', like: /完成投资|投资完成|强度|产值|税收|税金|利润|销售|销量|开票|出资|股份|亩均|补助|补贴|目标任务/, unless: /时间|日期/ },
  { field: 'other', like: /投资|资金|金额|引资/, under: /完成|目标|产值|税/ },
  { field: 'phaseInvestment', like: /^(?:首|一|二|三|四|第.)期.{0,6}(?:投资|金额|资金)/ },
  { field: 'phaseInvestment', like: /投资|金额/, under: /^(?:首|一|二|三|四|第.)期/ },
  { field: 'fixedAssets', like: /固定资产|^固投/, unless: /完成|到位|率/ },
  { field: 'annualPlan', like: /^(?:[本当今明])?年度?(?:计划|预计|拟|预算)?(?:总)?投资(?:额|计划|计划额)?$|^(?:[本当今明])?年度?投资计划$/ },
  { field: 'annualPlan', like: /^(?:总?投资额?|计划投资额?|金额)$/, under: /^(?:[本当今明])?年度?(?:计划|投资计划|预计)/ },
  // What arrived in the year comes before what has arrived in all; what arrived in a month is neither.
  { field: 'other', like: /^本?月.{0,6}(?:到资|到位|实际进资|到账|实际(?:利用|使用))/ },
  { field: 'paidIn', rank: 1, like: /^[本当全]?年度?(?:内|累计|实际|新增)?(?:到资|到位|进资|到账|利用|使用)(?:资金|内资|外资|省外资金|境外资金|总额|额|金额)?(?:总额|额)?$/ },
  { field: 'paidIn', rank: 1, like: /^[本当]年度?(?:到位|资金|内资|外资|总额|金额|合计)?$/, under: /到资|到位|实际(?:进资|利用|使用)/ },
  { field: 'other', like: /^本?月$/, under: /到资|到位|实际(?:进资|利用|使用)/ },
  { field: 'paidIn', rank: 2, like: /到资|到位|实际进资|^进资|到账|实缴|实际(?:利用|使用)/, unless: /率|情况|时间|日期|进度|计划|目标|证明|累计|年|月|管理/ },
  { field: 'paidIn', rank: 3, like: /累计.{0,6}(?:到资|到位)/, unless: /率|情况|时间/ },
  { field: 'paidIn', rank: 4, like: /(?:到资|到位|实际进资)(?:资金|内资|外资|总额|额|金额)?$/, unless: /管理/ },
  { field: 'paidIn', rank: 4, like: /^(?:累计)?(?:资金|内资|外资|总额|金额|合计|累计|省外资金|境外资金)?$/, under: /到资|到位|实际(?:进资|利用|使用)/ },
  { field: 'registeredCapital', rank: 1, like: /^(?:项目公司|企业|公司)?注册(?:资本|资金)(?:金|额)?$/ },

  // 内资 and 外资 of a contract are what was contracted; of an investment they are parts of it, and say nothing more where a column holds the whole.
  { field: 'foreignAmount', rank: 1, words: ['外资', '外资额', '外资金额'], under: /合同|协议|引资|签约/, holds: 'numbers', otherwise: 'origin' },
  { field: 'domesticAmount', rank: 1, words: ['内资', '内资额', '内资金额'], under: /合同|协议|引资|签约/, holds: 'numbers', otherwise: 'origin' },
  { field: 'foreignAmount', rank: 1, words: ['外资', '外资额', '外资金额', '外商投资额'], holds: 'numbers', otherwise: 'origin', partOf: 'totalInvestment' },
  { field: 'domesticAmount', rank: 1, words: ['内资', '内资额', '内资金额'], holds: 'numbers', otherwise: 'origin', partOf: 'totalInvestment' },
  { field: 'foreignAmount', rank: 1, like: /^(?:拟|计划|协议|合同)?(?:总投资|投资总额|投资)额?$/, inside: /(?:^|,)外资/, partOf: 'totalInvestment' },
  { field: 'domesticAmount', rank: 1, like: /^(?:拟|计划|协议|合同)?(?:总投资|投资总额|投资)额?$/, inside: /(?:^|,)内资/, partOf: 'totalInvestment' },
  { field: 'foreignAmount', rank: 1, like: /^(?:合同|协议)外资(?:额|金额)?$|^(?:合同|协议|拟|计划)?(?:利用|引进|使用)外资(?:额|金额)?$/ },
  { field: 'domesticAmount', rank: 1, like: /^(?:合同|协议)内资(?:额|金额)?$|^(?:合同|协议|拟|计划)?(?:利用|引进|使用)内资(?:额|金额)?$/ },

  { field: 'contracted', rank: 1, like: /^(?:项目)?(?:合同|协议|签约)?(?:引资|引资额|引资金额|引资总额|引进资金|引进资金额)$/ },
  { field: 'contracted', rank: 1, like: /^(?:合同|协议)(?:引进|利用)(?:[省市县区州]外|境内)(?:资金|资)(?:额)?$/ },
  { field: 'contracted', rank: 2, like: /^(?:项目)?(?:合同|协议|签约)(?:总)?(?:资金|金额|额)(?:总额)?$/ },
  { field: 'contracted', rank: 2, words: ['招商签约资金', '招商引资额'] },
  { field: 'contracted', rank: 3, like: /^(?:拟|意向|计划)(?:引进投资|引进资金|引资|引资额)(?:额)?$/ },

  { field: 'totalInvestment', rank: 5, like: /总投资|投资总额|^投资额$/, inside: /含单位|文字|文本/, otherwise: 'amountText' },
  { field: 'totalInvestment', rank: 1, like: /^(?:项目|计划|预计|预估|估算|概算)?(?:总投资|总投资额|总投资额度|投资总额|总投资金额|总投资规模|投资总规模|总投资概算|总投资估算)$/ },
  { field: 'totalInvestment', rank: 2, like: /^(?:签约|协议|合同)(?:项目)?(?:总投资|总投资额|投资总额|投资额|投资)$/, otherwise: 'contracted' },
  { field: 'totalInvestment', rank: 2, like: /^(?:项目)?(?:拟|拟定|意向|静态|动态)(?:总)?投资(?:额|总额|金额)?$/ },
  { field: 'totalInvestment', rank: 3, like: /^(?:项目)?投资(?:额|金额|规模|额度)$|^(?:计划|预计|估计|估算)投资(?:额)?$/ },
  { field: 'totalInvestment', rank: 4, words: ['项目投资', '投资', '总金额', '投资概算', '投资估算'] },

  // Dates. A planned date is no fact: 计划开工时间 does not start a project; (预计)开工时间 holds both.
  { field: 'other', like: /^(?:预计|计划|拟|预期|目标)(?:签约|开工|动工|竣工|投产|达产|建成|纳税|完工)/ },
  { field: 'signedOn', rank: 1, like: /^(?:项目|合同|协议|正式|正式合同|合同协议)?(?:签约|签订|签署)(?:合同|协议|落户)?(?:时间|日期|年月|年月日)$/ },
  { field: 'signedOn', rank: 2, like: /(?:时间|日期)$/, inside: /^签[约订]$/ },
  { field: 'signedOn', rank: 2, words: ['签约年份', '签约月份', '签约年度', '签约/注册时间', '签约或注册时间'] },
  { field: 'signedOn', rank: 3, like: /^(?:框架|意向|框架协议|意向协议)(?:签约|签订|签署)(?:时间|日期)$/ },
  { field: 'signedOn', rank: 3, words: ['签约', '签订'], holds: 'dates', otherwise: 'other' },
  { field: 'registeredOn', rank: 1, like: /^(?:企业|公司|项目公司|完成|工商|完成工商)?(?:注册|成立|注册登记|工商登记)(?:时间|日期|年月)$/ },
  { field: 'startedOn', rank: 2, like: /^(?:开工|动工|开工建设)(?:时间|日期)$/, inside: /预计|计划|拟/ },
  { field: 'startedOn', rank: 1, like: /^(?:项目|实际|正式)?(?:开工|动工|开工建设|开建)(?:建设)?(?:时间|日期|年月)$/, unless: /备案/ },
  { field: 'startedOn', rank: 2, words: ['开工/计划开工时间', '开工或计划开工时间', '开工/预计开工时间'] },
  { field: 'startedOn', rank: 3, words: ['开工', '动工'], holds: 'dates', otherwise: 'other' },
  { field: 'operatingOn', rank: 1, like: /^(?:项目|实际|正式)?(?:竣工|建成)?(?:投产|投入运营|试投产|试生产)(?:时间|日期|年月)$/ },
  { field: 'operatingOn', rank: 2, like: /^(?:项目|实际)?(?:竣工|建成|首次达产|达产)(?:时间|日期|年月)$/ },
  { field: 'operatingOn', rank: 3, words: ['投产', '竣工投产', '竣工', '建成投产'], holds: 'dates', otherwise: 'other' },
  { field: 'taxedOn', rank: 1, like: /^(?:项目|首次|开始|实际)?(?:纳税|缴税|产生税收)(?:时间|日期|年月)$/ },
  { field: 'taxedOn', rank: 3, words: ['纳税', '首次纳税'], holds: 'dates', otherwise: 'other' },
  { field: 'reportedOn', rank: 1, like: /统计(?:日期|时间|月份)$/ },
  { field: 'reportedOn', rank: 2, like: /^(?:首次)?(?:上报|报送|填报|申报|入库|录入)(?:时间|日期|月份)$/ },
  { field: 'signedOn', rank: 5, words: ['年份', '年度'], holds: 'dates', otherwise: 'other' },
  { field: 'signedOn', rank: 5, words: ['时间', '日期', '年月', '月份', '所属月份'], otherwise: 'reportedOn' },

  { field: 'stage', rank: 1, words: ['项目状态', '项目阶段', '项目所处阶段', '所处阶段', '项目进展状态', '进展状态', '进度状态', '当前阶段', '目前阶段', '推进阶段', '建设阶段', '项目推进阶段', '项目建设阶段', '所处状态', '阶段', '状态', '当前状态'] },
  { field: 'stage', rank: 2, words: ['洽谈进度', '项目进度', '项目进展', '进展', '进度', '项目进展情况', '进展情况', '目前进展', '当前进展', '目前进展情况', '建设进展', '项目推进情况', '项目洽谈情况', '推进情况', '项目现状', '现状', '形象进度'], holds: 'stages', otherwise: 'other' },

  { field: 'chain', rank: 1, like: /^(?:所属|归属|所在|归口|对应|招商|重点|主导|项目所属)?产业链(?:条|组|\/组|条名称|名称|招商|类别)?$/ },
  { field: 'chain', rank: 2, words: ['链', '链条', '所属链', '所属链条', '链组', '链/组', '产业链/产业组', '产业链/组/室', '产业链、组', '所属产业链/组', '产业组', '产业链及产业组'] },
  { field: 'chainLead', rank: 1, words: ['链长', '产业链链长', '链长姓名', '产业链长'] },
  { field: 'chainLead', rank: 2, words: ['总链长', '第一链长', '主链长', '分链长', '链长单位'] },
  { field: 'industry', rank: 1, words: ['产业类别', '行业类别', '行业', '所属行业', '产业', '所属产业', '产业分类', '行业分类', '产业类型', '行业类型', '产业大类名称', '产业大类', '产业领域', '行业门类', '行业领域', '国民经济行业'] },
  { field: 'origin', rank: 1, words: ['内资/外资', '内/外资', '内、外资', '资金类型', '内资或外资', '内外资', '内外资类别', '内外资类型', '内资外资', '是否外资', '资本来源', '资金性质', '资本性质', '资本类型', '引资类型', '资金类别', '资金属性'] },
  { field: 'origin', rank: 2, words: ['投资方性质', '投资性质', '企业性质', '项目性质', '资金来源', '投资类型', '投资类别'], holds: 'origins', otherwise: 'other' },
  { field: 'origin', rank: 3, words: ['项目类别', '项目类型', '项目分类', '类别', '类型'], holds: 'origins', otherwise: 'industry' },

  { field: 'sourceRegion', rank: 1, like: /^(?:投资|投资方|投资企业|投资商|客商|企业|资金|项目资金)?(?:来源地|来源地区|来源省份|来源区域)$/ },
  { field: 'sourceRegion', rank: 1, words: ['主要资金来源'], inside: /国家|省份/ },
  { field: 'sourceRegion', rank: 2, words: ['主要资金来源'] },
  { field: 'sourceRegion', rank: 2, like: /^(?:投资方|投资企业|投资商|客商|外来投资方|投资主体)(?:注册地|所在地|所在地区|总部所在地|地址)$/ },
  { field: 'sourceRegion', rank: 3, words: ['省份', '国别', '国别/地区', '国家/地区', '国家地区', '总部所在地', '注册地'] },
  { field: 'location', rank: 1, like: /^(?:项目)?(?:建设|拟建|落户|落地|选址|实施|拟落户)(?:地点|地址|地|园区|位置|区域)$/ },
  { field: 'location', rank: 1, words: ['项目选址位置', '项目选址', '选址', '项目地点', '项目地址', '项目所在地', '项目落户地', '项目所在县市区', '所在园区', '落户园区'] },
  { field: 'location', rank: 2, words: ['园区', '重点园区', '所属园区', '所属地区', '所在地区', '所在镇/街道/开发区', '市', '县', '区', '县市区', '区县', '市县', '市州', '所属市级', '所属县级', '地点', '地区', '乡镇', '镇街', '街道'] },

  { field: 'unit', rank: 1, words: ['单位', '所属单位'] },
  { field: 'unit', rank: 2, like: /^(?:项目|招商)?(?:责任|牵头|招商|引进|引资|填报|报送)(?:单位|部门)(?:及责任人|及联系人)?$/ },
  { field: 'unit', rank: 2, like: /^(?:责任|引进|招商|牵头)(?:乡镇|镇街|镇办|街道|园区|分局|专班|主体|链|产业链)$|^产业链招商分局$/ },
  { field: 'unit', rank: 3, words: ['服务推进责任单位', '主管单位', '跟踪单位', '联系单位', '负责单位', '承办单位', '申报单位', '上报单位', '上报组织', '主管部门', '招商主体', '包联单位', '落实单位', '招商专班', '部门', '部门名称', '分局', '责任主体'] },
  { field: 'recommender', like: /^(?:项目)?(?:引荐|推荐|介绍|中介)(?:单位|人|方|机构)(?:名称)?$/ },
  { field: 'recommender', words: ['项目来源', '项目信息来源', '信息来源', '线索来源', '信息提供人'] },
  { field: 'other', like: /内容/, under: /年度?(?:计划|目标)/ },
  { field: 'content', like: /^(?!.*年).{0,8}(?:建设内容|建设规模|投资内容|合作内容|项目内容|项目简介|项目概况|主要内容|项目基本情况|主要产品|主导产品)(?:及|和|与|、|\/)?(?:建设)?(?:规模|内容)?$/ },
]);
