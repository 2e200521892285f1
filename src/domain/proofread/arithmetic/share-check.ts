import type { Figure } from '../reading/figure';
import { figureOfRow } from '../reading/row';
import { namesSomething, type Label } from '../reading/label';
import type { Calculation } from './calculation';
import { isExact, valueOf } from './figure-measure';
import type { Neighbours } from './neighbours';
import { checkPercentage, type Derivation } from './percentage-check';

const HUNDRED = 100;
/** Clauses that may stand between a part and its share (…, 同比增长39.57%, 占…). */
const CLAUSES_BETWEEN = 2;
const SHORTEST_MATCH = 3;

/** 占84.1%, 占比78.6%, 分别占83%、94%: part by whole. The whole is often far away (the headline), so any stated whole that gives the percentage is enough; a percentage that none gives is wrong,
 *  unless its whole is another place's or a plan's, which the draft need not state. */
export function checkShare(figure: Figure, near: Neighbours, text: string): Calculation | null {
  if (figure.label.firmness !== 'exact' || figure.quantity.firmness !== 'exact') return null;
  const parts = partsOf(figure, near, text);
  const stated = near.figures[figure.index - 1];
  if (stated?.role === 'whole' && stated.clause === figure.clause) return statedShare(figure, stated, parts);
  const base = figure.distributed === null ? figure : (near.figures[figure.index - figure.distributed] ?? figure);
  const derivations = parts.flatMap((part) => wholesOf(part, figure, near).map((whole) => derivation(part, whole, base, parts[0] === part)));
  return checkPercentage('share', figure, derivations);
}

/** 占464.29亿元的66.18%: the whole stands in the same words. */
function statedShare(figure: Figure, whole: Figure, parts: readonly Figure[]): Calculation | null {
  const part = parts.find((each) => each.quantity.kind === whole.quantity.kind && each.quantity.currency === whole.quantity.currency);
  return part && isExact(whole) && valueOf(whole) > 0 ? checkPercentage('share', figure, [{ from: [part, whole], expected: (valueOf(part) / valueOf(whole)) * HUNDRED, binding: true }]) : null;
}

/** Wholes of the part's own measure, and of the one that 占 names: 到位资金5.74亿元, 占投资总额的26.3%. */
function wholesOf(part: Figure, figure: Figure, near: Neighbours): readonly Figure[] {
  const { money } = figure.label;
  const own = near.wholesOf(part, figure);
  if (part.quantity.kind !== 'money' || money === null || money === part.label.money) return own;
  return [...near.wholesOf({ ...part, label: { ...part.label, money } }, figure).filter(({ index }) => index !== part.index), ...own];
}

function derivation(part: Figure, whole: Figure, figure: Figure, likeliest: boolean): Derivation {
  return { from: [part, whole], expected: (valueOf(part) / valueOf(whole)) * HUNDRED, binding: likeliest && binds(whole, figure) };
}

function binds(whole: Figure, { label, paragraph }: Figure): boolean {
  if (label.region !== null || label.place !== null || label.target || label.intent) return false;
  if (label.money === 'planned') return whole.label.money === 'planned' && whole.paragraph === paragraph;
  return namesBase(label) || paragraph - whole.paragraph <= 1;
}

function namesBase(label: Label): boolean {
  return label.money !== null || label.head !== null;
}

/** The figures that the share may be of, the likeliest first. */
function partsOf(figure: Figure, near: Neighbours, text: string): readonly Figure[] {
  const before = near.sentenceBefore(figure).filter(isExact);
  if (figure.distributed !== null) {
    const part = figureOfRow(figure, near.figures, before);
    return part ? [part] : [];
  }
  const { subject } = figure.label;
  if (subject && namesSomething(subject)) return before.filter((each) => saysSame(subject, figure, each, text)).slice(0, 1);
  const close = before.filter((each) => figure.clause - each.clause <= CLAUSES_BETWEEN);
  const { money, head } = figure.label;
  const fits = close.filter(({ quantity }) => (money !== null ? quantity.kind === 'money' : head !== null ? quantity.kind === 'count' : true));
  return (fits.length > 0 ? fits : close).slice(0, 2);
}

/** 工业项目占…: the figure that was stated in the same words. */
function saysSame(subject: Label, { label }: Figure, each: Figure, text: string): boolean {
  const words = text.slice(subject.start, label.start);
  const others = text.slice(each.start, each.quantity.start);
  return words.length >= SHORTEST_MATCH && others.endsWith(words);
}
