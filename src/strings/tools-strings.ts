import type { WriteBackColumn, WriteBackMode } from '../domain/write-back/columns';

/** 写回台账 and 固化为数值 in one language. */
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
}
