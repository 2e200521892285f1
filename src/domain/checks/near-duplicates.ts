import { comparableName } from '../classify/comparable-name';
import { withoutForm } from '../company/legal-form';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import { placeText } from '../sheet';
import type { CheckSubject, Finding } from './finding';
import { areAlike } from './similar-names';

/** Of many projects with one investor and one amount each is held against this many before it: names are compared in time that grows with the rows. */
const MOST_COMPARED = 30;

/** Projects that may be one: the same investor and amount with names alike, or the same name and amount with one investor in two spellings.
 *  Those with the same name and investor are flagged where rows are classified. */
export function* nearDuplicates(subject: CheckSubject): Iterable<Finding> {
  const { projects, places } = subject;
  const twins = new Map<number, number>();
  pair(projects, ({ investor }) => comparableName(investor), (one, other) => comparableName(one.name) !== comparableName(other.name) && areAlike(one.name, other.name), twins);
  pair(projects, ({ name }) => comparableName(name), (one, other) => one.investor !== other.investor && isOneInvestor(one, other), twins);
  for (const [index, twin] of [...twins].sort(([one], [other]) => one - other)) {
    const where = placeText(places.of(twin, 'project'));
    yield { project: index, flag: flag('duplicate.near', places.of(index, 'project'), { project: elementAt(projects, twin).name, where }) };
  }
}

/** Enters both of each pair of counted projects with one key and one amount that are the same. */
function pair(projects: readonly Project[], keyOf: (project: Project) => string, isSame: (one: Project, other: Project) => boolean, twins: Map<number, number>): void {
  for (const indexes of groupsOf(projects, keyOf)) {
    const byAmount = new Map<number, number[]>();
    for (const index of indexes) {
      const project = elementAt(projects, index);
      const known = byAmount.get(project.total?.value ?? 0);
      if (!known) {
        byAmount.set(project.total?.value ?? 0, [index]);
        continue;
      }
      const twin = known.slice(-MOST_COMPARED).find((each) => isSame(elementAt(projects, each), project) && elementAt(projects, each).total?.currency === project.total?.currency);
      if (twin !== undefined) {
        if (!twins.has(index)) twins.set(index, twin);
        if (!twins.has(twin)) twins.set(twin, index);
      }
      known.push(index);
    }
  }
}

/** Counted projects with an amount, by a key that is not empty; only where there are several. */
function groupsOf(projects: readonly Project[], keyOf: (project: Project) => string): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  projects.forEach((project, index) => {
    if (project.exclusion || !project.total || project.total.value <= 0) return;
    const key = keyOf(project);
    if (key === '') return;
    const known = first.get(key);
    const group = several.get(key);
    if (known === undefined) first.set(key, index);
    else if (group) group.push(index);
    else several.set(key, [known, index]);
  });
  return [...several.values()];
}

/** One investor in two spellings: one is left empty, both are one group, or one name holds the other (北汽, 北汽集团). */
function isOneInvestor(one: Project, other: Project): boolean {
  const [a, b] = [coreOf(one.investor), coreOf(other.investor)];
  if (a === b) return comparableName(one.investor) !== comparableName(other.investor);
  if (one.top500.group !== null && one.top500.group === other.top500.group) return true;
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}

function coreOf(investor: string): string {
  return withoutForm(comparableName(investor)).rest;
}
