import { namesSomething, type Label } from './label';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** A number as a figure. One without a unit (签约项目：222, a cell) is a figure only where it ends its clause or cell and its label says what it counts; ranges are none.
 *  `next` is the token behind it. */
export function asFigure(quantity: Quantity, label: Label, next: Token | undefined): Quantity | null {
  if (quantity.range) return null;
  if (quantity.kind !== 'bare') return quantity;
  const ends = !next || (next.kind === 'mark' && next.mark !== '(' && next.mark !== ':');
  return ends && namesSomething(label) && saysWhatIsCounted(label) ? withLabelUnit(quantity, label.unit) : null;
}

function saysWhatIsCounted({ unit, tier, top500, firstEntry, head, money }: Label): boolean {
  return unit !== null || ((tier !== null || top500 !== null || firstEntry || head === 'project') && money === null);
}

function withLabelUnit(quantity: Quantity, unit: Label['unit']): Quantity {
  if (!unit || unit.power === 0) return { ...quantity, kind: unit?.unit === '%' ? 'percent' : 'count', unit: unit?.unit ?? '个' };
  const amount = { digits: quantity.amount.digits, power: quantity.amount.power + unit.power };
  return { ...quantity, kind: 'money', amount, unit: unit.unit, power: unit.power, currency: unit.unit.includes('美元') ? 'USD' : 'CNY' };
}
