import { MAX_COLUMNS, MAX_ROWS } from '../document/cells/grid';
import { contains, intersection } from '../document/formula/area-text';
import { type Shift, shiftedArea } from '../document/formula/shift-references';
import { shiftCells } from '../document/sheet/shift-cells';
import type { Table } from '../document/table';
import { HostError, invalidArgument } from './host-error';
import type { Edit, Session } from './session';
import { SheetRange } from './sheet-range';

/** Range.insert: gives the empty cells that now stand where the range stood. */
export function insertCells(range: SheetRange, direction: string, session: Session): SheetRange {
  const inserted = new SheetRange(range.sheet, range.area);
  shift(range, AXES.insert[direction], 'insert', session);
  return inserted;
}

/** Range.delete */
export function deleteCells(range: SheetRange, direction: string, session: Session): void {
  shift(range, AXES.delete[direction], 'delete', session);
}

const AXES: Readonly<Record<Shift['kind'], Readonly<Record<string, Shift['axis']>>>> = {
  insert: { Down: 'rows', Right: 'columns' },
  delete: { Up: 'rows', Left: 'columns' },
};

function shift({ sheet, area }: SheetRange, axis: Shift['axis'] | undefined, kind: Shift['kind'], session: Session): void {
  session.requireWritable(sheet);
  if (axis === undefined) throw invalidArgument();
  const change: Shift = { sheet, axis: area.columns === MAX_COLUMNS ? 'rows' : area.rows === MAX_ROWS ? 'columns' : axis, area, kind };
  refuseCutTables(change, session);
  session.formulasRewritten(shiftCells(session.document, change));
  moveReferences(change, session);
  session.shared.note({ kind: 'moved', sheet });
  session.contentChanged(sheet, area, editOf(change));
}

/** Excel does not shift part of a table sideways. `own`: the table that is itself made wider or longer.
 *  @throws InvalidOperation */
export function refuseCutTables({ sheet, axis, area }: Omit<Shift, 'kind'>, session: Session, own: Table | null = null): void {
  const beyond = axis === 'rows' ? { ...area, rows: MAX_ROWS - area.top } : { ...area, columns: MAX_COLUMNS - area.left };
  for (const table of session.document.tables.filter((candidate) => candidate.sheet === sheet && candidate !== own)) {
    const across = axis === 'rows' ? { ...table.area, top: 0, rows: MAX_ROWS } : { ...table.area, left: 0, columns: MAX_COLUMNS };
    const isCut = intersection(beyond, table.area) !== null && !contains(axis === 'rows' ? { ...beyond, top: 0, rows: MAX_ROWS } : { ...beyond, left: 0, columns: MAX_COLUMNS }, across);
    if (isCut) throw new HostError('InvalidOperation');
  }
}

/** Ranges that the add-ins keep, and what is selected, follow their cells. */
function moveReferences(change: Shift, session: Session): void {
  const targets = new Set([...session.shared.sessions].flatMap(({ references, selection }) => [selection, ...[...references.kept()].map(({ target }) => target)]));
  for (const target of targets) {
    if (target instanceof SheetRange && target.sheet === change.sheet) target.area = shiftedArea(target.area, change) ?? { ...target.area, rows: 1, columns: 1 };
  }
}

function editOf({ axis, area, kind }: Shift): Edit {
  const what = area.columns === MAX_COLUMNS ? 'Row' : area.rows === MAX_ROWS ? 'Column' : 'Cell';
  const direction = axis === 'rows' ? { insert: 'Down', delete: 'Up' }[kind] : { insert: 'Right', delete: 'Left' }[kind];
  return { changeType: `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`, shiftDirection: `ShiftCell${direction}` };
}
