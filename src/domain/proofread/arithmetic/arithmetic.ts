import type { DraftText } from '../reading/draft-text';
import type { Figure } from '../reading/figure';
import type { Arithmetic } from '../findings';
import { written, type Calculation } from './calculation';
import { checkCompletion } from './completion-check';
import { checkGrowth } from './growth-check';
import { itemsOf } from './items';
import { Neighbours } from './neighbours';
import { checkOversize } from './oversize-check';
import { checkParts } from './parts-check';
import { checkRate } from './rate-check';
import { checkShare } from './share-check';
import { checkSlips } from './slip-check';
import { checkTiers } from './tier-check';

/** Holds the figures of a draft to each other: shares, rates, growth, completion, parts of a whole. Lists what agrees as well as what does not, in the order of the draft. */
export function checkArithmetic(figures: readonly Figure[], text: DraftText, draft: string): readonly Arithmetic[] {
  const near = new Neighbours(figures);
  const percentages = figures.flatMap((figure) => checkPercentage(figure, near, text.plain) ?? []);
  const sentences = sentencesOf(figures).map(itemsOf);
  const sums = [...checkParts(sentences, text.plain), ...checkOversize(figures, near), ...checkTiers(sentences), ...checkSlips(figures)];
  return [...percentages, ...sums].sort((one, other) => one.checked.index - other.checked.index).map((each) => written(each, text, draft));
}

function checkPercentage(figure: Figure, near: Neighbours, text: string): Calculation | null {
  if (figure.quantity.kind !== 'percent') return null;
  if (figure.role === 'share') return checkShare(figure, near, text);
  if (figure.role === 'rate') return checkRate(figure, near, text);
  if (figure.role === 'completion') return checkCompletion(figure, near);
  return figure.role === 'growth' ? checkGrowth(figure, near) : null;
}

function sentencesOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const sentences: Figure[][] = [];
  for (const figure of figures) {
    const current = sentences.at(-1);
    if (current?.[0]?.sentence === figure.sentence) current.push(figure);
    else sentences.push([figure]);
  }
  return sentences;
}
