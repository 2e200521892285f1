import { withoutForm, type LegalForm } from './legal-form';
import { keyOfNormalised, normalised } from './normalised';
import { placeAt, type Place } from './places';
import { tradeStart } from './trade';

/** A company name taken apart: place · brand · trade · form. */
export interface CompanyName {
  /** As written. */
  readonly text: string;
  /** Normalised, without a remark in brackets after the form and without a branch. */
  readonly name: string;
  /** The name before its form, without brackets: the part by which two spellings of one company are compared. */
  readonly core: string;
  readonly place: Place | null;
  /** 首钢 of 北京首钢钢铁投资管理有限公司. */
  readonly brand: string;
  /** Where the brand begins in {@link core}: after the place. */
  readonly brandAt: number;
  /** 钢铁投资管理; '' where nothing is said. */
  readonly trade: string;
  readonly form: LegalForm;
  /** 株洲分公司; '' where the name is not that of a branch. */
  readonly branch: string;
  /** What stands in brackets after the form: 美团 of 北京三快在线科技有限公司（美团）; '' without. */
  readonly remark: string;
}

/** Takes a company name apart.
 *  @example companyName('北京首钢钢铁投资管理有限公司').brand // '首钢'
 *  @example companyName('海昌（中国）有限公司').place?.text // '中国' */
export function companyName(text: string): CompanyName {
  const { head, remark } = withoutRemark(withoutDescription(normalised(text)));
  const { name, branch } = withoutBranch(head);
  const { rest, form } = withoutForm(name);
  const core = keyOfNormalised(rest);
  const leading = placeAt(core, 0);
  const place = leading !== null && leading.text.length < core.length ? leading : null;
  const brandAt = place?.text.length ?? 0;
  const brandEnd = endOfBrand(rest, core, brandAt);
  const trade = core.slice(brandEnd);
  return { text, name, core, place: place ?? placeInBrackets(rest), brand: core.slice(brandAt, brandEnd), brandAt, trade, form, branch, remark };
}

/** The shortest brand: below it a trade word is part of the brand (中车, 能建). */
const SHORTEST_BRAND = 2;

/** The brand ends at the first trade word, or at a bracket: 海昌(中国). */
function endOfBrand(rest: string, core: string, brandAt: number): number {
  const bracket = rest.indexOf('(');
  const limit = bracket >= brandAt + SHORTEST_BRAND ? bracket : core.length;
  return Math.min(tradeStart(core, brandAt + SHORTEST_BRAND), limit);
}

function placeInBrackets(rest: string): Place | null {
  const open = rest.indexOf('(');
  if (open < 0) return null;
  const inside = rest.slice(open + 1, rest.indexOf(')', open));
  const place = placeAt(inside, 0);
  return place !== null && place.text.length === inside.length ? place : null;
}

/** What an office says of a company before naming it: 世界500强企业正威集团, 央企中国五矿. */
const DESCRIPTION = /^(?:(?:世界|中国|国内|民营|民企|三类)?500强(?:企业)?|央企|国企|上市公司|(?:行业|国内)?龙头企业|知名企业)/;

function withoutDescription(name: string): string {
  const rest = name.replace(DESCRIPTION, '');
  return rest.length >= SHORTEST_BRAND ? rest : name;
}

/** A bracket at the very end is a remark when a legal form stands right before it; (有限合伙) and 集团(中国) are part of the name. */
function withoutRemark(name: string): { head: string; remark: string } {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1;
  const head = name.slice(0, open);
  const isRemark = open > 0 && withoutForm(head).ending !== '' && !name.endsWith('合伙)');
  return isRemark ? { head, remark: name.slice(open + 1, -1) } : { head: name, remark: '' };
}

/** A branch is its company: 某某有限公司株洲分公司. */
function withoutBranch(head: string): { name: string; branch: string } {
  if (!BRANCH_ENDINGS.some((ending) => head.endsWith(ending))) return { name: head, branch: '' };
  const formAt = head.indexOf('公司');
  const end = formAt + '公司'.length;
  return formAt > 0 && end < head.length ? { name: head.slice(0, end), branch: head.slice(end) } : { name: head, branch: '' };
}

const BRANCH_ENDINGS = ['分公司', '办事处', '代表处', '分行', '支行', '事业部'];
