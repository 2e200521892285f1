import type { Project } from '../../project';

/** Money that has arrived. */
export interface PaidInTally {
  /** Projects for which some has arrived. */
  readonly projects: number;
  /** 元, foreign amounts at the book rate. */
  readonly paidInYuan: number;
  readonly domesticYuan: number;
  readonly foreignYuan: number;
}

export interface PaidIn {
  /** 新签: signed in the period. */
  readonly fresh: PaidInTally;
  /** 续建: signed in earlier years. */
  readonly continued: PaidInTally;
}

/** 到位资金 of the projects signed in the period and of those signed before its year (`earlier`); null where none is stated. */
export function paidInTally(counted: readonly Project[], earlier: readonly Project[]): PaidIn | null {
  const isStated = ({ paidInYuan }: Project): boolean => paidInYuan !== null;
  return counted.some(isStated) || earlier.some(isStated) ? { fresh: tally(counted), continued: tally(earlier) } : null;
}

function tally(projects: readonly Project[]): PaidInTally {
  const sums = { projects: 0, paidInYuan: 0, domesticYuan: 0, foreignYuan: 0 };
  for (const { paidInYuan, origin } of projects) {
    if (paidInYuan === null) continue;
    if (paidInYuan > 0) sums.projects += 1;
    sums.paidInYuan += paidInYuan;
    if (origin === 'domestic') sums.domesticYuan += paidInYuan;
    if (origin === 'foreign') sums.foreignYuan += paidInYuan;
  }
  return sums;
}
