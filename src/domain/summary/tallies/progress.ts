import { stagesFrom } from '../../classify/stage';
import type { CalendarDate } from '../../date/calendar';
import type { Stage } from '../../field';
import type { Period } from '../../period';
import type { Project } from '../../project';
import { add, tallyBy, tallyOf, type Tally } from './tally';

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

/** 签约 → 开工 → 投产 → 纳税 of the projects signed in a period; `terminated` are those of the period that are left out because they ended. */
export function progressTally(counted: readonly Project[], terminated: number, { year }: Period): ProgressTally {
  const stages = tallyBy(counted, ({ stage }) => stage);
  const step = (goal: Stage, dateOf: (project: Project) => CalendarDate | null): ProgressStep => ({
    ...add(stagesFrom(goal).map((stage) => tallyOf<Stage | null>(stages, stage))),
    sameYear: reachedIn(year, counted, dateOf),
  });
  const countedTerminated = tallyOf<Stage | null>(stages, 'terminated').projects;
  return {
    fulfilled: counted.length - countedTerminated,
    terminated: terminated + countedTerminated,
    started: step('started', ({ startedOn }) => startedOn),
    operating: step('operating', ({ operatingOn }) => operatingOn),
    taxed: step('taxed', ({ taxedOn }) => taxedOn),
  };
}

/** How many projects have a date in a year; null where none has a date at all. */
function reachedIn(year: number, projects: readonly Project[], dateOf: (project: Project) => CalendarDate | null): number | null {
  let dated = false;
  let reached = 0;
  for (const project of projects) {
    const date = dateOf(project);
    if (date === null) continue;
    dated = true;
    if (date.year === year) reached += 1;
  }
  return dated ? reached : null;
}
