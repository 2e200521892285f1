import { amount } from './amount';
import { chain } from './chain';
import { check } from './check';
import { date } from './date';
import { firstEntry } from './first-entry';
import type { FunctionId } from './function-ids';
import { indicator } from './indicator';
import { proofread } from './proofread';
import { stage } from './stage';
import { summary } from './summary';
import { tier } from './tier';
import { top500 } from './top500';

export { watchOffice } from './office';

/** What each custom function does. */
export const CUSTOM_FUNCTIONS = {
  AMOUNT: amount,
  TIER: tier,
  TOP500: top500,
  FIRSTENTRY: firstEntry,
  STAGE: stage,
  CHAIN: chain,
  DATE: date,
  INDICATOR: indicator,
  SUMMARY: summary,
  CHECK: check,
  PROOFREAD: proofread,
} satisfies Record<FunctionId, unknown>;
