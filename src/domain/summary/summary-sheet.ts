import { periodLabel, WHOLE_YEAR } from '../period';
import type { Rules } from '../rules';
import { ACTIVITY_KEYS, type ActivityKey } from './activities-sheet';
import type { Basis } from './basis';
import { DETAIL_KEYS, detailRows, type DetailKey } from './detail-sheet';
import { DetailFormulas } from './formulas';
import type { Indicators } from './indicators';
import { LOOKS } from './looks';
import type { SheetPlan } from './plan';
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
  for (const { key, name, optional, write } of SECTIONS) {
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
    print: { orientation: 'portrait', pagesWide: 1, titleRows: { first: 0, last: 1 } },
    markRow,
  };
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
