import { withoutForm } from './legal-form';
import { normalised } from './normalised';
import { isPlace } from './places';

/** What an investor's name is the name of. Only a company can stand on a 500强 list; 'unclear' is treated as one. */
export type InvestorKind = 'company' | 'government' | 'association' | 'place' | 'person' | 'none' | 'unclear';

/** What a name is the name of.
 *  @example investorKind('浙江温州客商') // 'person'
 *  @example investorKind('株洲市人民政府') // 'government'
 *  @example investorKind('北汽') // 'unclear' */
export function investorKind(text: string): InvestorKind {
  const name = normalised(text);
  if (NOTHING.has(name)) return 'none';
  if (saysOnlyWhere(name)) return 'place';
  return KIND_BY_ENDING.find(([, endings]) => endings.some((ending) => name.endsWith(ending)))?.[0] ?? kindOfShortName(name);
}

const NOTHING: ReadonlySet<string> = new Set(['', '-', '/', '\\', '无', '暂无', '待定', '未定', '不详', '空', '保密']);

/** The first kind whose ending fits; companies first, so that 某某投资促进局有限公司 stays one. */
const KIND_BY_ENDING: readonly (readonly [kind: InvestorKind, endings: readonly string[]])[] = [
  ['company', ['公司', '集团', '合伙企业', '(有限合伙)', '(普通合伙)', '分公司', '厂', '银行', '控股', '株式会社', '事务所', '合作社', '研究院', '设计院', '研究所', '医院', '企业']],
  ['government', ['人民政府', '政府', '管委会', '管理委员会', '委员会', '街道办', '街道办事处', '村委会', '居委会', '招商局', '财政局', '商务局', '公安局', '投资促进局', '工信局', '发改委', '国资委', '开发区', '高新区']],
  ['association', ['商会', '协会', '联合会', '学会', '基金会', '促进会', '大学', '学院', '中学', '小学', '学校', '科学院']],
  ['person', ['客商', '自然人', '个人', '先生', '女士', '老板', '乡贤', '个体户', '等人', '村民', '业主']],
];

function kindOfShortName(name: string): InvestorKind {
  if (isPersonName(name)) return 'person';
  return withoutForm(name).ending === '' ? 'unclear' : 'company';
}

/** 浙江省, 本地企业 and 日本企业 are no names; they say where from. */
function saysOnlyWhere(name: string): boolean {
  const where = name.replace(/(?:企业|公司|方)$/, '');
  return WHEREABOUTS.has(where) || (where !== '' && isPlace(where));
}

const WHEREABOUTS: ReadonlySet<string> = new Set(['本地', '外地', '当地', '省内', '省外', '境外', '区内', '市内', '民营', '国有', '外资', '外商']);

/** Three characters, a surname first; shorter and longer names are as often brands (张裕, 徐工). A brand that the registry knows is asked first. */
function isPersonName(name: string): boolean {
  return name.length === 3 && PERSON_CHARACTERS.test(name) && SURNAMES.includes(name.charAt(0));
}

const PERSON_CHARACTERS = /^[\u4e00-\u9fff]+$/;
/** 百家姓 of today: the hundred most frequent (公安部 全国姓名报告), without those that begin many brands (金, 方, 石, 江, 万, 华, 康). */
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔白崔毛邱秦史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文';
