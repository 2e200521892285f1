import { isoOf } from '../date/iso';
import { isBefore } from '../date/order';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { CheckSubject, Finding } from './finding';
import { isProject } from './is-project';

const DATES = ['signedOn', 'startedOn', 'operatingOn', 'taxedOn'] as const;

/** Dates after today: what has not happened would count as done. */
export function* futureDates({ projects, places, today }: CheckSubject): Iterable<Finding> {
  for (let index = 0; index < projects.length; index += 1) {
    const project = elementAt(projects, index);
    for (const field of DATES) {
      const date = project[field];
      if (date === null || !isBefore(today, date) || !isProject(project)) continue;
      yield { project: index, flag: flag('date.future', places.source(index, project, field), { text: isoOf(date) ?? '', field }) };
    }
  }
}
