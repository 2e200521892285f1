import type { ChecksStrings } from './checks-strings';
import type { FailureCode, FailureValues } from '../domain/failure';
import type { Field } from '../domain/field';
import type { FlagCode, FlagValues } from '../domain/flag';
import type { Currency } from '../domain/money';
import type { FunctionStrings } from './functions-strings';
import type { PaneStrings } from './pane-strings';
import type { ProofreadStrings } from './proofread-strings';
import type { SharingStrings } from './sharing-strings';
import type { ToolsStrings } from './tools-strings';

/** What a person is told when a run must stop. */
export interface FailureText {
  /** What happened, naming the file, sheet or cell. */
  readonly what: string;
  readonly why: string;
  /** What to do now. */
  readonly next: string;
}

/** Every sentence of the product in one language. A language that lacks one does not compile. */
export interface Strings {
  /** BCP 47, for the `lang` attribute. */
  readonly language: string;
  readonly product: { readonly name: string; readonly line: string };
  readonly ribbon: {
    readonly group: string;
    readonly open: string;
    readonly openTip: string;
    readonly generate: string;
    readonly generateTip: string;
    readonly nextReview: string;
    readonly nextReviewTip: string;
    readonly writeBack: string;
    readonly writeBackTip: string;
    readonly startTitle: string;
    readonly startText: string;
  };
  readonly pane: {
    readonly looking: string;
    readonly found: (ledgers: number, rows: number) => string;
    readonly ledgerRows: (rows: number) => string;
    readonly lookAgain: string;
    readonly noneFound: string;
    readonly noneFoundNext: string;
    /** Shown where Excel lets one wait. */
    readonly editingHint: string;
    readonly year: string;
    readonly newestYear: string;
    readonly yearOption: (year: number) => string;
    readonly generate: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly again: string;
    readonly untouched: string;
    readonly stages: {
      readonly reading: string;
      readonly classifying: string;
      readonly planning: string;
      readonly writing: string;
      readonly checking: string;
      readonly finishing: string;
    };
    readonly progress: (stage: string, done: number, total: number) => string;
    readonly done: (year: number) => string;
    readonly figures: {
      readonly signedProjects: string;
      readonly contracted: string;
      readonly domestic: string;
      readonly foreign: string;
      readonly top500: string;
      /** `label` is what the office calls it: 首次入湘. */
      readonly firstEntry: (label: string) => string;
      readonly tiersCaption: string;
      readonly projects: string;
      readonly yi: string;
    };
    readonly flagged: (rows: number) => string;
    readonly noneFlagged: string;
    readonly uncovered: (projects: number) => string;
    readonly show: (sheet: string) => string;
    /** Why a sheet stays under a new name: a person changed it, the office's formulas use it, or a sheet that stays needs it. */
    readonly kept: Readonly<Record<'changed' | 'referred-to' | 'needed-by-kept', (from: string, to: string) => string>>;
    readonly differs: string;
    readonly difference: (place: string, workbook: string, expected: string) => string;
    readonly why: string;
    readonly next: string;
    readonly details: string;
    readonly outsideExcel: FailureText;
  };
  /** 自定义函数. */
  readonly functions: FunctionStrings;
  readonly fields: Readonly<Record<Field, string>>;
  readonly currencies: Readonly<Record<Currency, string>>;
  readonly flags: { readonly [Code in FlagCode]: (values: FlagValues[Code]) => string };
  readonly failures: { readonly [Code in FailureCode]: (values: FailureValues[Code]) => FailureText };
  /** 核对清单: why each flag matters and what to do. */
  readonly checks: ChecksStrings;
  /** 核稿. */
  readonly proofread: ProofreadStrings;
  /** 分享前检查. */
  readonly sharing: SharingStrings;
  /** 写回台账, 固化为数值, 分享前检查. */
  readonly tools: ToolsStrings;
  /** The views of the pane. */
  readonly views: PaneStrings;
}
