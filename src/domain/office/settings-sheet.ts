import { flag, type Flag } from '../flag';
import { headingText } from '../ledger/heading-text';
import type { Rules } from '../rules';
import { LOOKS } from '../summary/looks';
import { SETTINGS_SHEET } from '../summary/sheet-names';
import type { SheetCells } from '../sheet';
import { isRateLine, rateLines, rateOf, rateSubject, withRate } from './book-rates';
import { formatFlags } from './format-mark';
import { planOfficeSheet, plannedCellArea, type OfficeSheetPlan } from './office-sheet-plan';
import { bodyRows, findTable, isEmptySheet, placeOf, sheetRow, textOf, type OfficeTable, type TableColumn } from './office-table';
import { SETTINGS } from './settings';
import { editsOfCells, TableEdits, writableTable, type CellEdit } from './table-edits';
import { tiersFrom, writtenTiers, type TierLine, type WrittenTiers } from './tier-settings';

export interface SettingsReading {
  /** The defaults with what the sheet says; whatever cannot be used keeps its default. */
  readonly rules: Rules;
  readonly problems: readonly Flag[];
}

type SettingsKey = 'setting' | 'value' | 'explanation';

const COLUMNS: readonly TableColumn<SettingsKey>[] = [
  { key: 'setting', heading: '设置项', words: ['设置', '规则', '项目', '参数', '名称'] },
  { key: 'value', heading: '设置值', words: ['值', '取值', '内容', '设定'] },
  { key: 'explanation', heading: '说明', words: ['备注', '解释'] },
];

/** The lines of the tiers; their values belong together. */
const TIER_LINES: Readonly<Record<TierLine, { readonly key: string; readonly explanation: string; readonly allowed: string }>> = {
  domestic: { key: '投资档次下限（亿元）', explanation: '各档的下限，以上含本数，从高到低用顿号隔开，例如10、5、1。', allowed: '用顿号隔开的数，单位亿元，例如10、5、1' },
  foreign: { key: '外资档次下限（万美元）', explanation: '外资单列门槛，与投资档次下限一一对应，例如10000、3000、1000。', allowed: '用顿号隔开的数，单位万美元，个数与投资档次下限相同' },
  nested: { key: '投资档次名称', explanation: '各档累计数的名称，留空则按下限自动取名，例如10亿元以上、5亿元以上、亿元以上。', allowed: '用顿号隔开的名称，个数和金额与投资档次下限一致，或留空' },
  bands: { key: '投资档次分段名称', explanation: '各档分段数的名称，最后一个是最低档以下的，留空则自动取名。', allowed: '用顿号隔开的名称，比投资档次下限多一个，或留空' },
};

const TIER_LINE_KEYS = Object.keys(TIER_LINES) as readonly TierLine[];

const RATE_ALLOWED = '设置项写明年份和币种（例如“账面汇率 2019 美元”），值是1单位外币合多少元，例如6.75';
const RATE_EXPLANATION = '1单位外币合多少元人民币，折算这一年签约的外资。可以加行，例如“账面汇率 2020 美元”。';

/** Reads `招商设置`. A blank value is the default; a value that cannot be used is flagged and the default stands; lines that are not known are flagged and left alone; of two lines for one setting the lower holds.
 *  @example readSettingsSheet(cells, DEFAULT_RULES).rules.top500Lists // 'signing-year' with 榜单口径 | 签约当年榜单 */
export function readSettingsSheet(cells: SheetCells, defaults: Rules): SettingsReading {
  if (isEmptySheet(cells)) return { rules: defaults, problems: [] };
  const table = findSettingsTable(cells);
  if (table === null) return { rules: defaults, problems: [flag('office.no-table', { sheet: cells.name }, { needed: '设置项' })] };
  return new Reading(table, defaults).read();
}

function findSettingsTable(cells: SheetCells): OfficeTable<SettingsKey> | null {
  return findTable(cells, COLUMNS, ['setting', 'value']);
}

class Reading {
  private readonly problems: Flag[];
  private readonly rowOf = new Map<string, number>();
  private rules: Rules;

  constructor(private readonly table: OfficeTable<SettingsKey>, private readonly defaults: Rules) {
    this.problems = [...formatFlags(table.cells)];
    this.rules = defaults;
  }

  read(): SettingsReading {
    for (const row of bodyRows(this.table)) this.place(row);
    for (const [key, row] of this.rowOf) this.apply(key, row);
    this.applyTiers();
    return { rules: this.rules, problems: this.problems };
  }

  /** Finds out which setting a line is; of two alike the lower holds. */
  private place(row: number): void {
    const name = textOf(this.table, row, 'setting');
    if (name === '') return;
    const key = lineKey(name);
    if (key === null) {
      const isRate = isRateLine(name);
      if (isRate) this.unusable(row, name, name, RATE_ALLOWED);
      else this.problems.push(flag('settings.unknown', placeOf(this.table, row, 'setting'), { setting: name }));
      return;
    }
    const above = this.rowOf.get(key);
    if (above !== undefined) this.problems.push(flag('settings.repeated', placeOf(this.table, above, 'setting'), { setting: name, row: sheetRow(this.table.cells, row) }));
    this.rowOf.set(key, row);
  }

  private apply(key: string, row: number): void {
    const text = textOf(this.table, row, 'value');
    if (text === '') return;
    const setting = SETTINGS.find((known) => known.key === key);
    if (setting) {
      const read = setting.read(plainValue(text), this.rules);
      if (read === null) this.unusable(row, key, text, setting.allowed);
      else this.rules = read;
    } else if (isRateLine(key)) this.applyRate(key, row, text);
  }

  private applyRate(key: string, row: number, text: string): void {
    const subject = rateSubject(key);
    const rate = rateOf(text);
    if (subject === null || rate === null) this.unusable(row, textOf(this.table, row, 'setting'), text, RATE_ALLOWED);
    else this.rules = { ...this.rules, bookRates: withRate(this.rules.bookRates, { ...subject, rate }) };
  }

  private applyTiers(): void {
    const written = Object.fromEntries(TIER_LINE_KEYS.map((line) => [line, this.tierText(line)])) as unknown as WrittenTiers;
    if (TIER_LINE_KEYS.every((line) => written[line] === '')) return;
    const { unusable, tiers, belowBand } = tiersFrom(written, this.defaults);
    this.rules = { ...this.rules, tiers, belowBand };
    for (const line of unusable) {
      const { key, allowed } = TIER_LINES[line];
      const row = this.rowOf.get(key) ?? this.rowOf.get(TIER_LINES.domestic.key) ?? this.rowOf.get(TIER_LINES.foreign.key) ?? this.table.headingRow;
      this.unusable(row, key, written[line], allowed);
    }
  }

  private tierText(line: TierLine): string {
    const row = this.rowOf.get(TIER_LINES[line].key);
    return row === undefined ? '' : textOf(this.table, row, 'value');
  }

  private unusable(row: number, setting: string, text: string, allowed: string): void {
    this.problems.push(flag('settings.unusable', placeOf(this.table, row, 'value'), { setting, text, allowed }));
  }
}

/** The setting that a line names, in the product's own words; null for one that is not known. */
function lineKey(name: string): string | null {
  const plain = plainName(name);
  const known = [...SETTINGS.map(({ key }) => key), ...TIER_LINE_KEYS.map((line) => TIER_LINES[line].key)].find((key) => plainName(key) === plain);
  if (known !== undefined) return known;
  const subject = isRateLine(name) ? rateSubject(name) : null;
  return subject === null ? null : `账面汇率 ${subject.year} ${subject.currency}`;
}

function plainName(name: string): string {
  return headingText(name).plain;
}

function plainValue(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

interface Line {
  readonly key: string;
  readonly value: string | number;
  readonly explanation: string;
  readonly options?: readonly string[];
}

/** Every setting with its value under the given rules. */
function lines(rules: Rules): readonly Line[] {
  const tiers = writtenTiers(rules);
  return [
    ...SETTINGS.map(({ key, explanation, options, written }) => ({ key, value: written(rules), explanation, ...(options && { options }) })),
    ...TIER_LINE_KEYS.map((line) => ({ key: TIER_LINES[line].key, value: tiers[line], explanation: TIER_LINES[line].explanation })),
    ...rateLines(rules.bookRates).map(({ key, value }) => ({ key, value, explanation: RATE_EXPLANATION })),
  ];
}

const NOTE = '改“设置值”一栏即可，下次生成时生效；值留空或删去一行，就按默认。不认识的设置项不影响结果，原样保留。可以自行加列、加行。';
const WIDTHS = { setting: 28, value: 30, explanation: 70 };
const SPARE_ROWS = 30;

/** `招商设置` with every setting, its value under the given rules and one line of explanation. */
export function settingsSheetPlan(rules: Rules): OfficeSheetPlan {
  const all = lines(rules);
  const columns = [
    { heading: '设置项', width: WIDTHS.setting, look: LOOKS.text },
    { heading: '设置值', width: WIDTHS.value, look: { ...LOOKS.text, wrap: true } },
    { heading: '说明', width: WIDTHS.explanation, look: LOOKS.note },
  ];
  const rows = all.map(({ key, value, explanation }) => [key, value === '' ? null : value, explanation]);
  const plan = planOfficeSheet(SETTINGS_SHEET, NOTE, columns, rows, SPARE_ROWS);
  return { ...plan, choices: all.flatMap(({ options }, row) => (options === undefined ? [] : [{ area: plannedCellArea(row, 1), options }])) };
}

/** What to write to a `招商设置` that lacks settings: a line for each, below the others; lines that are there stay as they are.
 *  Throws `sheet.no-table` and `sheet.newer`. */
export function settingsEdits(cells: SheetCells, rules: Rules): readonly CellEdit[] {
  if (isEmptySheet(cells)) return editsOfCells(settingsSheetPlan(rules).cells);
  const table = writableTable(cells, findSettingsTable(cells), '设置项');
  const present = new Set(bodyRows(table).map((row) => lineKey(textOf(table, row, 'setting'))));
  const edits = new TableEdits<SettingsKey>(table, (key) => COLUMNS.find((column) => column.key === key)?.heading ?? key);
  for (const { key, value, explanation } of lines(rules)) {
    if (present.has(lineKey(key))) continue;
    const row = edits.addRow();
    edits.set(row, 'setting', key);
    if (value !== '') edits.set(row, 'value', value);
    edits.set(row, 'explanation', explanation);
  }
  return edits.edits();
}
