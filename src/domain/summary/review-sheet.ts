import { SERIOUSNESS, seriousnessOf } from '../checks/seriousness';
import type { Classified } from '../classify/classify';
import { remembered } from '../remembered';
import { placeText, type Area } from '../sheet';
import type { DescribeFlag } from './flag-explanation';
import { linksTo } from './formulas';
import { LOOKS } from './looks';
import type { Look, PlannedCell, SheetPlan } from './plan';
import { kindsOf, reviewItems, type ReviewItem } from './review-items';
import { REVIEW_SHEET } from './sheet-names';

interface ReviewColumn {
  readonly heading: string;
  /** In characters; a Chinese one takes two at 11 points. */
  readonly width: number;
  readonly look: Look;
  readonly cell: (item: ReviewItem, index: number, links: LinkTo) => PlannedCell;
}

type LinkTo = (sheet: string) => ReturnType<typeof linksTo>;

const WRAPPED: Look = { ...LOOKS.text, wrap: true };

const COLUMNS: readonly ReviewColumn[] = [
  { heading: '序号', width: 5, look: LOOKS.unit, cell: (_, index) => index + 1 },
  { heading: '位置', width: 19, look: { ...LOOKS.label, ...LOOKS.link, wrap: true }, cell: (item, _, links) => placeCell(item, links) },
  { heading: '项目名称', width: 24, look: { ...LOOKS.label, wrap: true }, cell: ({ about }) => about },
  { heading: '类别', width: 16, look: LOOKS.label, cell: ({ kind }) => kind },
  { heading: '核对事项', width: 45, look: { ...LOOKS.label, wrap: true }, cell: ({ what }) => what },
  { heading: '为什么重要', width: 27, look: LOOKS.wrapped, cell: ({ why }) => why },
  { heading: '处理办法', width: 28, look: LOOKS.wrapped, cell: ({ remedy }) => remedy },
  { heading: '代码', width: 16, look: { ...LOOKS.remark, size: 8 }, cell: ({ flag }) => flag.code },
];

const MARK_ROW = 1;
const OVERVIEW_ROW = 2;

/** `核对清单`: what a person should look at, one line each, with a link to its cell; above it, how many there are of each kind. */
export function planReviewSheet(classified: Classified, describe: DescribeFlag): SheetPlan {
  const items = reviewItems(classified, describe);
  const overview = overviewOf(items);
  const links = remembered(linksTo);
  const width = COLUMNS.length;
  const heading = OVERVIEW_ROW + overview.length;
  const top = heading + 1;
  const lines = items.map((item, index) => COLUMNS.map(({ cell }) => cell(item, index, links)));
  const cells = [['核对清单', ...blanks(width - 1)], blanks(width), ...overview.map((words) => [words, ...blanks(width - 1)]), COLUMNS.map((column) => column.heading), ...lines];
  const body = (left: number, columns: number): Area => ({ top, left, rows: items.length, columns });
  return {
    role: 'review',
    year: null,
    name: REVIEW_SHEET,
    cells,
    looks: [
      { area: { top: 0, left: 0, rows: cells.length, columns: width }, look: LOOKS.page },
      { area: { top: 0, left: 0, rows: 1, columns: 1 }, look: { ...LOOKS.title, align: 'left' } },
      { area: { top: MARK_ROW, left: 0, rows: 1, columns: 1 }, look: LOOKS.mark },
      { area: { top: OVERVIEW_ROW, left: 0, rows: overview.length, columns: width }, look: WRAPPED },
      { area: { top: heading, left: 0, rows: 1, columns: width }, look: LOOKS.heading },
      ...(items.length > 0 ? [{ area: body(0, width), look: LOOKS.cell }, ...COLUMNS.map(({ look }, left) => ({ area: body(left, 1), look }))] : []),
    ],
    merges: overview.map((_, index) => ({ top: OVERVIEW_ROW + index, left: 0, rows: 1, columns: width })),
    columnWidths: COLUMNS.map((column) => column.width),
    rowHeights: [{ row: 0, points: 26 }, ...overview.map((words, index) => ({ row: OVERVIEW_ROW + index, points: heightOf([linesOf(words, OVERVIEW_WIDTH, LOOKS.page)]) })), ...fittedHeights(items, top)],
    frozen: { rows: top, columns: 0 },
    filter: { top: heading, left: 0, rows: items.length + 1, columns: width },
    charts: [],
    gridlines: false,
    print: { orientation: 'landscape', pagesWide: 1, titleRows: { first: heading, last: heading } },
    markRow: MARK_ROW,
  };
}

const OVERVIEW_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** 先改数字7项：未填金额5、重复项目2。 */
function overviewOf(items: readonly ReviewItem[]): readonly string[] {
  if (items.length === 0) return ['没有需要核对的事项。'];
  return SERIOUSNESS.flatMap(({ key, label }) => {
    const count = items.filter(({ flag }) => seriousnessOf(flag.code) === key).length;
    return count === 0 ? [] : [`${label}${count}项：${kindsOf(items, key).join('、')}。`];
  });
}

/** A cell of another workbook is named, not linked. */
function placeCell({ flag: { at }, file }: ReviewItem, links: LinkTo): PlannedCell {
  if (file !== null) return placeText({ ...at, file });
  return at.row === undefined ? at.sheet : links(at.sheet)(at.row, at.column ?? 'A');
}

const LINE_POINTS = 15;
const ONE_LINE_POINTS = 18;

/** A very long list is for filtering, not for printing; its rows keep one height. */
const MOST_FITTED_ROWS = 2_000;

/** Heights of the rows, by the longest of their texts. */
function fittedHeights(items: readonly ReviewItem[], top: number): { row: number; points: number }[] {
  if (items.length > MOST_FITTED_ROWS) return [];
  return items.map((item, index) => {
    const lines = COLUMNS.map(({ cell, width, look }) => linesOf(shownText(cell(item, index, linksTo)), width, look));
    return { row: top + index, points: heightOf(lines) };
  });
}

function shownText(cell: PlannedCell): string {
  return typeof cell === 'object' ? String(cell?.expected ?? '') : String(cell);
}

const STANDARD_SIZE = 11;
/** The indent and the lines of a cell, in characters. */
const EDGES = 3;

/** Lines that a text takes in a column. */
function linesOf(text: string, width: number, { size = STANDARD_SIZE }: Look): number {
  let places = 0;
  for (const character of text) places += character.charCodeAt(0) < 0x2000 ? 1 : 2;
  return Math.max(1, Math.ceil((places * size) / STANDARD_SIZE / (width - EDGES)));
}

function heightOf(lines: readonly number[]): number {
  const most = Math.max(...lines);
  return most === 1 ? ONE_LINE_POINTS : most * LINE_POINTS + 3;
}

function blanks(count: number): PlannedCell[] {
  return Array.from({ length: count }, () => null);
}
