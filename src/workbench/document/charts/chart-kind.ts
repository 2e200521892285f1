import { type XmlElement, elementsOf, localName } from '../xml/element';
import { child, valueOf } from './markup';

/** A way of drawing series, as the file groups them. */
export interface ChartKind {
  /** As Office.js calls it. */
  readonly type: string;
  readonly group: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly markers?: boolean;
}

/** The kinds that can be made. */
const KINDS: readonly ChartKind[] = [
  { type: 'ColumnClustered', group: 'barChart', direction: 'col', grouping: 'clustered' },
  { type: 'ColumnStacked', group: 'barChart', direction: 'col', grouping: 'stacked' },
  { type: 'ColumnStacked100', group: 'barChart', direction: 'col', grouping: 'percentStacked' },
  { type: 'BarClustered', group: 'barChart', direction: 'bar', grouping: 'clustered' },
  { type: 'BarStacked', group: 'barChart', direction: 'bar', grouping: 'stacked' },
  { type: 'BarStacked100', group: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  { type: 'Line', group: 'lineChart', grouping: 'standard', markers: false },
  { type: 'LineMarkers', group: 'lineChart', grouping: 'standard', markers: true },
  { type: 'Pie', group: 'pieChart' },
  { type: 'Doughnut', group: 'doughnutChart' },
];

/** What Office.js calls groups that files have and that are not made here. */
const OTHER_TYPES: Readonly<Record<string, string>> = { areaChart: 'Area', scatterChart: 'XYScatter', radarChart: 'Radar', bubbleChart: 'Bubble', surfaceChart: 'Surface', bar3DChart: '3DColumn', line3DChart: '3DLine', pie3DChart: '3DPie', area3DChart: '3DArea', ofPieChart: 'PieOfPie', stockChart: 'StockHLC' };

export function kindOfType(type: string): ChartKind | undefined {
  return KINDS.find((kind) => kind.type === type);
}

/** The groups of series of a plot area. */
export function groupsOf(plotArea: XmlElement): XmlElement[] {
  return elementsOf(plotArea).filter(({ name }) => localName(name).endsWith('Chart'));
}

/** What Office.js calls the way that a series of a group is drawn. */
export function typeOf(group: XmlElement, series: XmlElement | undefined): string {
  return kindOf(group, series)?.type ?? OTHER_TYPES[localName(group.name)] ?? 'Invalid';
}

export function kindOf(group: XmlElement, series: XmlElement | undefined): ChartKind | undefined {
  const direction = valueOf(group, 'barDir'), grouping = valueOf(group, 'grouping');
  const markers = series !== undefined && hasMarkers(group, series);
  return KINDS.find((kind) => kind.group === localName(group.name) && (kind.direction === undefined || kind.direction === (direction ?? 'col')) && (kind.grouping === undefined || kind.grouping === (grouping ?? kind.grouping)) && (kind.markers === undefined || kind.markers === markers));
}

function hasMarkers(group: XmlElement, series: XmlElement): boolean {
  const marker = child(series, 'marker');
  return marker === undefined ? valueOf(group, 'marker') === '1' : valueOf(marker, 'symbol') !== 'none';
}

/** Where the labels of a kind's values may stand (file spelling). Excel refuses a file with another place. */
export function labelPlaces({ group, grouping }: ChartKind): readonly string[] {
  if (group === 'lineChart') return ['t', 'b', 'l', 'r', 'ctr'];
  if (group === 'pieChart') return ['bestFit', 'ctr', 'inEnd', 'outEnd'];
  if (group === 'doughnutChart') return [];
  return grouping === 'clustered' ? ['ctr', 'inEnd', 'inBase', 'outEnd'] : ['ctr', 'inEnd', 'inBase'];
}
