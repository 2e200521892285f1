import type { Classified } from '../classify/classify';
import type { Rules } from '../rules';
import type { Top500Sources } from '../top500/match';
import { planActivitiesSheet } from './activities-sheet';
import { basisOf } from './basis';
import { planDetailSheet } from './detail-sheet';
import type { DescribeFlag } from './flag-explanation';
import type { Indicators } from './indicators';
import type { WorkbookPlan } from './plan';
import { planReviewSheet } from './review-sheet';
import { planSummarySheet } from './summary-sheet';

/** The sheets of a generation: an annual summary for each set of indicators, then `分类明细`, `活动明细` (where there are activities) and `核对清单` behind them.
 *  `names` are the sheets' names while they are built, in their order; formulas find the sheets by them. */
export function planWorkbook(classified: Classified, years: readonly Indicators[], rules: Rules, describe: DescribeFlag, names: readonly string[], top500: Top500Sources | null = null): WorkbookPlan {
  const [detail = '', activities = ''] = names.slice(years.length);
  return {
    sheets: [
      ...years.map((indicators) => planSummarySheet(indicators, rules, { detail, activities }, basisOf(classified.projects, indicators, top500))),
      planDetailSheet(classified.projects, rules, describe),
      ...(classified.activities.length > 0 ? [planActivitiesSheet(classified.activities, describe)] : []),
      planReviewSheet(classified, describe),
    ],
  };
}
