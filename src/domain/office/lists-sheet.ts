import { flag } from '../flag';
import { LOOKS } from '../summary/looks';
import type { PlannedCell } from '../summary/plan';
import { LISTS_SHEET } from '../summary/sheet-names';
import type { SheetCells } from '../sheet';
import type { ListEntry, Top500List } from '../top500/list';
import { TOP500_CLASSES } from '../top500';
import { formatFlags } from './format-mark';
import { findListTable, listHeading, type ListKey } from './list-columns';
import { readListRows, type ListsReading } from './list-rows';
import { inListOrder, listKind, listYear } from './list-title';
import { isEmptySheet } from './office-table';
import { planOfficeSheet, type OfficeSheetPlan, type PlannedColumn } from './office-sheet-plan';

/** What `是否完整` says of a list. */
const EXTENTS = ['全榜', '节选'] as const;

/** Reads `500强名录`: any order of columns, extra ones, blank rows, numbers as text, 榜单 and 年份 written once for the rows below or in a title above.
 *  A list without a publication date has null there (its usual day is then assumed, see top500/publication.ts).
 *  @example readListsSheet(cells).lists[0] // { kind: '世界500强', year: 2019, publishedOn: '2019-07-22', complete: false, source: '…', entries: [{ rank: 214, name: '华润' }] } */
export function readListsSheet(cells: SheetCells): ListsReading {
  if (isEmptySheet(cells)) return { lists: [], rows: [], flags: [] };
  const table = findListTable(cells);
  if (table === null) return { lists: [], rows: [], flags: [flag('office.no-table', { sheet: cells.name }, { needed: listHeading('name') })] };
  const reading = readListRows(table, subjectAbove(cells, table.headingRow));
  return { ...reading, flags: [...formatFlags(cells), ...reading.flags] };
}

/** Kind and year from the lines above the headings: 2019年世界500强（节选）. */
export function subjectAbove(cells: SheetCells, headingRow: number): { readonly kind: ReturnType<typeof listKind>; readonly year: number | null } {
  const titles = cells.values.slice(0, headingRow).flat().filter((cell): cell is string => typeof cell === 'string' && listKind(cell) !== null && cell.length <= LONGEST_TITLE);
  const title = titles.find((text) => listYear(text) !== null) ?? titles[0];
  return title === undefined ? { kind: null, year: null } : { kind: listKind(title), year: listYear(title) };
}

const LONGEST_TITLE = 60;

const NOTE =
  '每行一家企业。榜单填“世界500强”“中国500强”“民营500强”之一；年份填榜单年份；发布日期不填时按该榜单通常的发布日期处理；' +
  '只抄了一部分企业的填“节选”，不在节选上的企业列为未覆盖，不会判为否。同一榜单、同一年份的，以本表为准，不用软件自带的名录。可以自行加列、加行。';

/** The columns of `500强名录` as the product writes them. */
export const LIST_COLUMNS: readonly (PlannedColumn & { readonly key: Exclude<ListKey, 'english'>; readonly cell: (entry: ListEntry, list: Top500List) => string | number })[] = [
  { key: 'kind', heading: '榜单', width: 12, look: LOOKS.text, options: TOP500_CLASSES, cell: (_, list) => list.kind },
  { key: 'year', heading: '年份', width: 8, look: LOOKS.text, cell: (_, list) => list.year },
  { key: 'publishedOn', heading: '发布日期', width: 12, look: LOOKS.text, cell: (_, list) => list.publishedOn ?? '' },
  { key: 'extent', heading: '是否完整', width: 10, look: LOOKS.text, options: EXTENTS, cell: (_, list) => (list.complete ? EXTENTS[0] : EXTENTS[1]) },
  { key: 'rank', heading: '排名', width: 8, look: LOOKS.text, cell: (entry) => entry.rank ?? '' },
  { key: 'name', heading: '企业名称', width: 36, look: LOOKS.text, cell: (entry) => entry.name },
  { key: 'otherNames', heading: '其他名称', width: 30, look: LOOKS.text, cell: (entry) => (entry.otherNames ?? []).join('；') },
  { key: 'province', heading: '省份', width: 10, look: LOOKS.text, cell: (entry) => entry.province ?? '' },
  { key: 'source', heading: '来源', width: 40, look: LOOKS.text, cell: (_, list) => list.source },
];

const SPARE_ROWS = 100;

/** `500强名录` with the given lists, by class and newest first; empty for staff to fill in where there are none. */
export function listsSheetPlan(lists: readonly Top500List[]): OfficeSheetPlan {
  const rows = inListOrder(lists).flatMap((list) => list.entries.map((entry) => LIST_COLUMNS.map((column): PlannedCell => blankAsNull(column.cell(entry, list)))));
  return planOfficeSheet(LISTS_SHEET, NOTE, LIST_COLUMNS, rows, SPARE_ROWS);
}

function blankAsNull(cell: string | number): PlannedCell {
  return cell === '' ? null : cell;
}
