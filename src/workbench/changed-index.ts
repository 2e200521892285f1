import type { Area } from '../domain/sheet';
import { intersection } from './document/formula/area-text';
import type { Sheet } from './document/sheet/sheet';

export interface ChangedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Changed areas, arranged so that thousands of single cells can be asked for quickly. */
export class ChangedIndex {
  private readonly areas = new Map<Sheet, Area[]>();
  /** Rows of single cells by sheet and column, in order. */
  private readonly cells = new Map<Sheet, Map<number, number[]>>();

  constructor(changes: readonly ChangedArea[]) {
    for (const change of changes) this.add(change);
  }

  add({ sheet, area }: ChangedArea): void {
    if (area.rows > 1 || area.columns > 1) {
      this.areas.set(sheet, [...(this.areas.get(sheet) ?? []), area]);
      return;
    }
    const rows = this.rowsOf(sheet, area.left);
    rows.splice(firstAtLeast(rows, area.top), 0, area.top);
  }

  touches({ sheet, area }: ChangedArea): boolean {
    return this.areas.get(sheet)?.some((changed) => intersection(changed, area) !== null) === true || this.holdsCell(sheet, area);
  }

  private holdsCell(sheet: Sheet, { top, left, rows, columns }: Area): boolean {
    for (const [column, changed] of this.cells.get(sheet) ?? []) {
      if (column < left || column >= left + columns) continue;
      const first = changed[firstAtLeast(changed, top)];
      if (first !== undefined && first < top + rows) return true;
    }
    return false;
  }

  private rowsOf(sheet: Sheet, column: number): number[] {
    const columns = this.cells.get(sheet) ?? new Map<number, number[]>();
    this.cells.set(sheet, columns);
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    return rows;
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
