import type { Figure } from '../reading/figure';
import type { Calculation } from './calculation';
import { isExact, measureOf, valueOf } from './figure-measure';
import type { Neighbours } from './neighbours';
import { nearest } from './neighbours';

/** A part (其中…) that is greater than anything the paragraph could mean as its whole. */
export function checkOversize(figures: readonly Figure[], near: Neighbours): readonly Calculation[] {
  return figures.flatMap((figure) => oversize(figure, near) ?? []);
}

function oversize(part: Figure, near: Neighbours): Calculation | null {
  if (!part.part || part.role !== 'level' || part.quantity.kind === 'percent' || part.bracket || !isExact(part)) return null;
  const wholes = near.levelsOfParagraphBefore(part).filter((each) => !each.part && measureOf(each) === measureOf(part));
  if (wholes.length === 0 || wholes.some((whole) => !isExact(whole) || valueOf(whole) >= valueOf(part))) return null;
  const whole = nearest(wholes, (each) => valueOf(part) - valueOf(each));
  if (!whole) return null;
  const unit = 10 ** part.quantity.power;
  return { kind: 'part', from: [whole], checked: part, expected: valueOf(whole) / unit, found: valueOf(part) / unit, agrees: false };
}
