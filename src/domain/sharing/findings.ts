import type { CellPlace } from '../sheet';

/** What a colleague who gets the workbook would stumble over, with the values that its sentence needs. */
export interface SharingValues {
  /** Cells with functions of the add-in, of a sheet. */
  functions: { sheet: string; count: number; cells: string };
  /** Those that fill the cells around them. */
  'functions.spill': { sheet: string; count: number; cells: string };
  /** Cells with functions that show an error or no value now. */
  'functions.no-value': { sheet: string; count: number; cells: string };
  /** The ledgers say something else than a sheet that was generated from them. */
  'summary.stale': { sheet: string; figure: string; cell: string; shown: string; now: string };
  /** Rows of `分类明细` against those of the ledgers. */
  'detail.stale': { sheet: string; count: number; cells: string };
  /** The ledgers can no longer be classified, so that nothing can be compared. */
  'summary.unchecked': { sheets: string };
  /** A sheet that was generated and that a person has changed since. */
  'sheet.changed': { sheet: string };
  /** Hidden sheets that the product keeps for undo, or that an interrupted run left. */
  'sheets.kept': { sheets: string; count: number };
  /** `招商设置`, `500强名录` or `人工核定`, hidden: they decide and nobody sees them. */
  'office.hidden': { sheet: string };
  /** Hidden sheets of the office. */
  'sheets.hidden': { sheets: string; count: number };
  /** Formulas that read other workbooks. */
  'links.external': { sheet: string; count: number; cells: string; books: string };
  /** Why Excel asks a colleague to trust the add-in, 1 for each that holds: it starts with the file, its pane opens with the file, the file has its functions. */
  'trust.prompt': { startup: number; pane: number; functions: number };
}

export type SharingCode = keyof SharingValues;

/** One thing to look at before the workbook is passed on. */
export interface SharingFinding<Code extends SharingCode = SharingCode> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  /** The first cells that it is about. */
  readonly at: readonly CellPlace[];
}

/** Makes a finding whose values fit its code. */
export function finding<Code extends SharingCode>(code: Code, values: SharingValues[Code], at: readonly CellPlace[] = []): SharingFinding<Code> {
  return { code, values, at };
}
