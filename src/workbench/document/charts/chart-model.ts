import { shownText } from '../shown-text';
import type { Sheet } from '../sheet/sheet';
import type { WorkbookDocument } from '../workbook-document';
import { type XmlElement, element } from '../xml/element';
import { type AxisGroup, axisGroupOf, axisOf } from './axes';
import { type Chart, chartsOf } from './chart';
import { kindOf } from './chart-kind';
import { child, descend, valueOf } from './markup';
import { drawnColor } from './drawn-color';
import { referredCells } from './referred-cells';
import { type SeriesPlace, type SeriesSource, plotAreaOf, seriesOf, sourceOf } from './series';
import { accent, seriesColor } from './shape-look';
import { type TextLook, textLook, titleText } from './text-look';

/** A chart as somebody needs it who draws it: everything resolved, nothing to look up. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** On its sheet, in pixels at 100 % (96 to the inch), by the present widths and heights; hidden rows and columns take no room. */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** null: no title. */
  readonly title: string | null;
  readonly titleLook: TextLook;
  readonly textLook: TextLook;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | null;
  /** Primary axes, as the file has them; null where hidden or where the chart has none. */
  readonly categoryAxis: AxisModel | null;
  readonly valueAxis: AxisModel | null;
  readonly secondaryAxis: AxisModel | null;
  /** In drawing order. */
  readonly series: readonly SeriesModel[];
}

export interface AxisModel {
  readonly title: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Of the labels; null: that of the cells. */
  readonly numberFormat: string | null;
  readonly gridlines: boolean;
  /** The first category stands at the far end (bars: at the top). */
  readonly reversed: boolean;
}

export interface SeriesModel {
  readonly name: string;
  /** 'other': a kind that is not made here (area, scatter …). */
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'other';
  readonly stacked: boolean;
  readonly markers: boolean;
  readonly axis: AxisGroup;
  /** #RRGGBB; the slices of a round chart have the theme's colours in turn (`sliceColors`). */
  readonly color: string;
  readonly sliceColors: readonly string[];
  readonly categories: readonly string[];
  /** null: no number there. */
  readonly values: readonly (number | null)[];
  /** The texts at the points; null: none are shown. */
  readonly labels: readonly string[] | null;
}

const PIXELS_PER_POINT = 96 / 72;
const LEGEND_PLACES = { t: 'top', b: 'bottom', l: 'left', r: 'right', tr: 'right' } as const;

/** The charts of a sheet, from back to front, with what their cells hold now.
 *  @example chartModels(document, sheet)[0].series[0] // { name: '项目数', kind: 'column', axis: 'Primary', color: '#1F4E79', categories: ['1月', …], values: [3, …], … } */
export function chartModels(document: WorkbookDocument, sheet: Sheet): ChartModel[] {
  return chartsOf(document, sheet).map(chartModel);
}

function chartModel(chart: Chart): ChartModel {
  const { root, document, box } = chart;
  const plotArea = plotAreaOf(root);
  const series = seriesOf(root).map((place) => seriesModel(document, plotArea, place));
  const inPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
  const title = descend(root, 'chart', 'title');
  const legend = descend(root, 'chart', 'legend');
  return {
    id: chart.id,
    name: chart.name,
    place: { left: inPixels(box.left), top: inPixels(box.top), width: inPixels(box.width), height: inPixels(box.height) },
    title: title === undefined ? null : (titleText(title) ?? (series.length === 1 ? (series[0]?.name ?? '') : '')),
    titleLook: textLook(title),
    textLook: textLook(root),
    legend: legend === undefined ? null : LEGEND_PLACES[(valueOf(legend, 'legendPos') ?? 'r') as keyof typeof LEGEND_PLACES],
    categoryAxis: axisModel(axisOf(plotArea, 'Category', 'Primary')),
    valueAxis: axisModel(axisOf(plotArea, 'Value', 'Primary')),
    secondaryAxis: axisModel(axisOf(plotArea, 'Value', 'Secondary')),
    series,
  };
}

function axisModel(axis: XmlElement | undefined): AxisModel | null {
  if (axis === undefined || valueOf(axis, 'delete') === '1') return null;
  const scaling = child(axis, 'scaling'), format = child(axis, 'numFmt')?.attributes;
  const limit = (name: string): number | null => {
    const value = valueOf(scaling, name);
    return value === undefined ? null : Number(value);
  };
  return {
    title: titleText(child(axis, 'title')) ?? null,
    min: limit('min'),
    max: limit('max'),
    numberFormat: format === undefined || format['sourceLinked'] === '1' ? null : (format['formatCode'] ?? null),
    gridlines: child(axis, 'majorGridlines') !== undefined,
    reversed: valueOf(scaling, 'orientation') === 'maxMin',
  };
}

const KINDS = { barChart: 'column', lineChart: 'line', pieChart: 'pie', doughnutChart: 'doughnut' } as const;

function seriesModel(document: WorkbookDocument, plotArea: XmlElement, { group, series }: SeriesPlace): SeriesModel {
  const kind = kindOf(group, series);
  const source = sourceOf(series);
  const { theme } = document.styles;
  const index = Number(valueOf(series, 'idx') ?? 0);
  const color = drawnColor(seriesColor(series, kind?.group === 'lineChart') ?? accent(index), theme) ?? '#4472C4';
  const values = valuesOf(document, source);
  return {
    name: seriesName(document, source, index),
    kind: kind === undefined ? 'other' : kind.direction === 'bar' ? 'bar' : KINDS[kind.group],
    stacked: ['stacked', 'percentStacked'].includes(valueOf(group, 'grouping') ?? ''),
    markers: kind?.markers === true,
    axis: axisGroupOf(plotArea, group),
    color,
    sliceColors: kind?.grouping === undefined ? values.map((_, slice) => drawnColor(accent(slice), theme) ?? color) : [],
    categories: textsOf(document, source.categories) ?? values.map((_, place) => String(place + 1)),
    values,
    labels: labelsOf(document, series, source),
  };
}

/** What a series is called: what its name refers to, or 系列1 and so on. */
export function seriesName(document: WorkbookDocument, { name }: SeriesSource, index: number): string {
  if (name === null) return `系列${index + 1}`;
  return 'text' in name ? name.text : (textsOf(document, name.reference) ?? []).join(' ');
}

function valuesOf(document: WorkbookDocument, { values }: SeriesSource): (number | null)[] {
  const cells = values === null ? null : referredCells(document, values);
  return (cells ?? []).map(({ value }) => (typeof value === 'number' ? value : null));
}

function textsOf(document: WorkbookDocument, reference: string | null): string[] | null {
  const cells = reference === null ? null : referredCells(document, reference);
  return cells === null ? null : cells.map(({ value, numberFormat }) => shownText(value, numberFormat, document.date1904));
}

function labelsOf(document: WorkbookDocument, series: XmlElement, { values }: SeriesSource): string[] | null {
  const labels = child(series, 'dLbls') ?? element('');
  if (valueOf(labels, 'showVal') !== '1' || values === null) return null;
  const format = child(labels, 'numFmt')?.attributes;
  const own = format === undefined || format['sourceLinked'] === '1' ? undefined : format['formatCode'];
  return (referredCells(document, values) ?? []).map(({ value, numberFormat }) => shownText(value, own ?? numberFormat, document.date1904));
}
