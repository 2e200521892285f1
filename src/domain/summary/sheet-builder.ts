import { elementAt } from '../element-at';
import { remembered } from '../remembered';
import type { Area } from '../sheet';
import type { Look, PlannedCell, StyledArea } from './plan';

/** A cell of a row with the look it gets. */
export interface LookedCell {
  readonly cell: PlannedCell;
  readonly look?: Look;
  /** Covers this many columns (merged). */
  readonly span?: number;
}

/** High enough for 11-point characters with air; 22 pixels. */
export const ROW_POINTS = 16.5;

/** Builds a sheet from the top down: rows of cells with looks; keeps areas, merges and heights. */
export class SheetBuilder {
  readonly cells: PlannedCell[][] = [];
  readonly looks: StyledArea[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: { row: number; points: number }[] = [];

  constructor(readonly columns: number) {}

  /** The row that is added next, from 0. */
  get next(): number {
    return this.cells.length;
  }

  /** Adds a row; cells that are left out stay empty. Returns its index. */
  row(cells: readonly LookedCell[], points = ROW_POINTS): number {
    const row = this.next;
    const line: PlannedCell[] = new Array<PlannedCell>(this.columns).fill(null);
    let left = 0;
    for (const { cell, look, span = 1 } of cells) {
      line[left] = cell;
      const area = { top: row, left, rows: 1, columns: span };
      if (look) this.looks.push({ area, look });
      if (span > 1) this.merges.push(area);
      left += span;
    }
    this.cells.push(line);
    this.rowHeights.push({ row, points });
    return row;
  }

  gap(points = 8): void {
    this.row([], points);
  }
}

/** Joins neighbouring areas of one look (same columns, rows below each other; then same rows, columns beside each other): fewer requests to the workbook. */
export function joinAreas(looks: readonly StyledArea[]): readonly StyledArea[] {
  return join(join(looks, beside), below);
}

type Neighbour = (first: Area, second: Area) => Area | null;

const beside: Neighbour = (first, second) =>
  first.top === second.top && first.rows === second.rows && first.left + first.columns === second.left ? { ...first, columns: first.columns + second.columns } : null;

const below: Neighbour = (first, second) =>
  first.left === second.left && first.columns === second.columns && first.top + first.rows === second.top ? { ...first, rows: first.rows + second.rows } : null;

const MOST_COLUMNS = 16_384;

/** Only areas that do not overlap may change their order; the builder's cells never do. */
function join(looks: readonly StyledArea[], neighbour: Neighbour): StyledArea[] {
  const joined: StyledArea[] = [];
  const keyOf = remembered((look: Look) => JSON.stringify(look));
  const openOf = remembered<string, Map<number, number>>(() => new Map());
  for (const { area, look } of looks) {
    const open = openOf(keyOf(look));
    const line = neighbour === beside ? area.top : area.left * MOST_COLUMNS + area.columns;
    const last = open.get(line);
    const wider = last === undefined ? null : neighbour(elementAt(joined, last).area, area);
    if (wider && last !== undefined) joined[last] = { area: wider, look };
    else {
      open.set(line, joined.length);
      joined.push({ area, look });
    }
  }
  return joined;
}
