import type { CalendarDate } from '../date/calendar';
import { isoOf } from '../date/iso';
import type { Origin, Stage } from '../field';
import { exclusion, flag, type Exclusion } from '../flag';
import type { Ledger, LedgerColumn, LedgerRow } from '../ledger/ledger';
import { convertToYuan } from '../money';
import type { Amount } from '../amount/amount';
import { nearThreshold } from '../amount/near-threshold';
import { implausible } from '../amount/plausible';
import type { FirstEntryLookup } from '../office/decision-rows';
import type { Project } from '../project';
import type { Rules } from '../rules';
import type { SourceRegion } from '../source-region';
import { thresholdsFor, tierOf } from '../tier';
import type { Top500 } from '../top500';
import type { Top500Match, Top500Question } from '../top500/match';
import type { ChainBook } from './chain-book';
import type { ChainSpelling } from './chain-spelling';
import type { AmountReader } from './row-amounts';
import { RowReading, type LedgerReading } from './row-reading';
import type { SourceRegionReader } from './source-region-reader';
import { endingIn, stageOfDates, type StageDates } from './stage';
import { remarkedTop500, strongestTop500, UNCOVERED } from './stated-top500';
import { top500Verdict } from './top500-verdict';

/** What the rows of one workbook are read with. */
export interface ClassifyContext {
  readonly rules: Rules;
  readonly amounts: AmountReader;
  readonly chains: ChainBook;
  /** Chains that the office's list lacks and that were flagged already. */
  readonly unknownChains: Set<string>;
  /** One spelling for each 责任单位. */
  readonly units: ChainSpelling;
  readonly regions: SourceRegionReader;
  /** Null where neither lists nor groups are at hand: then only the office's own column speaks. */
  readonly match: ((question: Top500Question) => Top500Match) | null;
  readonly firstEntry: FirstEntryLookup;
}

/** Reads one ledger row as a project: every rule of DESIGN §4 that needs only the row and its ledger. Rows that are no project keep the reason. */
export function readProject(of: LedgerReading, row: LedgerRow, context: ClassifyContext): Project {
  const { rules, amounts, units, match, firstEntry } = context;
  const { ledger } = of;
  const reading = new RowReading(of, row);
  const name = reading.text('project');
  const investor = reading.text('investor');
  const noProject = notAProject(reading);
  if (noProject) return { ...EMPTY_PROJECT, file: ledger.cells.file ?? null, sheet: ledger.cells.name, row: row.row, name, investor, exclusion: noProject };

  const stated = readOrigin(reading, ledger);
  const money = amounts.read(ledger, row, stated);
  if (money.flags.length > 0) reading.flags.push(...money.flags);
  const signedOn = readSigningDate(reading, ledger);
  const startedOn = reading.date('startedOn');
  const operatingOn = reading.date('operatingOn');
  const taxedOn = reading.date('taxedOn');
  const stage = readStage(reading, ledger, { signedOn, startedOn, operatingOn, taxedOn });
  const year = signedOn?.year ?? null;
  const totalYuan = inYuan(money.total, year, rules, reading);
  const contractedYuan = money.contracted === money.total ? totalYuan : inYuan(money.contracted, year, rules, reading);
  const basis = rules.tierBasis === 'total' ? { amount: money.total, yuan: totalYuan } : { amount: money.contracted, yuan: contractedYuan };
  const paid = readPaidIn(reading, ledger, stated, year, context);
  const origin = stated ?? originOfCurrency(money.contracted ?? money.total);
  flagDoubtsOfTier(reading, basis.amount, basis.yuan, rules);
  const asked = match?.({ investor, project: name, parent: reading.text('parent'), signedOn }) ?? null;
  const top500 = readTop500(reading, investor, asked);
  if (name === '') reading.flags.push(flag('project.no-name', reading.at('project'), {}));

  return {
    file: ledger.cells.file ?? null,
    sheet: ledger.cells.name,
    row: row.row,
    mergedFrom: NO_ROWS,
    name: name === '' ? investor : name,
    investor,
    total: money.total,
    contracted: money.contracted,
    totalYuan,
    contractedYuan,
    paidIn: paid.paidIn,
    paidInYuan: paid.paidInYuan,
    tier: basis.amount && tierOf(basis.amount, rules, basis.yuan),
    origin,
    signedOn,
    startedOn,
    operatingOn,
    taxedOn,
    year,
    month: signedOn?.month ?? null,
    stage,
    chain: readChain(reading, ledger, name, context),
    chainLead: reading.text('chainLead'),
    sourceRegion: readSourceRegion(reading, investor, origin, context),
    unit: reading.has('unit') ? units.of(reading.text('unit').replace(/\s+/g, '')) : '',
    top500,
    firstEntry: readFirstEntry(reading, top500, investor, firstEntry(investor, name)?.firstEntry ?? null, rules),
    exclusion: exclusionOf(reading, stage, year, rules),
    flags: reading.flags.length === 0 ? NO_FLAGS : reading.flags,
  };
}

const NO_ROWS: Project['mergedFrom'] = [];
const NO_FLAGS: Project['flags'] = [];

const EMPTY_PROJECT: Omit<Project, 'file' | 'sheet' | 'row' | 'name' | 'investor' | 'exclusion'> = {
  mergedFrom: NO_ROWS, total: null, contracted: null, totalYuan: null, contractedYuan: null, paidIn: null, paidInYuan: null, tier: null, origin: null,
  signedOn: null, startedOn: null, operatingOn: null, taxedOn: null, year: null, month: null, stage: null, chain: '', chainLead: '', sourceRegion: null, unit: '', top500: UNCOVERED, firstEntry: null, flags: NO_FLAGS,
};

function notAProject(reading: RowReading): Exclusion | null {
  const { kind, row } = reading.row;
  if (kind === 'total') return exclusion('total', { text: totalLabel(reading) });
  if (kind === 'continuation') return exclusion('continuation', { row: row - 1 });
  return kind === 'empty' ? exclusion('empty', {}) : null;
}

function totalLabel(reading: RowReading): string {
  const cells = reading.of.ledger.cells.values[reading.row.index] ?? [];
  return String(cells.find((value) => typeof value === 'string' && value.trim() !== '') ?? '').trim();
}

function readOrigin(reading: RowReading, ledger: Ledger): Origin | null {
  const text = reading.text('origin');
  if (text === '') return ledger.title.includes('外资') ? 'foreign' : null;
  const origin = reading.of.origin(text);
  if (origin === undefined) reading.flags.push(flag('origin.unclear', reading.at('origin'), { text }));
  return origin ?? null;
}

const NOTHING_PAID = { paidIn: null, paidInYuan: null };

/** 到位资金; 内资 and 外资 of two columns are added in 元, foreign money at the book rate of the ledger's year (that of signing, where its title names none). */
function readPaidIn(reading: RowReading, ledger: Ledger, origin: Origin | null, signed: number | null, { amounts, rules }: ClassifyContext): Pick<Project, 'paidIn' | 'paidInYuan'> {
  if (!reading.has('paidIn')) return NOTHING_PAID;
  const parts = amounts.paidIn(ledger, reading.row, origin, reading.flags);
  const [first, second] = parts;
  if (first === undefined) return NOTHING_PAID;
  const yuan = parts.map((part) => inYuan(part, ledger.titleYear ?? signed, rules, reading, 'paidIn'));
  const paidInYuan = yuan.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  if (second === undefined) return { paidIn: first, paidInYuan };
  if (second.currency === first.currency) return { paidIn: { ...first, text: `${first.text}、${second.text}`, value: first.value + second.value }, paidInYuan };
  return { paidIn: first.value === 0 || (origin === 'foreign' && second.value > 0) ? second : first, paidInYuan };
}

/** The chain of the ledger's column, else of its title, else of the words in the project, which is flagged. */
function readChain(reading: RowReading, ledger: Ledger, name: string, { chains, unknownChains }: ClassifyContext): string {
  const chain = chains.of(reading.text('chain') || (ledger.titleChain ?? ''));
  if (chain === '') return chains.hasKeywords ? chainByKeyword(reading, name, chains) : '';
  if (chains.isUnknown(chain) && !unknownChains.has(chain)) {
    unknownChains.add(chain);
    reading.flags.push(flag('chain.unknown', reading.at('chain'), { chain }));
  }
  return chain;
}

function chainByKeyword(reading: RowReading, name: string, chains: ChainBook): string {
  const found = chains.byKeyword([name, reading.texts('content'), reading.texts('industry')].join('\n'));
  if (!found) return '';
  const { chain, keyword, all } = found;
  reading.flags.push(flag('chain.by-keyword', reading.at('project'), { chain, keyword }));
  if (all.length > 1) reading.flags.push(flag('chain.several', reading.at('project'), { chains: all.join('、'), taken: chain }));
  return chain;
}

/** 来源地: what the ledger says, else what 外资 or the investor's name says. */
function readSourceRegion(reading: RowReading, investor: string, origin: Origin | null, { regions }: ClassifyContext): SourceRegion | null {
  const text = reading.has('sourceRegion') ? reading.text('sourceRegion') : '';
  const stated = text === '' ? null : regions.stated(text);
  if (stated === null) return regions.derived(investor, origin);
  const said = stated.side ?? stated.province ?? stated.country;
  if (said === null) reading.flags.push(flag('sourceRegion.unclear', reading.at('sourceRegion'), { text }));
  return stated;
}

function originOfCurrency(amount: Amount | null): Origin | null {
  return amount && (amount.currency === 'CNY' ? 'domestic' : 'foreign');
}

/** What makes the tier of an amount doubtful: it lies at a threshold under a qualifier, or is larger than can be believed (DESIGN §4.4–5). */
function flagDoubtsOfTier(reading: RowReading, amount: Amount | null, yuan: number | null, rules: Rules): void {
  if (!amount || (amount.firmness === 'exact' && (yuan === null || yuan <= rules.implausibleAbove))) return;
  const at = reading.at('totalInvestment');
  for (const found of [nearThreshold(amount, thresholdsFor(amount, rules), at), implausible(amount, yuan, rules.implausibleAbove, at)]) if (found) reading.flags.push(found);
}

/** The year of signing from the title, where the ledger has no column that could say it; a date that lacks only its year takes it too (DESIGN §4.3). Both are said. An empty date cell stays without a year. */
function readSigningDate(reading: RowReading, ledger: Ledger): CalendarDate | null {
  const titleYear = isSigningLedger(ledger) ? ledger.titleYear : null;
  const date = reading.date('signedOn', titleYear) ?? reading.date('reportedOn', titleYear);
  if (date?.year != null) {
    const differs = titleYear !== null && date.year !== titleYear;
    if (differs) reading.flags.push(flag('date.year-differs-from-title', reading.at('signedOn'), { text: isoOf(date) ?? reading.text('signedOn'), titleYear }));
    return date;
  }
  const hasColumn = reading.has('signedOn') || reading.has('reportedOn');
  return titleYear === null || hasColumn ? date : { year: titleYear, month: ledger.titleMonth, day: null };
}

function isSigningLedger(ledger: Ledger): boolean {
  return ledger.titleStage === null || ledger.titleStage === 'signed';
}

/** The stage: what the status column says, else the furthest date, else what the sheet's title says of all its rows. A remark that says 终止 decides, and is flagged. */
function readStage(reading: RowReading, ledger: Ledger, dates: StageDates): Stage | null {
  const ending = endingIn(reading.remark);
  if (ending) reading.flags.push(flag('stage.terminated-in-remark', reading.at('remark'), { text: reading.remark }));
  if (ending === 'ended') return 'terminated';
  const status = reading.text('stage');
  if (status !== '') {
    const stated = reading.of.stage(status);
    if (stated) return stated;
    reading.flags.push(flag('stage.unreadable', reading.at('stage'), { text: status }));
  }
  const reached = stageOfDates(dates);
  if (reached && reached !== 'signed') return reached;
  if (!dates.signedOn && reading.of.stage(reading.text('signedOn')) === 'negotiating') return 'negotiating';
  return ledger.titleStage ?? reached;
}

/** An amount in 元, foreign ones at the book rate of the signing year; without a rate null and a flag, never a guess (DESIGN §4.2). */
function inYuan(amount: Amount | null, year: number | null, rules: Rules, reading: RowReading, field: 'totalInvestment' | 'paidIn' = 'totalInvestment'): number | null {
  if (!amount) return null;
  if (amount.currency === 'CNY') return amount.value;
  const rate = year === null ? undefined : rules.bookRates[year]?.[amount.currency];
  if (rate !== undefined) return convertToYuan(amount.value, amount.currency, rate);
  if (year !== null && !reading.flags.some((found) => found.code === 'amount.no-rate')) {
    reading.flags.push(flag('amount.no-rate', reading.at(field), { text: amount.text, currency: amount.currency, year: String(year) }));
  }
  return null;
}

/** What the office's column, its remark, and the lists say together. */
function readTop500(reading: RowReading, investor: string, match: Top500Match | null): Top500 {
  const stated = readStatedTop500(reading);
  if (!match) return stated;
  const { top500, flag: code } = top500Verdict(stated, match);
  if (code) reading.flags.push(flag(code, reading.at('investor'), { investor, evidence: top500.evidence }));
  return top500;
}

function readStatedTop500(reading: RowReading): Top500 {
  const stated = strongestTop500(reading.of.top500.map(({ column, stated: read }) => {
    const cell = reading.textIn(column);
    return read(cell) ?? unclearTop500(reading, column, cell);
  }));
  if (stated.status !== '未覆盖') return stated;
  const remarked = remarkedTop500(reading.remark);
  if (remarked) reading.flags.push(flag('top500.unclear', reading.at('remark'), { text: reading.remark }));
  return remarked ?? stated;
}

function unclearTop500(reading: RowReading, column: LedgerColumn, cell: string): Top500 {
  reading.flags.push(flag('top500.unclear', reading.at('top500', column), { text: cell }));
  return { ...UNCOVERED, status: '待核', evidence: `台账填写“${cell}”` };
}

/** 首次入湘: a person's decision, the ledger's column, else its remark, which is flagged (counting rule 7). */
function readFirstEntry(reading: RowReading, top500: Top500, investor: string, decided: boolean | null, rules: Rules): boolean | null {
  const entry = decided ?? statedFirstEntry(reading, rules);
  if (entry === true && top500.status !== '是') reading.flags.push(flag('firstEntry.without-top500', reading.at('firstEntry'), { investor }));
  return entry;
}

function saysFirstTime(text: string, rules: Rules): boolean {
  return text !== '' && (text.includes(rules.firstEntryLabel) || FIRST_TIME.some((words) => text.includes(words))) && !/[非不]/.test(text);
}

const FIRST_TIME = ['首次落户', '首次进入', '首次投资'];

function statedFirstEntry(reading: RowReading, rules: Rules): boolean | null {
  const cell = reading.text('firstEntry');
  const stated = cell === '' ? null : saysFirstTime(cell, rules) || reading.of.yesNo(cell);
  if (stated === undefined) reading.flags.push(flag('firstEntry.unclear', reading.at('firstEntry'), { text: cell }));
  if (stated != null) return stated;
  const remarked = saysFirstTime(reading.remark, rules);
  if (remarked) reading.flags.push(flag('firstEntry.from-remark', reading.at('remark'), { text: reading.remark }));
  return remarked ? true : null;
}

function exclusionOf(reading: RowReading, stage: Stage | null, year: number | null, rules: Rules): Exclusion | null {
  if (stage === 'terminated' && rules.terminated === 'exclude') return exclusion('terminated', { text: reading.text('stage') || reading.remark });
  if (stage === 'negotiating') return exclusion('not-signed', { stage: reading.text('stage') || reading.of.ledger.title });
  return year === null ? exclusion('no-sign-year', { text: reading.text('signedOn') }) : null;
}
