import { type XmlElement, elementsOf, localName } from '../xml/element';

/** The theme's names of colours → their place in file order (dk1 and lt1 are swapped against the theme part). */
const PLACES: Readonly<Record<string, number>> = { lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11 };

/** What a colour of a drawing shows as, '#RRGGBB'; undefined where it cannot be said.
 *  @example a:schemeClr accent1 with lumMod 50000 → half as bright */
export function drawnColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  const { val, lastClr } = color.attributes;
  const kind = localName(color.name);
  const base = kind === 'srgbClr' ? val : kind === 'sysClr' ? lastClr : kind === 'schemeClr' ? theme[PLACES[val ?? ''] ?? -1] : undefined;
  if (base === undefined) return undefined;
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const changed = elementsOf(color).reduce((channels, { name, attributes }) => channels.map((channel) => channelAfter(localName(name), channel, Number(attributes['val'] ?? 0) / 100_000)), parts);
  return `#${changed.map((channel) => Math.round(Math.min(255, Math.max(0, channel))).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

/** Close to, not exactly, Excel's arithmetic in HSL. */
function channelAfter(change: string, channel: number, amount: number): number {
  if (change === 'lumMod' || change === 'shade') return channel * amount;
  if (change === 'lumOff') return channel + 255 * amount;
  return change === 'tint' ? channel + (255 - channel) * (1 - amount) : channel;
}
