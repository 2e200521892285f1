import type { Field } from '../field';
import { Failure } from '../failure';
import { parseNumeral } from '../amount/numeral';
import type { CellValue, SheetCells } from '../sheet';
import type { ChainRule, Rules } from '../rules';
import { isFormula } from '../summary/plan';
import { SETTINGS_SHEET } from '../summary/sheet-names';
import { CHAIN_HEADING, chainCells, chainsOfText, textOfChains } from './chain-lines';
import { isEmptySheet, textOf, type OfficeTable } from './office-table';
import { SETTINGS } from './settings';
import { lineKey, settingLines } from './settings-lines';
import { addSetting, findSettingsTable, readSettingsSheet, settingsRows, settingsSheetPlan, settingsTableEdits, type SettingsKey } from './settings-sheet';
import { editsOfCells, writableTable, type CellEdit, type TableEdits } from './table-edits';

/** A setting as a form shows it. */
export interface SettingField {
  /** The name of its line on `招商设置`; changes are given by it. */
  readonly key: string;
  readonly label: string;
  readonly explanation: string;
  /** choice: one of the options; list: several of the options, or lines of text (产业链: 名称｜链长｜关键词). */
  readonly kind: 'choice' | 'number' | 'text' | 'list';
  readonly options: readonly string[];
  /** As the sheet writes it; '' where nothing is set. */
  readonly value: string;
  readonly unit: string;
}

/** A setting as a person typed it; '' takes the default again. */
export interface SettingChange {
  readonly key: string;
  readonly text: string;
}

/** The key of the chains, which are a table of their own. */
export const CHAINS_KEY = '产业链名单';

const CHAINS_EXPLANATION = '一行一条产业链，次序就是汇总表的次序；每行写：名称｜链长｜关键词。台账没有写产业链的项目，按关键词归入，并列入核对清单。';
const UNIT = /（(亿元|万美元|个|家)）$/;

/** The settings in force as data for a form, in the order of the sheet.
 *  @example settingsForm(DEFAULT_RULES)[0] // { key: '榜单口径', label: '榜单口径', kind: 'choice', options: ['签约时最新发布', …], value: '签约时最新发布', … } */
export function settingsForm(rules: Rules, fields: ReadonlyMap<string, Field> = new Map()): readonly SettingField[] {
  const lines = settingLines(rules, fields).map(({ key, value, explanation }): SettingField => {
    const setting = SETTINGS.find((known) => known.key === key);
    const options = setting?.options ?? [];
    const unit = setting?.unit ?? UNIT.exec(key)?.[1] ?? '';
    const kind = setting?.kind ?? (options.length > 0 ? 'choice' : typeof value === 'number' || /^(?:目标|数据) /.test(key) ? 'number' : 'text');
    return { key, label: key.replace(UNIT, ''), explanation, kind, options, value: String(value), unit: kind === 'number' ? unit : '' };
  });
  return [...lines, { key: CHAINS_KEY, label: '产业链', explanation: CHAINS_EXPLANATION, kind: 'list', options: [], value: textOfChains(rules.chains), unit: '' }];
}

/** What to write to `招商设置` so that the changes stand there: the value of the line that holds, or a new line below.
 *  Throws `settings.unusable` with the words of the sheet's own check where a value cannot be used (then nothing is written), `sheet.no-table`, `sheet.newer`. */
export function settingChangeEdits(cells: SheetCells, changes: readonly SettingChange[], defaults: Rules): readonly CellEdit[] {
  if (isEmptySheet(cells)) {
    const plan = settingsSheetPlan(defaults).cells.map((row) => row.map((cell): CellValue => (cell === null || isFormula(cell) ? '' : cell)));
    const sheet = { ...cells, top: 0, left: 0, values: plan };
    return editsOfCells(patched(sheet, settingChangeEdits(sheet, changes, defaults)).values.map((row) => row.map((cell) => (cell === '' ? null : String(cell) === cell ? cell : Number(cell)))));
  }
  const table = writableTable(cells, findSettingsTable(cells), '设置项');
  const before = readSettingsSheet(cells, defaults);
  const edits = settingsTableEdits(table);
  for (const { key, text } of changes) {
    if (key === CHAINS_KEY) changeChains(table, edits, chainsOfText(text), before.rules);
    else changeLine(table, edits, { key, text }, before.rules);
  }
  requireUsable(patched(cells, edits.edits()), changes, before.problems.map(({ values }) => problemKey(values)), defaults);
  return edits.edits();
}

/** The rules, and the meaning of columns, after changes to a workbook that has no `招商设置`.
 *  Throws `settings.unusable`. */
export function changedSettings(rules: Rules, changes: readonly SettingChange[]): { readonly rules: Rules; readonly fields: ReadonlyMap<string, Field> } {
  const empty: SheetCells = { name: SETTINGS_SHEET, top: 0, left: 0, values: [], merges: null, tables: [], visible: true, date1904: false };
  return readSettingsSheet(patched(empty, settingChangeEdits(empty, changes, rules)), rules);
}

function changeLine(table: OfficeTable<SettingsKey>, edits: TableEdits<SettingsKey>, { key, text }: SettingChange, rules: Rules): void {
  const wanted = lineKey(key, rules);
  const row = settingsRows(table, rules).settings.filter((each) => wanted !== null && lineKey(textOf(table, each, 'setting'), rules) === wanted).at(-1);
  const value = cellOfText(key, text);
  if (row === undefined) {
    if (text.trim() !== '') addSetting(edits, key, value, settingLines(rules, new Map()).find((line) => lineKey(line.key, rules) === wanted)?.explanation ?? '');
  } else if (textOf(table, row, 'value') !== String(value)) edits.set(row, 'value', value);
}

/** A number where the setting is one, so that it stands on the sheet as a number. */
function cellOfText(key: string, text: string): string | number {
  const plain = text.trim();
  const setting = SETTINGS.find((known) => known.key === key);
  if (setting !== undefined && setting.kind !== 'number') return plain;
  return /^\d+(?:\.\d+)?$/.test(plain) && parseNumeral(plain) !== null ? Number(plain) : plain;
}

/** The rows of chains from the top, one for each; rows that are left over are emptied. */
function changeChains(table: OfficeTable<SettingsKey>, edits: TableEdits<SettingsKey>, chains: readonly ChainRule[], rules: Rules): void {
  const { chains: rows, chainHeading } = settingsRows(table, rules);
  if (chainHeading === null) addSetting(edits, ...CHAIN_HEADING);
  chains.forEach((chain, at) => {
    const row = rows[at];
    const cells = chainCells(chain);
    if (row === undefined) addSetting(edits, ...cells);
    else setChain(table, edits, row, cells);
  });
  for (const row of rows.slice(chains.length)) setChain(table, edits, row, ['', '', '']);
}

const KEYS: readonly SettingsKey[] = ['setting', 'value', 'explanation'];

function setChain(table: OfficeTable<SettingsKey>, edits: TableEdits<SettingsKey>, row: number, cells: readonly string[]): void {
  KEYS.forEach((key, at) => {
    if (textOf(table, row, key) !== cells[at]) edits.set(row, key, cells[at] ?? '');
  });
}

/** Reads the sheet as it would be: the same check, in the same words, as for what is typed there by hand. */
function requireUsable(cells: SheetCells, changes: readonly SettingChange[], known: readonly string[], defaults: Rules): void {
  const { problems } = readSettingsSheet(cells, defaults);
  const found = problems.find(({ code, values }) => (code === 'settings.unusable' || code === 'settings.unknown') && !known.includes(problemKey(values)));
  if (found === undefined) return;
  const { setting = '', text = '', allowed = '' } = found.values;
  throw new Failure('settings.unusable', { setting: String(setting), text: String(text || (changes.find(({ key }) => key === setting)?.text ?? '')), allowed: String(allowed || '招商设置中列出的设置项') });
}

function problemKey({ setting, text }: Readonly<Record<string, string | number>>): string {
  return `${setting}\n${text}`;
}

function patched(cells: SheetCells, edits: readonly CellEdit[]): SheetCells {
  const rows = cells.values.map((row) => [...row]);
  const height = Math.max(rows.length, ...edits.map(({ row }) => row - cells.top + 1));
  const width = Math.max(0, ...rows.map((row) => row.length), ...edits.map(({ column }) => column - cells.left + 1));
  const values = Array.from({ length: height }, (_, at): CellValue[] => Array.from({ length: width }, (_cell, column): CellValue => rows[at]?.[column] ?? ''));
  for (const { row, column, after } of edits) {
    const line = values[row - cells.top];
    if (line) line[column - cells.left] = after;
  }
  return { ...cells, values };
}
