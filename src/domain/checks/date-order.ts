import { isoOf } from '../date/iso';
import { isBefore } from '../date/order';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import type { CheckSubject, Finding } from './finding';
import { isProject } from './is-project';

/** The dates of a project in the order in which they come (DESIGN §1: 签约 · 开工 · 投产 · 纳税). */
const IN_ORDER = ['signedOn', 'startedOn', 'operatingOn', 'taxedOn'] as const;

type DateField = (typeof IN_ORDER)[number];

/** Dates that come before those that they follow: 投产 before 开工, 开工 before 签约, 纳税 before 投产. Dates that are not known are passed over. */
export function* dateOrder({ projects, places }: CheckSubject): Iterable<Finding> {
  for (let index = 0; index < projects.length; index += 1) {
    const project = elementAt(projects, index);
    if (!hasStages(project) || !isProject(project)) continue;
    for (const [earlier, later] of outOfOrder(project)) {
      const [first, second] = [project[earlier], project[later]];
      const values = { earlier, earlierOn: (first && isoOf(first)) ?? '', later, laterOn: (second && isoOf(second)) ?? '' };
      yield { project: index, flag: flag('date.order', places.source(index, project, later), values) };
    }
  }
}

function hasStages({ startedOn, operatingOn, taxedOn }: Project): boolean {
  return startedOn !== null || operatingOn !== null || taxedOn !== null;
}

function outOfOrder(project: Project): readonly (readonly [earlier: DateField, later: DateField])[] {
  const known = IN_ORDER.filter((field) => project[field] !== null);
  return known.slice(1).flatMap((later, at) => {
    const earlier = elementAt(known, at);
    const [first, second] = [project[earlier], project[later]];
    return first && second && isBefore(second, first) ? [[earlier, later] as const] : [];
  });
}
