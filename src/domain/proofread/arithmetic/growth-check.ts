import type { Figure } from '../reading/figure';
import { namesSomething } from '../reading/label';
import type { Calculation } from './calculation';
import { isExact, measureOf, valueOf } from './figure-measure';
import type { Neighbours } from './neighbours';
import { checkPercentage, type Derivation } from './percentage-check';

const HUNDRED = 100;

/** 增长16.3%, where the sentence also states the old figure (去年同期…, 从…到…, 较上届(…)) or the difference (增加31个). */
export function checkGrowth(figure: Figure, near: Neighbours): Calculation | null {
  const now = near.sentenceBefore(figure)[0];
  const { subject } = figure.label;
  if (subject && namesSomething(subject)) return null;
  if (!now || !isExact(now) || (figure.distributed ?? 0) > 0 || figure.label.firmness !== 'exact') return null;
  const alike = near.sentenceOf(figure).filter((each) => each !== now && isExact(each) && measureOf(each) === measureOf(now));
  const bases = [...alike.filter((each) => isBase(each, now)).map((base) => ({ figures: [base], value: valueOf(base) })), ...alike.filter(({ role, index }) => role === 'increase' && Math.abs(index - figure.index) === 1).map((more) => differenceBase(now, more))];
  const sign = figure.label.falls ? -1 : 1;
  const derivations = bases.filter(({ value }) => value > 0).map(({ figures, value }): Derivation => ({ from: [...figures, now], expected: sign * (valueOf(now) / value - 1) * HUNDRED, binding: true }));
  return checkPercentage('growth', figure, derivations);
}

function isBase(each: Figure, now: Figure): boolean {
  if (each.role === 'baseline') return true;
  const [then, since] = [each.scope.period.year, now.scope.period.year];
  return each.role === 'level' && each.index < now.index && then !== since && (then === 'last' || (typeof then === 'number' && typeof since === 'number' && then < since)) && !each.part && !now.part;
}

function differenceBase(now: Figure, more: Figure): { readonly figures: readonly Figure[]; readonly value: number } {
  return { figures: [more], value: valueOf(now) + (more.label.falls ? valueOf(more) : -valueOf(more)) };
}
