/** Why a row is no signed project of the year: the codes of `src/domain/flag.ts`. */
export const EXCLUSION_REASONS = ['total', 'continuation', 'same-project', 'no-sign-year', 'not-signed', 'terminated', 'other-year', 'empty'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** What a row truly says, decided by hand when the row was written. */
export interface Truth {
  /** The same on every row of one project, on whichever sheet; '' on rows that are no project. */
  readonly id: string;
  readonly treatment: 'counted' | ExclusionReason;
  readonly currency: 'CNY' | 'USD' | 'EUR' | null;
  /** 总投资 in 元, or in cents of a foreign currency; null where the row states none that can be read. */
  readonly total: number | null;
  /** 合同引资额 in the same unit. */
  readonly contracted: number | null;
  /** The highest of 10, 5, 1 亿元以上 that a counted project reaches. */
  readonly tier: number | null;
  /** YYYY-MM-DD, or YYYY-MM where no day is known. */
  readonly signed: string | null;
  readonly started: string | null;
  readonly operating: string | null;
  readonly taxed: string | null;
  /** The group behind a 三类500强 project. */
  readonly group: string;
  /** What a person should look at: codes of `src/domain/flag.ts`. */
  readonly flags: readonly string[];
}

/** 元 per US dollar in 2019, from published Hunan figures (first half of 2019: total 4158.95亿元 = 内资 3512.95亿元 + 外资 95.74亿美元), in ten-thousandths. */
const BOOK_RATE = 67_500n;

/** A truth's amount in 元; foreign amounts at the book rate of 2019. */
export function inYuan(minor: number | null, currency: Truth['currency']): number {
  if (minor === null || currency === null) return 0;
  if (currency === 'CNY') return minor;
  if (currency === 'USD') return Number((BigInt(minor) * BOOK_RATE) / 1_000_000n);
  throw new Error(`no book rate for ${currency}`);
}
