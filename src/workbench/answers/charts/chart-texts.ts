import { seriesName } from '../../document/charts/chart-model';
import { newLegend, newTitle } from '../../document/charts/new-chart';
import { child, descend, dropChild, insertChild, ownChild, setValue, valueOf } from '../../document/charts/markup';
import { seriesOf, sourceOf } from '../../document/charts/series';
import { setTitleText, titleText } from '../../document/charts/text-look';
import type { Chart } from '../../document/charts/chart';
import type { XmlElement } from '../../document/xml/element';
import { invalidArgument } from '../host-error';
import { type HostType, defineType } from '../host-object';
import type { Session } from '../session';
import { type ChartElement, changeChart, changeElement, elementNow } from './chart-element';
import { formatType, text } from './chart-format';

const titleFormat = formatType('ChartTitleFormat', ['fill', 'border', 'font']);
const legendFormat = formatType('ChartLegendFormat', ['fill', 'border', 'font']);

/** The title of the whole chart. */
export function titleElement(chart: Chart): ChartElement {
  return { chart, find: (root) => descend(root, 'chart', 'title'), own: (root) => descend(root, 'chart', 'title') ?? showTitle(chart, root) };
}

/** Excel.ChartTitle */
export const titleObject: HostType<ChartElement> = defineType({
  name: 'ChartTitle',
  properties: {
    Visible: { get: (target) => elementNow(target) !== undefined, set: setVisible },
    Text: { get: shownTitle, set: (target, value, session) => changeElement(target, session, (title) => setTitleText(title, text(value))) },
    Overlay: { get: (target) => valueOf(elementNow(target), 'overlay') === '1', set: setOverlay },
  },
  navigation: { Format: (target) => titleFormat(target) },
});

function setVisible({ chart }: ChartElement, value: unknown, session: Session): void {
  changeChart(chart, session, (root) => {
    const holder = ownChild(root, 'chart');
    if (value === true) {
      if (child(holder, 'title') === undefined) showTitle(chart, root);
      return;
    }
    dropChild(holder, 'title');
    setValue(holder, 'autoTitleDeleted', '1');
  });
}

function showTitle(chart: Chart, root: XmlElement): XmlElement {
  const holder = ownChild(root, 'chart');
  setValue(holder, 'autoTitleDeleted', '0');
  return insertChild(holder, newTitle(chart.document));
}

/** A title without a text of its own shows the name of the only series. */
function shownTitle(target: ChartElement, { document }: Session): string | null {
  const title = elementNow(target);
  if (title === undefined) return null;
  const [only, another] = seriesOf(target.chart.root);
  return titleText(title) ?? (only === undefined || another !== undefined ? '' : seriesName(document, sourceOf(only.series), 0));
}

function setOverlay(target: ChartElement, value: unknown, session: Session): void {
  changeElement(target, session, (element) => setValue(element, 'overlay', value === true ? '1' : '0'));
}

const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

export function legendElement(chart: Chart): ChartElement {
  const find = (root: XmlElement): XmlElement | undefined => descend(root, 'chart', 'legend');
  return { chart, find, own: (root) => find(root) ?? insertChild(ownChild(root, 'chart'), newLegend()) };
}

/** Excel.ChartLegend */
export const legendObject: HostType<ChartElement> = defineType({
  name: 'ChartLegend',
  properties: {
    Visible: { get: (target) => elementNow(target) !== undefined, set: showLegend },
    Position: { get: (target) => Object.keys(LEGEND_PLACES).find((name) => LEGEND_PLACES[name] === (valueOf(elementNow(target), 'legendPos') ?? 'r')), set: placeLegend },
    Overlay: { get: (target) => valueOf(elementNow(target), 'overlay') === '1', set: setOverlay },
  },
  navigation: { Format: (target) => legendFormat(target) },
});

function showLegend(target: ChartElement, value: unknown, session: Session): void {
  changeChart(target.chart, session, (root) => {
    if (value === true) target.own(root);
    else dropChild(ownChild(root, 'chart'), 'legend');
  });
}

function placeLegend(target: ChartElement, value: unknown, session: Session): void {
  const place = typeof value === 'string' ? LEGEND_PLACES[value] : undefined;
  if (place === undefined) throw invalidArgument();
  changeElement(target, session, (legend) => setValue(legend, 'legendPos', place));
}
