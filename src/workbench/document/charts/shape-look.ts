import { type XmlElement, childNamed, element, elementsOf } from '../xml/element';
import { child, dropChild, made, ownChild, putChild } from './markup';

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];
const EMU_PER_POINT = 12_700;

/** Dashes: Office.js name → file name. */
export const DASHES: Readonly<Record<string, string>> = { Continuous: 'solid', Dash: 'dash', DashDot: 'dashDot', DashDotDot: 'lgDashDotDot', Dot: 'sysDot', RoundDot: 'sysDot' };

/** Fills a shape (what has, or is to have, spPr) with one colour, RRGGBB; null leaves it without a fill. */
export function setFill(shape: XmlElement, rgb: string | null): void {
  const properties = ownChild(shape, 'spPr');
  dropChild(properties, ...FILLS);
  putChild(properties, rgb === null ? made(properties, 'noFill') : solid(rgb));
}

/** The one colour of a shape's fill, as the file has it. */
export function fillColor(shape: XmlElement | undefined): XmlElement | undefined {
  return colorIn(child(shape ?? element(''), 'spPr'));
}

/** The colour of a shape's line. */
export function lineColor(shape: XmlElement | undefined): XmlElement | undefined {
  return colorIn(lineOf(shape));
}

export function setLineColor(shape: XmlElement, rgb: string | null): void {
  const line = ownChild(ownChild(shape, 'spPr'), 'ln');
  dropChild(line, ...FILLS);
  putChild(line, rgb === null ? made(line, 'noFill') : solid(rgb));
}

/** In points; undefined where the file does not say. */
export function lineWeight(shape: XmlElement | undefined): number | undefined {
  const width = lineOf(shape)?.attributes['w'];
  return width === undefined ? undefined : Number(width) / EMU_PER_POINT;
}

export function setLineWeight(shape: XmlElement, points: number): void {
  ownChild(ownChild(shape, 'spPr'), 'ln').attributes['w'] = String(Math.round(points * EMU_PER_POINT));
}

/** The dash, file name; 'none' where there is no line. */
export function lineDash(shape: XmlElement | undefined): string {
  const line = lineOf(shape);
  if (line !== undefined && child(line, 'noFill') !== undefined) return 'none';
  return (line === undefined ? undefined : child(line, 'prstDash')?.attributes['val']) ?? 'solid';
}

export function setLineDash(shape: XmlElement, dash: string): void {
  const line = ownChild(ownChild(shape, 'spPr'), 'ln');
  putChild(line, made(line, 'prstDash', { val: dash }));
}

/** The colour of a series: that of its fill, or of its line where it is drawn as one; undefined where neither says. */
export function seriesColor(series: XmlElement, isLine: boolean): XmlElement | undefined {
  return isLine ? (lineColor(series) ?? fillColor(series)) : (fillColor(series) ?? lineColor(series));
}

/** Gives a series the look of its kind: a filled shape, or a line with round ends. */
export function dressSeries(series: XmlElement, isLine: boolean, color: XmlElement): void {
  const copy = (): XmlElement => structuredClone(color);
  const properties = putChild(series, made(series, 'spPr'));
  if (!isLine) {
    properties.children = [element('a:solidFill', {}, [copy()])];
    return;
  }
  properties.children = [element('a:ln', { w: '22225', cap: 'rnd' }, [element('a:solidFill', {}, [copy()]), element('a:round')])];
}

/** The colour that Excel gives the n-th series. */
export function accent(index: number): XmlElement {
  return element('a:schemeClr', { val: `accent${(index % 6) + 1}` });
}

function lineOf(shape: XmlElement | undefined): XmlElement | undefined {
  const properties = shape === undefined ? undefined : child(shape, 'spPr');
  return properties === undefined ? undefined : child(properties, 'ln');
}

function colorIn(holder: XmlElement | undefined): XmlElement | undefined {
  const fill = holder === undefined ? undefined : childNamed(holder, 'solidFill');
  return fill === undefined ? undefined : elementsOf(fill)[0];
}

function solid(rgb: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: rgb })]);
}
