import type { Period } from '../../period';
import type { Rules } from '../../rules';
import type { Indicators } from '../../summary/indicators';
import type { Figure } from '../reading/figure';
import { hasModifier, narrows } from '../reading/label';
import { lookUp, subjectOf, within, type Certainty, type Measure, type Reading, type Subject } from './lookup';

/** What a draft is compared with. */
export interface Ledger {
  /** The year that is reported first. */
  readonly years: readonly [Indicators, ...Indicators[]];
  readonly rules: Rules;
  /** January to a month of a year that is known. */
  readonly through: (period: Period) => Indicators | null;
  /** The draft's plain text, for naming what was not understood. */
  readonly text: string;
}

/** The indicators that a figure's words may mean, the likeliest first. */
export function readingsOf(figure: Figure, ledger: Ledger): readonly Reading[] {
  const { years, rules } = ledger;
  const measures = measuresOf(figure);
  const subjects = subjectsOf(figure);
  return yearsOf(figure, years).flatMap((indicators) =>
    subjects.flatMap(({ subject, most }) => measures.flatMap((measure) => limited(lookUp(subject, measure, indicators, rules) ?? inPeriod(subject, measure, indicators.year, ledger), most))),
  );
}

/** 1—9月亿元以上项目: what the year's months do not hold, the same months counted by themselves do, where every project's month is known. */
function inPeriod(subject: Subject, measure: Measure, year: number, { rules, through }: Ledger): Reading | null {
  if (subject.months?.[0] !== 1) return null;
  const part = through({ year, through: subject.months[1] });
  return part && part.monthUnknown === 0 ? lookUp({ ...subject, months: null }, measure, part, rules) : null;
}

function limited(reading: Reading | null, most: Certainty): readonly Reading[] {
  if (!reading) return [];
  return [{ ...reading, certainty: reading.certainty === 'hint' ? 'hint' : most }];
}

function measuresOf({ quantity, label }: Figure): readonly Measure[] {
  if (quantity.kind === 'money') return quantity.currency === 'CNY' ? ['yuan'] : quantity.currency === 'USD' ? ['usdCents'] : [];
  if (quantity.unit === '家') return ['companies'];
  return label.head === 'company' ? ['companies', 'projects'] : ['projects'];
}

/** A part is read within its whole (三类500强项目13个, 其中世界500强8个), money within the projects before it; and each by its own words, for the sentence may have gone on to all projects.
 *  By its own words only a close value is then a misprint; beside a whole that is not understood, none is. */
function subjectsOf({ label, whole, scope, quantity, tabular }: Figure): readonly { readonly subject: Subject; readonly most: Certainty }[] {
  const chain = label.chain ?? scope.chain;
  const heard = { ...label, stage: label.stage ?? scope.stage, chain, chainSure: label.chain === null ? scope.chainSure : label.chainSure };
  const own = subjectOf(heard, scope.period.months);
  const sure = own.sure && !tabular && !label.actor && !scope.actor && !(quantity.kind === 'money' && label.money === 'total');
  const subject = { ...own, sure };
  if (!whole || !narrows(whole)) return [{ subject, most: 'sure' }];
  return [{ subject: within(subject, whole), most: 'sure' }, { subject, most: hasModifier(whole) || whole.broad ? 'hint' : 'near' }];
}

/** The years that a period may mean, of those that are known. 去年 is the year before where the sentence also names this one; else a draft of the following January speaks of the reported year. */
export function yearsOf({ scope, besideThisYear }: Figure, years: Ledger['years']): readonly Indicators[] {
  const [reported] = years;
  const { year } = scope.period;
  if (year === null || year === 'this') return [reported];
  if (year !== 'last') return years.filter((each) => each.year === year);
  const before = years.filter((each) => each.year === reported.year - 1);
  return besideThisYear ? before : [reported, ...before];
}
