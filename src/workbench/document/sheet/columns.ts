import { type XmlElement, childNamed, element, elementsOf } from '../xml/element';
import { changedAttributes } from '../xml/attributes';
import { type Sheet, ownSection, removeSection, section } from './sheet';

/** Width of a digit of the usual 11-point fonts, in pixels; points are 3/4 of a pixel. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const PIXELS_WHERE_NOT_SAID = 64;

/** The format of a column's empty cells; undefined where the column has none of its own. */
export function columnStyle(sheet: Sheet, column: number): number | undefined {
  const style = columnElement(sheet, column)?.attributes['style'];
  return style === undefined ? undefined : Number(style);
}

export function setColumnStyle(sheet: Sheet, first: number, last: number, style: number): void {
  changeColumns(sheet, first, last, { style: String(style) });
}

/** In points, as Office.js counts. */
export function columnWidth(sheet: Sheet, column: number): number {
  const width = columnElement(sheet, column)?.attributes['width'] ?? childNamed(sheet.root, 'sheetFormatPr')?.attributes['defaultColWidth'];
  const pixels = width === undefined ? PIXELS_WHERE_NOT_SAID : Math.round(Number(width) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

export function setColumnWidth(sheet: Sheet, column: number, points: number): void {
  const width = points / POINTS_PER_PIXEL / DIGIT_PIXELS;
  changeColumns(sheet, column, column, { width: String(Math.round(width * 256) / 256), customWidth: '1' });
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return ['1', 'true'].includes(columnElement(sheet, column)?.attributes['hidden'] ?? '0');
}

export function setColumnHidden(sheet: Sheet, column: number, hidden: boolean): void {
  changeColumns(sheet, column, column, { hidden: hidden ? '1' : null });
}

/** What a file says of each column from `column` on moves right (count above 0) or left. */
export function shiftColumns(sheet: Sheet, column: number, count: number): void {
  const old = columnElements(sheet);
  if (old.length === 0) return;
  const moved = old.flatMap(({ attributes }) => {
    const min = Number(attributes['min']), max = Number(attributes['max']);
    const first = movedIndex(min - 1, column, count), last = movedIndex(max, column, count) - 1;
    return last < first ? [] : [element('col', { ...attributes, min: String(first + 1), max: String(Math.min(last + 1, 16_384)) })];
  });
  if (moved.length === 0) removeSection(sheet, 'cols');
  else ownSection(sheet, 'cols').children = moved;
}

function movedIndex(index: number, from: number, count: number): number {
  return index <= from && count < 0 ? index : index < from ? index : Math.max(from, index + count);
}

function columnElements(sheet: Sheet): XmlElement[] {
  const columns = section(sheet, 'cols');
  return columns === undefined ? [] : elementsOf(columns);
}

function columnElement(sheet: Sheet, column: number): XmlElement | undefined {
  return columnElements(sheet).find(({ attributes }) => Number(attributes['min']) <= column + 1 && column + 1 <= Number(attributes['max']));
}

/** Changes attributes of a run of columns; entries that reach beyond it are split. A width that must not be missing is filled in. */
function changeColumns(sheet: Sheet, first: number, last: number, changes: Readonly<Record<string, string | null>>): void {
  const columns = ownSection(sheet, 'cols');
  const made: XmlElement[] = [];
  let next = first;
  for (const entry of elementsOf(columns)) {
    const min = Number(entry.attributes['min']) - 1, max = Number(entry.attributes['max']) - 1;
    const from = Math.max(min, first), to = Math.min(max, last);
    if (from > to) {
      made.push(entry);
      continue;
    }
    if (min < first) made.push(spanning(entry, min, first - 1));
    if (next < from) made.push(changed(element('col', {}), next, from - 1, changes));
    made.push(changed(entry, from, to, changes));
    if (max > last) made.push(spanning(entry, last + 1, max));
    next = to + 1;
  }
  if (next <= last) made.push(changed(element('col', {}), next, last, changes));
  columns.children = made.sort((a, b) => Number(a.attributes['min']) - Number(b.attributes['min']));
}

function spanning(entry: XmlElement, first: number, last: number): XmlElement {
  return element('col', { ...entry.attributes, min: String(first + 1), max: String(last + 1) });
}

function changed(entry: XmlElement, first: number, last: number, changes: Readonly<Record<string, string | null>>): XmlElement {
  const made = spanning(entry, first, last);
  const attributes = changedAttributes(made.attributes, changes);
  attributes['width'] ??= String(Math.round((PIXELS_WHERE_NOT_SAID / DIGIT_PIXELS) * 256) / 256);
  return { ...made, attributes };
}
