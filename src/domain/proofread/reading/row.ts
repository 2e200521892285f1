import type { Figure } from './figure';

/** The figure that one of a row of percentages speaks of: 46个, 22个和13个, 分别占20.7%、9.9%和5.9%. `before` are the levels before the row, the nearest first. */
export function figureOfRow(figure: Figure, figures: readonly Figure[], before: readonly Figure[]): Figure | null {
  const at = figure.distributed ?? 0;
  let length = at + 1;
  while (figures[figure.index + length - at]?.distributed === length) length += 1;
  return before[length - 1 - at] ?? null;
}
