import { type ChartKind, labelPlaces } from '../../document/charts/chart-kind';
import { child, dropChild, made, ownChild, putChild, setValue, valueOf } from '../../document/charts/markup';
import type { XmlElement } from '../../document/xml/element';
import { invalidArgument } from '../host-error';
import { type HostType, type Property, defineType } from '../host-object';
import { type ChartElement, changeElement, elementNow } from './chart-element';
import { formatType, text } from './chart-format';

const labelFormat = formatType('ChartDataLabelFormat', ['fill', 'border', 'font']);

/** The labels at the points of a series. */
export interface SeriesLabels extends ChartElement {
  readonly kind: ChartKind | undefined;
}

/** What a label can show: Office.js name → file name. */
const SHOWN = { ShowValue: 'showVal', ShowSeriesName: 'showSerName', ShowCategoryName: 'showCatName', ShowLegendKey: 'showLegendKey', ShowPercentage: 'showPercent', ShowBubbleSize: 'showBubbleSize' } as const;

const PLACES: Readonly<Record<string, string>> = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b', BestFit: 'bestFit' };

/** Excel.ChartDataLabels */
export const dataLabelsObject: HostType<SeriesLabels> = defineType<SeriesLabels>({
  name: 'ChartDataLabels',
  properties: {
    ...Object.fromEntries(Object.entries(SHOWN).map(([name, file]) => [name, shown(file)])),
    Position: { get: ({ kind, ...labels }) => Object.keys(PLACES).find((name) => PLACES[name] === valueOf(elementNow(labels), 'dLblPos')) ?? (kind === undefined ? 'Invalid' : 'None'), set: place },
    NumberFormat: {
      get: (labels) => formatOf(labels)['formatCode'] ?? 'General',
      set: (labels, value, session) => changeElement(labels, session, (element) => putChild(element, made(element, 'numFmt', { formatCode: text(value), sourceLinked: '0' }))),
    },
    LinkNumberFormat: {
      get: (labels) => formatOf(labels)['sourceLinked'] !== '0',
      set: (labels, value, session) => changeElement(labels, session, (element) => {
        ownChild(element, 'numFmt').attributes['sourceLinked'] = value === true ? '1' : '0';
      }),
    },
  },
  navigation: { Format: (labels) => labelFormat(labels) },
});

/** Labels as Excel puts them on a series: its values, nothing else. */
export function ownLabels(series: XmlElement): XmlElement {
  const known = child(series, 'dLbls');
  if (known !== undefined) return known;
  const labels = ownChild(series, 'dLbls');
  for (const file of Object.values(SHOWN)) setValue(labels, file, file === 'showVal' ? '1' : '0');
  return labels;
}

function shown(file: string): Property<SeriesLabels> {
  return {
    get: (labels) => valueOf(elementNow(labels), file) === '1',
    set: (labels, value, session) => changeElement(labels, session, (element) => {
      dropChild(element, 'delete');
      setValue(element, file, value === true ? '1' : '0');
    }),
  };
}

function place(labels: SeriesLabels, value: unknown, session: Parameters<typeof changeElement>[1]): void {
  const wanted = typeof value === 'string' ? PLACES[value] : undefined;
  if (wanted === undefined || labels.kind === undefined || !labelPlaces(labels.kind).includes(wanted)) throw invalidArgument();
  changeElement(labels, session, (element) => setValue(element, 'dLblPos', wanted));
}

function formatOf(labels: SeriesLabels): Readonly<Record<string, string>> {
  const element = elementNow(labels);
  return (element === undefined ? undefined : child(element, 'numFmt')?.attributes) ?? {};
}
