import type { Field } from '../domain/field';
import type { Failure } from '../domain/failure';
import type { OfficeDecision } from '../domain/office/decision-rows';
import type { ImportHints, ImportPreview } from '../domain/office/import-lists';
import type { Project } from '../domain/project';
import type { SharingFinding } from '../domain/sharing/findings';
import type { CellPlace } from '../domain/sheet';
import type { Top500List } from '../domain/top500/list';
import type { InvestorMatch } from '../domain/top500/match';
import type { Generated } from '../excel/generate';
import type { Run } from '../excel/progress';
import type { KeptSheetsRemoved } from '../excel/sharing-kept-sheets';
import type { Survey } from '../excel/survey';
import type { Undoable } from '../excel/undoable';
import type { WriteBackRequest } from '../excel/write-back';
import type { Strings } from '../strings/strings';

/** Which months of which year are counted; null: the newest year in which a project was signed. */
export interface Asked {
  readonly year: number | null;
  readonly through: number;
}

/** Where a list is imported from: a sheet of this workbook, a pasted text, or the bytes of a .csv, .txt or .json file. */
export type ListSource =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** A setting as a person typed it; the keys are those of `settingsForm`. */
export interface SettingChange {
  readonly key: string;
  readonly text: string;
}

/** What a column of a ledger means, as a person chose it; null: as the heading says. */
export interface FieldChoice {
  /** `LedgerFound.columns[].key`. */
  readonly column: string;
  readonly field: Field | null;
}

/** What the pane asks of the open workbook. Everything throws `Failure`. */
export interface Workbook {
  /** Reads the ledgers and classifies them; changes nothing. Sheets that have not changed since the last time are not read again. */
  survey(run?: Run): Promise<Survey>;
  /** Calls back with a new survey soon after ledgers, settings, lists or decisions changed, by whoever; returns how to stop. */
  follow(changed: (survey: Survey) => void, failed: (failure: Failure) => void): () => void;
  generate(asked: Asked, strings: Strings, run: Run): Promise<Generated>;
  /** Takes back what was written, where nobody has changed it since (`undo.changed` otherwise). */
  undo(done: Undoable, run?: Run): Promise<void>;
  /** Selects a cell, or shows a sheet. */
  show(place: CellPlace): Promise<void>;
  /** Who may stand behind a project's investors, the surest first. */
  candidates(project: Project): Promise<readonly InvestorMatch[]>;
  /** Writes decisions to `人工核定`. */
  decide(decisions: readonly OfficeDecision[]): Promise<Undoable>;
  /** Writes what columns mean to `招商设置`. */
  chooseFields(choices: readonly FieldChoice[]): Promise<Undoable>;
  previewLists(source: ListSource, hints: ImportHints): Promise<ImportPreview>;
  /** Writes lists to `500强名录`. */
  saveLists(lists: readonly Top500List[]): Promise<Undoable>;
  /** Makes `招商设置` where there is none, or adds the settings that it lacks. */
  createSettings(): Promise<Undoable>;
  saveSettings(changes: readonly SettingChange[]): Promise<Undoable>;
  /** Writes the classification as columns beside the ledgers. */
  writeBack(request: WriteBackRequest): Promise<Undoable>;
  /** Turns every function of the add-in into its value; `keepCopy` keeps a copy of each changed sheet. */
  freezeFunctions(keepCopy: boolean): Promise<Undoable>;
  /** 分享前检查: what a colleague without the add-in would stumble over; changes nothing. */
  checkSharing(run: Run): Promise<readonly SharingFinding[]>;
  /** Makes 招商设置, 500强名录 and 人工核定 seen where they are hidden. */
  showOfficeSheets(): Promise<Undoable>;
  /** Removes the hidden sheets that are kept for undo, for good. */
  removeKeptSheets(): Promise<KeptSheetsRemoved>;
  /** Excel no longer asks a colleague whether to trust the add-in. */
  switchTrustPromptOff(): Promise<Undoable>;
  /** Adds a sheet with a small invented ledger, to try the product out. */
  addSampleLedger(): Promise<Undoable>;
}

/** Reading and classifying come after the pane is seen, in a script of their own. */
const loaded = () => import('./excel-workbook');

/** The workbook that Excel has open. */
export const excelWorkbook: Workbook = {
  survey: async (run) => (await loaded()).surveyWorkbook(run),
  follow: (changed, failed) => {
    let stop = (): void => undefined;
    let stopped = false;
    void loaded().then(({ followWorkbook }) => {
      if (!stopped) stop = followWorkbook(changed, failed);
    });
    return () => {
      stopped = true;
      stop();
    };
  },
  generate: async (asked, strings, run) => (await loaded()).generate(asked, strings, run),
  undo: async (done, run) => (await loaded()).undo(done, run),
  show: async (place) => (await loaded()).showPlace(place),
  candidates: async (project) => (await loaded()).candidates(project),
  decide: async (decisions) => (await loaded()).decide(decisions),
  chooseFields: async (choices) => (await loaded()).chooseFields(choices),
  previewLists: async (source, hints) => (await loaded()).previewListsFrom(source, hints),
  saveLists: async (lists) => (await loaded()).saveListsTo(lists),
  createSettings: async () => (await loaded()).createSettings(),
  saveSettings: async (changes) => (await loaded()).saveSettingChanges(changes),
  writeBack: async (request) => (await loaded()).writeBackTo(request),
  freezeFunctions: async (keepCopy) => (await loaded()).freeze(keepCopy),
  checkSharing: async (run) => (await loaded()).checkSharing(run),
  showOfficeSheets: async () => (await loaded()).showOfficeSheetsHere(),
  removeKeptSheets: async () => (await loaded()).removeKept(),
  switchTrustPromptOff: async () => (await loaded()).switchTrustOff(),
  addSampleLedger: async () => (await loaded()).addSampleLedger(),
};
