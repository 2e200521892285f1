import type { TotalScope } from './total-label';

/** The rows that a total covers, as positions in the ledger's rows: `from` up to but not including `to`. */
export interface Covering {
  readonly from: number;
  readonly to: number;
}

/** A total row and where it stands among the ledger's rows. */
export interface PlacedTotal {
  readonly position: number;
  readonly scope: TotalScope;
  /** It says of what it is the total (新能源产业链小计), so that it may stand over other 小计. */
  readonly named: boolean;
}

/** The readings of each total, the likeliest first: a 小计 covers its block, above it or (written first) below it; a 合计 covers all rows, or those between it and the next 合计.
 *  `projects` counts the projects before each position, with one entry more than there are rows. */
export function coverings(totals: readonly PlacedTotal[], projects: readonly number[]): readonly (readonly Covering[])[] {
  const end = projects.length - 1;
  const all = { from: 0, to: end };
  const wholes = totals.filter(({ scope }) => scope === 'whole').length;
  const before = edgesBefore(totals);
  const after = [...edgesBefore(mirrored(totals, end))].reverse();
  return totals.map(({ position, scope, named }, at) => {
    const edge = before[at] ?? START;
    const behind = after[at] ?? START;
    const above = { from: edge.any, to: position };
    const below = { from: position + 1, to: end - behind.any };
    const sinceWhole = { from: edge.whole, to: position };
    const untilWhole = { from: position + 1, to: end - behind.whole };
    if (scope === 'block') {
      const standsBelow = (projects[above.to] ?? 0) > (projects[above.from] ?? 0);
      return [...(standsBelow ? [above, below] : [below]), ...(named ? [sinceWhole] : [])];
    }
    return wholes > 1 ? [sinceWhole, untilWhole, all] : [all, above, below];
  });
}

function mirrored(totals: readonly PlacedTotal[], end: number): readonly PlacedTotal[] {
  return [...totals].reverse().map((total) => ({ ...total, position: end - 1 - total.position }));
}

interface Edges {
  readonly any: number;
  readonly whole: number;
}

const START: Edges = { any: 0, whole: 0 };

/** For each total the position after the last total before it, of any kind and of the whole kind. */
function edgesBefore(totals: readonly PlacedTotal[]): readonly Edges[] {
  let edge = START;
  return totals.map(({ position, scope }) => {
    const mine = edge;
    edge = { any: position + 1, whole: scope === 'whole' ? position + 1 : edge.whole };
    return mine;
  });
}
