import { writeArea } from '../../document/formula/area-text';
import { quotedSheet } from '../../document/formula/sheet-prefix';
import { type AxisGroup, axisGroupOf } from '../../document/charts/axes';
import type { Chart } from '../../document/charts/chart';
import { kindOf, kindOfType, typeOf } from '../../document/charts/chart-kind';
import { seriesName } from '../../document/charts/chart-model';
import { child, descend, dropChild, ownChild, setValue, valueOf } from '../../document/charts/markup';
import { drawnColor } from '../../document/charts/drawn-color';
import { fillColor, lineColor, setFill, setLineColor } from '../../document/charts/shape-look';
import { type SeriesPlace, addSeries, deleteSeries, moveSeries, plotAreaOf, seriesOf, setName, setReference, sourceOf } from '../../document/charts/series';
import type { XmlElement } from '../../document/xml/element';
import type { Arguments } from '../arguments';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host-error';
import { type HostObject, type HostType, type Property, defineType } from '../host-object';
import type { Session } from '../session';
import { isSheetRange } from '../sheet-range';
import { type ChartElement, changeChart } from './chart-element';
import { formatType, rgb, text } from './chart-format';
import { dataLabelsObject, ownLabels } from './chart-labels';

const seriesFormat = formatType('ChartSeriesFormat', ['fill', 'line']);

/** The n-th series of a chart. */
interface ChartSeries {
  readonly chart: Chart;
  readonly index: number;
}

/** Excel.ChartSeriesCollection */
export const seriesCollectionObject: HostType<Chart> = defineType({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: (chart) => seriesOf(chart.root).length } },
  items: (chart) => seriesOf(chart.root).map((_, index) => seriesObject({ chart, index })),
  objects: {
    GetItemAt: (chart, args) => {
      const index = args.whole(0);
      if (seriesOf(chart.root)[index] === undefined) throw itemNotFound();
      return seriesObject({ chart, index });
    },
    Add: add,
  },
  methods: { GetCount: (chart) => seriesOf(chart.root).length },
});

/** Excel.ChartSeries */
const seriesObject: HostType<ChartSeries> = defineType({
  name: 'ChartSeries',
  properties: {
    Name: { get: (target, { document }) => seriesName(document, sourceOf(placeOf(target).series), target.index), set: (target, value, session) => change(target, session, ({ series }) => setName(series, nameFrom(value))) },
    ChartType: { get: (target) => typeOf(placeOf(target).group, placeOf(target).series), set: setType },
    AxisGroup: { get: (target) => axisGroupOf(plotAreaOf(target.chart.root), placeOf(target).group), set: setAxisGroup },
    HasDataLabels: { get: hasLabels, set: showLabels },
    GapWidth: groupNumber('gapWidth', 0, 500),
    Overlap: groupNumber('overlap', -100, 100),
    DoughnutHoleSize: groupNumber('holeSize', 10, 90),
    FirstSliceAngle: groupNumber('firstSliceAng', 0, 360),
    PlotOrder: { get: ({ index }) => index },
    Smooth: { get: (target) => valueOf(placeOf(target).series, 'smooth') === '1', set: (target, value, session) => change(target, session, ({ group, series }) => smooth(group, series, value === true)) },
    MarkerStyle: { get: (target) => markerName(valueOf(child(placeOf(target).series, 'marker'), 'symbol')), set: (target, value, session) => changeMarker(target, session, 'symbol', markerFile(value)) },
    MarkerBackgroundColor: markerColor(fillColor, setFill),
    MarkerForegroundColor: markerColor(lineColor, setLineColor),
    MarkerSize: { get: (target) => Number(valueOf(child(placeOf(target).series, 'marker'), 'size') ?? 5), set: (target, value, session) => changeMarker(target, session, 'size', String(between(value, 2, 72))) },
  },
  navigation: {
    Format: (target) => seriesFormat(seriesElement(target)),
    DataLabels: (target) => dataLabelsObject({ ...labelsElement(target), kind: kindOf(placeOf(target).group, placeOf(target).series) }),
  },
  methods: {
    Delete: ({ chart, index }, _args, session) => changeChart(chart, session, (root) => deleteSeries(root, placeOf({ chart, index }, root))),
    SetValues: (target, args, session) => setSource(target, 'val', args, session),
    SetXAxisValues: (target, args, session) => setSource(target, 'cat', args, session),
  },
});

/** A new series is drawn as the first one is, on the primary axes, over its categories. */
function add(chart: Chart, args: Arguments, session: Session): HostObject {
  if (!args.isMissing(1)) throw notImplemented('ChartSeriesCollection.add at an index');
  const places = seriesOf(chart.root);
  const [first] = places;
  const kind = first === undefined ? kindOfType('ColumnClustered') : kindOf(first.group, first.series);
  if (kind === undefined) throw new HostError('InvalidOperation');
  const name = args.optionalText(0);
  changeChart(chart, session, (root) => addSeries(root, kind, 'Primary', { name: name === null ? null : nameFrom(name), categories: first === undefined ? null : sourceOf(first.series).categories, values: null }));
  return seriesObject({ chart, index: places.length });
}

function placeOf({ chart, index }: ChartSeries, root: XmlElement = chart.root): SeriesPlace {
  const place = seriesOf(root)[index];
  if (place === undefined) throw itemNotFound();
  return place;
}

function change(target: ChartSeries, session: Session, edit: (place: SeriesPlace, root: XmlElement) => void): void {
  changeChart(target.chart, session, (root) => edit(placeOf(target, root), root));
}

function setType(target: ChartSeries, value: unknown, session: Session): void {
  const kind = kindOfType(text(value));
  if (kind === undefined) throw notImplemented(`ChartSeries.chartType ${text(value)}`);
  change(target, session, (place, root) => moveSeries(root, place, kind, axisGroupOf(plotAreaOf(root), place.group)));
}

function setAxisGroup(target: ChartSeries, value: unknown, session: Session): void {
  if (value !== 'Primary' && value !== 'Secondary') throw invalidArgument();
  const group: AxisGroup = value;
  change(target, session, (place, root) => {
    const kind = kindOf(place.group, place.series);
    if (kind?.grouping === undefined) throw new HostError('InvalidOperation');
    moveSeries(root, place, kind, group);
  });
}

function setSource(target: ChartSeries, role: 'cat' | 'val', args: Arguments, session: Session): void {
  const range = args.target(0, isSheetRange);
  if (range === null) throw invalidArgument();
  const reference = `${quotedSheet(range.sheet.name)}!${writeArea(range.area, true)}`;
  change(target, session, ({ series }) => setReference(series, role, role === 'val' ? 'numRef' : 'strRef', reference));
}

/** '=Sheet1!$B$1' is a reference, anything else the name itself. */
function nameFrom(value: unknown): { reference: string } | { text: string } {
  const name = text(value);
  return name.startsWith('=') ? { reference: name.slice(1) } : { text: name };
}

function seriesElement(target: ChartSeries): ChartElement {
  const find = (root: XmlElement): XmlElement => placeOf(target, root).series;
  return { chart: target.chart, find, own: find };
}

function labelsElement(target: ChartSeries): ChartElement {
  return { chart: target.chart, find: (root) => child(placeOf(target, root).series, 'dLbls'), own: (root) => ownLabels(placeOf(target, root).series) };
}

function hasLabels(target: ChartSeries): boolean {
  const labels = descend(placeOf(target).series, 'dLbls');
  return labels !== undefined && valueOf(labels, 'delete') !== '1' && labels.children.some((node) => typeof node !== 'string' && /:?show/.test(node.name) && node.attributes['val'] === '1');
}

function showLabels(target: ChartSeries, value: unknown, session: Session): void {
  change(target, session, ({ series }) => {
    if (value === true) ownLabels(series);
    else dropChild(series, 'dLbls');
  });
}

/** A number that a series shares with those drawn in the same way. */
function groupNumber(name: string, least: number, most: number): Property<ChartSeries> {
  return {
    get: (target) => {
      const value = valueOf(placeOf(target).group, name);
      return value === undefined ? null : Number(value);
    },
    set: (target, value, session) => change(target, session, ({ group }) => {
      if (valueOf(group, name) === undefined) throw new HostError('InvalidOperation');
      setValue(group, name, String(between(value, least, most)));
    }),
  };
}

function between(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return Math.round(value);
}

function smooth(group: XmlElement, series: XmlElement, value: boolean): void {
  if (!group.name.endsWith('lineChart')) throw new HostError('InvalidOperation');
  setValue(series, 'smooth', value ? '1' : '0');
}

const MARKERS: Readonly<Record<string, string>> = { None: 'none', Circle: 'circle', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot', Dash: 'dash', Plus: 'plus', Automatic: 'auto' };

function markerName(file: string | undefined): string {
  return Object.keys(MARKERS).find((name) => MARKERS[name] === file) ?? 'Automatic';
}

function markerFile(value: unknown): string {
  const file = typeof value === 'string' ? MARKERS[value] : undefined;
  if (file === undefined) throw invalidArgument();
  return file;
}

function changeMarker(target: ChartSeries, session: Session, name: string, value: string): void {
  change(target, session, (place) => setValue(ownMarker(place), name, value));
}

function ownMarker({ group, series }: SeriesPlace): XmlElement {
  if (!group.name.endsWith('lineChart')) throw new HostError('InvalidOperation');
  return ownChild(series, 'marker');
}

function markerColor(read: (marker: XmlElement | undefined) => XmlElement | undefined, write: (marker: XmlElement, color: string) => void): Property<ChartSeries> {
  return {
    get: (target, { document }) => drawnColor(read(child(placeOf(target).series, 'marker')), document.styles.theme) ?? '',
    set: (target, value, session) => change(target, session, (place) => write(ownMarker(place), rgb(value))),
  };
}
