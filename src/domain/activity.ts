import type { Flag } from './flag';

/** 招商活动 (DESIGN §1): outbound team trips and inbound visits. */
export type ActivityKind = 'outbound' | 'inbound';

/** Who led: 区主要领导 (the party secretary, the head of the district or zone), 其他区领导, or below (部门、乡镇). */
export type ActivityLead = 'chief' | 'other' | 'below';

/** The Chinese names, as sheets print them. */
export const ACTIVITY_LABELS: Readonly<Record<ActivityKind, string>> = { outbound: '小分队招商', inbound: '邀请客商考察' };
export const LEAD_LABELS: Readonly<Record<ActivityLead, string>> = { chief: '区主要领导', other: '其他区领导', below: '部门及乡镇' };

/** One row of an activity sheet: one batch (批次), or several where the row says so. */
export interface Activity {
  readonly sheet: string;
  /** Row as Excel shows it, from 1. */
  readonly row: number;
  readonly kind: ActivityKind;
  /** 批次; 1 where the row does not say. */
  readonly batches: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly lead: ActivityLead | null;
  /** As written. */
  readonly leader: string;
  /** 目的地 of a trip, 来源地 of a visit, as written; '' where it is not said. */
  readonly destination: string;
  readonly flags: readonly Flag[];
}
