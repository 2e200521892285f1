import { parseAmount } from '../amount/parse';
import { unitLabel, parseUnit } from '../amount/unit';
import type { Amount } from '../amount/amount';
import { companyEntries, type Entry, type EntryQuestion } from '../classify/company-entry';
import { parseDate } from '../date/parse';
import type { Field } from '../field';
import { columnsOf, type Ledger, type LedgerColumn, type LedgerRow } from '../ledger/ledger';
import { toYi } from '../money';
import type { FirstEntryLookup } from '../office/decision-rows';
import type { Project } from '../project';
import type { Rules } from '../rules';
import { columnLetters, type CellValue } from '../sheet';
import { companyOf } from '../summary/tallies/top500';
import { printedBand, UNDECIDED_BAND } from '../summary/tallies/tiers';
import { bandLabel, tierOf } from '../tier';
import { matchTop500, type Top500Sources } from '../top500/match';
import type { Top500 } from '../top500';
import type { WriteBackColumn } from './columns';

/** What the cells are made from, beside the ledger itself. */
export interface WriteBackKnowledge {
  readonly rules: Rules;
  /** The lists and groups that decided on 三类500强; null where none were there. */
  readonly top500: Top500Sources | null;
  /** 首次入湘 as a person decided it. */
  readonly firstEntry: FirstEntryLookup;
  /** Every project of the workbook: a group may have an earlier one elsewhere. */
  readonly projects: readonly Project[];
}

/** A formula that gives the value that the classification gives. */
export interface WrittenFormula {
  readonly formula: string;
}

/** What is written into the row of a project: values, and formulas that say the same. */
export class RowCells {
  private readonly entryOf: (question: EntryQuestion) => Entry;
  /** Columns name the same companies over and over. */
  private readonly verdicts = new Map<string, Top500>();

  constructor(private readonly ledger: Ledger, private readonly knowledge: WriteBackKnowledge) {
    this.entryOf = companyEntries(knowledge.projects, knowledge.firstEntry);
  }

  /** The value of a cell; '' where the classification says nothing. */
  value(column: WriteBackColumn, project: Project): string | number {
    return this.values[column](project);
  }

  /** The formula of a cell; null where no function of the add-in would give this row's value: what the ledger's own columns, another sheet or a decision for one project say, functions do not know.
   *  首次入湘 has none: each cell would hand the whole ledger over. */
  formula(column: WriteBackColumn, project: Project, row: LedgerRow): WrittenFormula | null {
    const value = this.value(column, project);
    if (column === 'amount' || column === 'tier') return this.amountFormula(column, value, project, row);
    return column === 'firstEntry' ? null : this.companyFormula(column, value, row);
  }

  private readonly values: Readonly<Record<WriteBackColumn, (project: Project) => string | number>> = {
    amount: ({ totalYuan }) => (totalYuan === null ? '' : toYi(totalYuan, 'CNY')),
    tier: (project) => {
      const band = printedBand(project, this.knowledge.rules);
      return band === UNDECIDED_BAND ? '' : band;
    },
    top500: ({ top500 }) => classOf(top500),
    group: (project) => (project.top500.status === '是' ? companyOf(project) : ''),
    firstEntry: (project) => {
      if (project.firstEntry !== null) return project.firstEntry ? '是' : '否';
      const answer = project.investor === '' ? '' : this.entryOf(project);
      return answer === '是' ? '待核' : answer;
    },
  };

  private amountFormula(column: 'amount' | 'tier', value: string | number, project: Project, row: LedgerRow): WrittenFormula | null {
    const { rules } = this.knowledge;
    const byContract = column === 'tier' && rules.tierBasis === 'contracted';
    const basis = byContract ? project.contracted : project.total;
    for (const source of this.columns(byContract ? CONTRACT_FIELDS : TOTAL_FIELDS)) {
      const cell = this.cell(row, source);
      const unit = source.unit ?? this.ledger.noteUnit ?? rules.defaultUnit;
      const label = unitLabel(unit);
      const { amount, flags } = cell === '' ? NOTHING : parseAmount(cell, { unit: parseUnit(label), at: NOWHERE });
      const isError = amount === null && flags.length > 0;
      if (isError || !isSame(amount, basis) || shownFor(column, amount, rules) !== value) continue;
      const style = column === 'tier' ? ',"分段"' : '';
      return { formula: `=ZS.${column === 'tier' ? 'TIER' : 'AMOUNT'}(${this.address(row, source)},"${label}"${style})` };
    }
    return null;
  }

  private companyFormula(column: 'top500' | 'group', value: string | number, row: LedgerRow): WrittenFormula | null {
    const [investor] = this.columns(['investor']);
    const [signedOn] = this.columns(['signedOn']);
    const [parent] = this.columns(['parent']);
    if (!investor || !this.knowledge.top500) return null;
    const top500 = this.lookedUp(row, investor, signedOn, parent, this.knowledge.top500);
    const said = top500 === null ? '' : column === 'group' ? (top500.group ?? '') : classOf(top500);
    if (said !== value) return null;
    const argument = (source: LedgerColumn | undefined): string => (source ? this.address(row, source) : '');
    const args = [argument(investor), argument(signedOn), column === 'group' ? '"集团"' : '"类别"', ...(parent ? [argument(parent)] : [])];
    return { formula: `=ZS.TOP500(${args.join(',')})` };
  }

  /** What ZS.TOP500 answers; null for a blank cell. */
  private lookedUp(row: LedgerRow, investor: LedgerColumn, signedOn: LedgerColumn | undefined, parent: LedgerColumn | undefined, sources: Top500Sources): Top500 | null {
    const name = String(this.cell(row, investor)).trim();
    if (name === '') return null;
    const { date1904 } = this.ledger.cells;
    const day = signedOn ? parseDate(this.cell(row, signedOn), { date1904, defaultYear: null, at: NOWHERE, field: 'signedOn' }).date : null;
    const owner = parent ? String(this.cell(row, parent)).trim() : '';
    const key = [name, owner, day?.year, day?.month, day?.day].join('\n');
    const verdict = this.verdicts.get(key) ?? matchTop500({ investor: name, project: '', parent: owner, signedOn: day }, sources).verdict;
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private columns(fields: readonly Field[]): readonly LedgerColumn[] {
    return fields.flatMap((field) => columnsOf(this.ledger, field));
  }

  private cell(row: LedgerRow, { index }: LedgerColumn): CellValue {
    return this.ledger.cells.values[row.index]?.[index] ?? '';
  }

  private address(row: LedgerRow, { index }: LedgerColumn): string {
    return `${columnLetters(this.ledger.cells.left + index)}${row.row}`;
  }
}

const NOWHERE = { sheet: '' };
const NOTHING = { amount: null, flags: [] };
const TOTAL_FIELDS: readonly Field[] = ['totalInvestment', 'amountText', 'domesticAmount', 'foreignAmount', 'contracted'];
const CONTRACT_FIELDS: readonly Field[] = ['contracted', ...TOTAL_FIELDS.slice(0, -1)];

/** A company that is not 是 shows its outcome in place of a class, so that 未覆盖 is not taken for 否. */
function classOf({ status, class: kind }: Top500): string {
  return status === '是' ? (kind ?? '是') : status;
}

function isSame(one: Amount | null, other: Amount | null): boolean {
  return one?.value === other?.value && one?.currency === other?.currency;
}

/** What ZS.AMOUNT and ZS.TIER show for an amount; null where they show an error. */
function shownFor(column: 'amount' | 'tier', amount: Amount | null, rules: Rules): string | number | null {
  if (!amount) return '';
  if (column === 'amount') return amount.currency === 'CNY' ? toYi(amount.value, 'CNY') : null;
  const isComparable = amount.currency === 'CNY' || (amount.currency === 'USD' && rules.foreignTiers === 'own');
  return isComparable ? bandLabel(tierOf(amount, rules), rules) : null;
}
