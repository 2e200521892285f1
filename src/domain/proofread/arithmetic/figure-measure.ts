import type { Decimal } from '../../amount/decimal';
import type { Figure } from '../reading/figure';
import { numberOf, printedStep } from '../precision';

/** Figures of the same measure may be added, divided and compared: numbers of projects, of companies, amounts of one currency and kind. */
export type FigureMeasure = string;

const COUNTED_ALIKE: Readonly<Record<string, string>> = { 项: '个', 宗: '个', 户: '家' };

/** What a figure measures; `kindOfMoney` stands in where the figure names none (其中产业类118.93亿元). */
export function measureOf({ quantity, label }: Figure, kindOfMoney = 'amount'): FigureMeasure {
  if (quantity.kind !== 'money') return COUNTED_ALIKE[quantity.unit] ?? quantity.unit;
  const { money } = label;
  const kind = money === null ? kindOfMoney : money === 'paid' || money === 'planned' ? money : 'amount';
  return `${quantity.currency ?? ''} ${label.origin === 'foreign' && money === null ? 'amount' : kind}`;
}

/** A level that stands for exactly what is printed: not 130余, not 近500. */
export function isExact({ quantity, label }: Figure): boolean {
  return !quantity.range && quantity.firmness === 'exact' && label.firmness === 'exact';
}

/** The value in single units (元, 个). */
export function valueOf({ quantity }: Figure): number {
  return numberOf(quantity.amount);
}

/** One of the last printed digit, in single units. */
export function stepOf({ quantity }: Figure): number {
  return quantity.kind === 'count' ? 0 : printedStep(quantity) * 10 ** quantity.power;
}

/** The exact sum of printed amounts. */
export function sumOf(figures: readonly Figure[]): number {
  const amounts = figures.map(({ quantity }) => quantity.amount);
  const power = Math.min(...amounts.map((amount) => amount.power));
  const digits = amounts.reduce((sum, amount) => sum + scaled(amount, power), 0n);
  return Number(`${digits}e${power}`);
}

function scaled({ digits, power }: Decimal, to: number): bigint {
  return BigInt(digits) * 10n ** BigInt(power - to);
}
