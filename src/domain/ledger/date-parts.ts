import type { Field } from '../field';
import type { HeadedColumn } from './heading-levels';
import { matchHeading } from './heading-match';
import { headingText } from './heading-text';

/** A date that is written in columns of its own for year, month and day; the year's column stands for the date. */
export interface DateParts {
  readonly field: Field;
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

const YEAR = /^(.*?)(?:年|年份|年度)$/;
const MONTH = /^(.*?)(?:月|月份)$/;
const DAY = /^(.*?)(?:日|号)$/;
/** 2019年 · 7月 · 8月 are columns of progress. */
const NUMBERED = /[\d〇零一二三四五六七八九十]/;
const DATES: ReadonlySet<Field> = new Set<Field>(['signedOn', 'reportedOn', 'startedOn', 'operatingOn', 'taxedOn']);

/** Dates in two or three columns, by column index: 签约日期 › 年 · 月 · 日, 签约年份 · 签约月份, 年份 · 月份.
 *  @example datePartsIn([{ index: 4, path: ['签约年份'] }, { index: 5, path: ['签约月份'] }])   // [{ field: 'signedOn', year: 4, month: 5, day: null }] */
export function datePartsIn(columns: readonly HeadedColumn[]): readonly DateParts[] {
  return columns.flatMap((column, at) => {
    const stem = stemOf(column, YEAR);
    const month = columns[at + 1];
    if (stem === null || !month || stemOf(month, MONTH) !== stem) return [];
    const field = fieldOf(stem);
    if (field === null) return [];
    const day = columns[at + 2];
    return [{ field, year: column.index, month: month.index, day: day && stemOf(day, DAY) === stem ? day.index : null }];
  });
}

/** What the part belongs to: 签约 of 签约年份, 签约日期 of 签约日期 › 年, '' of 年份. */
function stemOf({ path }: HeadedColumn, part: RegExp): string | null {
  const leaf = path.at(-1) ?? '';
  const stem = part.exec(headingText(leaf).plain)?.[1];
  if (NUMBERED.test(leaf)) return null;
  if (stem === undefined) return null;
  return stem === '' ? headingText(path.at(-2) ?? '').plain : stem;
}

function fieldOf(stem: string): Field | null {
  const field = matchHeading([stem === '' ? '日期' : stem])?.field ?? null;
  const dated = field !== null && DATES.has(field) ? field : (matchHeading([`${stem}时间`])?.field ?? null);
  return dated !== null && DATES.has(dated) ? dated : null;
}
