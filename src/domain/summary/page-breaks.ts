/** A part of a sheet that should not be torn apart: its first row and the height of all its rows. */
interface Block {
  readonly row: number;
  readonly points: number;
}

/** A part that is longer than this share of a page may begin where it falls and run on. */
const LONG = 0.6;
/** What must at least be left of a page for such a part to begin on it. */
const LEAST_LEFT = 0.25;

/** Rows before which a page begins, so that no part of a sheet is torn apart that fits a page. `starts`: the first row of each part; `points`: the height of every row, and of a page.
 *  @example pageBreaks([0, 3], [10, 10, 10, 10, 10], 40) // [3] */
export function pageBreaks(starts: readonly number[], rowPoints: readonly number[], pagePoints: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { row, points } of blocksOf(starts, rowPoints)) {
    const left = pagePoints - used;
    const mayRunOn = points > pagePoints * LONG && left > pagePoints * LEAST_LEFT;
    if (used > 0 && points > left && !mayRunOn) {
      breaks.push(row);
      used = 0;
    }
    used = used + points > pagePoints ? (used + points) % pagePoints : used + points;
  }
  return breaks;
}

function blocksOf(starts: readonly number[], rowPoints: readonly number[]): readonly Block[] {
  const bounds = [...new Set([0, ...starts])];
  return bounds.map((row, index) => ({ row, points: rowPoints.slice(row, bounds[index + 1]).reduce((sum, points) => sum + points, 0) }));
}
