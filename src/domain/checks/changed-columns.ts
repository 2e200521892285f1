import { unitLabel } from '../amount/unit';
import type { AmountUnit } from '../amount/amount';
import { flag, type Flag } from '../flag';
import { columnsOf, type Ledger, type LedgerColumn } from '../ledger/ledger';
import { MONEY } from '../ledger/money-fields';
import { placeOn, placeText } from '../sheet';
import type { CheckedLedger } from './checked-ledgers';
import type { CheckSubject, Finding } from './finding';

interface YearLedger {
  readonly ledger: Ledger;
  readonly year: number;
}

/** What the columns of a year's ledger say otherwise than those of the year before: another unit (万元 → 亿元), or 合同引资额 that is no longer there. Growth rates rest on both. */
export function* changedColumns({ ledgers }: CheckSubject): Iterable<Finding> {
  const years = ledgers.flatMap(yearOf);
  const said = new Set<string>();
  for (const now of years) {
    const before = latestBefore(now.year, years);
    if (!before) continue;
    for (const found of [...unitChanges(now, before), ...columnsGone(now, before)]) {
      const key = [found.code, found.at.file, found.at.sheet, found.values.heading ?? found.values.field].join('\n');
      if (said.has(key)) continue;
      said.add(key);
      yield { project: null, flag: found };
    }
  }
}

/** The year of a ledger of signed projects: what its title says, else the year of most of its projects. */
function yearOf({ ledger, projects }: CheckedLedger): readonly YearLedger[] {
  if (ledger.titleStage !== null && ledger.titleStage !== 'signed') return [];
  if (ledger.titleYear !== null) return [{ ledger, year: ledger.titleYear }];
  const counts = new Map<number, number>();
  for (const { year } of projects) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
  return commonest ? [{ ledger, year: commonest[0] }] : [];
}

function latestBefore(year: number, ledgers: readonly YearLedger[]): YearLedger | null {
  return ledgers.reduce<YearLedger | null>((latest, each) => (each.year < year && (!latest || each.year > latest.year) ? each : latest), null);
}

function unitChanges({ ledger, year }: YearLedger, before: YearLedger): readonly Flag[] {
  return ledger.columns.flatMap((column) => {
    if (!MONEY.has(column.field)) return [];
    const [earlier] = columnsOf(before.ledger, column.field);
    const unit = unitOf(ledger, column);
    const unitBefore = earlier && unitOf(before.ledger, earlier);
    if (!unit || !unitBefore || unit.currency !== unitBefore.currency || unit.scale === unitBefore.scale) return [];
    const where = placeText(headingPlace(before.ledger, earlier));
    return [flag('ledger.unit-changed', headingPlace(ledger, column), { heading: nameOf(column), unit: unitLabel(unit), year, where, unitBefore: unitLabel(unitBefore), yearBefore: before.year })];
  });
}

function columnsGone({ ledger, year }: YearLedger, before: YearLedger): readonly Flag[] {
  const [earlier] = columnsOf(before.ledger, 'contracted');
  if (!earlier || columnsOf(ledger, 'contracted').length > 0) return [];
  return [flag('ledger.column-gone', headingPlace(ledger), { field: 'contracted', year, where: placeText(headingPlace(before.ledger, earlier)), yearBefore: before.year })];
}

function unitOf({ noteUnit }: Ledger, { unit, unitIn }: LedgerColumn): AmountUnit | null {
  return unitIn ? null : (unit ?? noteUnit);
}

function headingPlace({ cells, heading }: Ledger, column?: LedgerColumn): Flag['at'] {
  return placeOn(cells, cells.top + heading.last + 1, column?.index);
}

function nameOf({ path }: LedgerColumn): string {
  return path.join('›').replace(/\s+/g, '');
}
