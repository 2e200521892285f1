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

/** Programs differ in the widths of columns that they fit to the paper, and so in what a page holds: shares of the page that is certain. */
const PAGES = [1, 1.05, 1.1, 1.15, 1.2];

/** Rows before which a page begins, so that parts of a sheet are not torn apart without need. `rowPoints`: the height of every row; `pagePoints`: what any program puts on a page.
 *  @example pageBreaks([{ row: 0, mayRunOn: true }, { row: 3, mayRunOn: true }], [10, 10, 10, 10, 10], 40) // [3] */
export function pageBreaks(starts: readonly PartStart[], rowPoints: readonly number[], pagePoints: number): readonly number[] {
  const pages = PAGES.map((share) => ({ height: share * pagePoints, used: 0 }));
  return partsOf(starts, rowPoints).flatMap((part) => {
    const starting = pages.some(({ used }) => used > 0) && !standsHere(part, pages);
    for (const page of pages) {
      page.used = (starting ? 0 : page.used) + part.points;
      if (page.used > page.height) page.used %= page.height;
    }
    return starting ? [part.row] : [];
  });
}

interface Page {
  readonly height: number;
  readonly used: number;
}

function standsHere({ points, mayRunOn }: Part, pages: readonly Page[]): boolean {
  return pages.every(({ height, used }) => points <= height - used) || (mayRunOn && pages.every(({ height, used }) => height - used > height * LARGE_HOLE && points - height + used > height * LEAST_REST));
}

function partsOf(starts: readonly PartStart[], rowPoints: readonly number[]): readonly Part[] {
  return starts.map((start, index) => ({
    ...start,
    points: rowPoints.slice(index === 0 ? 0 : start.row, starts[index + 1]?.row).reduce((sum, points) => sum + points, 0),
  }));
}
