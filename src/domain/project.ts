import type { Amount } from './amount/amount';
import type { CalendarDate } from './date/calendar';
import type { Origin, Stage } from './field';
import type { Exclusion, Flag } from './flag';
import type { SourceRegion } from './source-region';
import type { Top500 } from './top500';

/** One ledger row after classification. Rows that are not counted keep what could be read of them. */
export interface Project {
  /** The workbook it comes from, where several are merged; null for the open one. */
  readonly file: string | null;
  readonly sheet: string;
  /** Row as Excel shows it, from 1. */
  readonly row: number;
  /** Further rows that were merged into this project (other stage sheets). */
  readonly mergedFrom: readonly { readonly sheet: string; readonly row: number }[];
  readonly name: string;
  readonly investor: string;
  readonly total: Amount | null;
  readonly contracted: Amount | null;
  /** In 元, foreign amounts at the book rate; null without a rate or an amount. */
  readonly totalYuan: number | null;
  readonly contractedYuan: number | null;
  /** 到位资金. */
  readonly paidIn: Amount | null;
  readonly paidInYuan: number | null;
  /** Index into `Rules.tiers` (highest first) of the highest tier reached; null below the lowest or without an amount. */
  readonly tier: number | null;
  readonly origin: Origin | null;
  readonly signedOn: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly operatingOn: CalendarDate | null;
  readonly taxedOn: CalendarDate | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly stage: Stage | null;
  readonly chain: string;
  /** 链长 as the ledger's own column says; '' where it says nothing. */
  readonly chainLead: string;
  readonly sourceRegion: SourceRegion | null;
  /** 责任单位: the township, department or chain office that answers for it; '' where the ledger does not say. */
  readonly unit: string;
  readonly top500: Top500;
  readonly firstEntry: boolean | null;
  /** Null: counted in its year. */
  readonly exclusion: Exclusion | null;
  readonly flags: readonly Flag[];
}
