import { currencyRule } from '../../money';
import type { Figure } from '../reading/figure';
import { note, type Note, type Statement } from '../findings';
import { activityReading } from './activities';
import type { HomeGround } from './home-ground';
import { hasModifier, namesClass, namesSomething, narrows } from '../reading/label';
import type { Reading } from './lookup';
import { agreementOf, printedValue, type Agreement } from '../precision';
import { readingsOf, yearsOf, type Ledger } from './readings';

/** Values as near as this are meant to be the same. */
const NEAR = 0.25;

/** What is found about a statement, whatever its place. */
export type Judgement = Pick<Statement, 'indicator' | 'verdict' | 'ledgerValue' | 'note'>;

/** What the ledger says of a level: 亿元以上项目46个, 合同引资额435.5亿元. Null for a number that states nothing of the summary's kind. */
export function levelStatement(figure: Figure, ledger: Ledger, home: HomeGround): Judgement | null {
  if (!isStatement(figure)) return null;
  const obstacle = commonObstacle(figure, home);
  if (obstacle) return absent(obstacle);
  return isActivity(figure) ? activityStatement(figure, ledger) : compared(figure, readingsOf(figure, ledger), ledger);
}

/** 台账无此项, with the reason. */
export function absent(reason: Note): Judgement {
  return { indicator: null, verdict: '台账无此项', ledgerValue: null, note: reason };
}

/** Projects, companies, activities and investment; not people, hectares or output. */
function isStatement({ quantity, label, role }: Figure): boolean {
  if (role === 'unknown') return false;
  if (quantity.kind === 'money') return label.money === null ? label.origin !== null : label.money !== 'invest';
  if (quantity.unit === '批次' || label.head === 'trip') return true;
  return ['个', '家', '项', '宗'].includes(quantity.unit) && namesSomething(label) && (label.head !== null || label.stage !== null || namesClass(label));
}

/** Why the ledger has nothing to set beside a figure, before its words are looked up. */
export function obstacleOf(figure: Figure, home: HomeGround): Note | null {
  return isActivity(figure) ? note('activity', {}) : commonObstacle(figure, home);
}

function isActivity({ quantity, label }: Figure): boolean {
  return quantity.unit === '批次' || label.head === 'trip';
}

function activityStatement(figure: Figure, ledger: Ledger): Judgement {
  const readings = yearsOf(figure, ledger.years).flatMap((indicators) => activityReading(figure, indicators, ledger.text) ?? []);
  return readings.length === 0 ? absent(note('activity', {})) : compared(figure, readings, ledger);
}

function commonObstacle(figure: Figure, home: HomeGround): Note | null {
  const { label, scope, role } = figure;
  if (role === 'target' || scope.intent) return note('plan', {});
  if (role !== 'level') return note('unknown', {});
  if (scope.period.open) return note('several-years', {});
  if (scope.event) return note('occasion', {});
  const elsewhere = home.elsewhere(figure);
  if (elsewhere !== null) return note('other-place', { place: elsewhere });
  if (label.money === 'paid' || label.money === 'planned') return note('money-kind', {});
  return null;
}

/** Compares with every reading that the words allow: one that agrees is what was meant; else the nearest one that must agree. */
function compared(figure: Figure, readings: readonly Reading[], ledger: Ledger): Judgement {
  const judged = readings.map((reading) => judge(figure, reading));
  const agreeing = judged.find(({ judgement }) => judgement.verdict === '一致');
  const differing = judged.filter(({ judgement }) => judgement.verdict === '不一致').sort((one, other) => one.distance - other.distance);
  return (agreeing ?? differing[0] ?? judged[0])?.judgement ?? absent(reasonOf(figure, ledger));
}

function judge(figure: Figure, reading: Reading): { readonly judgement: Judgement; readonly distance: number } {
  const { quantity } = figure;
  const ledgerValue = inUnitOf(reading.value, quantity);
  const agreement = agreementWith(reading, figure);
  const distance = Math.abs(ledgerValue - printedValue(quantity)) / Math.max(Math.abs(ledgerValue), Math.abs(printedValue(quantity)), 1);
  const proves = reading.certainty === 'sure' || (reading.certainty === 'near' && distance <= NEAR);
  if (agreement === 'differs' && !proves) return { judgement: absent(note('other-basis', { ledger: ledgerValue })), distance };
  const explained = agreement === 'exact' && figure.scope.period.year === 'last' ? note('other-year', { year: reading.indicator.year }) : noteOf(agreement, ledgerValue);
  return { judgement: { indicator: reading.indicator, verdict: agreement === 'differs' ? '不一致' : '一致', ledgerValue, note: explained }, distance };
}

/** Projects without a month may belong to the months that are named: anything between the two values agrees. */
function agreementWith({ value, most }: Reading, { quantity, label }: Figure): Agreement {
  const firmness = label.firmness === 'exact' ? quantity.firmness : label.firmness;
  const printed = printedValue(quantity);
  const between = most > value && printed >= inUnitOf(value, quantity) && printed <= inUnitOf(most, quantity);
  return between ? 'exact' : agreementOf(quantity, inUnitOf(value, quantity), firmness);
}

function noteOf(agreement: Agreement, ledger: number): Note | null {
  if (agreement === 'exact') return null;
  if (agreement === 'rounded' || agreement === 'differs') return note(agreement, { ledger });
  return note(agreement, {});
}

/** 元 or US cents in the printed unit; numbers of projects as they are. */
function inUnitOf(value: number, { kind, power, currency }: Figure['quantity']): number {
  if (kind !== 'money') return value;
  const minor = currency === null ? 1 : currencyRule(currency).minorPerUnit;
  return Number((value / minor / 10 ** power).toPrecision(15));
}

/** Why no indicator was found. */
function reasonOf({ label, scope, whole }: Figure, { years, text }: Ledger): Note {
  const { year } = scope.period;
  if (year === 'last' || (typeof year === 'number' && !years.some((each) => each.year === year))) return note('year-missing', { year: year === 'last' ? years[0].year - 1 : year });
  const stage = label.stage ?? scope.stage;
  const narrowed = [label, whole].find((each) => each !== null && hasModifier(each));
  if (narrowed) return note('modifier', { text: text.slice(...narrowed.modifier) });
  if (stage === 'other') return note('other-stage', {});
  if (scope.period.months) return note('part-of-year', {});
  return narrows(label) ? note('combination', {}) : note('unknown', {});
}
