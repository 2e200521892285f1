import type { Figure } from '../reading/figure';
import { hasModifier, namesClass, narrows } from '../reading/label';
import type { Calculation } from './calculation';
import { isExact, measureOf, valueOf } from './figure-measure';

/** With fewer digits two amounts are alike by chance (1.2亿元, 12亿元). */
const FEWEST_DIGITS = 3;

/** The same digits with the point elsewhere: 引资1075亿元 in the title, 107.5亿元 in the text. Source: 株洲 2021, second quarter. */
export function checkSlips(figures: readonly Figure[]): readonly Calculation[] {
  const seen = new Map<string, Figure>();
  return figures.flatMap((figure) => {
    const digits = significant(figure.quantity.amount.digits);
    if (!isHeadline(figure) || digits.length < FEWEST_DIGITS) return [];
    const key = `${measureOf(figure)} ${digits}`;
    const before = seen.get(key);
    if (!before) seen.set(key, figure);
    return before && valueOf(before) !== valueOf(figure) ? [slip(before, figure)] : [];
  });
}

/** Money of all projects, not of some. */
function isHeadline(figure: Figure): boolean {
  const { role, quantity, label, whole, part } = figure;
  return role === 'level' && quantity.kind === 'money' && isExact(figure) && label.money !== null && !narrows(label) && !part && (whole === null || (!namesClass(whole) && !hasModifier(whole)));
}

function significant(digits: number): string {
  return String(Math.abs(digits)).replace(/0+$/, '');
}

function slip(before: Figure, figure: Figure): Calculation {
  const unit = 10 ** figure.quantity.power;
  return { kind: 'slip', from: [before], checked: figure, expected: valueOf(before) / unit, found: valueOf(figure) / unit, agrees: false };
}
