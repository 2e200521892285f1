import type { ActivityKind, ActivityLead } from '../activity';
import type { Top500Class } from '../top500';

/** 台账无此项: the ledger's summary holds nothing that this figure could be compared with; the note says why. */
export type Verdict = '一致' | '不一致' | '台账无此项';

/** The indicators of the summary that statements are compared with, and the values that name each. */
export interface IndicatorValues {
  signedProjects: Record<never, never>;
  contracted: Record<never, never>;
  domestic: Record<never, never>;
  foreign: Record<never, never>;
  foreignUsd: Record<never, never>;
  tierProjects: { minYi: number };
  tierContracted: { minYi: number };
  bandProjects: { minYi: number; maxYi: number };
  bandContracted: { minYi: number; maxYi: number };
  top500Projects: Record<never, never>;
  top500Companies: Record<never, never>;
  top500ClassProjects: { class: Top500Class };
  top500ClassCompanies: { class: Top500Class };
  /** `label` is what the office calls it: 首次入湘. */
  firstEntry: { label: string };
  started: Record<never, never>;
  operating: Record<never, never>;
  taxed: Record<never, never>;
  chainProjects: { chain: string };
  chainContracted: { chain: string };
  chainTierProjects: { chain: string; minYi: number };
  chainTop500: { chain: string };
  monthProjects: { from: number; to: number };
  monthContracted: { from: number; to: number };
  /** `lead`: who led, `any` where nobody is named, `leaders` for 区领导 of both ranks. */
  activityBatches: { kind: ActivityKind; lead: 'any' | 'leaders' | ActivityLead };
}

export type IndicatorCode = keyof IndicatorValues;

export interface Indicator<Code extends IndicatorCode = IndicatorCode> {
  readonly code: Code;
  readonly year: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a percentage of the draft was compared with: a share of one indicator in another, or the growth of one over a year. */
export type Relation =
  | { readonly code: 'share'; readonly year: number; readonly of: Indicator; readonly in: Indicator }
  | { readonly code: 'growth'; readonly year: number; readonly of: Indicator; readonly since: number };

/** Names an indicator with values that fit its code. */
export function indicator<Code extends IndicatorCode>(code: Code, year: number, values: IndicatorValues[Code]): Indicator<Code> {
  return { code, year, values };
}

/** Why a verdict is what it is, with the values that its sentence needs; the sentences stand in `strings/`. */
export interface NoteValues {
  /** Agrees once rounded or cut off to the printed digits. */
  rounded: { ledger: number };
  about: Record<never, never>;
  'at-least': Record<never, never>;
  'just-below': Record<never, never>;
  /** The draft says more or less than the ledger allows. */
  differs: { ledger: number };
  'other-year': { year: number };
  'year-missing': { year: number };
  'several-years': Record<never, never>;
  'part-of-year': Record<never, never>;
  occasion: Record<never, never>;
  'other-place': { place: string };
  plan: Record<never, never>;
  'other-stage': Record<never, never>;
  modifier: { text: string };
  combination: Record<never, never>;
  'money-kind': Record<never, never>;
  activity: Record<never, never>;
  /** The ledger's nearest figure is counted in another way. */
  'other-basis': { ledger: number };
  unknown: Record<never, never>;
  'no-base': Record<never, never>;
}

export type NoteCode = keyof NoteValues;

export interface Note<Code extends NoteCode = NoteCode> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes a note whose values fit its code. */
export function note<Code extends NoteCode>(code: Code, values: NoteValues[Code]): Note<Code> {
  return { code, values };
}

/** A statement of a figure in the draft. `text` is `draft.slice(start, end)`. */
export interface Statement {
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
  readonly indicator: Indicator | Relation | null;
  /** In `unit`, as printed: 435.5 for 435.5亿元. */
  readonly value: number;
  readonly unit: string;
  readonly verdict: Verdict;
  /** In `unit`; null for 台账无此项. */
  readonly ledgerValue: number | null;
  readonly note: Note | null;
}

/** share: 占84.1% · growth: 同比增长16.3% · completion: 完成目标32亿元的100% · rate: 开工率67.8% · sum: parts of a whole · part: a part greater than its whole ·
 *  tier: too much is left for the projects below a threshold · slip: the same digits with the decimal point elsewhere. */
export type ArithmeticKind = 'share' | 'growth' | 'completion' | 'rate' | 'sum' | 'part' | 'tier' | 'slip';

/** A calculation that the draft can be held to by its own figures. */
export interface Arithmetic {
  readonly kind: ArithmeticKind;
  /** The figures that take part, as printed; the one that is checked stands last. */
  readonly texts: readonly string[];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** What the other figures give (for `part` the most, for `tier` the least that is possible), and what is printed, in `unit`. */
  readonly expected: number;
  readonly found: number;
  readonly unit: string;
  readonly verdict: Exclude<Verdict, '台账无此项'>;
}

export interface Proofread {
  readonly statements: readonly Statement[];
  readonly arithmetic: readonly Arithmetic[];
}
