import { nameKey } from '../company/normalised';
import type { CalendarDate } from '../date/calendar';
import { isoOf } from '../date/iso';
import type { FlagCode } from '../flag';
import type { FirstEntryLookup } from '../office/decision-rows';
import type { Project } from '../project';
import type { Top500 } from '../top500';

export interface EntryQuestion {
  readonly investor: string;
  readonly signedOn: CalendarDate | null;
  /** What is known of the investor. */
  readonly top500: Top500;
}

/** 是, 否, 待核; '' where the question does not arise: the company is not known as one of 三类500强. */
export type Entry = '是' | '否' | '待核' | '';

const CONTRADICTIONS: ReadonlySet<FlagCode> = new Set<FlagCode>(['firstEntry.earlier-project', 'firstEntry.twice', 'firstEntry.without-top500']);

/** Answers 首次入湘 from a classified ledger (counting rule 7): a person's decision; what the ledger says of the company's project of that date, 待核 where that is contradicted;
 *  否 where the group has a project of an earlier year; for a 三类500强 company of which nothing is said 待核, for a ledger cannot prove that a company is new to the province. */
export function companyEntries(projects: readonly Project[], decided: FirstEntryLookup): (question: EntryQuestion) => Entry {
  const byCompany = indexed(projects);
  return ({ investor, signedOn, top500 }) => {
    const decision = decided(investor, '');
    if (decision) return decision.firstEntry ? '是' : '否';
    const keys = [investor, ...(top500.group === null ? [] : [top500.group])].map(nameKey);
    const ofCompany = keys.flatMap((key) => byCompany.get(key) ?? []);
    const stated = ofCompany.find((project) => project.firstEntry !== null && isOn(project, signedOn));
    if (stated) return statedEntry(stated);
    const year = signedOn?.year ?? null;
    if (year !== null && ofCompany.some((project) => project.year !== null && project.year < year)) return '否';
    return top500.status === '是' || top500.status === '待核' ? '待核' : '';
  };
}

function indexed(projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> {
  const byCompany = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.exclusion !== null && project.exclusion.code !== 'terminated') continue;
    for (const key of new Set([project.investor, project.top500.group ?? project.investor].map(nameKey))) {
      const known = byCompany.get(key);
      if (known) known.push(project);
      else byCompany.set(key, [project]);
    }
  }
  return byCompany;
}

function isOn({ signedOn }: Project, date: CalendarDate | null): boolean {
  return date === null || (signedOn !== null && isoOf(signedOn) === isoOf(date));
}

function statedEntry({ firstEntry, flags }: Project): Entry {
  if (firstEntry === false) return '否';
  return flags.some(({ code }) => CONTRADICTIONS.has(code)) ? '待核' : '是';
}
