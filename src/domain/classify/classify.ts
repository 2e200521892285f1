import { readActivities } from '../activities/read-activities';
import type { Activity } from '../activity';
import { flag, type Flag } from '../flag';
import type { Ledger, LedgerBook } from '../ledger/ledger';
import { checkTotals } from '../ledger/totals';
import { convertToYuan } from '../money';
import type { FirstEntryLookup } from '../office/decision-rows';
import type { Project } from '../project';
import type { Rules } from '../rules';
import { matchTop500, type Top500Match, type Top500Question, type Top500Sources } from '../top500/match';
import { validateTiers } from '../tier';
import { ChainBook } from './chain-book';
import { checkFirstEntries } from './first-entry';
import { ChainSpelling } from './chain-spelling';
import { mergeStages, type LedgerProjects } from './merge-stages';
import { readProject, type ClassifyContext } from './read-project';
import { AmountReader } from './row-amounts';
import { LedgerReading } from './row-reading';
import { SourceRegionReader } from './source-region-reader';

/** Every row of every ledger, classified; and what is to be said of the ledgers as a whole. */
export interface Classified {
  /** One per ledger row, in the order of the workbook: counted (no exclusion) or excluded with a reason. */
  readonly projects: readonly Project[];
  readonly ledgerFlags: readonly Flag[];
  /** 招商活动, one per row of the activity sheets. */
  readonly activities: readonly Activity[];
  /** False where no ledger says anything of time: neither a signing date, not even part of one, nor a year in a title. */
  readonly hasSigningTime: boolean;
}

/** What is known beside the ledgers. */
export interface Knowledge {
  /** The lists and groups that investors are looked up in. */
  readonly top500: Top500Sources | null;
  /** 首次入湘 as a person decided it. */
  readonly firstEntry: FirstEntryLookup;
}

const NOTHING_KNOWN: Knowledge = { top500: null, firstEntry: () => null };

/** Turns ledger rows into projects by the counting rules (DESIGN §4). Pure: no clock, no workbook.
 *  Without lists and groups only the office's own 500强 column speaks. Rows in = projects out, always. */
export function classify(book: LedgerBook, rules: Rules, knowledge: Knowledge = NOTHING_KNOWN): Classified {
  validateTiers(rules);
  const context: ClassifyContext = {
    rules, amounts: new AmountReader(rules), chains: new ChainBook(rules.chains), units: new ChainSpelling(), regions: new SourceRegionReader(rules.homeProvince), unknownChains: new Set(),
    match: knowledge.top500 && rememberedMatch(knowledge.top500), firstEntry: knowledge.firstEntry,
  };
  const read = book.ledgers.map((ledger) => readLedger(ledger, context));
  const projects = checkFirstEntries(mergeStages(read));
  const { activities, flags: activityFlags } = readActivities(book.activityTables);
  return {
    projects,
    activities,
    ledgerFlags: [...hiddenTables(book), ...book.ledgers.flatMap((ledger) => inFile(ledger, [...ledger.flags, ...statedTotals(ledger, context)])), ...context.amounts.assumedUnits, ...activityFlags],
    hasSigningTime: projects.some((project) => project.signedOn !== null) || book.ledgers.some((ledger) => ledger.titleYear !== null),
  };
}

/** Ledgers name the same investors over and over; a decision may be for one project only. */
function rememberedMatch(sources: Top500Sources): (question: Top500Question) => Top500Match {
  const known = new Map<string, Top500Match>();
  return (question) => {
    const { investor, parent, project, signedOn } = question;
    const byProject = sources.decisions(investor, project) === sources.decisions(investor, '') ? '' : project;
    const key = [investor, parent, byProject, signedOn?.year, signedOn?.month, signedOn?.day].join('\n');
    const match = known.get(key) ?? matchTop500(question, sources);
    known.set(key, match);
    return match;
  };
}

/** Flags with the workbook that their ledger comes from, where several are merged. */
function inFile({ cells: { file } }: Ledger, flags: readonly Flag[]): readonly Flag[] {
  return file === undefined ? flags : flags.map((found) => ({ ...found, at: { file, ...found.at } }));
}

const HIDDEN_FLAGS = { 'hidden-ledger': 'ledger.hidden', 'hidden-activity': 'activity.hidden' } as const;

function hiddenTables({ skipped }: LedgerBook): readonly Flag[] {
  return skipped.flatMap(({ sheet, reason }) => (reason === 'hidden-ledger' || reason === 'hidden-activity' ? [flag(HIDDEN_FLAGS[reason], { sheet }, { sheet })] : []));
}

function readLedger(ledger: Ledger, context: ClassifyContext): LedgerProjects {
  const reading = new LedgerReading(ledger);
  return { projects: ledger.rows.map((row) => readProject(reading, row, context)), list: { file: ledger.cells.file ?? null, sheet: ledger.cells.name, stage: ledger.titleStage } };
}

/** Stated totals (合计, 小计) against the sum of their rows; a foreign amount in a 元 column at the book rate of the ledger's year, any other currency in its own (DESIGN §4.8). */
function statedTotals(ledger: Ledger, { amounts, rules }: ClassifyContext): readonly Flag[] {
  const rates = ledger.titleYear === null ? undefined : rules.bookRates[ledger.titleYear];
  return checkTotals(ledger, (row, column) => {
    const amount = amounts.at(ledger, row, column);
    if (!amount || amount.currency === (column.unit ?? ledger.noteUnit ?? rules.defaultUnit).currency) return amount?.value ?? null;
    const rate = rates?.[amount.currency];
    return rate === undefined ? null : convertToYuan(amount.value, amount.currency, rate);
  });
}

/** The years in which counted projects were signed, newest first. */
export function signingYears(projects: readonly Project[]): readonly number[] {
  const years = new Set<number>();
  for (const project of projects) if (project.exclusion === null && project.year !== null) years.add(project.year);
  return [...years].sort((a, b) => b - a);
}
