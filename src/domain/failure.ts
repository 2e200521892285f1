/** What stops a whole run, with the values its sentence needs: the file, the workbook or its content cannot be used. */
export interface FailureValues {
  // content
  'ledger.none': { sheets: string };
  'ledger.empty': { sheets: string };
  'ledger.no-year': { sheet: string; cell: string };
  'summary.no-projects': { year: number; years: string };
  'lists.json': { place: string };
  // files
  'file.missing': { file: string };
  'file.password': { file: string };
  'file.damaged': { file: string; reason: string };
  'file.too-large': { file: string; limit: string };
  'file.not-workbook': { file: string };
  'file.encoding': { file: string };
  /** A draft for proof-reading that is no plain text. */
  'file.not-text': { file: string };
  'file.unsupported': { file: string; extension: string };
  'file.output-is-input': { file: string };
  /** A workbook that is named twice on the command line. */
  'file.repeated': { file: string; earlier: string };
  'file.unwritable': { file: string; reason: string };
  // the workbook program
  'sheet.name-taken': { sheet: string };
  'sheet.no-table': { sheet: string; needed: string };
  'sheet.newer': { sheet: string; version: number };
  'settings.unusable': { setting: string; text: string; allowed: string };
  'sheet.filtered': { sheet: string };
  'sheet.protected': { sheet: string };
  'sheet.not-kept': { sheet: string; cell: string; found: string; written: string };
  /** No empty columns to the right of a ledger: this cell is in the way. */
  'write-back.no-room': { sheet: string; cell: string };
  /** A merged area in a column that was written before covers several projects. */
  'write-back.merged': { sheet: string; cell: string };
  /** The columns that would be written are hidden. */
  'write-back.hidden': { sheet: string; columns: string };
  /** Two columns carry the heading of one that is written. */
  'write-back.heading-twice': { sheet: string; heading: string; cells: string };
  /** Cells with functions of the add-in that show an error, or no value yet. */
  'freeze.no-value': { count: number; cells: string };
  /** The trust prompt stays while functions of the add-in are used. */
  'trust.functions-left': { sheets: string };
  'workbook.protected': Record<never, never>;
  'workbook.inactive': Record<never, never>;
  'workbook.edit-mode': Record<never, never>;
  'workbook.unsupported': { need: string };
  'workbook.too-large': { detail: string };
  'workbook.changed': { sheet: string };
  /** Sheets came, went or changed their names in between. */
  'workbook.shared': Record<never, never>;
  /** What is to be taken back has been changed since. */
  'undo.changed': { sheet: string };
  'workbook.failed': { code: string; detail: string };
  'workbook.not-restored': { detail: string };
  cancelled: Record<never, never>;
}

export type FailureCode = keyof FailureValues;

/** Whether something thrown is a failure of the product's own. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Failure;
}

/** Thrown where a run must stop. Data first; `strings/` says what happened, why and what to do next. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  override readonly name = 'Failure';
  readonly values: Readonly<Record<string, string | number>>;

  constructor(readonly code: Code, values: FailureValues[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.values = values;
  }
}
