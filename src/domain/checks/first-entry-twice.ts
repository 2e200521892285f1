import { comparableName } from '../classify/comparable-name';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import { placeText } from '../sheet';
import type { CheckSubject, Finding } from './finding';

/** 首次入湘 at two projects of one company, also where nothing says whether it is a 500强 company; those of 500强 groups are flagged where rows are classified. */
export function* firstEntryTwice({ projects, places }: CheckSubject): Iterable<Finding> {
  const first = new Map<string, number>();
  for (let index = 0; index < projects.length; index += 1) {
    const project = elementAt(projects, index);
    if (project.firstEntry !== true || project.exclusion || isFlagged(project)) continue;
    const company = comparableName(project.top500.group ?? project.investor);
    const earlier = first.get(company);
    if (company === '' || earlier === undefined) {
      first.set(company, index);
      continue;
    }
    const twin = elementAt(projects, earlier);
    const sheet = placeText({ ...(twin.file !== null && { file: twin.file }), sheet: twin.sheet });
    yield { project: index, flag: flag('firstEntry.twice', places.of(index, 'firstEntry'), { group: project.top500.group ?? project.investor, sheet, row: twin.row }) };
  }
}

function isFlagged({ flags }: Project): boolean {
  return flags.some(({ code }) => code === 'firstEntry.twice' || code === 'firstEntry.earlier-project');
}
