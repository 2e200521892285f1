import { periodLabel } from '../period';
import type { Rules } from '../rules';
import { DETAIL_KEYS, detailRows, type DetailKey } from './detail-sheet';
import { DetailFormulas } from './formulas';
import type { Indicators } from './indicators';
import { LOOKS } from './looks';
import type { SheetPlan } from './plan';
import { SECTIONS } from './sections/sections';
import { joinAreas } from './sheet-builder';
import { summarySheet } from './sheet-names';
import { SUMMARY_WIDTH, SummaryWriter } from './summary-writer';

const COLUMN_WIDTHS = [20, 10, 10, 10, 10, 10, 10, 10, 10, 10];

/** `2019年度汇总`: the year's indicators as native formulas over `分类明细`, each with the value it must calculate to.
 *  `detailSheet` is the name under which the formulas find `分类明细` while the sheets are built. */
export function planSummarySheet(indicators: Indicators, rules: Rules, detailSheet: string): SheetPlan {
  const { first, last } = detailRows(indicators.rows);
  const sheet = new SummaryWriter(indicators, rules, new DetailFormulas<DetailKey>(detailSheet, DETAIL_KEYS, first, last));
  heading(sheet);
  for (const { key, optional, write } of SECTIONS) if (!optional || !rules.hiddenSections.includes(key)) write(sheet);
  const markRow = sheet.built.row([{ cell: null, look: LOOKS.mark, span: SUMMARY_WIDTH }]);
  const { cells, looks, merges, rowHeights } = sheet.built;
  return {
    role: 'summary',
    year: indicators.year,
    name: summarySheet(indicators.year),
    cells,
    looks: [{ area: { top: 0, left: 0, rows: cells.length, columns: SUMMARY_WIDTH }, look: LOOKS.page }, ...joinAreas(looks)],
    merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    frozen: { rows: 3, columns: 0 },
    filter: null,
    charts: sheet.charts,
    gridlines: false,
    print: { orientation: 'portrait', pagesWide: 1, titleRows: { first: 0, last: 1 } },
    markRow,
  };
}

function heading({ built, indicators }: SummaryWriter): void {
  const { year, through } = indicators;
  built.row([{ cell: `${year}年度招商引资汇总表`, look: LOOKS.title, span: SUMMARY_WIDTH }], 34);
  built.row([
    { cell: `统计期间：${periodLabel(indicators)}${through === 12 ? '1月—12月' : ''}（按签约日期）`, look: LOOKS.note, span: 6 },
    { cell: '金额单位：亿元（另注明的除外）', look: LOOKS.noteRight, span: 4 },
  ]);
  built.gap(4);
}
