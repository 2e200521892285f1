import { elementAt } from '../element-at';
import { isoOf } from '../date/iso';
import type { CalendarDate } from '../date/calendar';
import type { Stage } from '../field';
import { exclusion, flag, type Flag, type FlagCode } from '../flag';
import type { Project } from '../project';
import { placeText } from '../sheet';
import { comparableName } from './comparable-name';
import { STAGE_ORDER } from './stage';

/** Projects of one ledger, in the order of its rows. */
export interface LedgerProjects {
  readonly projects: readonly Project[];
  readonly list: LedgerList;
}

/** By which it is seen whether two ledgers are one list. */
export interface LedgerList {
  readonly file: string | null;
  readonly sheet: string;
  /** What its title says of all its rows. */
  readonly stage: Stage | null;
}

/** The sections of one sheet are one list; so are the lists of signed projects that two offices send in as two workbooks. */
function isOneList(one: LedgerList, other: LedgerList): boolean {
  if (one.file !== other.file) return (one.stage ?? 'signed') === (other.stage ?? 'signed');
  return one.sheet === other.sheet && one.stage === other.stage;
}

/** One project on several sheets (签约, 开工, 投产 …) is one project with several dates (DESIGN §4.9): the row with the signing year stays, the others are excluded as `same-project`
 *  and lend it their dates and stage. Inside one list a repeated project is flagged, not dropped, also where the list comes in several workbooks. */
export function mergeStages(ledgers: readonly LedgerProjects[]): readonly Project[] {
  const merged = new Array<Project>().concat(...ledgers.map(({ projects }) => projects));
  const repeatedProjects = sameProjects(merged);
  if (repeatedProjects.length === 0) return merged;
  const listOf = ledgers.flatMap(({ projects, list }) => projects.map(() => list));
  for (const same of repeatedProjects) mergeOne(merged, listOf, same);
  return merged;
}

/** Positions of projects that are the same by name and investor, where there is more than one. Few names come twice, so investors are only compared then. */
function sameProjects(projects: readonly Project[]): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  projects.forEach((project, index) => {
    if (project.exclusion && NOT_PROJECTS.has(project.exclusion.code)) return;
    const name = comparableName(project.name);
    if (name === '') return;
    const known = first.get(name);
    const group = several.get(name);
    if (known === undefined) first.set(name, index);
    else if (group) group.push(index);
    else several.set(name, [known, index]);
  });
  return [...several.values()].flatMap((indexes) => byInvestor(projects, indexes)).filter((indexes) => indexes.length > 1);
}

const NOT_PROJECTS = new Set(['total', 'continuation', 'empty']);

function byInvestor(projects: readonly Project[], indexes: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const investor = comparableName(elementAt(projects, index).investor);
    const group = groups.get(investor);
    if (group) group.push(index);
    else groups.set(investor, [index]);
  }
  return [...groups.values()];
}

function mergeOne(merged: Project[], listOf: readonly LedgerList[], same: readonly number[]): void {
  const main = same.find((index) => elementAt(merged, index).year !== null) ?? elementAt(same, 0);
  for (const index of same) {
    if (index === main) continue;
    const other = elementAt(merged, index);
    const kept = elementAt(merged, main);
    if (isOneList(elementAt(listOf, index), elementAt(listOf, main))) {
      merged[main] = repeated(kept, other);
      merged[index] = repeated(other, kept);
    } else {
      merged[main] = join(kept, other);
      merged[index] = { ...other, exclusion: exclusion('same-project', { sheet: kept.sheet, row: kept.row }), flags: other.flags.filter(({ code }) => !judgedWithMain(code)) };
    }
  }
}

/** Who stands behind the investor is judged once, with the row that counts. */
function judgedWithMain(code: FlagCode): boolean {
  return code.startsWith('top500.') || code.startsWith('firstEntry.');
}

function repeated(project: Project, twin: Project): Project {
  const code = project.file === twin.file ? 'ledger.repeated' : 'duplicate.other-file';
  if (project.flags.some((found) => found.code === code)) return project;
  const at = { sheet: project.sheet, row: project.row };
  const where = placeText({ ...(twin.file !== null && { file: twin.file }), sheet: twin.sheet, row: twin.row, column: 'A' });
  const found = code === 'ledger.repeated' ? flag(code, at, { project: twin.name, row: twin.row }) : flag(code, at, { project: twin.name, where });
  return { ...project, flags: [...project.flags, found] };
}

function join(main: Project, other: Project): Project {
  const conflicts = [...dateConflict(main, other), ...amountConflict(main, other)];
  const stage = furthest(main, other);
  const terminated = other.exclusion?.code === 'terminated' ? other.exclusion : null;
  return {
    ...main,
    startedOn: main.startedOn ?? other.startedOn,
    operatingOn: main.operatingOn ?? other.operatingOn,
    taxedOn: main.taxedOn ?? other.taxedOn,
    stage,
    ...(main.paidIn === null && { paidIn: other.paidIn, paidInYuan: other.paidInYuan }),
    chain: joinsChain(main, other) ? other.chain : main.chain,
    chainLead: main.chainLead || other.chainLead,
    unit: main.unit || other.unit,
    exclusion: main.exclusion ?? terminated,
    mergedFrom: [...main.mergedFrom, { sheet: other.sheet, row: other.row }],
    flags: [...flagsOfJoined(main, other), ...conflicts],
  };
}

/** A chain that a ledger names is better than one by keywords. */
function joinsChain(main: Project, other: Project): boolean {
  return other.chain !== '' && !isByKeyword(other) && (main.chain === '' || isByKeyword(main));
}

function isByKeyword({ flags }: Project): boolean {
  return flags.some(({ code }) => code === 'chain.by-keyword');
}

function flagsOfJoined(main: Project, other: Project): readonly Flag[] {
  return joinsChain(main, other) ? main.flags.filter(({ code }) => code !== 'chain.by-keyword' && code !== 'chain.several') : main.flags;
}

function furthest(main: Project, other: Project): Project['stage'] {
  if (main.stage === 'terminated' || other.stage === 'terminated') return 'terminated';
  const rank = (stage: Project['stage']): number => (stage === null ? -1 : STAGE_ORDER.indexOf(stage));
  return rank(other.stage) > rank(main.stage) ? other.stage : main.stage;
}

const DATE_FIELDS = ['signedOn', 'startedOn', 'operatingOn', 'taxedOn'] as const;

function dateConflict(main: Project, other: Project): Flag[] {
  return DATE_FIELDS.flatMap((field) => {
    const first = main[field];
    const second = other[field];
    return first && second && contradict(first, second) ? [conflict(main, other, field, isoOf(first) ?? '', isoOf(second) ?? '')] : [];
  });
}

/** Two dates contradict where both know a part and differ in it: 2019-07 and 2019-07-05 agree. */
function contradict(first: CalendarDate, second: CalendarDate): boolean {
  return (['year', 'month', 'day'] as const).some((part) => first[part] !== null && second[part] !== null && first[part] !== second[part]);
}

function amountConflict(main: Project, other: Project): Flag[] {
  const differs = main.total && other.total && (main.total.value !== other.total.value || main.total.currency !== other.total.currency);
  return differs ? [conflict(main, other, 'totalInvestment', main.total.text, other.total.text)] : [];
}

function conflict(main: Project, other: Project, field: string, first: string, second: string): Flag {
  return flag('ledger.stage-conflict', { sheet: main.sheet, row: main.row }, { project: main.name, sheet: other.sheet, field, first, second });
}
