import type { Field } from '../field';
import type { Area, CellValue } from '../sheet';
import { isBlank } from './blank';
import { headedColumns, spanOf, type HeadedColumn, type SheetValues } from './heading-levels';
import { isHeadingWord, isSubHeadingWord, matchHeading } from './heading-match';
import { isLabel } from './heading-text';
import { areasInRows } from './merged-areas';
import { totalScope } from './total-label';

/** The heading of a table: its rows and what they name. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
}

const LEVELS = 3;
const LONGEST_HEADING = 40;
const LONGEST_PARENT = 20;
const LONGEST_FORM_HEADING = 12;
const LONGEST_NUMBER = 16;
/** Serial numbers of 1990 and 2040. */
const FIRST_DATE = 32_874;
const LAST_DATE = 51_500;
const NAMES_A_SHEET = /(?:表|台账|清单|名册|目录|汇总|一览|花名册)(?:\(.{0,20}\)|（.{0,20}）)?$/;

/** The heading that has its main row at `row`, with parent rows above (not above `from`) and sub-heading rows below, at most three levels in all; null where no heading stands.
 *  A heading row names a project or an investor and something else; an activity sheet's names what activities have. */
export function headingBlock(values: SheetValues, allAreas: readonly Area[], row: number, from: number): HeadingBlock | null {
  if (!isMainRow(values[row] ?? [])) return null;
  const areas = areasInRows(allAreas, row - LEVELS, row + LEVELS);
  let first = row;
  let last = row;
  while (last - first + 1 < LEVELS && isSubRow(values, areas, first, last + 1)) last++;
  while (last - first + 1 < LEVELS && first > from && isParentRow(values, areas, first - 1, last)) first--;
  const columns = headedColumns(values, areas, first, last);
  if (isForm(values, columns, last + 1)) return null;
  while (isNumberingRow(values[last + 1] ?? [])) last++;
  return { first, last, columns };
}

function isMainRow(row: readonly CellValue[]): boolean {
  if (row.some(isDatum)) return false;
  const headings = row.filter((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADING && !isBlank(cell));
  if (headings.length < 2) return false;
  const fields = headings.map((heading) => matchHeading([String(heading)])?.field);
  const identity = fields.some((field) => field === 'project' || field === 'investor');
  const activities = fields.filter((field) => field === 'activity').length;
  const known = fields.filter((field) => field !== undefined).length;
  return (identity && known > 1) || (activities > 1 && known > 2);
}

const YEARS_AND_MONTHS = /^(?:[1-9]|1[0-2]|(?:19|20)\d\d)$/;

/** A number that no heading is: headings may be years, months or dates (the month columns of a progress sheet), also as text. */
function isDatum(cell: CellValue): boolean {
  if (typeof cell === 'number') return !(isYearOrMonth(cell) || (cell >= FIRST_DATE && cell <= LAST_DATE && Number.isInteger(cell)));
  if (typeof cell !== 'string' || isBlank(cell) || cell.length >= LONGEST_NUMBER) return false;
  return !Number.isNaN(Number(cell.replaceAll(',', ''))) && !YEARS_AND_MONTHS.test(cell.trim());
}

/** A row of sub-headings stands under a heading that spans it, or says what only a sub-heading says; a data row has a name under 项目名称.
 *  A row that headings are merged down into, or that names amounts and dates alone, is one in any case. */
function isSubRow(values: SheetValues, areas: readonly Area[], first: number, row: number): boolean {
  let headings = 0;
  const cells = values[row] ?? [];
  if (cells.some(isDatum)) return false;
  if (isMergedInto(values, areas, first, row) || namesMeasuresAlone(cells)) return true;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (isBlank(cell)) continue;
    const parent = parentOf(values, areas, first, row, column);
    if (!parent || !isShortHeading(cell, parent.spans)) return false;
    const text = String(cell);
    if (isTotalOf(text, parent)) return false;
    const belongs = isSubHeadingWord(text) || text.trim() === parent.text.trim();
    if (!belongs && !parent.spans) return false;
    if (belongs || parent.merged || matchHeading([parent.text, text])) headings++;
  }
  return headings > 0;
}

/** 合计 under 序号 begins a total row; under 总投资 or over several columns it is a heading. */
function isTotalOf(text: string, { spans, text: heading }: Parent): boolean {
  return !spans && totalScope(text) !== null && !MEASURES.has(matchHeading([heading])?.field ?? 'other');
}

function isMergedInto(values: SheetValues, areas: readonly Area[], first: number, row: number): boolean {
  return areas.some((area) => area.top >= first && area.top < row && area.top + area.rows > row && !isBlank(values[area.top]?.[area.left]));
}

function namesMeasuresAlone(row: readonly CellValue[]): boolean {
  const texts = row.filter((cell) => !isBlank(cell));
  return texts.length > 0 && texts.every((cell) => MEASURES.has(matchHeading([String(cell)])?.field ?? 'other'));
}

const MEASURES: ReadonlySet<Field> = new Set<Field>(['totalInvestment', 'contracted', 'domesticAmount', 'foreignAmount', 'paidIn', 'fixedAssets', 'phaseInvestment', 'annualPlan', 'registeredCapital', 'signedOn', 'startedOn', 'operatingOn', 'taxedOn']);

/** Years and months may be typed as numbers (2019, 7) under a heading that spans them. */
function isShortHeading(cell: CellValue, spanned: boolean): boolean {
  if (typeof cell === 'string') return cell.trim().length <= LONGEST_PARENT && !isLabel(cell);
  return spanned && typeof cell === 'number' && isYearOrMonth(cell);
}

function isYearOrMonth(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1990 && value <= 2040) || (value >= 1 && value <= 12));
}

interface Parent {
  readonly text: string;
  readonly spans: boolean;
  readonly merged: boolean;
}

function parentOf(values: SheetValues, areas: readonly Area[], first: number, row: number, column: number): Parent | null {
  for (let above = row - 1; above >= first; above--) {
    for (let left = column; left >= 0; left--) {
      const cell = values[above]?.[left] ?? '';
      if (isBlank(cell)) continue;
      const span = spanOf(values, areas, above, left, row);
      const repeated = values[above]?.[left - 1] === cell || values[above]?.[left + 1] === cell;
      if (left + span > column) return { text: String(cell), spans: span > 1 || repeated, merged: areas.some((area) => area.top === above && area.left === left && area.columns > 1 && area.rows <= row - above) };
      break;
    }
  }
  return null;
}

/** A row of parent headings: short texts, one of which spans several columns, none of which is the title of the sheet. */
function isParentRow(values: SheetValues, areas: readonly Area[], row: number, last: number): boolean {
  const cells = values[row] ?? [];
  const width = cells.filter((_, column) => !isBlank(values[row + 1]?.[column])).length;
  let texts = 0;
  let widest = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.trim().length > LONGEST_PARENT || isLabel(cell) || NAMES_A_SHEET.test(cell.trim())) return false;
    texts++;
    const span = spanOf(values, areas, row, column, last);
    if (span > 1 && span < width) widest = Math.max(widest, span);
  }
  return widest > 0 && (texts > 1 || widest * 2 <= width);
}

/** A form for one project has headings down its side and their contents beside them: 项目名称 | 甲项目 over 总投资 | 5亿元. Below each of its headings stands another one;
 *  in a ledger a name may sound like a heading (500强企业配套项目), but not all that stands in its row. */
function isForm(values: SheetValues, columns: readonly HeadedColumn[], below: number): boolean {
  const at = columns.findIndex((column) => matchHeading(column.path)?.field === 'project');
  const named = columns[at];
  const beside = columns[at + 1];
  const next = named && values[below]?.[named.index];
  if (!named || typeof next !== 'string' || isBlank(next) || next.length > LONGEST_FORM_HEADING || next.trim() === named.path.at(-1) || totalScope(next) !== null) return false;
  return (!beside || matchHeading(beside.path) === null) && columns.every(({ index, path }) => matchHeading(path) === null || isBlankOrHeading(values[below]?.[index] ?? ''));
}

function isBlankOrHeading(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isHeadingWord(cell));
}

const NUMBERED = /^\(?(\d{1,2})\)?$/;
const LETTERED = new Set(['甲', '乙', '丙', '丁', '戊', '栏次']);

/** The row 甲 乙 1 2 3 … under the heading of a statistical form. */
function isNumberingRow(row: readonly CellValue[]): boolean {
  let expected = 0;
  for (const cell of row) {
    const text = String(cell).normalize('NFKC').trim();
    if (text === '' || LETTERED.has(text)) continue;
    const number = Number(NUMBERED.exec(text)?.[1] ?? 'NaN');
    if (expected === 0 ? number > 5 || Number.isNaN(number) : number !== expected) return false;
    expected = number + 1;
  }
  return expected > 3;
}
