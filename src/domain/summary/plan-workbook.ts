import type { Classified } from '../classify/classify';
import type { Rules } from '../rules';
import { planDetailSheet } from './detail-sheet';
import type { DescribeFlag } from './flag-explanation';
import type { Indicators } from './indicators';
import type { WorkbookPlan } from './plan';
import { planReviewSheet } from './review-sheet';
import { planSummarySheet } from './summary-sheet';

/** The sheets of a generation: an annual summary for each set of indicators, then `分类明细` and `核对清单` behind them.
 *  `detailSheet` is the name by which the summaries' formulas find `分类明细` while the sheets are built. */
export function planWorkbook(classified: Classified, years: readonly Indicators[], rules: Rules, describe: DescribeFlag, detailSheet: string): WorkbookPlan {
  return {
    sheets: [
      ...years.map((indicators) => planSummarySheet(indicators, rules, detailSheet)),
      planDetailSheet(classified.projects, rules, describe),
      planReviewSheet(classified, describe),
    ],
  };
}
