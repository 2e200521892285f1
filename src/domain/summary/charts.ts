import type { Area } from '../sheet';
import type { ChartPlan, ChartSeriesPlan } from './plan';
import type { ChartedTable } from './summary-writer';

/** One restrained blue, and a grey that stands back. */
const BLUE = '#2F5597';
const GREY = '#7F7F7F';

/** A chart of the summary, over columns of one of its tables. */
export interface ChartRule {
  readonly table: ChartedTable;
  readonly name: string;
  readonly title: string;
  readonly kind: ChartPlan['kind'];
  /** The first column of values, from 0; one for each series. */
  readonly firstColumn: number;
  readonly series: readonly ChartSeriesPlan[];
  /** Fills the page's width, or half of it. */
  readonly width: 'half' | 'full';
}

const COUNTED: ChartSeriesPlan = { color: BLUE, line: false, labelled: true, numberFormat: '#,##0' };
const SUMMED: ChartSeriesPlan = { color: BLUE, line: false, labelled: true, numberFormat: '#,##0.0' };
const CUMULATED: ChartSeriesPlan = { color: GREY, line: true, labelled: false, numberFormat: '#,##0.0' };

/** The charts in the order of the page; half ones stand in pairs. */
export const CHARTS: readonly ChartRule[] = [
  { table: 'tiers', name: '投资档次图', title: '投资档次（累计，个）', kind: 'columns', firstColumn: 1, series: [COUNTED], width: 'half' },
  { table: 'progress', name: '项目进展图', title: '项目进展（个）', kind: 'bars', firstColumn: 1, series: [COUNTED], width: 'half' },
  { table: 'months', name: '签约月份图', title: '各月合同引资额与累计（亿元，累计见右轴）', kind: 'columns-with-line', firstColumn: 3, series: [SUMMED, CUMULATED], width: 'full' },
  { table: 'chains', name: '产业链图', title: '各产业链合同引资额（亿元）', kind: 'bars', firstColumn: 2, series: [SUMMED], width: 'full' },
];

/** A chart over a table that stands on the sheet. */
export function chartOver({ name, title, kind, firstColumn, series }: ChartRule, table: Area, place: Area): ChartPlan {
  return {
    name,
    title,
    kind,
    categories: { top: table.top + 1, left: table.left, rows: table.rows - 1, columns: 1 },
    values: { top: table.top, left: table.left + firstColumn, rows: table.rows, columns: series.length },
    series,
    place,
  };
}
