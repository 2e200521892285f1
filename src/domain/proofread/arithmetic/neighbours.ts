import type { Figure } from '../reading/figure';
import { isExact, measureOf, valueOf } from './figure-measure';

/** Figures that a check may look back on; longer drafts are searched near by and at their head. */
const NEAR = 40;
const HEAD = 12;

/** The figures of a draft, and which of them stand near a given one. */
export class Neighbours {
  constructor(readonly figures: readonly Figure[]) {}

  /** Levels of the same sentence before a figure, the nearest first; not those in brackets. */
  sentenceBefore(figure: Figure): readonly Figure[] {
    const found: Figure[] = [];
    for (let at = figure.index - 1; at >= Math.max(0, figure.index - NEAR); at -= 1) {
      const before = this.figures[at];
      if (!before || before.sentence !== figure.sentence) break;
      if (before.role === 'level' && !before.bracket) found.push(before);
    }
    return found;
  }

  /** All figures of the sentence, those behind the figure included. */
  sentenceOf(figure: Figure): readonly Figure[] {
    const near = this.figures.slice(Math.max(0, figure.index - NEAR), figure.index + NEAR);
    return near.filter((each) => each.sentence === figure.sentence && each !== figure);
  }

  /** Levels of the paragraph before a figure. */
  levelsOfParagraphBefore(figure: Figure): readonly Figure[] {
    const near = this.figures.slice(Math.max(0, figure.index - NEAR), figure.index);
    return near.filter((each) => each.paragraph === figure.paragraph && each.role === 'level' && !each.bracket);
  }

  /** Levels that may be the whole of a part: of its measure, not smaller, stated before it, the nearest first. */
  wholesOf(part: Figure, before: Figure): readonly Figure[] {
    const measure = measureOf(part);
    const from = Math.max(0, before.index - NEAR);
    const near = [...this.figures.slice(0, Math.min(HEAD, from)), ...this.figures.slice(from, before.index)].reverse();
    return near.filter((each) => each !== part && each.role === 'level' && isExact(each) && (each.quantity.kind !== 'money' || each.label.money !== null) && measureOf(each) === measure && valueOf(each) >= valueOf(part) && valueOf(each) > 0);
  }
}

/** The candidate that comes nearest to what is printed. */
export function nearest<Candidate>(candidates: readonly Candidate[], distance: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const each = distance(candidate);
    if (each < least) [best, least] = [candidate, each];
  }
  return best;
}
