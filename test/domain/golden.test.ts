import { readdirSync, readFileSync } from 'node:fs';
import { summaryOutput } from '../../src/cli/summary-output';
import { check } from '../../src/domain/checks/check';
import { classify } from '../../src/domain/classify/classify';
import type { FlagCode } from '../../src/domain/flag';
import { readLedgers } from '../../src/domain/ledger/read-ledgers';
import { wholeYear } from '../../src/domain/period';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Area, CellValue, SheetCells } from '../../src/domain/sheet';
import { indicatorsOf } from '../../src/domain/summary/indicators';

interface Input {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[]; readonly merges?: readonly Area[] }[];
}

interface Expected {
  readonly about: string;
  readonly year: number;
  readonly summary: Record<string, unknown>;
  /** Flags of rows, by row or sheet!row; rows that are not named may carry others only where the case says nothing of flags. */
  readonly flags?: Readonly<Record<string, readonly FlagCode[]>>;
}

/** A day after all of them. */
const TODAY = { year: 2021, month: 1, day: 4 };

const CASES = new URL('../golden/summary/', import.meta.url);

const load = <T>(name: string, file: string): T => JSON.parse(readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')) as T;

const cellsOf = ({ sheets }: Input): SheetCells[] =>
  sheets.map(({ name, rows, merges }) => ({ name, top: 0, left: 0, values: rows, merges: merges ?? null, tables: [], visible: true, date1904: false }));

/** A case is a folder: a small ledger beside its expected summary. Adding one needs no code. */
describe.each(readdirSync(CASES))('%s', (name) => {
  const input = load<Input>(name, 'input.json');
  const expected = load<Expected>(name, 'expected.json');
  const book = readLedgers(cellsOf(input));
  const classified = check(classify(book, DEFAULT_RULES), book, DEFAULT_RULES, TODAY);
  const { projects } = classified;
  const indicators = indicatorsOf(classified, wholeYear(expected.year), DEFAULT_RULES);

  it(expected.about, () => {
    expect(summaryOutput(indicators, DEFAULT_RULES, null)).toMatchObject(expected.summary);
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
