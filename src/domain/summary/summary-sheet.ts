import { periodLabel, WHOLE_YEAR } from '../period';
import type { Rules } from '../rules';
import { ACTIVITY_KEYS, type ActivityKey } from './activities-sheet';
import type { Basis } from './basis';
import { DETAIL_KEYS, detailRows, type DetailKey } from './detail-sheet';
import { DetailFormulas } from './formulas';
import type { Indicators } from './indicators';
import { LOOKS } from './looks';
import { pageBreaks } from './page-breaks';
import { columnPoints, type SheetPlan } from './plan';
import { SECTIONS } from './sections/sections';
import { joinAreas } from './sheet-builder';
import { summarySheet } from './sheet-names';
import { tableRows } from './table-sheet';
import { SUMMARY_WIDTH, SUMMARY_WIDTHS, SummaryWriter } from './summary-writer';

/** Names of the sheets whose rows a summary counts. */
export interface SheetsBehind {
  readonly detail: string;
  readonly activities: string;
}

/** `2019年度汇总`: the year's indicators as native formulas over `分类明细`, each with the value it must calculate to.
 *  `behind` are the names under which the formulas find the sheets behind it while they are built. */
export function planSummarySheet(indicators: Indicators, rules: Rules, behind: SheetsBehind, basis: Basis): SheetPlan {
  const { first, last } = detailRows(indicators.rows);
  const detail = new DetailFormulas<DetailKey>(behind.detail, DETAIL_KEYS, first, last);
  const sheet = new SummaryWriter(indicators, rules, detail, basis, activityFormulas(indicators, behind.activities));
  heading(sheet);
  for (const { key, name, optional, write, source } of SECTIONS) {
    sheet.source = source ?? null;
    if (optional && rules.hiddenSections.includes(key)) sheet.leftOut.push(name);
    else write(sheet);
  }
  const markRow = sheet.built.row([{ cell: null, look: LOOKS.mark, span: SUMMARY_WIDTH }]);
  const { cells, looks, merges, rowHeights } = sheet.built;
  return {
    role: 'summary',
    year: indicators.year,
    name: summarySheet(indicators),
    cells,
    looks: [{ area: { top: 0, left: 0, rows: cells.length, columns: SUMMARY_WIDTH }, look: LOOKS.page }, ...joinAreas(looks)],
    merges,
    columnWidths: SUMMARY_WIDTHS,
    rowHeights,
    frozen: { rows: 3, columns: 0 },
    filter: null,
    charts: sheet.charts,
    gridlines: false,
    print: { orientation: 'portrait', pagesWide: 1, titleRows: { first: 0, last: TITLE_ROWS - 1 }, marginPoints: MARGINS, breaks: breaksOf(sheet) },
    markRow,
  };
}

const TITLE_ROWS = 2;
/** A4 upright. */
const PAPER_POINTS = { width: 595, height: 842 };
const MARGINS = { side: 36, top: 43, bottom: 50 };
/** Programs round the heights of rows. */
const SPARE_POINTS = 20;

/** Begins pages so that no section is torn apart that fits one. The columns are fitted to the width of the paper; the title stands on every page. */
function breaksOf({ built, sectionStarts }: SummaryWriter): readonly number[] {
  const points = built.rowHeights.map((row) => row.points);
  const title = points.slice(0, TITLE_ROWS).reduce((sum, each) => sum + each, 0);
  const scale = (PAPER_POINTS.width - 2 * MARGINS.side) / SUMMARY_WIDTHS.reduce((sum, width) => sum + columnPoints(width), 0);
  const page = (PAPER_POINTS.height - MARGINS.top - MARGINS.bottom) / scale - title - SPARE_POINTS;
  return pageBreaks(sectionStarts, points.map((each, row) => (row < TITLE_ROWS ? 0 : each)), page);
}

function activityFormulas({ activities }: Indicators, sheet: string): DetailFormulas<ActivityKey> | null {
  if (activities === null) return null;
  const { first, last } = tableRows(activities.rows);
  return new DetailFormulas<ActivityKey>(sheet, ACTIVITY_KEYS, first, last, 'activities');
}

function heading({ built, indicators }: SummaryWriter): void {
  const { year, through } = indicators;
  const isWhole = through === WHOLE_YEAR;
  built.row([{ cell: `${isWhole ? `${year}年度` : periodLabel(indicators)}招商引资汇总表`, look: LOOKS.title, span: SUMMARY_WIDTH }], 34);
  built.row([
    { cell: `统计期间：${periodLabel(indicators)}${isWhole ? '1月—12月' : ''}（按签约日期）`, look: LOOKS.note, span: 6 },
    { cell: '金额单位：亿元（另注明的除外）', look: LOOKS.noteRight, span: 4 },
  ]);
  built.gap(4);
}
