import type { Area } from '../domain/sheet';
import type { ChartPlan, ChartSeriesPlan } from '../domain/summary/plan';

/** Text in charts: the same typeface as the cells. */
const TYPEFACE = '宋体';
const TEXT_COLOR = '#404040';
const GRID_COLOR = '#D9D9D9';
const TITLE_POINTS = 11;
const TEXT_POINTS = 9;
const GAP_PERCENT = 60;

/** Asks for a chart in the batch that builds its sheet. No round trip of its own: nothing is read back.
 *  A chart starts from one contiguous block with its headings, for series that are added one by one lose their names when Excel saves (office-js #2927, #2941); series follow the sheet when it is renamed. ExcelApi 1.8. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(typeOf(plan.kind), rangeOf(sheet, plan.values), Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.setPosition(rangeOf(sheet, { ...plan.place, rows: 1, columns: 1 }), rangeOf(sheet, lastCell(plan.place)));
  chart.format.border.lineStyle = Excel.ChartLineStyle.none;
  chart.title.text = plan.title;
  setFont(chart.title.format.font, TITLE_POINTS);
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) {
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    setFont(chart.legend.format.font, TEXT_POINTS);
  }
  const categories = rangeOf(sheet, plan.categories);
  plan.series.forEach((look, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(categories);
    queueSeries(series, look);
  });
  queueAxes(chart, plan);
}

function typeOf(kind: ChartPlan['kind']): Excel.ChartType {
  return kind === 'bars' ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
}

function queueSeries(series: Excel.ChartSeries, { line, color, numberFormat, labelled }: ChartSeriesPlan): void {
  if (line) {
    series.chartType = Excel.ChartType.lineMarkers;
    series.axisGroup = Excel.ChartAxisGroup.secondary;
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP_PERCENT;
  }
  if (!labelled) return;
  series.hasDataLabels = true;
  series.dataLabels.position = line ? Excel.ChartDataLabelPosition.top : Excel.ChartDataLabelPosition.outsideEnd;
  series.dataLabels.numberFormat = numberFormat;
  setFont(series.dataLabels.format.font, TEXT_POINTS);
}

function queueAxes({ axes }: Excel.Chart, { kind, series }: ChartPlan): void {
  setFont(axes.categoryAxis.format.font, TEXT_POINTS);
  axes.valueAxis.minimum = 0;
  if (kind === 'bars') axes.categoryAxis.reversePlotOrder = true;
  if (series.every(({ labelled }) => labelled)) hideScale(axes.valueAxis);
  else {
    axes.valueAxis.majorGridlines.format.line.color = GRID_COLOR;
    axes.valueAxis.numberFormat = '#,##0';
    setFont(axes.valueAxis.format.font, TEXT_POINTS);
  }
  if (series.some(({ line }) => line)) queueSecondAxis(axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary));
}

/** Where every value is written beside its point, the scale would say it twice. */
function hideScale(axis: Excel.ChartAxis): void {
  axis.visible = false;
  axis.majorGridlines.visible = false;
}

function queueSecondAxis(axis: Excel.ChartAxis): void {
  axis.minimum = 0;
  axis.numberFormat = '#,##0';
  setFont(axis.format.font, TEXT_POINTS);
}

function setFont(font: Excel.ChartFont, points: number): void {
  font.name = TYPEFACE;
  font.size = points;
  font.color = TEXT_COLOR;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

function lastCell({ top, left, rows, columns }: Area): Area {
  return { top: top + rows - 1, left: left + columns - 1, rows: 1, columns: 1 };
}
