import { Failure, isFailure } from '../failure';
import { areaAt } from '../ledger/merged-areas';
import type { Ledger, LedgerRow } from '../ledger/ledger';
import type { Project } from '../project';
import { columnLetters } from '../sheet';
import type { WriteBackColumn, WriteBackMode } from './columns';
import type { WholeLedger } from './whole-ledgers';
import { placeColumns, type PlacedColumn } from './place-columns';
import { RowCells, type WriteBackKnowledge, type WrittenFormula } from './row-cells';

/** What a cell is given: null leaves it alone, '' empties it. */
export type WrittenCell = string | number | WrittenFormula | null;

/** The cells of one column, from the first row below the heading of its ledger. */
export interface ColumnEdits {
  readonly cells: readonly WrittenCell[];
  /** Rows that got their value although functions were asked for. */
  readonly valuesInstead: number;
}

export interface WriteBackPlan {
  readonly ledger: Ledger;
  readonly headings: readonly PlacedColumn[];
  /** One for each heading. */
  readonly edits: readonly ColumnEdits[];
  /** The first row of the edits on the sheet, from 0. */
  readonly firstRow: number;
  /** Rows of projects. */
  readonly projects: number;
  /** Why this ledger cannot be written; there are no headings and edits then. */
  readonly refusals: readonly Failure[];
}

/** A ledger with its projects, and what stands beside it. */
export interface LedgerToWrite extends WholeLedger {
  /** Every ledger of the workbook. */
  readonly ledgers: readonly Ledger[];
}

/** Plans the columns of the classification beside a ledger: a value for every project row; 合计 rows, further lines of a merged project and everything else stay empty.
 *  With `functions` every row gets its own formula, so that sorting and filtering do no harm, except where no formula says what the classification says: there the value stands.
 *  @example planWriteBack({ ledger, projects, ledgers: [ledger] }, ['tier'], 'values', knowledge).edits[0].cells // ['10亿元以上', '5—10亿元', null] */
export function planWriteBack(written: LedgerToWrite, columns: readonly WriteBackColumn[], mode: WriteBackMode, knowledge: WriteBackKnowledge): WriteBackPlan {
  const { ledger, projects, ledgers } = written;
  const firstRow = ledger.cells.top + ledger.heading.last + 1;
  const projectRows = ledger.rows.flatMap((row, index) => {
    const project = projects[index];
    return row.kind === 'project' && project ? [{ row, project }] : [];
  });
  const empty = { ledger, headings: [], edits: [], firstRow, projects: projectRows.length };
  try {
    const headings = placeColumns(ledger, ledgers.filter(({ cells }) => cells.name === ledger.cells.name), columns, knowledge.rules);
    const merged = headings.flatMap(({ at }) => mergedOverProjects(ledger, at, projectRows));
    if (merged.length > 0) return { ...empty, refusals: merged };
    const cells = new RowCells(ledger, knowledge);
    return { ...empty, headings, edits: headings.map(({ column }) => editsOf(column, projectRows, cells, mode, ledger)), refusals: [] };
  } catch (error) {
    if (isFailure(error)) return { ...empty, refusals: [error] };
    throw error;
  }
}

interface ProjectRow {
  readonly row: LedgerRow;
  readonly project: Project;
}

function editsOf(column: WriteBackColumn, rows: readonly ProjectRow[], cells: RowCells, mode: WriteBackMode, { heading, rows: ledgerRows }: Ledger): ColumnEdits {
  const last = ledgerRows.at(-1)?.index ?? heading.last;
  const written: WrittenCell[] = Array.from({ length: last - heading.last }, () => null);
  let valuesInstead = 0;
  for (const { row, project } of rows) {
    const formula = mode === 'functions' ? cells.formula(column, project, row) : null;
    if (mode === 'functions' && formula === null) valuesInstead += 1;
    written[row.index - heading.last - 1] = formula ?? cells.value(column, project);
  }
  return { cells: written, valuesInstead };
}

/** Of a merged area in a column only the first cell holds something: it must not cover two projects. */
function mergedOverProjects({ cells }: Ledger, at: number, rows: readonly ProjectRow[]): readonly Failure[] {
  const inColumn = (cells.merges ?? []).filter((area) => area.rows * area.columns > 1);
  const counted = new Map<(typeof inColumn)[number], number>();
  for (const { row } of rows) {
    const area = areaAt(inColumn, cells.top + row.index, at);
    if (area) counted.set(area, (counted.get(area) ?? 0) + (area.left === at ? 1 : 2));
  }
  return [...counted].filter(([, projects]) => projects > 1).map(([area]) => new Failure('write-back.merged', { sheet: cells.name, cell: `${columnLetters(area.left)}${area.top + 1}` }));
}

