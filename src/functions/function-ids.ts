/** The custom functions by the ids that Excel knows them by (functions.json); an id and its parameters never change, new ones are added behind. */
export const FUNCTION_IDS = ['AMOUNT', 'TIER', 'TOP500', 'FIRSTENTRY', 'STAGE', 'CHAIN', 'DATE', 'INDICATOR', 'SUMMARY', 'CHECK', 'PROOFREAD'] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
