import type { Origin } from '../../field';
import type { Period } from '../../period';
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

/** 到位资金 of the projects signed in the period and before its year; null where none is stated. */
export function paidInTally(projects: readonly Project[], counted: readonly Project[], period: Period): PaidIn | null {
  const earlier = projects.filter(({ exclusion, year }) => exclusion === null && year !== null && year < period.year);
  if (![...counted, ...earlier].some(({ paidInYuan }) => paidInYuan !== null)) return null;
  return { fresh: tally(counted), continued: tally(earlier) };
}

function tally(projects: readonly Project[]): PaidInTally {
  const sum = (of: readonly Project[]): number => of.reduce((total, { paidInYuan }) => total + (paidInYuan ?? 0), 0);
  const ofOrigin = (asked: Origin): number => sum(projects.filter(({ origin }) => origin === asked));
  return { projects: projects.filter((project) => (project.paidInYuan ?? 0) > 0).length, paidInYuan: sum(projects), domesticYuan: ofOrigin('domestic'), foreignYuan: ofOrigin('foreign') };
}
