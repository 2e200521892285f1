import { decodeText } from '../domain/decode-text';
import { Failure } from '../domain/failure';
import { FIELD_LINE, fieldName } from '../domain/office/field-lines';
import type { OfficeDecision } from '../domain/office/decision-rows';
import { previewLists, previewOf, type ImportHints, type ImportPreview } from '../domain/office/import-lists';
import { listsFromJson } from '../domain/office/lists-json';
import { pastedCells } from '../domain/office/pasted-cells';
import type { Project } from '../domain/project';
import type { Top500List } from '../domain/top500/list';
import { matchTop500, type InvestorMatch } from '../domain/top500/match';
import { WorkbookFollower } from '../excel/follow-workbook';
import { freezeFunctions } from '../excel/freeze-functions';
import { generateAnnualSummary, type Generated } from '../excel/generate';
import { createOfficeSheet, saveDecisions, saveLists, saveSettings } from '../excel/office-sheets';
import type { Run } from '../excel/progress';
import { readSheet } from '../excel/read-sheet';
import { addSampleLedger as addSample } from '../excel/sample-ledger';
import { checkSharing } from '../excel/sharing-check';
import { showOfficeSheets } from '../excel/sharing-hidden';
import { removeKeptSheets, type KeptSheetsRemoved } from '../excel/sharing-kept-sheets';
import { switchTrustPromptOff } from '../excel/sharing-trust';
import { showPlace, type Survey } from '../excel/survey';
import type { Undoable } from '../excel/undoable';
import { writeBack, type WriteBackRequest } from '../excel/write-back';
import { explainFlag } from '../strings/describe';
import type { Strings } from '../strings/strings';
import type { Asked, FieldChoice, ListSource, SettingChange } from './workbook';

export { checkSharing, showPlace };

const follower = new WorkbookFollower();

/** The workbook as it stands now. */
export async function surveyWorkbook(run?: Run): Promise<Survey> {
  return (await follower.survey(run)).survey;
}

export function followWorkbook(changed: (survey: Survey) => void, failed: (failure: Failure) => void): () => void {
  return follower.follow({ changed: ({ survey }) => changed(survey), failed });
}

/** Generates with the sentences of a language. */
export function generate({ year, through }: Asked, strings: Strings, run: Run): Promise<Generated> {
  return follower.during(() => generateAnnualSummary({ ...run, year, through, undoable: true, describe: (flag) => explainFlag(flag, strings) }));
}

export function undo(done: Undoable, run?: Run): Promise<void> {
  return follower.during(() => done.undo(run));
}

export async function candidates({ investor, name, signedOn }: Project): Promise<readonly InvestorMatch[]> {
  const { top500 } = await follower.current();
  return matchTop500({ investor, project: name, parent: '', signedOn }, top500).investors;
}

export async function decide(decisions: readonly OfficeDecision[]): Promise<Undoable> {
  const { survey } = await follower.current();
  return follower.during(() => saveDecisions(decisions, survey.rules));
}

export async function previewListsFrom(source: ListSource, hints: ImportHints): Promise<ImportPreview> {
  const { survey } = await follower.current();
  const known = survey.lists.map(({ list }) => list);
  if (source.kind === 'sheet') return previewLists(await readSheet(source.sheet), hints, known);
  if (source.kind === 'text') return previewLists(pastedCells(source.text), hints, known);
  const { name, bytes } = source;
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure('file.not-text', { file: name });
  return name.toLowerCase().endsWith('.json') ? previewOf(listsFromJson(text), known) : previewLists(pastedCells(text, name), { ...hints, fileName: name }, known);
}

export function saveListsTo(lists: readonly Top500List[]): Promise<Undoable> {
  return follower.during(() => saveLists(lists));
}

export async function createSettings(): Promise<Undoable> {
  const { survey } = await follower.current();
  return follower.during(() => createOfficeSheet('settings', survey.rules));
}

export async function saveSettingChanges(changes: readonly SettingChange[]): Promise<Undoable> {
  const { survey } = await follower.current();
  return follower.during(() => saveSettings(changes, survey.rules));
}

export function chooseFields(choices: readonly FieldChoice[]): Promise<Undoable> {
  return saveSettingChanges(choices.map(({ column, field }) => ({ key: `${FIELD_LINE} ${column}`, text: field === null ? '' : fieldName(field) })));
}

export function writeBackTo(request: WriteBackRequest): Promise<Undoable> {
  return follower.during(() => writeBack(request));
}

export function freeze(keepCopy: boolean): Promise<Undoable> {
  return follower.during(() => freezeFunctions({ keepCopy }));
}

export function showOfficeSheetsHere(): Promise<Undoable> {
  return follower.during(() => showOfficeSheets());
}

export function removeKept(): Promise<KeptSheetsRemoved> {
  return follower.during(() => removeKeptSheets());
}

export function switchTrustOff(): Promise<Undoable> {
  return follower.during(() => switchTrustPromptOff());
}

export function addSampleLedger(): Promise<Undoable> {
  return follower.during(() => addSample());
}
