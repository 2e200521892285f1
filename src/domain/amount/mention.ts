import type { AmountUnit, Firmness } from './amount';
import type { CurrencyName } from './currency-name';
import type { Numeral } from './numeral';

/** What an amount in a text is an amount of. `bare` has no label; `repeat` says an amount again in another currency. */
export type MentionRole = 'total' | 'agreed' | 'plain' | 'bare' | 'increment' | 'capital' | 'part' | 'other' | 'repeat';

/** One amount that a text mentions, before it is decided which one counts. */
export interface Mention {
  readonly role: MentionRole;
  /** The label as written: 总投资, 2021年计划投资. */
  readonly label: string | null;
  readonly low: Numeral;
  /** The upper end of a range. */
  readonly high: Numeral | null;
  /** Named before the number: 人民币5亿元. */
  readonly currencyBefore: CurrencyName | null;
  /** Named behind it: 5亿美元. */
  readonly currencyAfter: CurrencyName | null;
  /** Named in a bracket before the number: 总投资(亿元):5. */
  readonly unit: AmountUnit | null;
  readonly qualifier: string | null;
  readonly firmness: Firmness;
  readonly negative: boolean;
  /** Understood as an amount that cannot be trusted. */
  readonly damaged: boolean;
  readonly start: number;
  readonly end: number;
}
