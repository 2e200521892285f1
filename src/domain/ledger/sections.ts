import type { Stage } from '../field';
import type { CellValue } from '../sheet';
import { isBlank } from './blank';
import type { Ledger, LedgerRow } from './ledger';
import { isChineseSerial, isSectionLabel, textsOf } from './row-text';
import { titleChain } from './title-chain';
import { titleMonth, titleYear } from './title-period';
import { titleStage } from './title-stage';
import { totalScope } from './total-label';

/** A ledger whose rows stand under lines such as 一、新能源汽车产业链（12个） or 二、在谈项目 is several ledgers with one heading: each takes its chain and stage from its line.
 *  A ledger whose lines name neither stays as it is, and so does one that has both columns.
 *  `opening` is such a line above the heading.
 *  @example bySections(ledger, null).map(({ titleChain }) => titleChain)   // [null, '新能源汽车产业链', '电子信息产业链'] */
export function bySections(ledger: Ledger, opening: string | null): readonly Ledger[] {
  const has = new Set(ledger.columns.map((column) => column.field));
  if (has.has('chain') && has.has('stage')) return [ledger];
  const starts: SectionStart[] = [];
  const note = (label: string | null, position: number): void => {
    if (label !== null) starts.push({ position, label, chain: has.has('chain') ? null : titleChain(label), stage: has.has('stage') ? null : titleStage(label) });
  };
  note(opening, 0);
  ledger.rows.forEach((row, position) => note(sectionLabel(ledger, row), position));
  if (!starts.some(({ chain, stage }) => chain !== null || stage !== null)) return [ledger];

  const parts: Ledger[] = [];
  let outer = { titleChain: ledger.titleChain, titleStage: ledger.titleStage };
  const firstRows = ledger.rows.slice(0, starts[0]?.position);
  if (firstRows.length > 0) parts.push({ ...ledger, rows: firstRows });
  starts.forEach(({ position, label, chain, stage }, at) => {
    const around = isInner(label) ? outer : ledger;
    const said = { titleChain: chain ?? around.titleChain, titleStage: stage ?? around.titleStage };
    if (!isInner(label)) outer = said;
    const rows = ledger.rows.slice(position, starts[at + 1]?.position);
    parts.push({ ...ledger, ...said, title: label, titleYear: titleYear(label) ?? ledger.titleYear, titleMonth: titleMonth(label) ?? ledger.titleMonth, rows, flags: [] });
  });
  return parts.map((part, at) => (at === 0 ? { ...part, flags: ledger.flags } : part));
}

interface SectionStart {
  readonly position: number;
  readonly label: string;
  readonly chain: string | null;
  readonly stage: Stage | null;
}

/** The text of a line that heads a group of rows: 一、…, 一 | …, or a text that stands alone. */
function sectionLabel(ledger: Ledger, row: LedgerRow): string | null {
  if (row.kind !== 'empty' && row.kind !== 'total') return null;
  const cells: readonly CellValue[] = ledger.cells.values[row.index] ?? [];
  const { texts } = textsOf(cells, 2);
  const [first = '', second = ''] = texts;
  const alone = typeof cells.find((cell) => !isBlank(cell)) === 'string' && texts.length === 1;
  if (isChineseSerial(first)) return totalScope(second) === null ? `${first}${second}` : null;
  const heads = isSectionLabel(first) || (alone && row.kind === 'empty' && titleChain(first) !== null);
  return heads && totalScope(first) === null ? first : null;
}

/** （一） stands below 一、. */
function isInner(label: string): boolean {
  return /^\s*[(（]/.test(label);
}
