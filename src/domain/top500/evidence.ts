import { nameKey } from '../company/normalised';
import { TOP500_CLASSES } from '../top500';
import type { Placement } from './group-index';
import type { Candidate, EvidenceKind } from './identify';
import type { MissingList, Standing } from './standing';

/** Why a candidate stands for an investor and where it stands on the lists, as a sentence for staff.
 *  @example evidenceSentence(brandHit, standing) // '字号“首钢”与首钢集团有限公司一致；世界500强2022第328位' */
export function evidenceSentence(candidate: Candidate, standing: Standing): string {
  return [REASONS[candidate.kind](candidate), ...listClauses(standing)].join('；');
}

/** What can be said of an investor that nothing is known of.
 *  @example unknownSentence('某某公司', missing) // '未在现有名录和集团登记中找到“某某公司”；缺2019年世界500强榜单' */
export function unknownSentence(investor: string, missing: readonly MissingList[]): string {
  return [`未在现有名录和集团登记中找到“${investor}”`, ...missing.length > 0 ? [missingClause(missing)] : []].join('；');
}

const REASONS: Readonly<Record<EvidenceKind, (candidate: Candidate) => string>> = {
  name: ({ matched, group }) => (nameKey(matched) === nameKey(group.name) ? `“${matched}”是榜单企业或其集团的全称` : `“${matched}”即${group.name}`),
  alias: ({ matched, group }) => `“${matched}”是${group.name}的简称`,
  former: ({ matched, group, until }) => `“${matched}”是${group.name}的曾用名${until === null ? '' : `（用至${until}年）`}`,
  parent: ({ matched, group }) => `台账填写的母公司“${matched}”属于${group.name}`,
  member: ({ matched, group }) => `“${matched}”是${group.name}控制的企业`,
  'outside-period': ({ matched, group, from, until }) => `“${matched}”${periodText(from, until)}由${group.name}控制，签约时间不在其内`,
  'other-form': ({ matched, registered, group }) => `“${matched}”与${group.name}的“${registered}”只差组织形式`,
  associate: ({ matched, group, note }) => `“${matched}”与${group.name}有关联，但非其控股（${note}）`,
  ambiguous: ({ matched, group }) => `“${matched}”可能指${group.name}，也可能指别的企业`,
  remark: ({ matched, group }) => `名称后的括注“${matched}”指向${group.name}`,
  'place-dropped': ({ matched, registered, group }) => `“${matched}”与${group.name}的“${registered}”只差地名`,
  'name-inside': ({ matched, group }) => `名称中的“${matched}”是${group.name}的简称`,
  brand: ({ matched, group }) => `字号“${matched}”与${group.name}一致`,
  spelling: ({ matched, registered, group }) => `“${matched}”与${group.name}的“${registered}”只差一字，疑为笔误`,
};

function periodText(from: number | null, until: number | null): string {
  if (from === null) return `${until ?? ''}年以前`;
  return until === null ? `自${from}年起` : `${from}—${until}年间`;
}

function* listClauses(standing: Standing): Generator<string> {
  if (standing.on.length > 0) yield standing.on.map(placeText).join('、');
  else if (standing.perhaps.length > 0) yield `签约日期不完整，仅确定曾列${standing.perhaps.map(placeText).join('、')}`;
  else if (standing.missing.length === 0) yield '不在应适用的榜单上';
  if (standing.missing.length > 0 && standing.on.length === 0) {
    yield missingClause(standing.missing);
    if (standing.elsewhere.length > 0) yield `其他年度列${standing.elsewhere.map(placeText).join('、')}`;
  }
  if (standing.on.length > 0 && higherMissing(standing).length > 0) yield `${missingClause(higherMissing(standing))}，是否更高类别未核`;
}

/** Missing lists of a higher class than the one that was found. */
function higherMissing({ on, missing }: Standing): readonly MissingList[] {
  const [best] = on;
  return best === undefined ? [] : missing.filter(({ list }) => TOP500_CLASSES.indexOf(list) < TOP500_CLASSES.indexOf(best.kind));
}

function missingClause(missing: readonly MissingList[]): string {
  return missing.map(({ list, year, excerpt }) => (year === null ? `无签约日期，不能确定适用哪年的${list}` : excerpt ? `${year}年${list}仅有节选` : `缺${year}年${list}榜单`)).join('、');
}

function placeText({ kind, year, rank }: Placement): string {
  return rank === null ? `${kind}${year}` : `${kind}${year}第${rank}位`;
}
