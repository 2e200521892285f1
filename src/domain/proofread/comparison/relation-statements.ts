import type { Figure } from '../reading/figure';
import { figureOfRow } from '../reading/row';
import { note, type Indicator } from '../findings';
import type { HomeGround } from './home-ground';
import { namesSomething, narrows, type Label } from '../reading/label';
import { lookUp, subjectOf, type Reading } from './lookup';
import { percentageFits, printedStep, printedValue, shown } from '../precision';
import { absent, obstacleOf, type Judgement } from './level-statements';
import { readingsOf, type Ledger } from './readings';

const HUNDRED = 100;
/** How many figures back the one may stand that a percentage speaks of. */
const REACH = 12;

/** What the ledger says of a percentage of the draft: 占84.1%, 同比增长16.3%. Null where the percentage is of nothing that the summary counts. */
export function relationStatement(figure: Figure, figures: readonly Figure[], ledger: Ledger, home: HomeGround): Judgement | null {
  if (figure.role === 'unknown') return null;
  if (figure.role === 'completion') return absent(note('plan', {}));
  const of = figureOf(figure, figures);
  if (!of || obstacleOf(of, home)) return absent(note('unknown', {}));
  const reading = readingsOf(of, ledger).find(({ certainty }) => certainty === 'sure');
  if (!reading) return absent(note('unknown', {}));
  if (figure.role === 'share') return shareStatement(figure, of, reading, figures, ledger);
  return figure.role === 'growth' ? growthStatement(figure, of, reading, ledger) : absent(note('unknown', {}));
}

/** The figure that a percentage or a difference speaks of: the one before it in the sentence, unless other words stand between. */
function figureOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const before = levelsBefore(figure, figures);
  if (figure.distributed !== null) return figureOfRow(figure, figures, before);
  return figure.label.subject && namesSomething(figure.label.subject) ? null : (before[0] ?? null);
}

function levelsBefore({ index, sentence }: Figure, figures: readonly Figure[]): readonly Figure[] {
  const near = figures.slice(Math.max(0, index - REACH), index).reverse();
  return near.filter((each) => each.sentence === sentence && each.role === 'level' && !each.bracket);
}

function shareStatement(figure: Figure, of: Figure, part: Reading, figures: readonly Figure[], ledger: Ledger): Judgement {
  const { label } = figures[figure.index - (figure.distributed ?? 0)] ?? figure;
  if (label.region !== null || label.place !== null || label.target) return absent(note('unknown', {}));
  const judgements = wholesOf(label, of, part, ledger)
    .filter((whole) => whole.value > 0 && !sameIndicator(whole.indicator, part.indicator))
    .map((whole) => percentage(figure, (part.value / whole.value) * HUNDRED, { code: 'share', year: part.indicator.year, of: part.indicator, in: whole.indicator }));
  return judgements.find(({ verdict }) => verdict === '一致') ?? judgements[0] ?? absent(note('unknown', {}));
}

/** What 占 names (占亿元以上项目的…), else all projects, else the whole of 其中. */
function wholesOf(base: Label, of: Figure, part: Reading, { years, rules }: Ledger): readonly Reading[] {
  const indicators = years.find((each) => each.year === part.indicator.year);
  const bases = narrows(base) || !of.whole ? [base] : [base, of.whole];
  const measure = of.quantity.kind === 'money' ? 'yuan' : 'projects';
  return indicators ? bases.flatMap((each) => lookUp({ ...subjectOf(each, of.scope.period.months), stage: null }, measure, indicators, rules) ?? []) : [];
}

function growthStatement(figure: Figure, of: Figure, now: Reading, ledger: Ledger): Judgement {
  const then = baseOf(figure, of, now, ledger);
  if (!then || then.value === 0) return absent(note('no-base', {}));
  const growth = (now.value / then.value - 1) * HUNDRED;
  return percentage(figure, figure.label.falls ? -growth : growth, { code: 'growth', year: now.indicator.year, of: now.indicator, since: then.indicator.year });
}

/** The same indicator in the year that is compared with. */
function baseOf({ label }: Figure, of: Figure, now: Reading, ledger: Ledger): Reading | undefined {
  if (label.sequence) return undefined;
  const year = label.comparedWith ?? now.indicator.year - 1;
  const then = { ...of, scope: { ...of.scope, period: { ...of.scope.period, year } } };
  return readingsOf(then, ledger).find(({ indicator: { code } }) => code === now.indicator.code);
}

function sameIndicator(one: Indicator, other: Indicator): boolean {
  return one.code === other.code && Object.entries(one.values).every(([name, value]) => other.values[name] === value);
}

function percentage({ quantity }: Figure, expected: number, named: Judgement['indicator']): Judgement {
  const step = printedStep(quantity);
  const fits = percentageFits(expected, printedValue(quantity), step);
  const ledgerValue = shown(expected, step);
  return { indicator: named, verdict: fits ? '一致' : '不一致', ledgerValue, note: fits ? null : note('differs', { ledger: ledgerValue }) };
}
