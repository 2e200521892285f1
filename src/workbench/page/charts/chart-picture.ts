import type { AxisModel, ChartModel, SeriesModel } from '../../document/charts/chart-model';
import { shownText } from '../../document/shown-text';
import { roundPicture } from './round-picture';
import { type Frame, drawn, label, svg } from './svg';
import { type Scale, niceScale } from './scale';

const PADDING = 10;
const LINE = 16;
const INK = '#595959';
const GRID = '#d9d9d9';

/** A chart of the document as a picture. Kinds that are not drawn here show their title and say so.
 *  @example chartPicture(chartModels(document, sheet)[0]) // <svg …> */
export function chartPicture(chart: ChartModel): SVGSVGElement {
  const { width, height } = chart.place;
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': chart.title ?? chart.name }) as SVGSVGElement;
  drawn(picture, 'rect', { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1), fill: '#fff', stroke: GRID });
  const inner = withLegend(picture, chart, withTitle(picture, chart, { left: PADDING, top: PADDING, right: width - PADDING, bottom: height - PADDING }));
  const [first] = chart.series;
  if (first?.kind === 'pie' || first?.kind === 'doughnut') roundPicture(picture, first, inner);
  else if (first !== undefined) drawPlot(picture, chart, inner);
  return picture;
}

function withTitle(picture: SVGElement, { title, place }: ChartModel, frame: Frame): Frame {
  if (title === null || title === '') return frame;
  label(picture, title, place.width / 2, frame.top + LINE - 2, { 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600, fill: '#262626' });
  return { ...frame, top: frame.top + LINE + 8 };
}

function withLegend(picture: SVGElement, { legend, series, place }: ChartModel, frame: Frame): Frame {
  if (legend === null || series.length === 0) return frame;
  const [first] = series;
  const entries = first !== undefined && first.sliceColors.length > 0
    ? first.categories.map((text, index) => ({ text, color: first.sliceColors[index] ?? first.color }))
    : series.map(({ name, color }) => ({ text: name, color }));
  const widths = entries.map(({ text }) => textWidth(text) + 26);
  let x = Math.max(PADDING, (place.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  const y = legend === 'top' ? frame.top : frame.bottom - LINE;
  entries.forEach(({ text, color }, index) => {
    drawn(picture, 'rect', { x, y: y + 3, width: 9, height: 9, fill: color });
    label(picture, text, x + 13, y + 12, { fill: INK });
    x += widths[index] ?? 0;
  });
  return legend === 'top' ? { ...frame, top: frame.top + LINE + 4 } : { ...frame, bottom: frame.bottom - LINE - 4 };
}

/** Columns, bars and lines between axes. */
function drawPlot(picture: SVGElement, { series, valueAxis, secondaryAxis, categoryAxis }: ChartModel, outer: Frame): void {
  const isBars = series.some(({ kind }) => kind === 'bar');
  const primary = scaleOf(series.filter(({ axis }) => axis === 'Primary'), valueAxis);
  const secondary = scaleOf(series.filter(({ axis }) => axis === 'Secondary'), secondaryAxis);
  const categories = series[0]?.categories ?? [];
  const widest = Math.max(24, ...(isBars ? categories : primary.ticks.map((tick) => tickText(tick, valueAxis))).map(textWidth));
  const frame = { left: outer.left + Math.min(widest, (outer.right - outer.left) / 3) + 8, top: outer.top + 6, right: outer.right - (series.some(({ axis }) => axis === 'Secondary') ? 44 : 8), bottom: outer.bottom - LINE - 4 };
  const along = isBars ? { from: frame.left, to: frame.right } : { from: frame.bottom, to: frame.top };
  const across = isBars ? { from: frame.top, to: frame.bottom } : { from: frame.left, to: frame.right };
  const at = (scale: Scale, value: number): number => along.from + ((value - scale.min) / (scale.max - scale.min)) * (along.to - along.from);
  for (const tick of primary.ticks) drawTick(picture, { position: at(primary, tick), text: valueAxis === null ? '' : tickText(tick, valueAxis), frame, isBars, isLined: valueAxis?.gridlines === true });
  if (secondaryAxis !== null && !isBars) for (const tick of secondary.ticks) label(picture, tickText(tick, secondaryAxis), frame.right + 6, at(secondary, tick) + 4, { fill: INK });
  const step = (across.to - across.from) / Math.max(1, categories.length);
  const middle = (index: number): number => across.from + step * ((categoryAxis?.reversed === true || !isBars ? index : categories.length - 1 - index) + 0.5);
  drawCategories(picture, categories, middle, step, frame, isBars);
  drawBars(picture, series.filter(({ kind }) => kind === 'column' || kind === 'bar'), { middle, step, isBars, at: (one, value) => at(one.axis === 'Secondary' ? secondary : primary, value) });
  for (const one of series) if (one.kind === 'line') drawLine(picture, one, middle, (value) => at(one.axis === 'Secondary' ? secondary : primary, value));
}

function drawTick(picture: SVGElement, { position, text, frame, isBars, isLined }: { position: number; text: string; frame: Frame; isBars: boolean; isLined: boolean }): void {
  if (isBars) {
    if (isLined) drawn(picture, 'line', { x1: position, x2: position, y1: frame.top, y2: frame.bottom, stroke: GRID });
    label(picture, text, position, frame.bottom + LINE, { 'text-anchor': 'middle', fill: INK });
  } else {
    if (isLined) drawn(picture, 'line', { x1: frame.left, x2: frame.right, y1: position, y2: position, stroke: GRID });
    label(picture, text, frame.left - 6, position + 4, { 'text-anchor': 'end', fill: INK });
  }
}

/** Category names; where they would overlap, every second, third … is shown. */
function drawCategories(picture: SVGElement, categories: readonly string[], middle: (index: number) => number, step: number, frame: Frame, isBars: boolean): void {
  const room = isBars ? LINE : Math.max(0, ...categories.map(textWidth)) + 4;
  const every = Math.max(1, Math.ceil(Math.min(room, step * 4) / Math.max(1, step)));
  categories.forEach((text, index) => {
    if (index % every !== 0) return;
    if (isBars) label(picture, text, frame.left - 6, middle(index) + 4, { 'text-anchor': 'end', fill: INK });
    else label(picture, text, middle(index), frame.bottom + LINE, { 'text-anchor': 'middle', fill: INK });
  });
}

interface BarPlaces {
  readonly middle: (index: number) => number;
  readonly step: number;
  readonly isBars: boolean;
  readonly at: (series: SeriesModel, value: number) => number;
}

function drawBars(picture: SVGElement, series: readonly SeriesModel[], { middle, step, isBars, at }: BarPlaces): void {
  const isStacked = series.some(({ stacked }) => stacked);
  const thickness = (step * 0.68) / (isStacked ? 1 : Math.max(1, series.length));
  const heaps: number[] = [];
  series.forEach((one, place) => one.values.forEach((value, index) => {
    if (value === null) return;
    const base = isStacked ? (heaps[index] ?? 0) : 0;
    heaps[index] = base + value;
    const from = at(one, base), to = at(one, base + value);
    const side = middle(index) + (isStacked ? -thickness / 2 : (place - series.length / 2) * thickness);
    const length = Math.abs(to - from), start = Math.min(from, to);
    drawn(picture, 'rect', isBars ? { x: start, y: side, width: length, height: thickness * 0.94, fill: one.color } : { x: side, y: start, width: thickness * 0.94, height: length, fill: one.color });
    const text = one.labels?.[index];
    if (text === undefined || value === 0) return;
    if (isBars) label(picture, text, isStacked ? (from + to) / 2 : to + 4, side + thickness / 2 + 4, { fill: INK, ...(isStacked && { 'text-anchor': 'middle' }) });
    else label(picture, text, side + thickness / 2, isStacked ? (from + to) / 2 + 4 : to - 4, { 'text-anchor': 'middle', fill: INK });
  }));
}

function drawLine(picture: SVGElement, { values, color, markers, labels }: SeriesModel, middle: (index: number) => number, at: (value: number) => number): void {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ x: middle(index), y: at(value), text: labels?.[index] }]));
  drawn(picture, 'polyline', { points: points.map(({ x, y }) => `${x},${y}`).join(' '), fill: 'none', stroke: color, 'stroke-width': 2 });
  for (const { x, y, text } of points) {
    if (markers) drawn(picture, 'circle', { cx: x, cy: y, r: 3, fill: color });
    if (text !== undefined) label(picture, text, x, y - 6, { 'text-anchor': 'middle', fill: INK });
  }
}

function scaleOf(series: readonly SeriesModel[], axis: AxisModel | null): Scale {
  const bars = series.filter(({ stacked }) => stacked);
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const heaps = Array.from({ length }, (_, index) => bars.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const single = series.filter(({ stacked }) => !stacked).flatMap(({ values }) => values.map((value) => value ?? 0));
  return niceScale(Math.min(0, ...single), Math.max(0, ...heaps, ...single), { min: axis?.min ?? null, max: axis?.max ?? null });
}

function tickText(tick: number, axis: AxisModel | null): string {
  return shownText(tick, axis?.numberFormat ?? 'General', false);
}

/** Near enough for laying out: Chinese characters are as wide as they are high, others about half. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 11 : 6.2), 0);
}
