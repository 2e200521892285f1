import type { Field } from '../field';
import type { LedgerColumn } from './ledger';

/** The columns by which a row is judged, as indexes, so that a row of a large ledger costs a few lookups. */
export interface RowColumns {
  readonly serial: readonly number[];
  readonly project: readonly number[];
  /** Names a company: enough for a project whose name is missing. */
  readonly company: readonly number[];
  /** Where 合计 may be written beside serial and project. */
  readonly labels: readonly number[];
  readonly groups: readonly number[];
  readonly amounts: readonly number[];
  readonly dates: readonly number[];
  readonly total: readonly number[];
  readonly all: readonly number[];
}

const GROUPS: readonly Field[] = ['unit', 'chain', 'chainLead'];

/** Sorts the columns of a ledger by what they say of a row. */
export function rowColumns(columns: readonly LedgerColumn[]): RowColumns {
  const of = (...fields: readonly Field[]): number[] => columns.filter((column) => fields.includes(column.field)).map((column) => column.index);
  const project = of('project');
  const company = of('investor', 'localCompany', 'localInvestor');
  const labels = new Set([...of(...GROUPS, 'location', 'industry'), ...(project.length === 0 ? company : [])]);
  const serial = of('serial');
  for (const index of [...serial, ...project]) labels.delete(index);
  return {
    serial,
    project,
    company,
    labels: [...labels],
    groups: of(...GROUPS),
    amounts: of('totalInvestment', 'contracted', 'domesticAmount', 'foreignAmount', 'amountText'),
    dates: of('signedOn', 'startedOn', 'operatingOn', 'taxedOn'),
    total: of('totalInvestment'),
    all: columns.map((column) => column.index),
  };
}

/** The first cell among the columns that is not blank; '' where all are. */
export function firstIn<Cell>(row: readonly Cell[], columns: readonly number[], isBlank: (cell: Cell | undefined) => boolean): Cell | '' {
  for (const index of columns) {
    const cell = row[index];
    if (cell !== undefined && !isBlank(cell)) return cell;
  }
  return '';
}
