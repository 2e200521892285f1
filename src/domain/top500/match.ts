import { investorKind, type InvestorKind } from '../company/investor-kind';
import { investorsIn } from '../company/investors';
import type { CalendarDate } from '../date/calendar';
import { TOP500_CLASSES, type Top500, type Top500Class, type Top500Status } from '../top500';
import type { ListChoice } from './applicable-list';
import { decisionLookup, type Decision, type DecisionLookup } from './decision';
import { evidenceSentence, unknownSentence } from './evidence';
import { coreOf, type GroupIndex, type Placement } from './group-index';
import { identify, proves, type Candidate, type EvidenceKind } from './identify';
import { coverageOn, standingOf, type Coverage, type MissingList, type Standing } from './standing';

/** What a ledger row says about who invests. */
export interface Top500Question {
  /** The investor cell; may name several. */
  readonly investor: string;
  readonly project: string;
  /** 母公司, 控股股东 or 实际控制人 as written; '' without. */
  readonly parent: string;
  readonly signedOn: CalendarDate | null;
}

/** What answers are drawn from. */
export interface Top500Sources {
  readonly index: GroupIndex;
  readonly decisions: DecisionLookup;
  /** Which lists count on a signing date. */
  readonly coverage: (signedOn: CalendarDate | null) => readonly Coverage[];
}

/** Brings together what answers are drawn from. A ledger has few signing dates, so what counts on each is worked out once. */
export function top500Sources(index: GroupIndex, decisions: readonly Decision[], choice: ListChoice): Top500Sources {
  const known = new Map<string, readonly Coverage[]>();
  const coverage = (signedOn: CalendarDate | null): readonly Coverage[] => {
    const key = signedOn === null ? '' : `${signedOn.year}-${signedOn.month}-${signedOn.day}`;
    const covered = known.get(key) ?? coverageOn(signedOn, choice, index.lists);
    known.set(key, covered);
    return covered;
  };
  return { index, decisions: decisionLookup(decisions), coverage };
}

/** A group that may stand behind the investor, with its own outcome. */
export interface RankedCandidate {
  readonly group: string;
  readonly kind: EvidenceKind;
  readonly status: Top500Status;
  /** The highest class on the lists that count; null where it is on none. */
  readonly class: Top500Class | null;
  readonly evidence: string;
}

/** The answer for one investor. */
export interface InvestorMatch {
  readonly investor: string;
  readonly verdict: Top500;
  /** The surest first. */
  readonly candidates: readonly RankedCandidate[];
  /** Lists that would have decided and are not here. */
  readonly missing: readonly MissingList[];
  readonly decision: Decision | null;
  /** True where a decision says 是 and the lists 否, or the other way round. */
  readonly contradicted: boolean;
}

/** The answer for a row: the best of its investors, and all of them. */
export interface Top500Match {
  readonly verdict: Top500;
  readonly investors: readonly InvestorMatch[];
}

/** Who stands behind a row's investors and whether that company is on a 三类500强 list: 是 only on proof (a decision, the list's or a registered name,
 *  a declared parent), 待核 on a likeness, 未覆盖 where the list that counts is not here, 否 only where all lists that count are here and complete.
 *  @example matchTop500({ investor: '北京首钢钢铁投资管理有限公司', project: '', parent: '', signedOn: { year: 2023, month: 1, day: 5 } }, sources).verdict
 *  // { status: '是', class: '世界500强', group: '首钢集团有限公司', lists: [{ list: '世界500强', year: 2022, rank: 328 }], evidence: '…' } */
export function matchTop500(question: Top500Question, sources: Top500Sources): Top500Match {
  const whole = sources.decisions(question.investor, question.project);
  const names = whole === null ? investorsIn(question.investor, (name) => sources.index.byCore.has(coreOf(name))) : [question.investor];
  const several = names.length > 1;
  const investors = (names.length === 0 ? [''] : names).map((investor) => matchInvestor({ ...question, investor, parent: several ? '' : question.parent }, sources));
  const best = investors.reduce((first, next) => (isBetter(next.verdict, first.verdict) ? next : first));
  return { verdict: best.verdict, investors };
}

const STATUS_ORDER: readonly Top500Status[] = ['是', '待核', '未覆盖', '否'];

function isBetter(next: Top500, first: Top500): boolean {
  const [mine, theirs] = [STATUS_ORDER.indexOf(next.status), STATUS_ORDER.indexOf(first.status)];
  return mine < theirs || (mine === theirs && classOrder(next.class) < classOrder(first.class));
}

function classOrder(found: Top500Class | null): number {
  return found === null ? TOP500_CLASSES.length : TOP500_CLASSES.indexOf(found);
}

interface Weighed {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly status: Top500Status;
}

function matchInvestor(question: Top500Question, sources: Top500Sources): InvestorMatch {
  const { investor, project, parent, signedOn } = question;
  const candidates = identify(investor, parent, signedOn?.year ?? null, sources.index);
  const disputed = candidates.filter(({ kind }) => proves(kind)).length > 1;
  const coverage = sources.coverage(signedOn);
  const weighed = candidates.map((candidate): Weighed => {
    const standing = standingOf(candidate.group, candidate.company, coverage, sources.index);
    return { candidate, standing, status: statusOf(standing, proves(candidate.kind) && !disputed) };
  });
  const listed = weighed.length > 0 ? fromCandidates(weighed) : withoutCandidate(investor, coverage);
  const decision = sources.decisions(investor, project);
  return {
    investor, decision,
    verdict: decision === null ? listed.verdict : decided(decision, listed.verdict, weighed),
    candidates: weighed.map(ranked), missing: listed.missing,
    contradicted: decision !== null && OPPOSITE[decision.status] === listed.verdict.status,
  };
}

const OPPOSITE: Readonly<Record<Decision['status'], Top500Status>> = { 是: '否', 否: '是' };

function statusOf(standing: Standing, proven: boolean): Top500Status {
  if (standing.on.length > 0) return proven ? '是' : '待核';
  if (standing.perhaps.length > 0) return '待核';
  if (standing.missing.length === 0) return '否';
  return standing.elsewhere.length > 0 ? '待核' : '未覆盖';
}

interface Listed {
  readonly verdict: Top500;
  readonly missing: readonly MissingList[];
}

/** What is proven decides alone; among likenesses the most open outcome does, so that nothing that a person should see gets lost. */
function fromCandidates(weighed: readonly Weighed[]): Listed {
  const deciding = weighed.filter(({ candidate }) => proves(candidate.kind));
  const open = deciding.length > 0 ? deciding : weighed;
  const first = open.reduce((best, next) => (STATUS_ORDER.indexOf(next.status) < STATUS_ORDER.indexOf(best.status) ? next : best));
  const { candidate, standing, status } = first;
  const places = [...standing.on, ...standing.perhaps, ...(status === '是' ? [] : standing.elsewhere)];
  const verdict = {
    status, class: status === '是' ? (standing.on[0]?.kind ?? null) : null, group: candidate.group.name, lists: places.map(listed), evidence: evidenceSentence(candidate, standing),
  };
  return { verdict, missing: standing.missing };
}

function listed({ kind, year, rank }: Placement): Top500['lists'][number] {
  return { list: kind, year, rank };
}

function ranked({ candidate, standing, status }: Weighed): RankedCandidate {
  return { group: candidate.group.name, kind: candidate.kind, status, class: standing.on[0]?.kind ?? null, evidence: evidenceSentence(candidate, standing) };
}

const NO_COMPANY: Readonly<Partial<Record<InvestorKind, string>>> = { government: '政府机构', association: '社会团体或院校', place: '地区', person: '自然人' };

function withoutCandidate(investor: string, coverage: readonly Coverage[]): Listed {
  const nobody = { class: null, group: null, lists: [] };
  const kind = investorKind(investor);
  const what = NO_COMPANY[kind];
  if (what !== undefined) return { verdict: { ...nobody, status: '否', evidence: `“${investor}”是${what}，不是企业` }, missing: [] };
  const missing = coverage.flatMap((covered) => covered.missing);
  if (kind === 'none') return { verdict: { ...nobody, status: '未覆盖', evidence: '台账未填写投资方' }, missing };
  return { verdict: { ...nobody, status: missing.length > 0 ? '未覆盖' : '否', evidence: unknownSentence(investor, missing) }, missing };
}

function decided(decision: Decision, fromLists: Top500, weighed: readonly Weighed[]): Top500 {
  const who = `人工核定${decision.by === undefined ? '' : `（${decision.by}${decision.on === undefined ? '' : `，${decision.on}`}）`}`;
  const group = decision.group ?? fromLists.group;
  if (decision.status === '否') return { ...fromLists, status: '否', class: null, group, lists: [], evidence: `${who}：不是三类500强；名录判断为${fromLists.status}` };
  const chosen = weighed.find(({ candidate }) => candidate.group.name === group) ?? weighed[0];
  const places = chosen === undefined ? [] : [...chosen.standing.on, ...chosen.standing.perhaps, ...chosen.standing.elsewhere];
  const found = decision.class ?? chosen?.standing.on[0]?.kind ?? highest(places);
  return { status: '是', class: found, group, lists: places.map(listed), evidence: `${who}：是三类500强；${fromLists.evidence}` };
}

function highest(places: readonly Placement[]): Top500Class | null {
  return TOP500_CLASSES.find((kind) => places.some((place) => place.kind === kind)) ?? null;
}
