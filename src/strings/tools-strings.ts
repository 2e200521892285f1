import type { OfferedRemedy, SharingRemedy } from '../domain/sharing/remedies';
import type { WriteBackColumn, WriteBackMode } from '../domain/write-back/columns';

/** A step before sharing that the product takes itself: its button, what is asked before, and what is said after. */
interface RemedyText {
  readonly label: string;
  readonly question: (count: number) => string;
  readonly act: string;
  readonly done: string;
}

/** 写回台账, 固化为数值 and 分享前检查 in one language. */
export interface ToolsStrings {
  readonly writeBack: {
    readonly title: string;
    readonly note: string;
    readonly columns: string;
    /** `firstEntry` is what the office calls a first entry. */
    readonly column: (column: WriteBackColumn, firstEntry: string) => string;
    readonly as: string;
    readonly modes: Readonly<Record<WriteBackMode, string>>;
    readonly act: string;
    readonly done: string;
    readonly chooseOne: string;
  };
  readonly freeze: {
    readonly title: string;
    readonly note: string;
    readonly keepCopy: string;
    readonly act: string;
    readonly done: string;
  };
  readonly sharing: {
    readonly title: string;
    readonly note: string;
    readonly act: string;
    readonly again: string;
    readonly found: (findings: number) => string;
    readonly rest: (findings: number) => string;
    readonly moreCells: (cells: number) => string;
    readonly byPerson: string;
    readonly remedies: string;
    readonly remedy: Readonly<Record<SharingRemedy, RemedyText>>;
    readonly waitsFor: Readonly<Record<NonNullable<OfferedRemedy['waitsFor']>, string>>;
    readonly cancel: string;
  };
}
