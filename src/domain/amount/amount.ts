import type { Currency } from '../money';

/** How firmly an amount is meant (counting rule 4): 约/左右/达 the number itself; 超/逾/余/多/不低于/以上/级 at least; 近/不足/不到 below. */
export type Firmness = 'exact' | 'about' | 'atLeast' | 'below';

/** An amount of money that a ledger states. */
export interface Amount {
  /** What the cell said, as written. */
  readonly text: string;
  /** Whole smallest units: 元 for CNY, cents for USD (see `money.ts`). */
  readonly value: number;
  readonly currency: Currency;
  /** The qualifying word as written (约, 超, 余, 近 …), null where there is none. */
  readonly qualifier: string | null;
  readonly firmness: Firmness;
  /** The word that the number was bound to (总投资, 投资, 合同外资 …), null for a bare number. */
  readonly boundTo: string | null;
}

/** A unit of money as cells, headings and notes write it: 亿元, 万美元 … */
export interface AmountUnit {
  readonly currency: Currency;
  /** 1, 10^3, 10^4, 10^6, 10^8 …: units of the currency. */
  readonly scale: number;
  /** False where the text named only a scale (万、亿) and the currency is assumed to be 元. */
  readonly currencyNamed: boolean;
}
