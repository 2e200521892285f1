import type { Area } from '../domain/sheet';
import { columnPoints, type Look, type PlannedCell, type SheetLayout } from '../domain/summary/plan';
import { cellInput } from './cell-input';
import { rowBytes, runsWithin } from './payload';
import { queueChart } from './write-charts';

/** A piece of writing that goes into one request, with its size. */
export interface WriteStep {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Bytes of what is asked for one area, measured on real requests and rounded up. */
const AREA_BYTES = 1_500;
const LINES_BYTES = 3_500;
const PAGE_BYTES = 20_000;
const CHART_BYTES = 60_000;

/** The steps that fill a new sheet: looks first, so that every cell is born in its format, then the cells in runs that fit a request, then the page. No round trip of its own. */
export function writeSteps(plan: SheetLayout): readonly WriteStep[] {
  const inputs = plan.cells.map((row) => row.map(cellInput));
  const runs = runsWithin(inputs.map((row) => rowBytes(row)));
  const width = plan.cells[0]?.length ?? 0;
  return [
    ...lookSteps(plan),
    ...runs.map(({ first, count, bytes }) => ({
      bytes,
      queue: (sheet: Excel.Worksheet): void => {
        sheet.getRangeByIndexes(first, 0, count, width).formulas = inputs.slice(first, first + count);
      },
    })),
    ...stackedAreas(plan.merges).map((area) => ({ bytes: AREA_BYTES, queue: (sheet: Excel.Worksheet): void => { rangeOf(sheet, area).merge(true); } })),
    { bytes: PAGE_BYTES, queue: (sheet) => { queuePage(sheet, plan); } },
    ...plan.charts.map((chart) => ({ bytes: CHART_BYTES, queue: (sheet: Excel.Worksheet): void => { queueChart(sheet, chart); } })),
  ];
}

function lookSteps(plan: SheetLayout): readonly WriteStep[] {
  return [
    ...plan.looks.map(({ area, look }) => ({
      bytes: AREA_BYTES + (look.border === undefined ? 0 : LINES_BYTES),
      queue: (sheet: Excel.Worksheet): void => { queueLook(rangeOf(sheet, area), look); },
    })),
    ...plan.columnWidths.map((characters, column) => ({
      bytes: AREA_BYTES,
      queue: (sheet: Excel.Worksheet): void => { sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters); },
    })),
    ...evenHeights(plan.rowHeights).map(({ area, points }) => ({
      bytes: AREA_BYTES,
      queue: (sheet: Excel.Worksheet): void => { rangeOf(sheet, area).format.rowHeight = points; },
    })),
  ];
}

/** Neighbouring rows of one height as one area. */
function evenHeights(heights: SheetLayout['rowHeights']): readonly { readonly area: Area; readonly points: number }[] {
  const runs: { area: Area; points: number }[] = [];
  for (const { row, points } of heights) {
    const last = runs.at(-1);
    if (last?.points === points && last.area.top + last.area.rows === row) last.area = { ...last.area, rows: last.area.rows + 1 };
    else runs.push({ area: { top: row, left: 0, rows: 1, columns: 1 }, points });
  }
  return runs;
}

/** Areas of the same columns in rows below each other as one; each row is then merged by itself. */
function stackedAreas(areas: readonly Area[]): readonly Area[] {
  const open = new Map<string, Area>();
  const stacked: Area[] = [];
  for (const area of areas) {
    const key = `${area.left}:${area.columns}`;
    const above = open.get(key);
    if (above && above.top + above.rows === area.top) open.set(key, { ...above, rows: above.rows + area.rows });
    else {
      if (above) stacked.push(above);
      open.set(key, area);
    }
  }
  return [...stacked, ...open.values()];
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function queueLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.typeface !== undefined) format.font.name = look.typeface;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[look.verticalAlign];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.numberFormat !== undefined) setNumberFormat(range, look.numberFormat);
  if (look.border !== undefined) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = look.border;
    }
  }
}

/** Excel takes one format for all cells of a range, which the typings leave out. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function queuePage(sheet: Excel.Worksheet, plan: SheetLayout): void {
  if (plan.frozen.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozen.rows, plan.frozen.columns));
  else sheet.freezePanes.freezeRows(plan.frozen.rows);
  if (plan.filter) sheet.autoFilter.apply(rangeOf(sheet, plan.filter));
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: plan.print.pagesWide };
  pageLayout.setPrintTitleRows(`$${plan.print.titleRows.first + 1}:$${plan.print.titleRows.last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  pageLayout.printGridlines = plan.gridlines;
  sheet.showGridlines = plan.gridlines;
  queuePaper(sheet, plan.print);
  // A chart that ends at the last column reaches into the next for some programs.
  if (plan.charts.length > 0) pageLayout.setPrintArea(rangeOf(sheet, { top: 0, left: 0, rows: plan.cells.length, columns: plan.columnWidths.length }));
}

function queuePaper(sheet: Excel.Worksheet, { marginPoints, breaks = [] }: SheetLayout['print']): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  if (marginPoints) {
    pageLayout.leftMargin = marginPoints.side;
    pageLayout.rightMargin = marginPoints.side;
    pageLayout.topMargin = marginPoints.top;
    pageLayout.bottomMargin = marginPoints.bottom;
  }
  for (const row of breaks) horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
}

/** The cells of a plan that hold something, for reading back. */
export function plannedValue(cell: PlannedCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.expected : cell;
}
