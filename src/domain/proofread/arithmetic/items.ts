import type { Figure } from '../reading/figure';
import { isExact, measureOf, type FigureMeasure } from './figure-measure';

/** One thing that a sentence counts, with everything it says of it: 产业类项目34个、总投资118.93亿元、年度投资52.61亿元. */
export interface Item {
  readonly first: Figure;
  readonly by: ReadonlyMap<FigureMeasure, Figure>;
  readonly exact: boolean;
  /** The first item of its sentence. */
  readonly opens: boolean;
}

/** The levels of one sentence as items: a number of projects begins one, and so does a measure that the item already has. */
export function itemsOf(figures: readonly Figure[]): readonly Item[] {
  const items: { first: Figure; by: Map<FigureMeasure, Figure>; exact: boolean; opens: boolean }[] = [];
  for (const figure of figures) {
    if (figure.role !== 'level' || figure.bracket) continue;
    const current = items.at(-1);
    const measure = measureOf(figure);
    if (!current || begins(figure, measure, current)) items.push({ first: figure, by: new Map([[measure, figure]]), exact: isExact(figure), opens: !current });
    else {
      current.by.set(measure, figure);
      current.exact &&= isExact(figure);
    }
  }
  return items;
}

function begins({ quantity, part }: Figure, measure: FigureMeasure, { by, first }: { readonly by: ReadonlyMap<FigureMeasure, Figure>; readonly first: Figure }): boolean {
  const companiesThenProjects = quantity.unit === '个' && first.quantity.unit === '家' && by.size === 1 && !by.has(measure);
  return by.has(measure) || (quantity.kind === 'count' && !companiesThenProjects) || part !== first.part;
}
