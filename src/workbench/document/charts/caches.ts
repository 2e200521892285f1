import { shownText } from '../shown-text';
import type { WorkbookDocument } from '../workbook-document';
import { type XmlElement, childrenNamed, element, localName, textOf } from '../xml/element';
import { type Chart, chartsOf } from './chart';
import { child, made, putChild } from './markup';
import { type ReferredCell, referredCells } from './referred-cells';
import { seriesOf } from './series';

/** Writes what the cells hold into the charts that were made or changed here, so that a program that does not calculate shows them right. Charts that the file
 *  had and nobody touched keep their own. */
export function fillChartCaches(document: WorkbookDocument): void {
  for (const sheet of document.sheets) for (const chart of chartsOf(document, sheet)) if (document.parts.isNew(chart.path)) fillCaches(chart);
}

function fillCaches(chart: Chart): void {
  chart.change((root) => {
    for (const { series } of seriesOf(root)) for (const role of ['tx', 'cat', 'val']) fillRole(chart.document, child(series, role));
  });
}

function fillRole(document: WorkbookDocument, role: XmlElement | undefined): void {
  const holder = role === undefined ? undefined : [...childrenNamed(role, 'strRef'), ...childrenNamed(role, 'numRef')][0];
  const formula = holder === undefined ? undefined : child(holder, 'f');
  if (role === undefined || holder === undefined || formula === undefined) return;
  const cells = referredCells(document, textOf(formula));
  if (cells === null) return;
  const isNumbers = localName(role.name) === 'val' || (localName(role.name) === 'cat' && cells.every(({ value }) => typeof value === 'number'));
  const reference = made(role, isNumbers ? 'numRef' : 'strRef');
  reference.children = [formula, isNumbers ? numberCache(reference, cells) : textCache(document, reference, cells)];
  role.children = [putChild(role, reference)];
}

function numberCache(reference: XmlElement, cells: readonly ReferredCell[]): XmlElement {
  const cache = made(reference, 'numCache');
  const points = cells.flatMap(({ value }, index) => (typeof value === 'number' ? [point(cache, index, String(value))] : []));
  cache.children = [made(cache, 'formatCode'), made(cache, 'ptCount', { val: String(cells.length) }), ...points];
  (cache.children[0] as XmlElement).children = [cells[0]?.numberFormat ?? 'General'];
  return cache;
}

function textCache({ date1904 }: WorkbookDocument, reference: XmlElement, cells: readonly ReferredCell[]): XmlElement {
  const cache = made(reference, 'strCache');
  const points = cells.flatMap(({ value, numberFormat }, index) => (value === undefined ? [] : [point(cache, index, shownText(value, numberFormat, date1904))]));
  cache.children = [made(cache, 'ptCount', { val: String(cells.length) }), ...points];
  return cache;
}

function point(cache: XmlElement, index: number, text: string): XmlElement {
  return made(cache, 'pt', { idx: String(index) }, [element(made(cache, 'v').name, {}, [text])]);
}
