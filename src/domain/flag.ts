import type { CellPlace } from './sheet';

/** What can be wrong, doubtful or worth a look, with the values its sentence needs; the sentences stand in `strings/`.
 *  `text` is always the cell as written. */
export interface FlagValues {
  // amounts
  'amount.unreadable': { text: string };
  'amount.missing': Record<never, never>;
  'amount.range': { text: string; lowYi: number; highYi: number };
  'amount.near-threshold': { text: string; tier: string };
  'amount.implausible': { text: string; yi: number };
  'amount.unit-assumed': { text: string; unit: string };
  'amount.several': { text: string; taken: string };
  'amount.part-only': { text: string; boundTo: string };
  'amount.increment': { text: string };
  'amount.error-cell': { text: string };
  'amount.negative': { text: string };
  'amount.text-differs': { text: string; textYi: number; numberYi: number };
  'amount.no-rate': { text: string; currency: string; year: string };
  // dates
  'date.unreadable': { text: string; field: string };
  'date.year-from-title': { text: string; year: number };
  'date.range': { text: string; taken: string };
  'date.error-cell': { text: string; field: string };
  'date.year-differs-from-title': { text: string; titleYear: number };
  // reading the ledger
  'ledger.filled-down': { heading: string; value: string };
  'ledger.repeated': { project: string; row: number };
  'ledger.total-differs': { heading: string; stated: string; computed: string };
  'ledger.field-twice': { field: string; headings: string };
  /** A hidden sheet that holds a ledger: its rows are not counted. */
  'ledger.hidden': { sheet: string };
  'ledger.stage-conflict': { project: string; sheet: string; field: string; first: string; second: string };
  // classification
  'project.no-name': Record<never, never>;
  'origin.unclear': { text: string };
  'top500.unclear': { text: string };
  /** Evidence, not proof: a person should decide. */
  'top500.review': { investor: string; evidence: string };
  /** The office's column says 是, the lists that count say no. */
  'top500.stated-but-not-listed': { investor: string; evidence: string };
  /** The office's column says 否, a list that counts has the company. */
  'top500.denied-but-listed': { investor: string; evidence: string };
  /** A person's decision against what the lists say now. */
  'top500.decision-contradicted': { investor: string; evidence: string };
  'firstEntry.unclear': { text: string };
  'firstEntry.without-top500': { investor: string };
  'firstEntry.from-remark': { text: string };
  'firstEntry.earlier-project': { group: string; year: number; sheet: string; row: number };
  'firstEntry.twice': { group: string; sheet: string; row: number };
  'stage.terminated-in-remark': { text: string };
  'stage.unreadable': { text: string };
  // checks over all projects (`checks/`); `where` is a place in words
  'duplicate.near': { project: string; where: string };
  'duplicate.other-file': { project: string; where: string };
  /** Far from the ledger's other amounts: a decimal point or a unit may be wrong. */
  'amount.slip': { text: string; yi: number; typicalYi: number };
  /** The same digits in two amounts of one row, the decimal point elsewhere. */
  'amount.slip-in-row': { text: string; other: string; factor: number };
  'amount.foreign-in-yuan': { text: string; heading: string };
  'date.order': { earlier: string; earlierOn: string; later: string; laterOn: string };
  'date.future': { text: string; field: string };
  'field.missing': { field: string };
  'top500.no-company': { investor: string };
  'ledger.unit-changed': { heading: string; unit: string; year: number; where: string; unitBefore: string; yearBefore: number };
  'ledger.column-gone': { field: string; year: number; where: string; yearBefore: number };
  // 招商活动
  'activity.hidden': { sheet: string };
  'activity.table-unclear': { sheet: string };
  'activity.date-missing': Record<never, never>;
  'activity.date-unreadable': { text: string };
  'activity.year-from-title': { text: string; year: number };
  'activity.other-year': { text: string; titleYear: number };
  'activity.kind-unclear': { text: string };
  'activity.leader-unclear': { text: string };
  'activity.batches-unclear': { text: string };
  'activity.continued': { row: number };
  // chains, source regions
  'chain.by-keyword': { chain: string; keyword: string };
  'chain.several': { chains: string; taken: string };
  /** A chain that the office's list lacks; said once. */
  'chain.unknown': { chain: string };
  'sourceRegion.unclear': { text: string };
  // sheets that the office keeps: 500强名录, 人工核定, 招商设置
  'office.no-table': { needed: string };
  'office.newer': { version: number };
  'lists.kind-unclear': { text: string };
  'lists.year-unclear': { text: string };
  'lists.name-missing': { rank: string };
  'lists.rank-unclear': { text: string };
  'lists.date-unclear': { text: string };
  'lists.date-of-other-year': { text: string; year: number };
  'lists.extent-unclear': { text: string };
  'lists.differs': { heading: string; first: string; text: string };
  'lists.not-complete': { list: string; count: number; expected: number };
  'lists.repeated': { name: string; row: number };
  'lists.columns-assumed': { rank: string; name: string };
  'decisions.investor-missing': Record<never, never>;
  'decisions.unclear': { heading: string; text: string };
  'decisions.empty': { investor: string };
  'decisions.contradictory': { investor: string; text: string };
  'decisions.superseded': { investor: string; row: number };
  'settings.unusable': { setting: string; text: string; allowed: string };
  'settings.unknown': { setting: string };
  'settings.repeated': { setting: string; row: number };
  /** The wording of the paragraph names figures that are not known. */
  'settings.placeholder': { setting: string; names: string };
}

export type FlagCode = keyof FlagValues;

/** A problem as data: what, where, and the values that the sentence needs. */
export interface Flag<Code extends FlagCode = FlagCode> {
  readonly code: Code;
  readonly at: CellPlace;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes a flag whose values fit its code. */
export function flag<Code extends FlagCode>(code: Code, at: CellPlace, values: FlagValues[Code]): Flag<Code> {
  return { code, at, values };
}

/** Why a ledger row is not a counted project, with the values that explain it. */
export interface ExclusionValues {
  /** 合计、小计、累计、全市 … */
  total: { text: string };
  /** A further line of the (merged) project above. */
  continuation: { row: number };
  /** The same project on another stage sheet, merged into one. */
  'same-project': { sheet: string; row: number };
  'no-sign-year': { text: string };
  /** Not signed yet: 在谈, 推介 … */
  'not-signed': { stage: string };
  terminated: { text: string };
  /** Signed in another year than the one that is counted. */
  'other-year': { year: number };
  /** Signed in the year, but after the months that are counted, or in a month that is not known. */
  'other-months': { month: string };
  /** A serial number or a unit's name only. */
  empty: Record<never, never>;
}

export type ExclusionCode = keyof ExclusionValues;

export interface Exclusion {
  readonly code: ExclusionCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes an exclusion whose values fit its code. */
export function exclusion<Code extends ExclusionCode>(code: Code, values: ExclusionValues[Code]): Exclusion {
  return { code, values };
}
