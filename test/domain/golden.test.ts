import { readdirSync, readFileSync } from 'node:fs';
import { summaryOutput } from '../../src/cli/summary-output';
import { check } from '../../src/domain/checks/check';
import { classify } from '../../src/domain/classify/classify';
import type { FlagCode } from '../../src/domain/flag';
import { readLedgers } from '../../src/domain/ledger/read-ledgers';
import { readOffice } from '../../src/domain/office/read-office';
import { WHOLE_YEAR } from '../../src/domain/period';
import { DEFAULT_RULES, type Rules } from '../../src/domain/rules';
import type { Area, CellValue, SheetCells } from '../../src/domain/sheet';
import { indicatorsOf } from '../../src/domain/summary/indicators';
import { isFormula, type PlannedCell } from '../../src/domain/summary/plan';
import { planWorkbook } from '../../src/domain/summary/plan-workbook';
import { explainFlag } from '../../src/strings/describe';
import { zhCN } from '../../src/strings/zh-CN';

interface Input {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[]; readonly merges?: readonly Area[] }[];
  /** Rows of 招商设置 below its headings. */
  readonly settings?: readonly (readonly CellValue[])[];
}

interface Expected {
  readonly about: string;
  readonly year: number;
  /** January to this month; the whole year where it is left out. */
  readonly through?: number;
  readonly summary: Record<string, unknown>;
  /** Lines of the printed summary by the name of their section, in their order, without cells that are empty; other lines may stand between them. */
  readonly printed?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  /** Flags of rows, by row or sheet!row; rows that are not named may carry others only where the case says nothing of flags. */
  readonly flags?: Readonly<Record<string, readonly FlagCode[]>>;
}

/** A day after all of them. */
const TODAY = { year: 2021, month: 1, day: 4 };

const CASES = new URL('../golden/summary/', import.meta.url);

const load = <T>(name: string, file: string): T => JSON.parse(readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')) as T;

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[], merges: readonly Area[] | null = null): SheetCells => ({ name, top: 0, left: 0, values: rows, merges, tables: [], visible: true, date1904: false });

const rulesOf = ({ settings }: Input): Rules => {
  if (!settings) return DEFAULT_RULES;
  const office = readOffice({ lists: null, decisions: null, settings: sheetOf('招商设置', [['设置项', '设置值', '说明'], ...settings]) }, DEFAULT_RULES);
  expect(office.flags).toEqual([]);
  return office.rules;
};

type Line = readonly (string | number)[];

const SECTION = /^[一二三四五六七八九十]+、([^（]+)/;
const DECIMALS = 1e6;

/** The lines of a planned sheet by section; a formula stands as what it must calculate to. */
const printedLines = (cells: readonly (readonly PlannedCell[])[]): ReadonlyMap<string, readonly Line[]> => {
  const sections = new Map<string, Line[]>();
  let lines: Line[] = [];
  for (const row of cells) {
    const line = row.flatMap((cell) => (cell === null ? [] : [isFormula(cell) ? cell.expected : cell])).map((value) => (typeof value === 'number' ? Math.round(value * DECIMALS) / DECIMALS : value.trim()));
    const title = SECTION.exec(String(line[0] ?? ''))?.[1];
    if (title === undefined) lines.push(line);
    else sections.set(title, (lines = []));
  }
  return sections;
};

/** A case is a folder: a small ledger beside its expected summary. Adding one needs no code. */
describe.each(readdirSync(CASES))('%s', (name) => {
  const input = load<Input>(name, 'input.json');
  const expected = load<Expected>(name, 'expected.json');
  const rules = rulesOf(input);
  const book = readLedgers(input.sheets.map(({ name: sheet, rows, merges }) => sheetOf(sheet, rows, merges)));
  const classified = check(classify(book, rules), book, rules, TODAY);
  const { projects } = classified;
  const indicators = indicatorsOf(classified, { year: expected.year, through: expected.through ?? WHOLE_YEAR }, rules);

  it(expected.about, () => {
    expect(summaryOutput(indicators, rules, null)).toMatchObject(expected.summary);
  });

  const { printed } = expected;
  if (printed) it('prints that on the summary', () => {
    const plan = planWorkbook(classified, [indicators], rules, (flag) => explainFlag(flag, zhCN), ['汇总', '明细', '活动']);
    const sections = printedLines(plan.sheets[0]?.cells ?? []);
    for (const [section, lines] of Object.entries(printed)) {
      const named = new Set(lines.map(([label]) => label));
      expect([section, (sections.get(section) ?? []).filter(([label]) => named.has(label ?? ''))]).toEqual([section, lines]);
    }
  });

  it('counts or excludes every row', () => {
    const excluded = Object.values(indicators.excluded).reduce((sum, rows) => sum + rows, 0);
    expect(indicators.rows).toBe(indicators.signed.projects + excluded);
  });

  it('flags what a person should look at', () => {
    const named = input.sheets.length > 1;
    const found = Object.fromEntries(
      projects.filter(({ flags }) => flags.length > 0).map(({ sheet, row, flags }) => [named ? `${sheet}!${row}` : String(row), flags.map(({ code }) => code)]),
    );
    expect(found).toEqual(expected.flags ?? {});
  });
});
