import type { Rules } from '../../rules';
import type { Indicators, Tally } from '../../summary/indicators';
import type { Top500Class } from '../../top500';
import { indicator, type Indicator, type IndicatorCode, type IndicatorValues } from '../findings';
import { hasModifier, type Label } from '../reading/label';
import type { TierPhrase } from '../reading/tier-phrase';

/** What is measured: a number of projects or companies, or money in 元 or US cents. */
export type Measure = 'projects' | 'companies' | 'yuan' | 'usdCents';

/** What a figure speaks of, once its sentence has been heard. */
export interface Subject extends Pick<Label, 'stage' | 'tier' | 'top500' | 'firstEntry' | 'origin' | 'chain' | 'broad'> {
  /** False where the words only hint at the indicator, so that a difference proves nothing: 总投资 for 合同引资额, 重大项目 for 项目. */
  readonly sure: boolean;
  readonly understood: boolean;
  /** First and last month; null for the whole year. */
  readonly months: readonly [number, number] | null;
}

/** The value of an indicator that a figure may be compared with. */
export interface Reading {
  readonly indicator: Indicator;
  /** Projects, companies, 元 or US cents; `most` where projects without a month may belong to it. */
  readonly value: number;
  readonly most: number;
  readonly certainty: Certainty;
}

/** sure: a difference is an error · near: an error where the values are close, else something else is meant · hint: a difference proves nothing. */
export type Certainty = 'sure' | 'near' | 'hint';

/** A subject from a label's own words. */
export function subjectOf(label: Label, months: Subject['months']): Subject {
  const { stage, tier, top500, firstEntry, origin, chain, broad } = label;
  return { stage, tier, top500, firstEntry, origin, chain, broad, months, understood: !hasModifier(label) && !label.remainder, sure: !broad && (chain === null || label.chainSure) };
}

/** The part of a whole: what both say, the part first. */
export function within(part: Subject, whole: Label): Subject {
  return {
    ...part,
    tier: part.tier ?? whole.tier,
    top500: part.top500 ?? whole.top500,
    firstEntry: part.firstEntry || whole.firstEntry,
    origin: part.origin ?? whole.origin,
    chain: part.chain ?? whole.chain,
    stage: part.stage ?? whole.stage,
    understood: part.understood && !hasModifier(whole),
  };
}

/** The indicator that holds a subject, or null where the summary has none for the combination. */
export function lookUp(subject: Subject, measure: Measure, indicators: Indicators, rules: Rules): Reading | null {
  if (!subject.understood || subject.stage === 'other' || subject.tier?.level || (subject.tier && subject.tier.currency !== 'CNY')) return null;
  const find = new Lookup(subject, indicators, rules);
  if (measure === 'projects') return find.projects();
  if (measure === 'companies') return find.companies();
  return measure === 'yuan' ? find.yuan() : find.usd();
}

class Lookup {
  private readonly kinds: ReadonlySet<'tier' | 'top500' | 'firstEntry' | 'origin' | 'chain' | 'months' | 'stage'>;

  constructor(private readonly subject: Subject, private readonly indicators: Indicators, private readonly rules: Rules) {
    const { tier, top500, firstEntry, origin, chain, months, stage } = subject;
    this.kinds = new Set([
      ...(tier ? (['tier'] as const) : []), ...(top500 && !firstEntry ? (['top500'] as const) : []), ...(firstEntry ? (['firstEntry'] as const) : []),
      ...(origin ? (['origin'] as const) : []), ...(chain !== null ? (['chain'] as const) : []), ...(months ? (['months'] as const) : []),
      ...(stage !== null && stage !== 'signed' ? (['stage'] as const) : []),
    ]);
  }

  projects(): Reading | null {
    const { top500, top500: kind } = this.subject;
    const { signed, top500: counted, firstEntry } = this.indicators;
    if (this.is()) return this.found('signedProjects', {}, signed.projects, this.subject.stage === 'signed');
    if (this.is('stage')) return this.stage();
    if (this.is('tier')) return this.tier('projects');
    if (this.is('firstEntry')) return this.found('firstEntry', { label: this.rules.firstEntryLabel }, firstEntry);
    if (this.is('top500') && kind === 'any') return this.found('top500Projects', {}, counted.projects);
    if (this.is('top500') && isClass(top500)) return this.found('top500ClassProjects', { class: top500 }, counted.byClass[top500].projects);
    if (this.is('months')) return this.months('projects');
    return this.chainProjects();
  }

  companies(): Reading | null {
    const { top500 } = this.subject;
    const counted = this.indicators.top500;
    if (this.is('firstEntry')) return this.found('firstEntry', { label: this.rules.firstEntryLabel }, this.indicators.firstEntry, false);
    if (!this.is('top500')) return null;
    if (isClass(top500)) return this.found('top500ClassCompanies', { class: top500 }, counted.byClass[top500].companies);
    return this.found('top500Companies', {}, counted.companies);
  }

  yuan(): Reading | null {
    const { origin, chain } = this.subject;
    const { signed, domesticYuan, foreignYuan, chains } = this.indicators;
    if (this.is()) return this.found('contracted', {}, signed.contractedYuan);
    if (this.is('tier')) return this.tier('contractedYuan');
    if (this.is('origin')) return origin === 'domestic' ? this.found('domestic', {}, domesticYuan) : this.found('foreign', {}, foreignYuan);
    if (this.is('months')) return this.months('contractedYuan');
    const tally = this.is('chain') ? chains.find((each) => each.chain === chain) : undefined;
    return tally && chain !== null ? this.found('chainContracted', { chain }, tally.contractedYuan) : null;
  }

  usd(): Reading | null {
    return this.is('origin') && this.subject.origin === 'foreign' ? this.found('foreignUsd', {}, this.indicators.foreignUsdCents) : null;
  }

  /** Exactly these narrow the figure. */
  private is(...kinds: readonly ('tier' | 'top500' | 'firstEntry' | 'origin' | 'chain' | 'months' | 'stage')[]): boolean {
    return this.kinds.size === kinds.length && kinds.every((kind) => this.kinds.has(kind));
  }

  private found<Code extends IndicatorCode>(code: Code, values: IndicatorValues[Code], value: number, sure = true, most = value): Reading {
    return { indicator: indicator(code, this.indicators.year, values), value, most, certainty: sure && this.subject.sure ? 'sure' : 'hint' };
  }

  /** The ledger counts signed projects that have come so far, whenever they did; 新开工项目 may mean others. */
  private stage(): Reading | null {
    const { stage } = this.subject;
    if (stage === 'started' || stage === 'operating' || stage === 'taxed') return this.found(stage, {}, this.indicators[stage], false);
    return null;
  }

  private tier(part: keyof Tally): Reading | null {
    const { tier } = this.subject;
    const range = tier && this.rangeOf(tier);
    if (!range) return null;
    const { minYi, maxYi } = range;
    const codes = part === 'projects' ? (['tierProjects', 'bandProjects'] as const) : (['tierContracted', 'bandContracted'] as const);
    const value = this.atLeast(minYi, part) - (maxYi === null ? 0 : this.atLeast(maxYi, part));
    return maxYi === null ? this.found(codes[0], { minYi }, value) : this.found(codes[1], { minYi, maxYi }, value);
  }

  /** The range in thresholds of the office; null where it uses others. */
  private rangeOf({ minYi, maxYi }: TierPhrase): { minYi: number; maxYi: number | null } | null {
    const known = (yi: number | null): boolean => yi === null || this.rules.tiers.some((tier) => tier.minYi === yi);
    if (!known(minYi) || !known(maxYi) || (minYi === null && maxYi !== this.rules.tiers.at(-1)?.minYi)) return null;
    return { minYi: minYi ?? 0, maxYi };
  }

  private atLeast(minYi: number, part: keyof Tally): number {
    if (minYi > 0) return this.indicators.tiers.find((tier) => tier.minYi === minYi)?.[part] ?? 0;
    return this.indicators.bands.filter((band) => band.minYi !== null || band.label === this.rules.belowBand).reduce((sum, band) => sum + band[part], 0);
  }

  private months(part: keyof Tally): Reading | null {
    const { months } = this.subject;
    if (!months) return null;
    const [from, to] = months;
    const sum = (tallies: readonly Tally[]): number => tallies.reduce((total, tally) => total + tally[part], 0);
    const value = sum(this.indicators.months.filter(({ month }) => month !== null && month >= from && month <= to));
    const unknown = sum(this.indicators.months.filter(({ month }) => month === null));
    return this.found(part === 'projects' ? 'monthProjects' : 'monthContracted', { from, to }, value, true, value + unknown);
  }

  private chainProjects(): Reading | null {
    const { chain, tier } = this.subject;
    const tally = this.indicators.chains.find((each) => each.chain === chain);
    if (!tally || chain === null) return null;
    if (this.is('chain')) return this.found('chainProjects', { chain }, tally.projects);
    if (this.is('chain', 'top500')) return this.subject.top500 === 'any' ? this.found('chainTop500', { chain }, tally.top500) : null;
    const index = this.is('chain', 'tier') && tier?.maxYi === null ? this.rules.tiers.findIndex((each) => each.minYi === tier.minYi) : -1;
    const projects = tally.tiers[index];
    return projects === undefined ? null : this.found('chainTierProjects', { chain, minYi: tier?.minYi ?? 0 }, projects);
  }
}

function isClass(top500: Subject['top500']): top500 is Top500Class {
  return top500 !== null && top500 !== 'any';
}
