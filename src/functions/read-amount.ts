import type { Amount, AmountUnit } from '../domain/amount/amount';
import { parseAmount } from '../domain/amount/parse';
import { parseUnit } from '../domain/amount/unit';
import { DEFAULT_RULES } from '../domain/rules';
import { describeFlag } from '../strings/describe';
import { invalidValue, strings } from './errors';

const NOWHERE = { sheet: '' };

/** The unit that an argument names, null where it is left out. Throws #VALUE! for one that is no unit. */
export function unitArgument(text: string): AmountUnit | null {
  if (text === '') return null;
  const unit = parseUnit(text);
  if (!unit) throw invalidValue(strings().functions.unitUnknown(text));
  return unit;
}

/** The amount that a cell states, null where it says that there is none (—, 待定). A number without a unit is in the given one.
 *  Throws #VALUE! with the reason where the amount cannot be read, or nobody names a unit: never a guess. */
export function readAmount(cell: string | number | boolean, unit: AmountUnit | null): Amount | null {
  const { amount, flags } = parseAmount(cell, { unit, at: NOWHERE });
  const [flag] = flags;
  if (amount || !flag) return amount;
  if (unit === null && parseAmount(cell, { unit: DEFAULT_RULES.defaultUnit, at: NOWHERE }).amount) throw invalidValue(strings().functions.unitMissing(String(cell)));
  throw invalidValue(describeFlag(flag, strings()));
}
