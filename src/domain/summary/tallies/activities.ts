import type { Activity, ActivityKind, ActivityLead } from '../../activity';
import { isWithin, type Period } from '../../period';
import { cut } from '../cell-text';

/** Who led, where it is known; '' where it is not. */
export type LeadOrUnknown = ActivityLead | '';

/** 批次 of one kind of activity in a period. */
export interface KindTally {
  readonly batches: number;
  readonly byLead: Readonly<Record<LeadOrUnknown, number>>;
  /** January to December, then those whose month is not known. */
  readonly byMonth: readonly number[];
  /** Most batches first, equal ones in the order of the ledger; '' for those that name no place. */
  readonly places: readonly { readonly place: string; readonly batches: number }[];
}

export interface ActivityTally {
  /** Rows of the activity sheets, whatever their year. */
  readonly rows: number;
  readonly byKind: Readonly<Record<ActivityKind, KindTally>>;
}

/** Counts the 招商活动 of a period by kind, leader, month and place; null where there are none in it. */
export function activityTally(activities: readonly Activity[], period: Period): ActivityTally | null {
  const within = activities.filter(({ year, month }) => isWithin(period, year, month));
  if (within.length === 0) return null;
  const ofKind = (kind: ActivityKind): KindTally => kindTally(within.filter((activity) => activity.kind === kind));
  return { rows: activities.length, byKind: { outbound: ofKind('outbound'), inbound: ofKind('inbound') } };
}

function kindTally(activities: readonly Activity[]): KindTally {
  const byLead = { chief: 0, other: 0, below: 0, '': 0 };
  const byMonth = Array.from({ length: 13 }, () => 0);
  const byPlace = new Map<string, number>();
  let batches = 0;
  for (const activity of activities) {
    batches += activity.batches;
    byLead[activity.lead ?? ''] += activity.batches;
    const month = (activity.month ?? 13) - 1;
    byMonth[month] = (byMonth[month] ?? 0) + activity.batches;
    const place = cut(activity.destination);
    byPlace.set(place, (byPlace.get(place) ?? 0) + activity.batches);
  }
  const places = [...byPlace].map(([place, of]) => ({ place, batches: of })).sort((a, b) => b.batches - a.batches);
  return { batches, byLead, byMonth, places };
}
