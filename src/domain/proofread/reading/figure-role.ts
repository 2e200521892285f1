import type { Figure, FigureRole } from './figure';
import { hasModifier, type Label } from './label';
import type { Quantity } from './quantity';

/** Where a figure stands among others. */
export interface Standing {
  readonly clause: number;
  readonly before: Figure | undefined;
  readonly distributed: number | null;
  /** The words before the bracket that it stands in: 较上届(签约额6039.55亿元). */
  readonly outside: Label | null;
}

/** What a figure is, by the words beside it and the figure before it. */
export function roleOf(quantity: Quantity, words: Label, standing: Standing): FigureRole {
  return quantity.kind === 'percent' ? percentageRole(words, standing) : amountRole(words, standing);
}

function percentageRole(words: Label, { before, clause, distributed }: Standing): FigureRole {
  const { relation } = words;
  const neighbour = before?.clause === clause ? before.role : null;
  if (neighbour === 'whole' && relation === null) return 'share';
  if (relation === 'share' || relation === 'rate' || relation === 'completion') return relation;
  if (words.target || neighbour === 'target') return 'completion';
  if (relation === 'growth' || words.increase || words.comparison || words.sequence) return 'growth';
  return distributed !== null && distributed > 0 && before ? before.role : 'unknown';
}

function amountRole(words: Label, { outside }: Standing): FigureRole {
  const comparing = outside !== null && (outside.comparison || outside.sequence || outside.baseline);
  if (words.relation === 'share') return 'whole';
  if (words.average) return 'average';
  if (words.increase || (words.relation === 'growth' && !hasModifier(words))) return 'increase';
  if (words.baseline || words.from || comparing) return 'baseline';
  return words.target && words.stage === null ? 'target' : 'level';
}
