import type { AmountUnit, Firmness } from './amount';
import type { CurrencyName } from './currency-name';
import type { LabelRole } from './labels';
import { firmnessBefore, type Qualifier } from './words';

/** A label in the text. */
export interface Label {
  readonly role: LabelRole;
  readonly start: number;
  readonly end: number;
}

/** Words that turn the number that follows them. */
export type Turn = 'former' | 'becomes' | 'conversion' | 'negative' | 'quantity';

/** 达 only says that the number is reached; of two qualifiers the more cautious one counts. */
const CAUTION: Readonly<Record<Firmness, number>> = { below: 3, about: 2, atLeast: 1, exact: 0 };
const REACHED = new Set(['达', '达到', '高达']);

/** What stands directly before the place that is being read: label, qualifiers, currency. The first character without meaning ends it. */
export class Lead {
  label: Label | null = null;
  qualifier: string | null = null;
  currency: CurrencyName | null = null;
  unit: AmountUnit | null = null;
  /** Where 2021年 or 今年 began. */
  period: number | null = null;
  private turns: readonly Turn[] = [];
  private empty = true;

  /** Forgets everything. */
  clear(): void {
    if (this.empty) return;
    this.empty = true;
    this.label = this.qualifier = this.currency = this.unit = this.period = null;
    this.turns = [];
  }

  /** A label: what stood before it qualified the label, not the number; a turn goes on (从总投资5亿). */
  setLabel(label: Label): void {
    this.empty = false;
    this.label = label;
    this.qualifier = this.currency = this.unit = this.period = null;
  }

  /** 今年, 2021年: the label that follows is a year's. */
  setPeriod(start: number): void {
    this.clear();
    this.empty = false;
    this.period = start;
  }

  setCurrency(currency: CurrencyName): void {
    this.empty = false;
    this.currency = currency;
  }

  setUnit(unit: AmountUnit): void {
    this.empty = false;
    this.unit = unit;
  }

  addTurn(turn: Turn): void {
    this.empty = false;
    this.turns = [...this.turns.slice(-3), turn];
  }

  has(turn: Turn): boolean {
    return this.turns.includes(turn);
  }

  addQualifier(word: string): void {
    this.empty = false;
    if (this.qualifier === null || caution(word, firmnessBefore(word)) > caution(this.qualifier, firmnessBefore(this.qualifier))) this.qualifier = word;
  }

  /** The qualifier that counts of those before and behind the number. */
  qualifierWith(after: Qualifier | null): { qualifier: string | null; firmness: Firmness } {
    const before = this.qualifier;
    const firmness = before === null ? 'exact' : firmnessBefore(before);
    const behindCounts = after && (before === null || caution(after.text, after.firmness) > caution(before, firmness));
    return behindCounts ? { qualifier: after.text, firmness: after.firmness } : { qualifier: before, firmness };
  }
}

function caution(word: string, firmness: Firmness): number {
  return REACHED.has(word) ? CAUTION.exact : CAUTION[firmness];
}
