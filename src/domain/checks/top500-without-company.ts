import { investorKind, type InvestorKind } from '../company/investor-kind';
import { investorsIn } from '../company/investors';
import { elementAt } from '../element-at';
import { flag } from '../flag';
import type { Project } from '../project';
import type { CheckSubject, Finding } from './finding';

const NO_COMPANIES: ReadonlySet<InvestorKind> = new Set<InvestorKind>(['government', 'association', 'place', 'person', 'none']);
/** Companies by law, but none that stands on a list. */
const TOO_SMALL = /(?:合作社|家庭农场|经营部|个体工商户)$/;

/** 三类500强 where the investor is a person, an office, a place or a co-operative: no list has one. */
export function* top500WithoutCompany({ projects, places }: CheckSubject): Iterable<Finding> {
  for (let index = 0; index < projects.length; index += 1) {
    const project = elementAt(projects, index);
    if (!isInDoubt(project)) continue;
    const investors = investorsIn(project.investor);
    if (investors.every(isNoCompany)) yield { project: index, flag: flag('top500.no-company', places.of(index, 'investor'), { investor: project.investor }) };
  }
}

/** Marked, and nobody has looked at it yet. */
function isInDoubt({ exclusion, top500, flags }: Project): boolean {
  if (exclusion || (top500.status !== '是' && top500.status !== '待核') || top500.lists.length > 0) return false;
  return !flags.some(({ code }) => code.startsWith('top500.'));
}

function isNoCompany(name: string): boolean {
  return NO_COMPANIES.has(investorKind(name)) || TOO_SMALL.test(name);
}
