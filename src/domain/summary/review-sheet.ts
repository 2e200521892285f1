import type { Flag } from '../flag';
import type { Project } from '../project';
import { linksTo } from './formulas';
import { LOOKS } from './looks';
import type { PlannedCell, SheetPlan } from './plan';
import { REVIEW_SHEET } from './sheet-names';
import type { DescribeFlag } from './detail-sheet';

const HEADINGS = ['序号', '位置', '项目名称', '核对事项', '代码'] as const;
const WIDTHS = [6, 24, 36, 70, 26];
const MARK_ROW = 1;
const HEADING_ROW = 2;

interface ReviewItem {
  readonly flag: Flag;
  readonly project: string;
}

/** `核对清单`: what a person should look at, one line each, with a link to its cell. */
export function planReviewSheet(projects: readonly Project[], ledgerFlags: readonly Flag[], describe: DescribeFlag): SheetPlan {
  const items: ReviewItem[] = [
    ...ledgerFlags.map((flag) => ({ flag, project: '' })),
    ...projects.filter(({ flags }) => flags.length > 0).flatMap(({ flags, name }) => flags.map((flag) => ({ flag, project: name }))),
  ];
  const width = HEADINGS.length;
  const lines: PlannedCell[][] = items.map(({ flag, project }, index) => [index + 1, placeLink(flag), project, describe(flag), flag.code]);
  const nothing: PlannedCell[][] = items.length > 0 ? [] : [[null, null, null, '没有需要核对的事项。', null]];
  const cells = [['核对清单', ...blanks(width - 1)], blanks(width), [...HEADINGS], ...lines, ...nothing];
  const bodyRows = cells.length - HEADING_ROW - 1;
  const body = (left: number, columns = 1): { top: number; left: number; rows: number; columns: number } => ({ top: HEADING_ROW + 1, left, rows: bodyRows, columns });
  return {
    role: 'review',
    year: null,
    name: REVIEW_SHEET,
    cells,
    looks: [
      { area: { top: 0, left: 0, rows: cells.length, columns: width }, look: LOOKS.page },
      { area: { top: 0, left: 0, rows: 1, columns: 1 }, look: { ...LOOKS.title, align: 'left' } },
      { area: { top: MARK_ROW, left: 0, rows: 1, columns: 1 }, look: LOOKS.mark },
      { area: { top: HEADING_ROW, left: 0, rows: 1, columns: width }, look: LOOKS.heading },
      { area: body(0, width), look: LOOKS.cell },
      { area: body(0), look: LOOKS.count },
      { area: body(1), look: LOOKS.link },
      { area: body(2, 2), look: { ...LOOKS.text, wrap: true } },
      { area: body(4), look: LOOKS.remark },
    ],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [{ row: 0, points: 26 }, ...fittedHeights(items, describe)],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    filter: { top: HEADING_ROW, left: 0, rows: bodyRows + 1, columns: width },
    charts: [],
    gridlines: false,
    print: { orientation: 'landscape', pagesWide: 1, titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
    markRow: MARK_ROW,
  };
}

/** Chinese characters to a line in the columns of the project and of what is to be checked, at 11 points. */
const PROJECT_CHARACTERS = 17;
const SENTENCE_CHARACTERS = 33;
const LINE_POINTS = 15;

/** A very long list is for filtering, not for printing; its rows keep one height. */
const MOST_FITTED_ROWS = 2_000;

/** Heights of the rows whose texts take more than one line. */
function fittedHeights(items: readonly ReviewItem[], describe: DescribeFlag): { row: number; points: number }[] {
  if (items.length > MOST_FITTED_ROWS) return [];
  return items.flatMap(({ flag, project }, index) => {
    const lines = Math.max(Math.ceil(project.length / PROJECT_CHARACTERS), Math.ceil(describe(flag).length / SENTENCE_CHARACTERS));
    return lines > 1 ? [{ row: HEADING_ROW + 1 + index, points: lines * LINE_POINTS + 3 }] : [];
  });
}

function blanks(count: number): PlannedCell[] {
  return Array.from({ length: count }, () => null);
}

function placeLink({ at }: Flag): PlannedCell {
  return at.row === undefined ? at.sheet : linksTo(at.sheet)(at.row, at.column ?? 'A');
}
