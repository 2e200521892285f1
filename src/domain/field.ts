/** What a ledger column can mean; headings are mapped to these by the table in `ledger/headings.ts`. */
export const FIELDS = [
  'serial', 'project', 'investor', 'localInvestor', 'localCompany', 'parent', 'content',
  'totalInvestment', 'contracted', 'domesticAmount', 'foreignAmount', 'paidIn', 'fixedAssets', 'phaseInvestment', 'annualPlan', 'registeredCapital', 'amountText',
  'origin', 'chain', 'chainLead', 'industry', 'sourceRegion', 'location', 'unit', 'recommender',
  'signedOn', 'reportedOn', 'registeredOn', 'startedOn', 'operatingOn', 'taxedOn', 'stage',
  'top500', 'firstEntry', 'remark', 'code', 'activity', 'other',
] as const;

/** A field of a ledger; `other` is a column that is kept but not used. */
export type Field = (typeof FIELDS)[number];

/** Project stages in their order (DESIGN vocabulary: 在谈 · 签约 · 开工 · 投产 · 纳税 · 终止). */
export type Stage = 'negotiating' | 'signed' | 'started' | 'operating' | 'taxed' | 'terminated';

/** Capital origin: 内资 or 外资. */
export type Origin = 'domestic' | 'foreign';
