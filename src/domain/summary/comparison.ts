import { WHOLE_YEAR, type Period } from '../period';
import type { Rules } from '../rules';
import type { Headline } from './headline';
import type { Indicators } from './indicators';

/** Where the figures of an earlier period come from: the ledgers themselves, or what the office typed on `招商设置`. */
export type FigureSource = 'ledger' | 'typed';

/** Where the figures of the same period of the year before come from; null where there are none. The ledgers win where they hold that year; what is typed speaks of whole years only. */
export function earlierSource({ year, through, earlier }: Indicators, rules: Rules): FigureSource | null {
  if (earlier) return 'ledger';
  return through === WHOLE_YEAR && Object.keys(rules.typedFigures[year - 1] ?? {}).length > 0 ? 'typed' : null;
}

/** A headline figure of the same period of the year before (上年同期), a whole number of the smallest unit; null where it is not known.
 *  @example earlierFigure(contracted, indicators, rules) // 37_450_000_000 for 374.5亿元 */
export function earlierFigure(headline: Headline, indicators: Indicators, rules: Rules): number | null {
  if (indicators.earlier) return headline.value(indicators.earlier);
  return earlierSource(indicators, rules) === 'typed' ? (rules.typedFigures[indicators.year - 1]?.[headline.key] ?? null) : null;
}

/** The target of a year (年度目标), a whole number of the smallest unit; null where the office set none. */
export function targetOf({ key }: Headline, { year }: Pick<Period, 'year'>, rules: Rules): number | null {
  const target = rules.targets[year]?.[key] ?? 0;
  return target > 0 ? target : null;
}

/** Growth over an earlier figure (同比): 0.163 for 16.3%; null over nothing. */
export function growth(value: number, earlier: number | null): number | null {
  return earlier === null || earlier === 0 ? null : value / earlier - 1;
}
