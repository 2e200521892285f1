import type { Field } from '../field';
import { flag, type Flag } from '../flag';
import { columnLetters, type CellValue, type SheetCells } from '../sheet';
import { amountUnits } from './amount-units';
import { columnUnit, foreignColumnUnit } from './column-unit';
import { datePartsIn, type DateParts } from './date-parts';
import type { HeadedColumn } from './heading-levels';
import { matchHeading } from './heading-match';
import { MONEY } from './money-fields';
import type { LedgerColumn } from './ledger';
import { mostlyOf } from './value-kind';

/** What a person said a column means; the key is made by `columnKey`, or by `headingKey` for whatever column has that heading. */
export type FieldChoices = ReadonlyMap<string, Field>;

/** Names a column of a sheet in `FieldChoices`: sheet name, '!', the column's number on the sheet counted from 0 (Excel's columnIndex).
 *  @example columnKey(cells, 2)   // '签约项目!2' */
function columnKey(cells: SheetCells, index: number): string {
  return `${cells.name}!${cells.left + index}`;
}

/** Names the columns of a sheet that have a heading, given from the top level down, in `FieldChoices`; it holds also after columns were inserted.
 *  @example headingKey('签约项目', ['投资情况（亿元）', '额 度'])   // '签约项目!投资情况（亿元）›额度' */
export function headingKey(sheet: string, path: readonly string[]): string {
  return `${sheet.trim()}!${path.join('›').replace(/\s+/g, '')}`;
}

/** The columns with their meaning, and a flag for each field that two columns claim with equal right. `firstRow` is the first row of cells below the heading. */
export function decideFields(
  cells: SheetCells,
  headed: readonly HeadedColumn[],
  firstRow: number,
  choices: FieldChoices,
): { readonly columns: readonly LedgerColumn[]; readonly flags: readonly Flag[] } {
  const dates = datePartsIn(headed);
  const claims = headed.map((column) => choiceClaim(cells, column, choices) ?? dateClaim(column, dates) ?? headingClaim(cells, column, firstRow));
  const { fields, twice } = settle(claims);
  const held = new Set(fields);
  const decided = headed.map(({ index, path }, at) => {
    const whole = claims[at]?.partOf ?? null;
    const field = whole !== null && held.has(whole) && fields[at] === claims[at]?.field ? 'other' : (fields[at] ?? 'other');
    return { index, path, field, unit: MONEY.has(field) ? columnUnit(path) : null };
  });
  const columns = withColumnsBeside(decided, dates, (index) => sample(cells, index, firstRow));
  return { columns, flags: fieldTwice(cells, columns, twice, firstRow) };
}

/** Amounts and dates of which a further column holds a part: the unit, the month and the day. */
function withColumnsBeside(columns: readonly LedgerColumn[], dates: readonly DateParts[], sampleOf: (index: number) => readonly CellValue[]): readonly LedgerColumn[] {
  const money = new Set(columns.filter(({ field }) => MONEY.has(field)).map(({ index }) => index));
  const units = amountUnits(columns, (index) => money.has(index), sampleOf);
  const namesUnits = new Set([...units.values()].map(({ index }) => index));
  return columns.map((column) => {
    if (namesUnits.has(column.index)) return { ...column, field: 'other' };
    const unitIn = units.get(column.index);
    const foreignUnit = money.has(column.index) ? foreignColumnUnit(column.path) : null;
    const parts = dates.find(({ field, year }) => year === column.index && field === column.field);
    return { ...column, ...(foreignUnit && { foreignUnit }), ...(unitIn && { unitIn }), ...(parts && { dateIn: { month: parts.month, day: parts.day } }) };
  });
}

interface Claim {
  readonly field: Field;
  readonly rank: number;
  readonly otherwise: Field;
  readonly partOf: Field | null;
}

const BY_CHOICE = 0;
/** A whole date in one column (签约时间) is better than its parts. */
const OF_PARTS = 2;
const NO_CLAIM: Claim = { field: 'other', rank: 1, otherwise: 'other', partOf: null };

function choiceClaim(cells: SheetCells, column: HeadedColumn, choices: FieldChoices): Claim | null {
  if (choices.size === 0) return null;
  const keys = [columnKey(cells, column.index), headingKey(cells.name, column.path), headingKey(cells.name, column.path.slice(-1))];
  const field = keys.map((key) => choices.get(key)).find((choice) => choice !== undefined);
  return field === undefined ? null : { field, rank: BY_CHOICE, otherwise: 'other', partOf: null };
}

/** The year's column claims the date, the columns of month and day nothing. */
function dateClaim({ index }: HeadedColumn, dates: readonly DateParts[]): Claim | null {
  const parts = dates.find(({ year, month, day }) => [year, month, day].includes(index));
  if (!parts) return null;
  return parts.year === index ? { field: parts.field, rank: OF_PARTS, otherwise: 'other', partOf: null } : NO_CLAIM;
}

/** A rule that needs its cells to be of a kind yields to what the column is otherwise. */
function headingClaim(cells: SheetCells, column: HeadedColumn, firstRow: number): Claim {
  const rule = matchHeading(column.path);
  if (!rule) return NO_CLAIM;
  const holds = rule.holds === null || mostlyOf(rule.holds, sample(cells, column.index, firstRow));
  return holds ? rule : { field: rule.otherwise, rank: rule.rank, otherwise: 'other', partOf: null };
}

const SAMPLE_ROWS = 60;

function sample(cells: SheetCells, column: number, firstRow: number): readonly CellValue[] {
  return cells.values.slice(firstRow, firstRow + SAMPLE_ROWS).map((row) => row[column] ?? '');
}

/** Fields that several columns may carry side by side. */
const SHARED = new Set<Field>(['other', 'remark', 'content', 'code', 'activity', 'annualPlan', 'phaseInvestment', 'fixedAssets', 'recommender', 'top500']);
/** What a column is worth that lost its first field: behind every column that names that field outright. */
const SECOND_CHOICE = 10;

function settle(claims: readonly Claim[]): { readonly fields: readonly Field[]; readonly twice: ReadonlyMap<Field, readonly number[]> } {
  const fields: Field[] = [];
  const held = new Map<Field, { rank: number; columns: number[] }>();
  const waiting = claims.map((claim, column) => ({ ...claim, column }));
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const claim = waiting.shift();
    if (!claim) break;
    const holder = held.get(claim.field);
    if (!SHARED.has(claim.field) && holder && holder.rank < claim.rank) {
      waiting.push({ ...claim, field: claim.otherwise, otherwise: 'other', rank: claim.rank + SECOND_CHOICE });
      continue;
    }
    fields[claim.column] = claim.field;
    if (holder) holder.columns.push(claim.column);
    else held.set(claim.field, { rank: claim.rank, columns: [claim.column] });
  }
  return { fields, twice: new Map([...held].map(([field, { columns }]) => [field, columns])) };
}

/** Fields that figures depend on: two columns for one of them are worth a look. */
const SINGLE: readonly Field[] = ['project', 'investor', 'totalInvestment', 'contracted', 'paidIn', 'signedOn', 'startedOn', 'operatingOn', 'taxedOn', 'stage', 'chain', 'origin', 'firstEntry'];

function fieldTwice(cells: SheetCells, columns: readonly LedgerColumn[], held: ReadonlyMap<Field, readonly number[]>, firstRow: number): readonly Flag[] {
  return SINGLE.flatMap((field) => {
    const same = (held.get(field) ?? []).flatMap((at) => columns[at] ?? []);
    const currencies = new Set(same.map((column) => column.unit?.currency));
    const second = same[1];
    if (!second || currencies.size === same.length) return [];
    const at = { sheet: cells.name, row: cells.top + firstRow, column: columnLetters(cells.left + second.index) };
    return [flag('ledger.field-twice', at, { field, headings: same.map((column) => column.path.join('›').replace(/\s+/g, '')).join('、') })];
  });
}
