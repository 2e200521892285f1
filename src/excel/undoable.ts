import type { Run } from './progress';

/** Something that was written to the workbook, and how to take it back. `undo` works once, throws `undo.changed` where a person or a colleague has changed what was written since,
 *  and leaves the workbook as it found it where it fails. */
export interface Undoable {
  /** Sheets that were written. */
  readonly sheets: readonly string[];
  readonly undo: (run?: Run) => Promise<void>;
}
