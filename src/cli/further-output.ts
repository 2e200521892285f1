import { toYi } from '../domain/money';
import type { Rules } from '../domain/rules';
import type { Indicators } from '../domain/summary/indicators';
import type { KindTally } from '../domain/summary/tallies/activities';
import type { PaidInTally } from '../domain/summary/tallies/paid-in';
import type { ProgressStep } from '../domain/summary/tallies/progress';

/** What `summary --json` prints of source, unit, progress, 到位资金 and 招商活动; amounts in 亿元. Lists are empty and parts null where the ledgers say nothing of them. */
export function furtherOutput({ sources, units, progress, paidIn, activities }: Indicators, rules: Rules): object {
  return {
    sources: sources.map(({ group, regions }) => ({
      group,
      regions: regions.map((each) => ({ region: each.region || null, projects: each.projects, amountYi: toYi(each.contractedYuan, 'CNY') })),
    })),
    units: units.map((each) => ({
      unit: each.unit || null,
      rank: each.rank || null,
      projects: each.projects,
      amountYi: toYi(each.contractedYuan, 'CNY'),
      tiers: each.tiers.map((projects, index) => ({ minYi: rules.tiers[index]?.minYi, projects })).reverse(),
    })),
    progress: { fulfilled: progress.fulfilled, terminated: progress.terminated, started: stepOutput(progress.started), operating: stepOutput(progress.operating), taxed: stepOutput(progress.taxed) },
    paidIn: paidIn && { new: paidInOutput(paidIn.fresh), continued: paidInOutput(paidIn.continued) },
    activities: activities && { rows: activities.rows, outbound: kindOutput(activities.byKind.outbound), inbound: kindOutput(activities.byKind.inbound) },
  };
}

function stepOutput({ projects, contractedYuan, sameYear }: ProgressStep): object {
  return { projects, amountYi: toYi(contractedYuan, 'CNY'), sameYear };
}

function paidInOutput({ projects, paidInYuan, domesticYuan, foreignYuan }: PaidInTally): object {
  return { projects, amountYi: toYi(paidInYuan, 'CNY'), domesticYi: toYi(domesticYuan, 'CNY'), foreignYi: toYi(foreignYuan, 'CNY') };
}

/** Months without a date stand under null. */
function kindOutput({ batches, byLead, byMonth, places }: KindTally): object {
  return {
    batches,
    byLead: { chief: byLead.chief, other: byLead.other, below: byLead.below, unknown: byLead[''] },
    months: byMonth.map((of, index) => ({ month: index < 12 ? index + 1 : null, batches: of })),
    places: places.map(({ place, batches: of }) => ({ place: place || null, batches: of })),
  };
}
