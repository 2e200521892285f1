import { comparableName } from '../classify/comparable-name';
import { withoutForm } from '../company/legal-form';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import { placeText } from '../sheet';
import type { CheckSubject, Finding } from './finding';
import { areAlike, ProjectName } from './similar-names';

/** Of many projects with one investor and one amount each is held against this many before it: names are compared in time that grows with the rows. */
const MOST_COMPARED = 30;

/** Projects that may be one: the same investor and amount with names alike, or the same name and amount with one investor in two spellings.
 *  Those with the same name and investor are flagged where rows are classified. */
export function* nearDuplicates({ projects, places }: CheckSubject): Iterable<Finding> {
  const twins = new Map<number, number>();
  for (const indexes of sameAmounts(projects)) {
    const compared = indexes.map((index) => comparedAt(projects, index));
    pair(compared, ({ investor }) => investor, hasNameAlike, twins);
    pair(compared, ({ name }) => name.spelling, isOneInvestor, twins);
  }
  for (const [index, twin] of [...twins].sort(([one], [other]) => one - other)) {
    const where = placeText(places.of(twin, 'project'));
    yield { project: index, flag: flag('duplicate.near', places.of(index, 'project'), { project: elementAt(projects, twin).name, where }) };
  }
}

/** Indexes of counted projects with an amount, by its number; only where there are several. Amounts come first because they are compared without looking at a text. */
function sameAmounts(projects: readonly Project[]): Iterable<readonly number[]> {
  return severalOf(projects.keys(), (index) => {
    const { exclusion, total } = elementAt(projects, index);
    return exclusion || !total || total.value <= 0 ? null : total.value;
  });
}

/** A project as far as it is compared. */
interface Compared {
  readonly index: number;
  readonly project: Project;
  readonly name: ProjectName;
  /** In the one spelling in which names are compared. */
  readonly investor: string;
}

function comparedAt(projects: readonly Project[], index: number): Compared {
  const project = elementAt(projects, index);
  return { index, project, name: new ProjectName(project.name), investor: comparableName(project.investor) };
}

/** Enters both of each pair of projects of one amount with one key (that is not empty) that are the same. */
function pair(sameAmount: readonly Compared[], keyOf: (compared: Compared) => string, isSame: (one: Compared, other: Compared) => boolean, twins: Map<number, number>): void {
  for (const sameKey of severalOf(sameAmount, (compared) => keyOf(compared) || null)) {
    sameKey.forEach((compared, at) => {
      const other = sameKey.slice(Math.max(0, at - MOST_COMPARED), at).find((before) => before.project.total?.currency === compared.project.total?.currency && isSame(before, compared));
      if (!other) return;
      if (!twins.has(compared.index)) twins.set(compared.index, other.index);
      if (!twins.has(other.index)) twins.set(other.index, compared.index);
    });
  }
}

/** The elements by a key, those without one (null) left out; only where there are several. Most stand alone, so no list is made before a second one comes. */
function severalOf<Element>(elements: Iterable<Element>, keyOf: (element: Element) => string | number | null): Iterable<readonly Element[]> {
  const first = new Map<string | number, Element>();
  const several = new Map<string | number, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, element);
      continue;
    }
    const group = several.get(key);
    if (group) group.push(element);
    else several.set(key, [known, element]);
  }
  return several.values();
}

function hasNameAlike({ name: one }: Compared, { name: other }: Compared): boolean {
  return one.spelling !== other.spelling && areAlike(one, other);
}

/** One investor in two spellings: one is left empty, both are one group, or one name holds the other (北汽, 北汽集团). */
function isOneInvestor({ project: one, investor }: Compared, { project: other, investor: otherInvestor }: Compared): boolean {
  if (one.investor === other.investor) return false;
  const [a, b] = [withoutForm(investor).rest, withoutForm(otherInvestor).rest];
  if (a === b) return investor !== otherInvestor;
  if (one.top500.group !== null && one.top500.group === other.top500.group) return true;
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}
