import { changedAttributes } from '../xml/attributes';
import { type XmlElement, element, elementsOf, localName } from '../xml/element';
import { fileColor } from './colors';
import type { BorderLook, Edge, FontLook, LookChange } from './look';

/** The order in which a font's properties stand in a file. */
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** What each font change writes: the element it replaces, or null to remove it. A new name leaves the theme's font behind. */
const FONT_WRITERS: { readonly [Key in keyof FontLook]: (look: FontLook) => Readonly<Record<string, XmlElement | null>> } = {
  name: ({ name }) => ({ name: valued('name', name), family: null, charset: null, scheme: null }),
  size: ({ size }) => ({ sz: valued('sz', String(size)) }),
  bold: ({ bold }) => ({ b: bold ? element('b') : null }),
  italic: ({ italic }) => ({ i: italic ? element('i') : null }),
  underline: ({ underline }) => ({ u: underline ? element('u') : null }),
  strikethrough: ({ strikethrough }) => ({ strike: strikethrough ? element('strike') : null }),
  color: ({ color }) => ({ color: element('color', { rgb: fileColor(color) ?? 'FF000000' }) }),
};

/** Stands in for the properties that a change does not name; they are not written. */
const ANY_FONT: FontLook = { name: '', size: 0, bold: false, italic: false, underline: false, strikethrough: false, color: '' };

export function changedFont(font: XmlElement, change: Partial<FontLook>): XmlElement {
  const parts = new Map(elementsOf(font).map((part) => [localName(part.name), part]));
  for (const key of Object.keys(change) as (keyof FontLook)[]) {
    for (const [name, part] of Object.entries(FONT_WRITERS[key]({ ...ANY_FONT, ...change }))) {
      if (part === null) parts.delete(name);
      else parts.set(name, part);
    }
  }
  const order = (name: string): number => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);
  return element('font', font.attributes, [...parts].sort(([first], [second]) => order(first) - order(second)).map(([, part]) => part));
}

export function changedFill(color: string | null): XmlElement {
  if (color === null) return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, [element('fgColor', { rgb: fileColor(color) ?? 'FFFFFFFF' }), element('bgColor', { indexed: '64' })])]);
}

const EDGE_ORDER: readonly Edge[] = ['left', 'right', 'top', 'bottom', 'diagonal'];

export function changedBorder(border: XmlElement, change: NonNullable<LookChange['borders']>): XmlElement {
  const sides = new Map(elementsOf(border).map((side) => [localName(side.name), side]));
  for (const edge of EDGE_ORDER) {
    const look = change[edge];
    if (look !== undefined) sides.set(edge, look === null ? element(edge) : writeSide(edge, look));
    else if (!sides.has(edge)) sides.set(edge, element(edge));
  }
  const known = EDGE_ORDER.map((edge) => sides.get(edge) as XmlElement);
  const others = [...sides].filter(([name]) => !EDGE_ORDER.some((edge) => edge === name)).map(([, side]) => side);
  return element('border', border.attributes, [...known, ...others]);
}

function writeSide(edge: Edge, { style, color }: BorderLook): XmlElement {
  const colorElement = color === null ? element('color', { auto: '1' }) : element('color', { rgb: fileColor(color) ?? 'FF000000' });
  return element(edge, { style }, [colorElement]);
}

/** The alignment attributes of a change; null removes one. */
function alignmentChange(change: LookChange): Record<string, string | null> {
  return {
    ...(change.horizontal === undefined ? {} : { horizontal: change.horizontal === 'general' ? null : change.horizontal }),
    ...(change.vertical === undefined ? {} : { vertical: change.vertical === 'bottom' ? null : change.vertical }),
    ...(change.wrap === undefined ? {} : { wrapText: change.wrap ? '1' : null }),
    ...(change.indent === undefined ? {} : { indent: change.indent === 0 ? null : String(change.indent) }),
  };
}

export function changedAlignment(xf: XmlElement, change: LookChange): XmlElement {
  const changes = alignmentChange(change);
  return Object.keys(changes).length === 0 ? xf : withChild(xf, 'alignment', 'applyAlignment', changes);
}

export function changedProtection(xf: XmlElement, change: LookChange): XmlElement {
  return change.locked === undefined ? xf : withChild(xf, 'protection', 'applyProtection', { locked: change.locked ? null : '0' });
}

/** The cell format with attributes of one child changed; alignment stands before protection. */
function withChild(xf: XmlElement, name: string, flag: string, changes: Readonly<Record<string, string | null>>): XmlElement {
  const old = elementsOf(xf).find((child) => localName(child.name) === name);
  const attributes = changedAttributes(old?.attributes ?? {}, changes);
  const others = xf.children.filter((child) => child !== old);
  const made = Object.keys(attributes).length === 0 ? [] : [element(name, attributes)];
  const children = name === 'alignment' ? [...made, ...others] : [...others, ...made];
  return { name: 'xf', attributes: { ...xf.attributes, [flag]: '1' }, children };
}

function valued(name: string, value: string): XmlElement {
  return element(name, { val: value });
}
