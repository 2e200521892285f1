import { flag, type Flag } from '../flag';
import { toYi } from '../money';
import type { CellPlace } from '../sheet';
import type { Amount } from './amount';

/** A flag where an amount is larger than the office believes without a question, which is what a lost decimal point (1075 for 107.5)
 *  or 万元 under a heading in 亿元 looks like; null elsewhere. The amount is never changed (DESIGN §4.5).
 *  `yuan`: the amount in 元, null without a rate; then nothing can be said. `limit`: 元, `Rules.implausibleAbove`.
 *  @example implausible(parse('12107'), 1_210_700_000_000, 100_000_000_000, at)?.values.yi // 12107 */
export function implausible(amount: Amount, yuan: number | null, limit: number, at: CellPlace): Flag | null {
  if (yuan === null || yuan <= limit) return null;
  return flag('amount.implausible', at, { text: amount.text, yi: toYi(yuan, 'CNY') });
}
