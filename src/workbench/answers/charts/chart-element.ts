import type { Chart } from '../../document/charts/chart';
import type { XmlElement } from '../../document/xml/element';
import type { Session } from '../session';

/** A part of a chart that has a look: found in the chart's elements, made where it is to be changed and is missing. */
export interface ChartElement {
  readonly chart: Chart;
  readonly find: (root: XmlElement) => XmlElement | undefined;
  readonly own: (root: XmlElement) => XmlElement;
}

/** The element as it is now; undefined where the chart has none. */
export function elementNow({ chart, find }: ChartElement): XmlElement | undefined {
  return find(chart.root);
}

export function changeElement({ chart, own }: ChartElement, session: Session, edit: (element: XmlElement, root: XmlElement) => void): void {
  changeChart(chart, session, (root) => edit(own(root), root));
}

export function changeChart(chart: Chart, session: Session, edit: (root: XmlElement) => void): void {
  session.requireWritable(chart.sheet);
  chart.change(edit);
}
