import { type XmlElement, childNamed, elementsOf, localName } from '../xml/element';
import { shownColor } from './colors';
import type { BorderLook, CellLook, Edge, FontLook } from './look';

const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom', 'diagonal'];

export function readFont(font: XmlElement, theme: readonly string[]): FontLook {
  const value = (name: string): string | undefined => childNamed(font, name)?.attributes['val'];
  const isOn = (name: string): boolean => childNamed(font, name) !== undefined && !['0', 'false', 'none'].includes(value(name) ?? '1');
  return {
    name: value('name') ?? 'Calibri',
    size: Number(value('sz') ?? 11),
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    strikethrough: isOn('strike'),
    color: shownColor(childNamed(font, 'color'), theme) ?? '#000000',
  };
}

export function readBorders(border: XmlElement, theme: readonly string[]): CellLook['borders'] {
  const borders: Partial<Record<Edge, BorderLook>> = {};
  for (const side of elementsOf(border)) {
    const edge = EDGES.find((name) => name === localName(side.name));
    const style = side.attributes['style'] ?? 'none';
    if (edge !== undefined && style !== 'none') borders[edge] = { style, color: shownColor(childNamed(side, 'color'), theme) };
  }
  return borders;
}
