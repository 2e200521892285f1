import { formsAgree } from '../company/legal-form';
import { companyName, type CompanyName } from '../company/name';
import { keyOfNormalised } from '../company/normalised';
import { isAtHome, type Group } from './group';
import { SHORTEST_PLACELESS, type GroupIndex } from './group-index';
import type { NamedCompany, NameRole } from './named-company';

/** How a name leads to a group, the surest first. Down to 'member' it proves the group; from 'outside-period' on a person must look. */
const EVIDENCE_KINDS = [
  'name', 'alias', 'former', 'parent', 'member',
  'outside-period', 'other-form', 'associate', 'ambiguous', 'remark', 'place-dropped', 'name-inside', 'brand', 'spelling',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A group that may stand behind an investor, and why. */
export interface Candidate {
  readonly group: Group;
  readonly kind: EvidenceKind;
  /** What of the investor's name was recognised: 首钢. */
  readonly matched: string;
  /** The registered name that it agrees with. */
  readonly registered: string;
  /** The company that bears the registered name; the group's name where it is the group itself. */
  readonly company: string;
  readonly note: string;
  readonly from: number | null;
  readonly until: number | null;
}

/** Whether a kind of evidence proves the group, so that the outcome can be 是. */
export function proves(kind: EvidenceKind): boolean {
  return EVIDENCE_KINDS.indexOf(kind) <= EVIDENCE_KINDS.indexOf('member');
}

/** The groups that may stand behind an investor, the surest first; each group once.
 *  @param parent what a 母公司 / 控股股东 / 实际控制人 column says; '' without
 *  @param year of signing; null counts as today: only what still holds proves anything
 *  @example identify('首钢总公司', '', 2019, index)[0].kind // 'former' */
export function identify(investor: string, parent: string, year: number | null, index: GroupIndex): readonly Candidate[] {
  const name = companyName(investor);
  const exact = named(name, year, index);
  const declared = parent === '' || exact.some((candidate) => OF_THE_GROUP.has(candidate.kind)) ? [] : declaredParent(parent, year, index);
  const sure = [...exact, ...declared];
  const found = sure.some((candidate) => proves(candidate.kind)) ? sure : [...sure, ...likely(name, year, index)];
  return onePerGroup(found);
}

/** The name says the group itself; a parent column cannot overrule it. */
const OF_THE_GROUP: ReadonlySet<EvidenceKind> = new Set(['name', 'alias', 'former']);

const KIND_BY_ROLE: Readonly<Record<NameRole, EvidenceKind>> = {
  name: 'name', alias: 'alias', former: 'former', member: 'member', associate: 'associate', ambiguous: 'ambiguous',
};

function named(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  const entries = closest(index.byCore.get(name.core) ?? [], name);
  const isAmbiguous = name.form === 'unnamed' && entries.some((entry) => entry.role === 'ambiguous');
  return entries.map((entry) => {
    const candidate = candidateOf(entry, name, year, index);
    return isAmbiguous || isTooShort(entry, name) ? weakened(candidate) : candidate;
  });
}

/** Where a group has the very name, its other names that differ by their form say nothing more (首钢总公司 beside 首钢). */
function closest(entries: readonly NamedCompany[], name: CompanyName): readonly NamedCompany[] {
  const key = keyOfNormalised(name.name);
  return entries.filter((entry) => entry.key === key || !entries.some((other) => other.group === entry.group && other.key === key));
}

/** A legal name cut down to two or three characters (林海 of 林海股份有限公司) can be a person or a place. */
const SHORTEST_WITHOUT_FORM = 4;

function isTooShort(entry: NamedCompany, name: CompanyName): boolean {
  return name.form === 'unnamed' && entry.form !== 'unnamed' && name.core.length < SHORTEST_WITHOUT_FORM;
}

function weakened(candidate: Candidate): Candidate {
  return proves(candidate.kind) ? { ...candidate, kind: 'ambiguous' } : candidate;
}

function candidateOf(entry: NamedCompany, name: CompanyName, year: number | null, index: GroupIndex): Candidate {
  const { group, merged } = groupInYear(entry.group, year, index);
  const kind = kindOf(entry, name, year, merged);
  return { group, kind, matched: name.name, registered: entry.name, company: merged ? entry.group.name : entry.company, note: entry.note, from: entry.from, until: entry.until };
}

function kindOf(entry: NamedCompany, name: CompanyName, year: number | null, merged: boolean): EvidenceKind {
  const kind = KIND_BY_ROLE[entry.role];
  if (!proves(kind)) return kind;
  if (!isSameForm(entry, name)) return 'other-form';
  if (entry.role === 'member' && !holds(entry, year)) return 'outside-period';
  return merged ? 'member' : kind;
}

/** A short name has no form: 首钢 is the group, 首钢有限公司 may be anyone; a short name that says 集团 may be written out. */
function isSameForm(entry: NamedCompany, name: CompanyName): boolean {
  if (entry.form !== 'unnamed' || name.form === 'unnamed') return formsAgree(entry.form, name.form);
  return entry.role === 'name' || entry.name.endsWith('集团');
}

function holds(entry: NamedCompany, year: number | null): boolean {
  const signed = year ?? Number.MAX_SAFE_INTEGER;
  return signed >= (entry.from ?? 0) && signed <= (entry.until ?? Number.MAX_SAFE_INTEGER);
}

/** The group itself, or the one that it became part of by that year. */
function groupInYear(group: Group, year: number | null, index: GroupIndex): { group: Group; merged: boolean } {
  const successor = group.into !== undefined && (year === null || year >= group.into.year) ? index.groupById.get(group.into.id) : undefined;
  return successor === undefined ? { group, merged: false } : { group: successor, merged: true };
}

/** What is said of the parent holds for the investor: a proven parent proves, a likely one makes likely. */
function declaredParent(parent: string, year: number | null, index: GroupIndex): readonly Candidate[] {
  return identify(parent, '', year, index).map((candidate) => (proves(candidate.kind) ? { ...candidate, kind: 'parent', matched: parent } : { ...candidate, note: parent }));
}

function likely(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  const found = [...remarked(name, year, index), ...placeDropped(name, year, index), ...branded(name, year, index)];
  return found.length > 0 ? found : misspelt(name, year, index);
}

/** 某某有限公司（中国中车）: what stands in brackets is the office's own hint, not the investor's name. */
function remarked(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  if (name.remark === '') return [];
  const remark = companyName(name.remark.replace(/^(?:原名?|曾用名|系|属于|隶属于?)[::]?/, ''));
  return named(remark, year, index).map((candidate) => ({ ...candidate, kind: 'remark', matched: name.remark }));
}

function placeDropped(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  const without = name.brandAt === 0 ? (index.byPlaceless.get(name.core) ?? []) : placeAdded(name, index);
  return without.map((entry) => ({ ...candidateOf(entry, name, year, index), kind: 'place-dropped' as const }));
}

function placeAdded(name: CompanyName, index: GroupIndex): readonly NamedCompany[] {
  const rest = name.core.slice(name.brandAt);
  const entries = rest.length < SHORTEST_PLACELESS ? [] : (index.byCore.get(rest) ?? []);
  return entries.filter((entry) => entry.form !== 'unnamed' && entry.role !== 'associate' && isSameForm(entry, name) && isAtHome(entry.group, name));
}

function branded(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  return index.brands.find(name).map((hit) => {
    const { group } = groupInYear(hit.group, year, index);
    const kind = hit.isName ? 'name-inside' : 'brand';
    return { group, kind, matched: hit.text, registered: hit.text, company: hit.group.name, note: '', from: null, until: null } as const;
  });
}

function misspelt(name: CompanyName, year: number | null, index: GroupIndex): readonly Candidate[] {
  return index.spellings.near(name).map((entry) => ({ ...candidateOf(entry, name, year, index), kind: 'spelling' as const }));
}

function onePerGroup(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((one, other) => EVIDENCE_KINDS.indexOf(one.kind) - EVIDENCE_KINDS.indexOf(other.kind));
  return sorted.filter((candidate, at) => sorted.findIndex((first) => first.group.id === candidate.group.id) === at);
}
