import { columnLetters } from '../sheet';
import { OFFICE_SHEETS } from '../office/office-cells';
import type { WorkbookPlan } from '../summary/plan';
import { WORK_PREFIX } from '../summary/sheet-names';
import { staleSheets } from './stale-sheets';
import { externalLinks } from './external-links';
import { finding, type SharingFinding } from './findings';
import { cellsText, functionCells, showsError, type FunctionCell, type SheetGrid } from './function-cells';

/** A workbook as far as sharing it is concerned. */
export interface SharingInput {
  readonly sheets: readonly SharingSheet[];
  /** The sheets as a generation would build them now, for the summaries that stand; null where the workbook holds no ledger. */
  readonly fresh: WorkbookPlan | null;
  readonly trust: TrustState;
}

export interface SharingSheet extends SheetGrid {
  readonly isHidden: boolean;
  /** Functions of the add-in that fill more than their own cell. */
  readonly spills: readonly FunctionCell[];
}

/** What makes Excel ask people without the add-in whether they trust it. */
export interface TrustState {
  /** The add-in starts with the file; null where Excel does not say. */
  readonly startsWithFile: boolean | null;
  readonly paneOpensWithFile: boolean;
  /** The prompt is switched off in the file. */
  readonly isSwitchedOff: boolean;
}

/** 分享前检查: what a colleague without the add-in would stumble over, the gravest first. Pure.
 *  @example sharingFindings({ sheets: [], fresh: null, trust }) // [] */
export function sharingFindings({ sheets, fresh, trust }: SharingInput): readonly SharingFinding[] {
  const functions = sheets.map((sheet) => ({ sheet, cells: functionCells(sheet) })).filter(({ cells }) => cells.length > 0);
  return [
    ...functions.flatMap(({ sheet, cells }) => functionFindings(sheet, cells)),
    ...staleSheets(sheets, fresh),
    ...sheets.flatMap(externalLinks),
    ...hiddenSheets(sheets),
    ...trustPrompt(trust, functions.length > 0),
  ];
}

function functionFindings(sheet: SharingSheet, cells: readonly FunctionCell[]): readonly SharingFinding[] {
  const { name } = sheet;
  const about = (code: 'functions' | 'functions.spill' | 'functions.no-value', of: readonly FunctionCell[]): readonly SharingFinding[] =>
    of.length === 0 ? [] : [finding(code, { sheet: name, count: of.length, cells: cellsText(of) }, of.slice(0, PLACES).map(({ row, column }) => placeOf(name, row, column)))];
  return [...about('functions.no-value', cells.filter(({ value }) => showsError(value))), ...about('functions', cells), ...about('functions.spill', sheet.spills)];
}

function placeOf(sheet: string, row: number, column: number): SharingFinding['at'][number] {
  return { sheet, row: row + 1, column: columnLetters(column) };
}

const PLACES = 20;

function hiddenSheets(sheets: readonly SharingSheet[]): readonly SharingFinding[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const kept = hidden.filter((name) => name.startsWith(WORK_PREFIX));
  const office = Object.values<string>(OFFICE_SHEETS);
  const others = hidden.filter((name) => !kept.includes(name) && !office.includes(name));
  return [
    ...hidden.filter((name) => office.includes(name)).map((name) => finding('office.hidden', { sheet: name })),
    ...(kept.length > 0 ? [finding('sheets.kept', { sheets: kept.join('、'), count: kept.length })] : []),
    ...(others.length > 0 ? [finding('sheets.hidden', { sheets: others.join('、'), count: others.length })] : []),
  ];
}

function trustPrompt({ startsWithFile, paneOpensWithFile, isSwitchedOff }: TrustState, hasFunctions: boolean): readonly SharingFinding[] {
  if (isSwitchedOff || (startsWithFile !== true && !paneOpensWithFile && !hasFunctions)) return [];
  return [finding('trust.prompt', { startup: Number(startsWithFile === true), pane: Number(paneOpensWithFile), functions: Number(hasFunctions) })];
}
