import { YI } from '../../money';
import type { Figure } from '../reading/figure';
import type { Calculation } from './calculation';
import { isExact, valueOf } from './figure-measure';
import type { Item } from './items';

const COUNT = '个';
const AMOUNT = 'CNY amount';

/** 134个627.65亿元, 其中亿元以上39个210.22亿元: the other 95 would come to 417亿元, though each is below 1亿元. Source: 信阳 2015. */
export function checkTiers(sentences: readonly (readonly Item[])[]): readonly Calculation[] {
  let whole: Item | null = null;
  const found: Calculation[] = [];
  for (const item of sentences.flat()) {
    if (whole && item.first.paragraph !== whole.first.paragraph) whole = null;
    const check: Calculation | null = whole && checkTier(item, whole);
    if (check) found.push(check);
    if (!item.first.part && item.first.label.tier === null) whole = both(item) ? item : null;
  }
  return found;
}

function checkTier(item: Item, whole: Item): Calculation | null {
  const { tier, stage } = item.first.label;
  const [part, all] = [both(item), both(whole)];
  const minYi = tier && !tier.level && tier.maxYi === null && tier.currency === 'CNY' ? tier.minYi : null;
  if (!part || !all || minYi === null || (stage !== null && stage !== whole.first.label.stage)) return null;
  const others = valueOf(all.count) - valueOf(part.count);
  const amount = valueOf(all.amount) - valueOf(part.amount);
  const unit = 10 ** part.amount.quantity.power;
  if (others <= 0 || amount <= others * minYi * YI) return null;
  return { kind: 'tier', from: [all.count, all.amount, part.count], checked: part.amount, expected: (valueOf(all.amount) - others * minYi * YI) / unit, found: valueOf(part.amount) / unit, agrees: false };
}

function both({ by, exact }: Item): { readonly count: Figure; readonly amount: Figure } | null {
  const [count, amount] = [by.get(COUNT), by.get(AMOUNT)];
  return exact && count && amount && isExact(count) && isExact(amount) ? { count, amount } : null;
}
