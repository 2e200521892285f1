import { check } from '../domain/checks/check';
import { classify, signingYears, type Classified } from '../domain/classify/classify';
import { readLedgers } from '../domain/ledger/read-ledgers';
import { wholeYear } from '../domain/period';
import type { CellValue } from '../domain/sheet';
import { indicatorsOf, type Indicators } from '../domain/summary/indicators';
import type { OfficeKnowledge } from '../excel/office-watch';
import { today } from '../excel/today';
import { plainCell } from './cells';
import { invalidValue, notAvailable, strings } from './errors';
import { office } from './office';

/** A range that holds a ledger, classified and checked by the office's rules. */
export interface ClassifiedLedger extends Classified {
  readonly office: OfficeKnowledge;
}

type Values = readonly (readonly CellValue[])[];

/** Cells ask about the same ledger again and again: the last few are kept. */
const LEDGERS_KEPT = 8;
let kept: readonly { readonly values: Values; readonly ledger: ClassifiedLedger }[] = [];

/** Reads and classifies the ledger in a range, heading row included; rows count from the first of the range. Throws #VALUE! where there is none. */
export async function ledgerIn(range: unknown[][]): Promise<ClassifiedLedger> {
  const knowledge = await office();
  const values = range.map((row) => row.map(valueOf));
  const known = kept.find(({ values: before, ledger }) => ledger.office === knowledge && areSame(before, values));
  const found = known ?? { values, ledger: await classified(values, knowledge) };
  kept = [found, ...kept.filter((other) => other !== found)].slice(0, LEDGERS_KEPT);
  return found.ledger;
}

/** The indicators of a year. Throws #N/A where the ledger has no project of that year: a zero could be a mistyped year. */
export function indicatorsIn(ledger: ClassifiedLedger, year: number): Indicators {
  const years = signingYears(ledger.projects);
  if (!years.includes(year)) throw notAvailable(strings().functions.noProjects(year, years.join('、')));
  return indicatorsOf(ledger, wholeYear(year), ledger.office.rules);
}

async function classified(values: Values, knowledge: OfficeKnowledge): Promise<ClassifiedLedger> {
  const { rules, firstEntry, date1904 } = knowledge;
  const book = readLedgers([{ name: '', top: 0, left: 0, values, merges: null, tables: [], visible: true, date1904 }]);
  if (book.ledgers.length === 0) throw invalidValue(strings().functions.noLedger);
  const read = classify(book, rules, { top500: await knowledge.top500(), firstEntry });
  return { ...check(read, book, rules, today()), office: knowledge };
}

/** An error cell is read as what Excel shows for it. */
function valueOf(cell: unknown): CellValue {
  return cell instanceof CustomFunctions.Error ? cell.code : plainCell(cell);
}

function areSame(one: Values, other: Values): boolean {
  return one.length === other.length && one.every((row, index) => row.length === other[index]?.length && row.every((cell, column) => cell === other[index]?.[column]));
}
