/** A number that a cell must not exceed, must reach or must exceed; empty cells and texts do none of these. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number } | { readonly above: number };

/** One condition on a column of a detail sheet: a number or a text that the cell must equal ('' an empty cell), or a bound. */
export type Condition<Key extends string> = readonly [key: Key, is: string | number | Bound];

/** The rows of a detail sheet that a number is made of, as data, so that they can be shown: those that meet all conditions of one of the lists. No row meets two lists. */
export interface RowsBehind {
  readonly sheet: 'detail' | 'activities';
  /** The column that is summed; null where rows are counted. */
  readonly sumOf: string | null;
  readonly anyOf: readonly (readonly Condition<string>[])[];
}
