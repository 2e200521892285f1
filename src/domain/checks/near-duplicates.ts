import { comparableName } from '../classify/comparable-name';
import { withoutForm } from '../company/legal-form';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Currency } from '../money';
import type { Project } from '../project';
import { placeText } from '../sheet';
import type { CheckSubject, Finding } from './finding';
import { areAlike, ProjectName } from './similar-names';

/** Of many projects with one investor and one amount each is held against this many before it: names are compared in time that grows with the rows. */
const MOST_COMPARED = 30;

/** Projects that may be one: the same investor and amount with names alike, or the same name and amount with one investor in two spellings.
 *  Those with the same name and investor are flagged where rows are classified. */
export function* nearDuplicates(subject: CheckSubject): Iterable<Finding> {
  const { projects, places } = subject;
  const twins = new Map<number, number>();
  pair(projects, ({ investor }) => comparableName(investor), ({ name }) => new ProjectName(name), (one, other) => one.spelling !== other.spelling && areAlike(one, other), twins);
  pair(projects, ({ name }) => comparableName(name), (project) => project, isOneInvestor, twins);
  for (const [index, twin] of [...twins].sort(([one], [other]) => one - other)) {
    const where = placeText(places.of(twin, 'project'));
    yield { project: index, flag: flag('duplicate.near', places.of(index, 'project'), { project: elementAt(projects, twin).name, where }) };
  }
}

interface Compared<Reading> {
  readonly index: number;
  readonly currency: Currency | undefined;
  readonly reading: Reading;
}

/** Enters both of each pair of counted projects with one key and one amount whose readings are the same. */
function pair<Reading>(projects: readonly Project[], keyOf: (project: Project) => string, read: (project: Project) => Reading, isSame: (one: Reading, other: Reading) => boolean, twins: Map<number, number>): void {
  for (const indexes of groupsOf(projects, keyOf)) {
    const byAmount = new Map<number, Compared<Reading>[]>();
    for (const index of indexes) {
      const project = elementAt(projects, index);
      const value = project.total?.value ?? 0;
      const compared = { index, currency: project.total?.currency, reading: read(project) };
      const known = byAmount.get(value);
      if (known) {
        enterTwin(compared, known, isSame, twins);
        known.push(compared);
      } else byAmount.set(value, [compared]);
    }
  }
}

function enterTwin<Reading>({ index, currency, reading }: Compared<Reading>, known: readonly Compared<Reading>[], isSame: (one: Reading, other: Reading) => boolean, twins: Map<number, number>): void {
  for (let at = Math.max(0, known.length - MOST_COMPARED); at < known.length; at += 1) {
    const other = elementAt(known, at);
    if (other.currency !== currency || !isSame(other.reading, reading)) continue;
    if (!twins.has(index)) twins.set(index, other.index);
    if (!twins.has(other.index)) twins.set(other.index, index);
    return;
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
  if (one.investor === other.investor) return false;
  const [a, b] = [coreOf(one.investor), coreOf(other.investor)];
  if (a === b) return comparableName(one.investor) !== comparableName(other.investor);
  if (one.top500.group !== null && one.top500.group === other.top500.group) return true;
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}

function coreOf(investor: string): string {
  return withoutForm(comparableName(investor)).rest;
}
