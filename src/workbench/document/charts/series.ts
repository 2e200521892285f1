import { type XmlElement, childrenNamed, element, localName, textOf } from '../xml/element';
import { type AxisGroup, attachAxes, axisGroupOf, dropIdleAxes } from './axes';
import type { Chart } from './chart';
import { type ChartKind, groupsOf, kindOf, labelPlaces } from './chart-kind';
import { child, descend, dropChild, insertChild, made, ownChild, putChild, setValue, valueOf } from './markup';
import { accent, dressSeries, seriesColor } from './shape-look';

/** A series of a chart, with the group that it is drawn in. */
export interface SeriesPlace {
  readonly group: XmlElement;
  readonly series: XmlElement;
}

/** Where the series of a chart get their data. */
export interface SeriesSource {
  /** A reference, or the text itself; null for a series without a name. */
  readonly name: { readonly reference: string } | { readonly text: string } | null;
  /** References as formulas write them, without '='. */
  readonly categories: string | null;
  readonly values: string | null;
}

export function plotAreaOf(root: XmlElement): XmlElement {
  return descend(root, 'chart', 'plotArea') ?? element('c:plotArea');
}

/** The series in the order in which they are drawn. */
export function seriesOf(root: XmlElement): SeriesPlace[] {
  const all = groupsOf(plotAreaOf(root)).flatMap((group) => childrenNamed(group, 'ser').map((series) => ({ group, series })));
  return all.sort((first, second) => Number(valueOf(first.series, 'order') ?? 0) - Number(valueOf(second.series, 'order') ?? 0));
}

export function sourceOf(series: XmlElement): SeriesSource {
  const name = referenceIn(series, 'tx'), text = descend(series, 'tx', 'v');
  return {
    name: name !== null ? { reference: name } : text === undefined ? null : { text: textOf(text) },
    categories: referenceIn(series, 'cat') ?? referenceIn(series, 'xVal'),
    values: referenceIn(series, 'val') ?? referenceIn(series, 'yVal'),
  };
}

/** Adds a series in a kind's group on some axes. */
export function addSeries(root: XmlElement, kind: ChartKind, axisGroup: AxisGroup, source: SeriesSource): XmlElement {
  const plotArea = plotAreaOf(root);
  const numbers = seriesOf(root).map(({ series }) => series);
  const next = (name: string): number => 1 + Math.max(-1, ...numbers.map((series) => Number(valueOf(series, name) ?? 0)));
  const index = next('idx'), order = next('order');
  const group = ownGroup(plotArea, kind, axisGroup);
  const series = insertChild(group, made(group, 'ser'));
  setValue(series, 'idx', String(index));
  setValue(series, 'order', String(order));
  if (source.name !== null) setName(series, source.name);
  if (source.categories !== null) setReference(series, 'cat', 'strRef', source.categories);
  if (source.values !== null) setReference(series, 'val', 'numRef', source.values);
  fitToKind(series, kind, accent(index));
  return series;
}

export function setName(series: XmlElement, name: NonNullable<SeriesSource['name']>): void {
  if ('reference' in name) setReference(series, 'tx', 'strRef', name.reference);
  else putChild(series, made(series, 'tx', {}, [element(prefixed(series, 'v'), {}, [name.text])]));
}

export function setReference(series: XmlElement, role: 'tx' | 'cat' | 'val', kind: 'strRef' | 'numRef', reference: string): void {
  putChild(series, made(series, role, {}, [element(prefixed(series, kind), {}, [element(prefixed(series, 'f'), {}, [reference])])]));
}

/** Draws a series as another kind, or on the other axes. */
export function moveSeries(root: XmlElement, { group, series }: SeriesPlace, kind: ChartKind, axisGroup: AxisGroup): void {
  const plotArea = plotAreaOf(root);
  const wasLine = kindOf(group, series)?.group === 'lineChart';
  const color = seriesColor(series, wasLine) ?? accent(Number(valueOf(series, 'idx') ?? 0));
  group.children = group.children.filter((node) => node !== series);
  insertChild(ownGroup(plotArea, kind, axisGroup), series);
  if (wasLine !== (kind.group === 'lineChart') || kind.group === 'lineChart') fitToKind(series, kind, color);
  dropEmptyGroups(plotArea);
}

export function deleteSeries(root: XmlElement, { group, series }: SeriesPlace): void {
  group.children = group.children.filter((node) => node !== series);
  const others = seriesOf(root).length > 0;
  if (others) dropEmptyGroups(plotAreaOf(root));
}

/** Draws every series of a chart as one kind, on the primary axes. */
export function drawAllAs(chart: Chart, kind: ChartKind): void {
  chart.change((root) => {
    for (const place of seriesOf(root)) moveSeries(root, place, kind, 'Primary');
  });
}

/** Gives a series what its kind draws and takes away what it does not. */
function fitToKind(series: XmlElement, kind: ChartKind, color: XmlElement): void {
  const isLine = kind.group === 'lineChart';
  dropChild(series, 'invertIfNegative', 'marker', 'smooth', 'explosion', 'shape', ...(isLine ? ['dPt'] : []));
  if (kind.group === 'pieChart' || kind.group === 'doughnutChart') dropChild(series, 'spPr');
  else dressSeries(series, isLine, color);
  if (kind.group === 'barChart') setValue(series, 'invertIfNegative', '0');
  if (isLine) {
    setMarker(series, kind.markers === true, color);
    setValue(series, 'smooth', '0');
  }
  const labels = child(series, 'dLbls');
  if (labels !== undefined && !labelPlaces(kind).includes(valueOf(labels, 'dLblPos') ?? '')) dropChild(labels, 'dLblPos');
}

function setMarker(series: XmlElement, isShown: boolean, color: XmlElement): void {
  const marker = ownChild(series, 'marker');
  setValue(marker, 'symbol', isShown ? 'circle' : 'none');
  if (!isShown) return;
  setValue(marker, 'size', '5');
  ownChild(marker, 'spPr').children = [element('a:solidFill', {}, [structuredClone(color)]), element('a:ln', { w: '9525' }, [element('a:solidFill', {}, [structuredClone(color)])])];
}

/** Groups are drawn in this order, so that lines stand before columns. */
const LAYERS = ['barChart', 'lineChart', 'pieChart', 'doughnutChart'];

/** The group of a kind on some axes, made where there is none. */
function ownGroup(plotArea: XmlElement, kind: ChartKind, axisGroup: AxisGroup): XmlElement {
  const known = groupsOf(plotArea).find((group) => localName(group.name) === kind.group && (valueOf(group, 'barDir') ?? undefined) === kind.direction && valueOf(group, 'grouping') === kind.grouping && (kind.grouping === undefined || axisGroupOf(plotArea, group) === axisGroup));
  if (known !== undefined) return known;
  const group = made(plotArea, kind.group);
  const settings: Readonly<Record<string, string | undefined>> = {
    barDir: kind.direction, grouping: kind.grouping, varyColors: kind.grouping === undefined ? '1' : '0',
    gapWidth: kind.group === 'barChart' ? '80' : undefined, overlap: kind.group !== 'barChart' ? undefined : kind.grouping === 'clustered' ? '-10' : '100',
    marker: kind.group === 'lineChart' ? '1' : undefined, firstSliceAng: kind.grouping === undefined ? '0' : undefined, holeSize: kind.group === 'doughnutChart' ? '60' : undefined,
  };
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) setValue(group, name, value);
  placeGroup(plotArea, group);
  if (kind.grouping !== undefined) attachAxes(plotArea, group, axisGroup);
  return group;
}

function placeGroup(plotArea: XmlElement, group: XmlElement): void {
  const rank = (node: XmlElement): number => LAYERS.indexOf(localName(node.name));
  const behind = groupsOf(plotArea).filter((known) => rank(known) <= rank(group)).at(-1) ?? child(plotArea, 'layout');
  plotArea.children.splice(behind === undefined ? 0 : plotArea.children.indexOf(behind) + 1, 0, group);
}

function dropEmptyGroups(plotArea: XmlElement): void {
  const empty = new Set(groupsOf(plotArea).filter((group) => child(group, 'ser') === undefined));
  plotArea.children = plotArea.children.filter((node) => typeof node === 'string' || !empty.has(node));
  dropIdleAxes(plotArea);
}

function referenceIn(series: XmlElement, role: string): string | null {
  for (const kind of ['strRef', 'numRef', 'multiLvlStrRef']) {
    const formula = descend(series, role, kind, 'f');
    if (formula !== undefined) return textOf(formula);
  }
  return null;
}

function prefixed(owner: XmlElement, name: string): string {
  return owner.name.slice(0, owner.name.indexOf(':') + 1) + name;
}
