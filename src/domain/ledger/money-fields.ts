import type { Field } from '../field';

/** Fields whose cells are amounts of money. */
export const MONEY: ReadonlySet<Field> = new Set<Field>([
  'totalInvestment', 'contracted', 'domesticAmount', 'foreignAmount', 'paidIn', 'fixedAssets', 'phaseInvestment', 'annualPlan', 'registeredCapital', 'amountText',
]);
