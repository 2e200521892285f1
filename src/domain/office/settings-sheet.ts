import type { Field } from '../field';
import { flag, type Flag } from '../flag';
import type { ChainRule, Rules } from '../rules';
import { LOOKS } from '../summary/looks';
import type { PlannedCell } from '../summary/plan';
import { unknownPlaceholders } from '../summary/paragraph';
import { SETTINGS_SHEET } from '../summary/sheet-names';
import type { SheetCells } from '../sheet';
import { isRateLine, rateOf, rateSubject, withRate } from './book-rates';
import { CHAIN_HEADING, chainCells, chainOf, isChainHeading } from './chain-lines';
import { FIELD_ALLOWED, fieldLine, fieldNamed } from './field-lines';
import { figureAllowed, figureOf, figureSubject, isFigureLine, withFigure } from './figure-lines';
import { formatFlags } from './format-mark';
import { planOfficeSheet, plannedRowArea, type OfficeSheetPlan } from './office-sheet-plan';
import { bodyRows, findTable, isEmptySheet, placeOf, sheetRow, textOf, type OfficeTable, type TableColumn } from './office-table';
import { SETTINGS, TEMPLATE_KEY } from './settings';
import { lineKey, settingLines, TIER_LINE_KEYS, TIER_LINES } from './settings-lines';
import { editsOfCells, TableEdits, writableTable, type CellEdit } from './table-edits';
import { tiersFrom, type WrittenTiers } from './tier-settings';

export interface SettingsReading {
  /** The defaults with what the sheet says; whatever cannot be used keeps its default. */
  readonly rules: Rules;
  /** What the office says that columns of its ledgers mean, as `readLedgers` takes it. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly Flag[];
}

export type SettingsKey = 'setting' | 'value' | 'explanation';

export const SETTINGS_COLUMNS: readonly TableColumn<SettingsKey>[] = [
  { key: 'setting', heading: '设置项', words: ['设置', '规则', '项目', '参数', '名称'] },
  { key: 'value', heading: '设置值', words: ['值', '取值', '内容', '设定'] },
  { key: 'explanation', heading: '说明', words: ['备注', '解释'] },
];

const RATE_ALLOWED = '设置项写明年份和币种（例如“账面汇率 2019 美元”），值是1单位外币合多少元，例如6.75';
const NO_FIELDS: ReadonlyMap<string, Field> = new Map();

/** Reads `招商设置`: the settings, and below them the chains. A blank value is the default; a value that cannot be used is flagged and the default stands; lines that are not known are flagged and left alone; of two lines for one setting the lower holds.
 *  @example readSettingsSheet(cells, DEFAULT_RULES).rules.top500Lists // 'signing-year' with 榜单口径 | 签约当年榜单 */
export function readSettingsSheet(cells: SheetCells, defaults: Rules): SettingsReading {
  if (isEmptySheet(cells)) return { rules: defaults, fields: NO_FIELDS, problems: [] };
  const table = findSettingsTable(cells);
  if (table === null) return { rules: defaults, fields: NO_FIELDS, problems: [flag('office.no-table', { sheet: cells.name }, { needed: '设置项' })] };
  return new Reading(table, defaults).read();
}

export function findSettingsTable(cells: SheetCells): OfficeTable<SettingsKey> | null {
  return findTable(cells, SETTINGS_COLUMNS, ['setting', 'value']);
}

/** The rows below the heading: settings, and from the heading 产业链 | 链长 on chains. A line with the name of a setting is one wherever it stands. */
export function settingsRows(table: OfficeTable<SettingsKey>, rules: Rules): { readonly settings: readonly number[]; readonly chains: readonly number[]; readonly chainHeading: number | null } {
  const settings: number[] = [];
  const chains: number[] = [];
  let chainHeading: number | null = null;
  for (const row of bodyRows(table)) {
    const name = textOf(table, row, 'setting');
    if (isChainHeading(name, textOf(table, row, 'value'))) chainHeading ??= row;
    else if (chainHeading === null || lineKey(name, rules) !== null || isRateLine(name) || isFigureLine(name)) settings.push(row);
    else if (name !== SETTINGS_COLUMNS[0]?.heading) chains.push(row);
  }
  return { settings, chains, chainHeading };
}

class Reading {
  private readonly problems: Flag[];
  private readonly rowOf = new Map<string, number>();
  private readonly fields = new Map<string, Field>();
  private rules: Rules;

  constructor(private readonly table: OfficeTable<SettingsKey>, private readonly defaults: Rules) {
    this.problems = [...formatFlags(table.cells)];
    this.rules = defaults;
  }

  /** Tiers and names come before figures, which are named by them. */
  read(): SettingsReading {
    const { settings, chains } = settingsRows(this.table, this.defaults);
    for (const row of settings) if (!isFigureLine(this.text(row, 'setting'))) this.place(row);
    for (const [key, row] of this.rowOf) this.apply(key, row);
    this.applyTiers();
    for (const row of settings) if (isFigureLine(this.text(row, 'setting'))) this.applyFigure(row);
    this.readChains(chains);
    this.checkTemplate();
    return { rules: this.rules, fields: this.fields, problems: this.problems };
  }

  /** Placeholders are known only once tiers and labels are. */
  private checkTemplate(): void {
    const row = this.rowOf.get(TEMPLATE_KEY);
    const names = unknownPlaceholders(this.rules.paragraphTemplate, this.rules).map((name) => `{${name}}`).join('、');
    if (row !== undefined && names !== '') this.problems.push(flag('settings.placeholder', placeOf(this.table, row, 'value'), { setting: TEMPLATE_KEY, names }));
  }

  /** Finds out which setting a line is; of two alike the lower holds. */
  private place(row: number): void {
    const name = this.text(row, 'setting');
    if (name === '') return;
    const key = lineKey(name, this.rules);
    if (key === null) {
      if (isRateLine(name)) this.unusable(row, name, name, RATE_ALLOWED);
      else this.problems.push(flag('settings.unknown', placeOf(this.table, row, 'setting'), { setting: name }));
      return;
    }
    this.hold(key, row);
  }

  private hold(key: string, row: number): void {
    const above = this.rowOf.get(key);
    if (above !== undefined) this.problems.push(flag('settings.repeated', placeOf(this.table, above, 'setting'), { setting: this.text(above, 'setting'), row: sheetRow(this.table.cells, row) }));
    this.rowOf.set(key, row);
  }

  private apply(key: string, row: number): void {
    const text = this.text(row, 'value');
    if (text === '') return;
    const setting = SETTINGS.find((known) => known.key === key);
    if (setting) {
      const read = setting.read(setting.verbatim === true ? text : plainValue(text), this.rules);
      if (read === null) this.unusable(row, key, text, setting.allowed);
      else this.rules = read;
    } else if (isRateLine(key)) this.applyRate(key, row, text);
    else this.applyField(row, text);
  }

  private applyRate(key: string, row: number, text: string): void {
    const subject = rateSubject(key);
    const rate = rateOf(text);
    if (subject === null || rate === null) this.unusable(row, this.text(row, 'setting'), text, RATE_ALLOWED);
    else this.rules = { ...this.rules, bookRates: withRate(this.rules.bookRates, { ...subject, rate }) };
  }

  private applyField(row: number, text: string): void {
    const column = fieldLine(this.text(row, 'setting'));
    const field = fieldNamed(text);
    if (column === null) return;
    if (field === null) this.unusable(row, this.text(row, 'setting'), text, FIELD_ALLOWED);
    else this.fields.set(column, field);
  }

  private applyFigure(row: number): void {
    const name = this.text(row, 'setting');
    const text = this.text(row, 'value');
    const subject = figureSubject(name, this.rules);
    if (subject === null) {
      if (text !== '') this.unusable(row, name, text, figureAllowed(this.rules));
      return;
    }
    this.hold(lineKey(name, this.rules) ?? name, row);
    if (text === '') return;
    const figure = figureOf(text, subject.headline);
    if (figure === null) this.unusable(row, name, text, figureAllowed(this.rules));
    else this.rules = withFigure(this.rules, subject, figure);
  }

  private applyTiers(): void {
    const written = Object.fromEntries(TIER_LINE_KEYS.map((line) => [line, this.tierText(TIER_LINES[line].key)])) as unknown as WrittenTiers;
    if (TIER_LINE_KEYS.every((line) => written[line] === '')) return;
    const { unusable, tiers, belowBand } = tiersFrom(written, this.defaults);
    this.rules = { ...this.rules, tiers, belowBand };
    for (const line of unusable) {
      const { key, allowed } = TIER_LINES[line];
      const row = this.rowOf.get(key) ?? this.rowOf.get(TIER_LINES.domestic.key) ?? this.rowOf.get(TIER_LINES.foreign.key) ?? this.table.headingRow;
      this.unusable(row, key, written[line], allowed);
    }
  }

  private tierText(key: string): string {
    const row = this.rowOf.get(key);
    return row === undefined ? '' : this.text(row, 'value');
  }

  /** Of two rows for one chain the lower holds. */
  private readChains(rows: readonly number[]): void {
    const chains = new Map<string, ChainRule>();
    for (const row of rows) {
      const name = this.text(row, 'setting');
      if (name === '') continue;
      if (chains.has(name)) this.problems.push(flag('settings.repeated', placeOf(this.table, this.rowOf.get(`链 ${name}`) ?? row, 'setting'), { setting: name, row: sheetRow(this.table.cells, row) }));
      this.rowOf.set(`链 ${name}`, row);
      chains.set(name, chainOf(name, this.text(row, 'value'), this.text(row, 'explanation')));
    }
    if (chains.size > 0) this.rules = { ...this.rules, chains: [...chains.values()] };
  }

  private text(row: number, key: SettingsKey): string {
    return textOf(this.table, row, key);
  }

  private unusable(row: number, setting: string, text: string, allowed: string): void {
    this.problems.push(flag('settings.unusable', placeOf(this.table, row, 'value'), { setting, text, allowed }));
  }
}

function plainValue(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

const NOTE = '改“设置值”一栏即可，下次生成时生效；值留空或删去一行，就按默认。不认识的设置项不影响结果，原样保留。可以自行加列、加行。产业链、链长和关键词在最下面的表中填写，一链一行，次序就是汇总表的次序。';
const WIDTHS = { setting: 34, value: 30, explanation: 70 };
const SPARE_ROWS = 30;

/** `招商设置` with every setting, its value under the given rules and one line of explanation, and below them the chains. */
export function settingsSheetPlan(rules: Rules, fields: ReadonlyMap<string, Field> = NO_FIELDS): OfficeSheetPlan {
  const all = settingLines(rules, fields);
  const columns = [
    { heading: '设置项', width: WIDTHS.setting, look: LOOKS.text },
    { heading: '设置值', width: WIDTHS.value, look: { ...LOOKS.text, wrap: true } },
    { heading: '说明', width: WIDTHS.explanation, look: LOOKS.note },
  ];
  const lines = all.map(({ key, value, explanation }) => [key, blankAsNull(value), explanation]);
  const chains = rules.chains.map((chain) => chainCells(chain).map(blankAsNull));
  const plan = planOfficeSheet(SETTINGS_SHEET, NOTE, columns, [...lines, [null, null, null], [...CHAIN_HEADING], ...chains], SPARE_ROWS);
  const choices = all.flatMap(({ key, options }, row) => (options === undefined ? [] : [{ area: plannedRowArea(row, 1, 1), options, about: key }]));
  return { ...plan, looks: [...plan.looks, { area: plannedRowArea(lines.length + 1, 0, columns.length), look: LOOKS.heading }], choices };
}

function blankAsNull(cell: string | number): PlannedCell {
  return cell === '' ? null : cell;
}

/** What to write to a `招商设置` that lacks settings: a line for each, below the others; lines that are there stay as they are.
 *  Throws `sheet.no-table` and `sheet.newer`. */
export function settingsEdits(cells: SheetCells, rules: Rules): readonly CellEdit[] {
  if (isEmptySheet(cells)) return editsOfCells(settingsSheetPlan(rules).cells);
  const table = writableTable(cells, findSettingsTable(cells), '设置项');
  const { settings, chainHeading } = settingsRows(table, rules);
  const present = new Set(settings.map((row) => lineKey(textOf(table, row, 'setting'), rules)));
  const edits = settingsTableEdits(table);
  for (const { key, value, explanation } of settingLines(rules, NO_FIELDS)) if (!present.has(lineKey(key, rules))) addSetting(edits, key, value, explanation);
  if (chainHeading === null) for (const cells of [CHAIN_HEADING, ...rules.chains.map(chainCells)]) addSetting(edits, ...cells);
  return edits.edits();
}

export function settingsTableEdits(table: OfficeTable<SettingsKey>): TableEdits<SettingsKey> {
  return new TableEdits<SettingsKey>(table, (key) => SETTINGS_COLUMNS.find((column) => column.key === key)?.heading ?? key);
}

/** Adds a line below everything. */
export function addSetting(edits: TableEdits<SettingsKey>, key: string, value: string | number, explanation: string): void {
  const row = edits.addRow();
  edits.set(row, 'setting', key);
  if (value !== '') edits.set(row, 'value', value);
  if (explanation !== '') edits.set(row, 'explanation', explanation);
}
