import type { Area } from '../../../domain/sheet';
import { columnWidth, isColumnHidden } from '../sheet/columns';
import { isRowHidden, rowHeight } from '../sheet/rows';
import type { Sheet } from '../sheet/sheet';
import { type Shift, shiftedArea } from '../formula/shift-references';
import { type XmlElement, childNamed, element, localName, textOf } from '../xml/element';

/** Where a drawing stands on its sheet, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_POINT = 12_700;

/** A point between cells: in column 2, 3 points from its left. */
interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** The box of an anchor, by the widths and heights that the sheet has now. */
export function boxOf(sheet: Sheet, anchor: XmlElement): Box {
  const from = childNamed(anchor, 'from'), to = childNamed(anchor, 'to'), extent = childNamed(anchor, 'ext'), position = childNamed(anchor, 'pos');
  const start = from === undefined ? { left: points(position, 'x'), top: points(position, 'y') } : pointOf(sheet, cornerOf(from));
  if (to === undefined) return { ...start, width: points(extent, 'cx'), height: points(extent, 'cy') };
  const end = pointOf(sheet, cornerOf(to));
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

/** Ties an anchor to the cells under a box. */
export function setBox(sheet: Sheet, anchor: XmlElement, { left, top, width, height }: Box): void {
  setCorners(anchor, cornerAt(sheet, Math.max(0, left), Math.max(0, top)), cornerAt(sheet, Math.max(0, left) + Math.max(1, width), Math.max(0, top) + Math.max(1, height)));
}

/** Ties an anchor to an area of cells, edge to edge. */
export function coverArea(anchor: XmlElement, { top, left, rows, columns }: Area): void {
  setCorners(anchor, { column: left, columnOffset: 0, row: top, rowOffset: 0 }, { column: left + columns, columnOffset: 0, row: top + rows, rowOffset: 0 });
}

/** Cells were inserted or deleted: the anchor goes with its cells. */
export function shiftAnchor(anchor: XmlElement, shift: Shift): boolean {
  const from = childNamed(anchor, 'from'), to = childNamed(anchor, 'to');
  if (from === undefined) return false;
  const moved = [from, ...(to === undefined ? [] : [to])].map((corner) => shiftCorner(corner, shift));
  return moved.includes(true);
}

function shiftCorner(corner: XmlElement, shift: Shift): boolean {
  const { row, column, ...offsets } = cornerOf(corner);
  const area = shiftedArea({ top: row, left: column, rows: 1, columns: 1 }, shift);
  const start = shift.axis === 'rows' ? { row: shift.area.top, column } : { row, column: shift.area.left };
  const place = area === null ? start : { row: area.top, column: area.left };
  if (place.row === row && place.column === column) return false;
  writeCorner(corner, { ...place, columnOffset: area === null && shift.axis === 'columns' ? 0 : offsets.columnOffset, rowOffset: area === null && shift.axis === 'rows' ? 0 : offsets.rowOffset });
  return true;
}

/** A rectangle of an anchor on two cells, in the place of whatever held the drawing before. */
function setCorners(anchor: XmlElement, from: Corner, to: Corner): void {
  const prefix = anchor.name.slice(0, anchor.name.indexOf(':') + 1);
  anchor.name = `${prefix}twoCellAnchor`;
  const corners = [element(`${prefix}from`), element(`${prefix}to`)];
  writeCorner(corners[0] as XmlElement, from);
  writeCorner(corners[1] as XmlElement, to);
  anchor.children = [...corners, ...anchor.children.filter((node) => typeof node === 'string' || !['from', 'to', 'ext', 'pos'].includes(localName(node.name)))];
}

function writeCorner(corner: XmlElement, { column, columnOffset, row, rowOffset }: Corner): void {
  const prefix = corner.name.slice(0, corner.name.indexOf(':') + 1);
  const parts: readonly [string, number][] = [['col', column], ['colOff', Math.round(columnOffset * EMU_PER_POINT)], ['row', row], ['rowOff', Math.round(rowOffset * EMU_PER_POINT)]];
  corner.children = parts.map(([name, value]) => element(prefix + name, {}, [String(value)]));
}

function cornerOf(corner: XmlElement): Corner {
  const number = (name: string): number => Number(textOf(childNamed(corner, name) ?? element('')) || 0);
  return { column: number('col'), columnOffset: number('colOff') / EMU_PER_POINT, row: number('row'), rowOffset: number('rowOff') / EMU_PER_POINT };
}

function pointOf(sheet: Sheet, { column, columnOffset, row, rowOffset }: Corner): { left: number; top: number } {
  let left = columnOffset, top = rowOffset;
  for (let index = 0; index < column; index += 1) left += shownWidth(sheet, index);
  for (let index = 0; index < row; index += 1) top += shownHeight(sheet, index);
  return { left, top };
}

function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const across = cellAt(left, (index) => shownWidth(sheet, index)), down = cellAt(top, (index) => shownHeight(sheet, index));
  return { column: across.index, columnOffset: across.offset, row: down.index, rowOffset: down.offset };
}

const MAX_STEPS = 20_000;

function cellAt(distance: number, sizeOf: (index: number) => number): { index: number; offset: number } {
  let rest = distance;
  for (let index = 0; index < MAX_STEPS; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: MAX_STEPS, offset: 0 };
}

function shownWidth(sheet: Sheet, column: number): number {
  return isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column);
}

function shownHeight(sheet: Sheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : rowHeight(sheet, row);
}

function points(holder: XmlElement | undefined, name: string): number {
  return Number(holder?.attributes[name] ?? 0) / EMU_PER_POINT;
}
