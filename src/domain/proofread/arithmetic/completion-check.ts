import type { Figure } from '../reading/figure';
import type { Calculation } from './calculation';
import { isExact, valueOf } from './figure-measure';
import type { Neighbours } from './neighbours';
import { checkPercentage, type Derivation } from './percentage-check';

const HUNDRED = 100;
const MOST_RESULTS = 6;

/** 完成年度目标任务589亿元的37.22%, 目标32亿元, 完成率100%: result by target, where the sentence states both. */
export function checkCompletion(figure: Figure, near: Neighbours): Calculation | null {
  const target = targetOf(figure, near);
  if (!target || valueOf(target) <= 0) return null;
  const results = near.sentenceBefore(figure).filter((each) => each !== target && isExact(each) && each.quantity.kind === target.quantity.kind && each.quantity.currency === target.quantity.currency);
  const derivations = results.slice(0, MOST_RESULTS).map((result, at): Derivation => ({ from: [result, target], expected: (valueOf(result) / valueOf(target)) * HUNDRED, binding: at === 0 }));
  return checkPercentage('completion', figure, derivations);
}

/** The target in the same words (任务132个的59.09%), else the one that the sentence names. */
function targetOf(figure: Figure, near: Neighbours): Figure | null {
  const before = near.figures[figure.index - 1];
  if (before && before.clause === figure.clause && before.quantity.kind !== 'percent' && !before.bracket) return before;
  if (figure.label.target) return null;
  return [...near.sentenceOf(figure)].reverse().find((each) => each.index < figure.index && each.role === 'target' && !each.bracket && each.segment === figure.segment) ?? null;
}
