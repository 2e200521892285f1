import type { Area } from '../../domain/sheet';
import { fileColor } from '../document/styles/colors';
import type { CellLook, Edge, FontLook, LookChange } from '../document/styles/look';
import { columnWidth, setColumnWidth } from '../document/sheet/columns';
import { rowHeight, setRowHeight } from '../document/sheet/rows';
import { autofitColumns, autofitRows } from './autofit';
import { common, lookAt, looksIn, restyle, restyleByClass } from './cell-style';
import { invalidArgument, itemNotFound } from './host-error';
import { type HostObject, type Property, type HostType, defineType } from './host-object';
import type { Session } from './session';
import type { SheetRange } from './sheet-range';

/** Office.js names → file names. */
const HORIZONTAL: Readonly<Record<string, string>> = { General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed' };
const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' };

/** Excel.RangeFormat */
export const rangeFormatObject: HostType<SheetRange> = defineType({
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: looks((look) => nameOf(HORIZONTAL, look.horizontal), (value) => ({ horizontal: fileName(HORIZONTAL, value) })),
    VerticalAlignment: looks((look) => nameOf(VERTICAL, look.vertical), (value) => ({ vertical: fileName(VERTICAL, value) })),
    WrapText: looks((look) => look.wrap, (value) => ({ wrap: flag(value) })),
    IndentLevel: looks((look) => look.indent, (value) => ({ indent: amount(value) })),
    ColumnWidth: { get: ({ sheet, area }) => uniformNumber(area.left, Math.min(area.columns, 64), (column) => columnWidth(sheet, column)), set: setColumnWidths },
    RowHeight: { get: ({ sheet, area }) => uniformNumber(area.top, Math.min(area.rows, 1000), (row) => rowHeight(sheet, row)), set: setRowHeights },
  },
  navigation: {
    Fill: (range) => fillObject(range),
    Font: (range) => fontObject(range),
    Borders: (range) => bordersObject(range),
    Protection: (range) => protectionObject(range),
  },
  methods: {
    AutofitColumns: (range, _args, session) => autofitColumns(range, session),
    AutofitRows: (range) => autofitRows(range),
  },
});

/** Excel.RangeFill */
const fillObject: HostType<SheetRange> = defineType({
  name: 'RangeFill',
  properties: {
    Color: looks((look) => look.fill ?? '#FFFFFF', (value) => ({ fill: value === '' ? null : color(value) })),
  },
  methods: {
    Clear: (range, _args, session) => {
      session.requireWritable(range.sheet);
      restyle(range, session, { fill: null });
    },
  },
});

/** Excel.RangeFont */
const fontObject: HostType<SheetRange> = defineType({
  name: 'RangeFont',
  properties: {
    Name: font('name', text),
    Size: font('size', amount),
    Bold: font('bold', flag),
    Italic: font('italic', flag),
    Strikethrough: font('strikethrough', flag),
    Color: font('color', color),
    Underline: looks((look) => (look.font.underline ? 'Single' : 'None'), (value) => ({ font: { underline: value !== 'None' } })),
  },
});

/** Excel.FormatProtection */
const protectionObject: HostType<SheetRange> = defineType({
  name: 'FormatProtection',
  properties: { Locked: looks((look) => look.locked, (value) => ({ locked: flag(value) })) },
});

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type EdgeIndex = (typeof EDGES)[number];

interface RangeBorder {
  readonly range: SheetRange;
  readonly index: EdgeIndex;
}

/** Excel.RangeBorderCollection */
const bordersObject: HostType<SheetRange> = defineType({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((index) => borderObject({ range, index })),
  find: (range, key) => borderAt(range, EDGES.indexOf(key as EdgeIndex)),
  objects: { GetItemAt: (range, args) => borderAt(range, args.whole(0)) },
});

function borderAt(range: SheetRange, place: number): HostObject {
  const index = EDGES[place];
  if (index === undefined) throw itemNotFound();
  return borderObject({ range, index });
}

/** Line styles: the file's name for each weight. */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Hairline: 'dashed', Thin: 'dashed', Medium: 'mediumDashed', Thick: 'mediumDashed' },
  DashDot: { Hairline: 'dashDot', Thin: 'dashDot', Medium: 'mediumDashDot', Thick: 'mediumDashDot' },
  DashDotDot: { Hairline: 'dashDotDot', Thin: 'dashDotDot', Medium: 'mediumDashDotDot', Thick: 'mediumDashDotDot' },
  Dot: { Hairline: 'dotted', Thin: 'dotted', Medium: 'dotted', Thick: 'dotted' },
  Double: { Hairline: 'double', Thin: 'double', Medium: 'double', Thick: 'double' },
  SlantDashDot: { Hairline: 'slantDashDot', Thin: 'slantDashDot', Medium: 'slantDashDot', Thick: 'slantDashDot' },
};

/** Excel.RangeBorder */
const borderObject: HostType<RangeBorder> = defineType({
  name: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: { get: ({ range, index }, session) => lineOf(range, index, session).style, set: (border, value, session) => setLine(border, { style: text(value) }, session) },
    Weight: { get: ({ range, index }, session) => lineOf(range, index, session).weight, set: (border, value, session) => setLine(border, { weight: text(value) }, session) },
    Color: { get: ({ range, index }, session) => lineOf(range, index, session).color, set: (border, value, session) => setLine(border, { color: color(value) }, session) },
  },
});

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Where a cell stands in its range: bits of the sides of the range that it touches. */
const FIRST_ROW = 1, LAST_ROW = 2, FIRST_COLUMN = 4, LAST_COLUMN = 8;

function placeIn({ top, left, rows, columns }: Area, row: number, column: number): number {
  return (row === top ? FIRST_ROW : 0) | (row === top + rows - 1 ? LAST_ROW : 0) | (column === left ? FIRST_COLUMN : 0) | (column === left + columns - 1 ? LAST_COLUMN : 0);
}

/** Which edge of which cells an index means, by where a cell stands. */
const SIDES: Readonly<Record<EdgeIndex, readonly { readonly edge: Edge; readonly has: (place: number) => boolean }[]>> = {
  EdgeTop: [{ edge: 'top', has: (place) => (place & FIRST_ROW) !== 0 }],
  EdgeBottom: [{ edge: 'bottom', has: (place) => (place & LAST_ROW) !== 0 }],
  EdgeLeft: [{ edge: 'left', has: (place) => (place & FIRST_COLUMN) !== 0 }],
  EdgeRight: [{ edge: 'right', has: (place) => (place & LAST_COLUMN) !== 0 }],
  InsideHorizontal: [{ edge: 'top', has: (place) => (place & FIRST_ROW) === 0 }, { edge: 'bottom', has: (place) => (place & LAST_ROW) === 0 }],
  InsideVertical: [{ edge: 'left', has: (place) => (place & FIRST_COLUMN) === 0 }, { edge: 'right', has: (place) => (place & LAST_COLUMN) === 0 }],
  DiagonalDown: [{ edge: 'diagonal', has: () => true }],
  DiagonalUp: [{ edge: 'diagonal', has: () => true }],
};

function setLine({ range, index }: RangeBorder, change: Partial<Line>, session: Session): void {
  session.requireWritable(range.sheet);
  restyleByClass(range, session, {
    classOf: (row, column) => placeIn(range.area, row, column),
    change: (place, format) => {
      const edges = SIDES[index].filter(({ has }) => has(place)).map(({ edge }) => edge);
      const look = session.document.styles.look(format);
      return edges.length === 0 ? {} : { borders: Object.fromEntries(edges.map((edge) => [edge, fileLine(changedLine(officeLine(look, edge), change))])) };
    },
  });
}

/** The line after a change; a weight or colour given to an edge without a line draws one, as in Excel. */
function changedLine(line: Line, change: Partial<Line>): Line {
  return { ...line, ...(line.style === 'None' ? { style: 'Continuous' } : {}), ...change };
}

function fileLine({ style, weight, color: lineColor }: Line): { style: string; color: string } | null {
  const byWeight = LINES[style];
  if (style === 'None') return null;
  if (byWeight === undefined) throw invalidArgument();
  const file = byWeight[weight];
  if (file === undefined) throw invalidArgument();
  return { style: file, color: lineColor };
}

function officeLine(look: CellLook, edge: Edge): Line {
  const border = look.borders[edge];
  if (border === undefined) return NO_LINE;
  for (const [style, weights] of Object.entries(LINES)) {
    const weight = Object.entries(weights).find(([name, file]) => file === border.style && (style === 'Continuous' || name !== 'Hairline'))?.[0];
    if (weight !== undefined) return { style, weight, color: border.color ?? '#000000' };
  }
  return NO_LINE;
}

function lineOf(range: SheetRange, index: EdgeIndex, session: Session): { style: string | null; weight: string | null; color: string | null } {
  const { top, left, rows, columns } = range.area;
  const lines: Line[] = [];
  for (let row = top; row < top + Math.min(rows, 2000); row += 1) {
    for (let column = left; column < left + Math.min(columns, 200); column += 1) {
      const side = SIDES[index].find(({ has }) => has(placeIn(range.area, row, column)));
      if (side !== undefined) lines.push(officeLine(lookAt(session, range.sheet, row, column), side.edge));
    }
  }
  const same = (key: keyof Line): string | null => (new Set(lines.map((line) => line[key])).size > 1 ? null : (lines[0] ?? NO_LINE)[key]);
  return { style: same('style'), weight: same('weight'), color: same('color') };
}

function looks(read: (look: CellLook) => unknown, change: (value: unknown) => LookChange): Property<SheetRange> {
  return {
    get: (range, session) => common(looksIn(range, session), read),
    set: (range, value, session) => {
      session.requireWritable(range.sheet);
      restyle(range, session, change(value));
    },
  };
}

function font(key: keyof FontLook, read: (value: unknown) => FontLook[keyof FontLook]): Property<SheetRange> {
  return looks((look) => look.font[key], (value) => ({ font: { [key]: read(value) } }));
}

function setColumnWidths({ sheet, area }: SheetRange, value: unknown, session: Session): void {
  session.requireWritable(sheet);
  for (let column = area.left; column < area.left + area.columns; column += 1) setColumnWidth(sheet, column, amount(value));
}

function setRowHeights({ sheet, area }: SheetRange, value: unknown, session: Session): void {
  session.requireWritable(sheet);
  for (let row = area.top; row < area.top + area.rows; row += 1) setRowHeight(sheet, row, amount(value));
}

function uniformNumber(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  return Array.from({ length: count }, (_, index) => read(first + index)).every((other) => other === value) ? value : null;
}

function nameOf(names: Readonly<Record<string, string>>, file: string): string {
  return Object.entries(names).find(([, name]) => name === file)?.[0] ?? 'General';
}

function fileName(names: Readonly<Record<string, string>>, value: unknown): string {
  const name = names[text(value)];
  if (name === undefined) throw invalidArgument();
  return name;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

function amount(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function color(value: unknown): string {
  const made = fileColor(text(value));
  if (made === undefined) throw invalidArgument();
  return `#${made.slice(2)}`;
}
