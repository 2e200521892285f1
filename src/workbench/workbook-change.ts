import type { Area } from '../domain/sheet';
import type { Sheet } from './document/sheet/sheet';

/** What happened to an open workbook, as somebody needs it who shows the workbook and follows it. */
export type WorkbookChange =
  /** Cells were given content, or lost it. */
  | { readonly kind: 'cells'; readonly sheet: Sheet; readonly area: Area }
  /** Formulas have new values. */
  | { readonly kind: 'results'; readonly sheet: Sheet; readonly cells: readonly CellPlace[] }
  /** Cells look different. */
  | { readonly kind: 'looks'; readonly sheet: Sheet; readonly area: Area }
  /** Cells were inserted or deleted: everything on the sheet may stand elsewhere. */
  | { readonly kind: 'moved'; readonly sheet: Sheet }
  /** Something beside the cells: sizes, hidden rows, merges, links, panes, filters, validations, tables, charts, print set-up. */
  | { readonly kind: 'layout'; readonly sheet: Sheet }
  /** Sheets were added, deleted, renamed, moved, shown or hidden; formulas that name one may read differently. */
  | { readonly kind: 'sheets' };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type Follower = (changes: readonly WorkbookChange[]) => void;
