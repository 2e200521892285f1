import { columnLetters } from '../sheet';
import { ACTIVITY_KEYS, activityHeading, type ActivityKey } from './activities-sheet';
import { DETAIL_KEYS, detailHeading, type DetailKey } from './detail-sheet';
import { linkTo } from './formulas';
import type { PlannedFormula } from './plan';
import { ACTIVITIES_SHEET, DETAIL_SHEET } from './sheet-names';
import { TABLE_HEADING_ROW } from './table-sheet';

/** The column whose filter shows the rows behind a section's numbers. */
export type SectionSource = { readonly sheet: 'detail'; readonly column: DetailKey } | { readonly sheet: 'activities'; readonly column: ActivityKey };

/** A link from a section to the filter of that column: no list of rows would follow a number that changes, and a filter does the same in every program, without the add-in.
 *  @example sourceLink({ sheet: 'detail', column: 'chain' }).expected // '查明细：分类明细，筛选“产业链”' */
export function sourceLink(source: SectionSource): PlannedFormula {
  const isDetail = source.sheet === 'detail';
  const sheet = isDetail ? DETAIL_SHEET : ACTIVITIES_SHEET;
  const column = isDetail ? DETAIL_KEYS.indexOf(source.column) : ACTIVITY_KEYS.indexOf(source.column);
  const heading = isDetail ? detailHeading(source.column) : activityHeading(source.column);
  return linkTo(sheet, `${columnLetters(column)}${TABLE_HEADING_ROW}`, `查明细：${sheet}，筛选“${heading}”`);
}
