import { stagesFrom } from '../../classify/stage';
import type { CalendarDate } from '../../date/calendar';
import type { Stage } from '../../field';
import { isWithin, type Period } from '../../period';
import type { Project } from '../../project';
import { tally, type Tally } from './tally';

/** How far the projects signed in a period have come. */
export interface ProgressStep extends Tally {
  /** Of them, those that got there in the year in which they were signed; null where no date of this step stands in the ledgers. */
  readonly sameYear: number | null;
}

export interface ProgressTally {
  /** Signed in the period and not terminated. */
  readonly fulfilled: number;
  /** Signed in the period and 终止, 退出 or 清退 since, whether counted or not. */
  readonly terminated: number;
  readonly started: ProgressStep;
  readonly operating: ProgressStep;
  readonly taxed: ProgressStep;
}

/** 签约 → 开工 → 投产 → 纳税 of the projects signed in a period. */
export function progressTally(projects: readonly Project[], counted: readonly Project[], period: Period): ProgressTally {
  const excluded = projects.filter(({ exclusion, year, month }) => exclusion?.code === 'terminated' && isWithin(period, year, month)).length;
  const countedTerminated = counted.filter(({ stage }) => stage === 'terminated').length;
  const step = (goal: Stage, dateOf: (project: Project) => CalendarDate | null): ProgressStep => {
    const reached = counted.filter(({ stage }) => stage !== null && stagesFrom(goal).includes(stage));
    const dated = counted.some((project) => dateOf(project) !== null);
    return { ...tally(reached), sameYear: dated ? counted.filter((project) => dateOf(project)?.year === period.year).length : null };
  };
  return {
    fulfilled: counted.length - countedTerminated,
    terminated: excluded + countedTerminated,
    started: step('started', ({ startedOn }) => startedOn),
    operating: step('operating', ({ operatingOn }) => operatingOn),
    taxed: step('taxed', ({ taxedOn }) => taxedOn),
  };
}
