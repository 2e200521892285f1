import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IBorderStyleData, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { BorderLook, CellLook } from '../../document/styles/look';

/** What a cell holds, as far as its alignment in General depends on it. */
export type ContentKind = 'text' | 'number' | 'other';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED, dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE, medium: BorderStyleTypes.MEDIUM, mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, centerContinuous: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED, distributed: HorizontalAlign.DISTRIBUTED,
};

const WHERE_GENERAL: Readonly<Record<ContentKind, HorizontalAlign>> = { text: HorizontalAlign.LEFT, number: HorizontalAlign.RIGHT, other: HorizontalAlign.CENTER };

const VERTICAL: Readonly<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM, justify: VerticalAlign.MIDDLE, distributed: VerticalAlign.MIDDLE };

/** Pixels on each side of a cell's content, and for each step of indentation. */
const PADDING = 3;
const INDENT = 9;

/** The grid's style for a look of the document. */
export function gridStyle(look: CellLook, kind: ContentKind): IStyleData {
  const { font, fill, indent } = look;
  const horizontal = HORIZONTAL[look.horizontal] ?? WHERE_GENERAL[kind];
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    cl: { rgb: font.color },
    ...(fill !== null && { bg: { rgb: fill } }),
    bd: gridBorders(look.borders),
    ht: horizontal,
    vt: VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { l: PADDING + (horizontal === HorizontalAlign.RIGHT ? 0 : indent * INDENT), r: PADDING + (horizontal === HorizontalAlign.RIGHT ? indent * INDENT : 0), t: 0, b: 0 },
  };
}

function gridBorders({ left, right, top, bottom }: CellLook['borders']): IBorderData {
  return { ...(left && { l: gridBorder(left) }), ...(right && { r: gridBorder(right) }), ...(top && { t: gridBorder(top) }), ...(bottom && { b: gridBorder(bottom) }) };
}

function gridBorder({ style, color }: BorderLook): IBorderStyleData {
  return { s: BORDERS[style] ?? BorderStyleTypes.THIN, cl: { rgb: color ?? '#000000' } };
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
