import type { Label, Relation } from './label';
import type { Quantity } from './quantity';
import type { Scope } from './scope';

/** What a figure is: a level (46个), a relation between levels (占84.1%, 增长16.3%), or something that is neither.
 *  baseline: the old figure (去年同期…) · whole: what 占 names (占464.29亿元的…) · increase: a difference. */
export type FigureRole = 'level' | Relation | 'increase' | 'average' | 'baseline' | 'target' | 'whole' | 'unknown';

/** A number of the draft with all that its sentence says of it. Places are those of the plain text. */
export interface Figure {
  readonly index: number;
  readonly quantity: Quantity;
  readonly role: FigureRole;
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** The words that the figure takes over: of the whole (其中), or of the projects whose money it is. */
  readonly whole: Label | null;
  readonly scope: Scope;
  readonly sentence: number;
  readonly paragraph: number;
  /** Clauses are counted through the draft; figures of one clause share the number. */
  readonly clause: number;
  /** Stretches between semicolons and lines, counted through the draft. */
  readonly segment: number;
  readonly bracket: boolean;
  /** Stands behind 其中. */
  readonly part: boolean;
  /** Position in a row that 分别 distributes over what was named before; null outside. */
  readonly distributed: number | null;
  /** One of several numbers in a row of a table: which column it stands in is not read. */
  readonly tabular: boolean;
  /** 去年 where the draft also speaks of 今年: the year before the reported one. */
  readonly besideThisYear: boolean;
}
