import type { SeriesModel } from '../../document/charts/chart-model';
import { type Frame, drawn, label } from './svg';

/** The hole of a doughnut, as a part of its radius. */
const HOLE = 0.55;

/** Draws a pie or a doughnut into a frame. */
export function roundPicture(picture: SVGElement, { kind, values, sliceColors, color, labels }: SeriesModel, { left, top, right, bottom }: Frame): void {
  const radius = Math.max(0, Math.min(right - left, bottom - top) / 2 - 4);
  const x = (left + right) / 2, y = (top + bottom) / 2;
  const whole = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  let done = 0;
  values.forEach((value, index) => {
    const share = whole === 0 ? 0 : Math.max(0, value ?? 0) / whole;
    if (share === 0) return;
    const at = (part: number, distance: number): string => `${x + Math.sin(part * 2 * Math.PI) * distance} ${y - Math.cos(part * 2 * Math.PI) * distance}`;
    const end = done + Math.min(share, 0.99999), isLarge = share > 0.5 ? 1 : 0;
    drawn(picture, 'path', { d: `M ${x} ${y} L ${at(done, radius)} A ${radius} ${radius} 0 ${isLarge} 1 ${at(end, radius)} Z`, fill: sliceColors[index] ?? color, stroke: '#fff' });
    const [textX, textY] = at(done + share / 2, radius * 0.76).split(' ').map(Number);
    const text = labels?.[index];
    if (text !== undefined) label(picture, text, textX ?? x, (textY ?? y) + 4, { 'text-anchor': 'middle', fill: '#fff' });
    done += share;
  });
  if (kind === 'doughnut') drawn(picture, 'circle', { cx: x, cy: y, r: radius * HOLE, fill: '#fff' });
}
