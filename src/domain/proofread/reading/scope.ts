import type { Label, StageWord } from './label';
import { WHOLE_YEAR, type Period } from './period';

/** What the sentence says of all its figures. */
export interface Scope {
  readonly period: Period;
  /** 全市, 全区 … as written; null where the sentence names none. */
  readonly region: string | null;
  readonly place: string | null;
  /** The place is one of several that are set side by side, or a part: 其中天元区12个. */
  readonly oneOfSeveral: boolean;
  /** One occasion (集中签约), not the year. */
  readonly event: boolean;
  readonly intent: boolean;
  /** The stretch is headed by unknown words: 招商一局：签约项目35个. */
  readonly actor: boolean;
  readonly stage: StageWord | null;
  readonly chain: string | null;
  readonly chainSure: boolean;
}

const NOTHING: Scope = { period: WHOLE_YEAR, region: null, place: null, oneOfSeveral: false, event: false, intent: false, actor: false, stage: null, chain: null, chainSure: true };

/** Keeps what a draft has said of time, place and stage while its figures are read. */
export class ScopeKeeper {
  current: Scope = NOTHING;
  private periodBefore: Period = WHOLE_YEAR;
  private figures = 0;
  private placeOfFigures: string | null = null;

  constructor(private readonly text: string) {}

  /** Takes in what the words of a clause say; `figure` where they stand beside a figure. */
  hear(label: Label, figure: boolean, part: boolean): void {
    const before = this.current;
    const place = label.place ? this.text.slice(...label.place) : null;
    const region = label.region ? this.text.slice(...label.region) : null;
    const moved = place !== null || region !== null;
    this.current = {
      period: this.periodAfter(label),
      region: region ?? (place === null ? before.region : null),
      place: place ?? (region === null ? before.place : null),
      oneOfSeveral: place === null ? before.oneOfSeveral && region === null : part || (this.placeOfFigures !== null && this.placeOfFigures !== place),
      event: !label.wholeYear && (label.event || (before.event && label.period?.year === undefined)),
      intent: before.intent || label.intent,
      actor: (before.actor && !moved) || (figure && label.actor),
      stage: figure ? (label.stage ?? before.stage) : before.stage,
      chain: label.chain ?? (moved ? null : before.chain),
      chainSure: label.chain === null ? before.chainSure : label.chainSure,
    };
    if (!figure) return;
    this.figures += 1;
    if (place !== null) this.placeOfFigures ??= place;
  }

  /** The projects that a clause without figures sets as the whole: 在此次开工的项目中. */
  setStage(stage: StageWord): void {
    this.current = { ...this.current, stage };
  }

  /** What heads a stretch: 招商一局：… */
  setActor(actor: boolean): void {
    this.current = { ...this.current, actor };
  }

  /** One occasion from here on: 在沪洽周上，…. */
  setEvent(): void {
    this.current = { ...this.current, event: true };
  }

  /** What the words beside an old figure (去年的191个) say is forgotten after it. */
  forget(kept: Scope): void {
    this.current = kept;
  }

  endSentence(): void {
    const { period, place, region, event, oneOfSeveral } = this.current;
    const kept = this.figures > 0 ? period : this.periodBefore;
    this.current = { ...NOTHING, period: kept, place, region: place === null ? null : region, event, oneOfSeveral };
    this.periodBefore = kept;
    this.figures = 0;
    this.placeOfFigures = null;
  }

  endParagraph(): void {
    this.current = NOTHING;
    this.periodBefore = WHOLE_YEAR;
    this.figures = 0;
    this.placeOfFigures = null;
  }

  private periodAfter(label: Label): Period {
    const { period } = this.current;
    if (label.period === null) return label.wholeYear ? { ...period, months: null, open: false } : period;
    const base = label.period.year === undefined ? { ...period, months: null, open: false } : WHOLE_YEAR;
    return { ...base, ...label.period };
  }
}
