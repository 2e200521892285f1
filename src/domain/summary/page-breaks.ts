/** Where a part of a sheet begins. */
export interface PartStart {
  /** From 0. */
  readonly row: number;
  /** True for tables, which may run on over the page where much of it would else stay empty; pictures may not. */
  readonly mayRunOn: boolean;
}

interface Part extends PartStart {
  readonly points: number;
}

/** A hole that is larger than this share of a page is filled with the beginning of a table. */
const LARGE_HOLE = 0.35;
/** What must at least come on the next page of a table that is torn. */
const LEAST_REST = 0.1;

/** Rows before which a page begins, so that parts of a sheet are not torn apart without need. `rowPoints`: the height of every row; `pagePoints`: of a page.
 *  @example pageBreaks([{ row: 0, mayRunOn: true }, { row: 3, mayRunOn: true }], [10, 10, 10, 10, 10], 40) // [3] */
export function pageBreaks(starts: readonly PartStart[], rowPoints: readonly number[], pagePoints: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const part of partsOf(starts, rowPoints)) {
    if (used > 0 && !standsHere(part, pagePoints - used, pagePoints)) {
      breaks.push(part.row);
      used = 0;
    }
    used += part.points;
    if (used > pagePoints) used %= pagePoints;
  }
  return breaks;
}

function standsHere({ points, mayRunOn }: Part, left: number, pagePoints: number): boolean {
  if (points <= left) return true;
  return mayRunOn && left > pagePoints * LARGE_HOLE && points - left > pagePoints * LEAST_REST;
}

function partsOf(starts: readonly PartStart[], rowPoints: readonly number[]): readonly Part[] {
  return starts.map((start, index) => ({
    ...start,
    points: rowPoints.slice(index === 0 ? 0 : start.row, starts[index + 1]?.row).reduce((sum, points) => sum + points, 0),
  }));
}
