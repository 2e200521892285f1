import type { Area } from '../sheet';

/** What a cell is given: text stays text (never a formula, never a date), null leaves the cell alone. */
export type PlannedValue = string | number | null;

/** A block of constants. */
export interface ValueBlock {
  readonly kind: 'values';
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlannedValue[])[];
}

/** A block of formulas with what each must calculate to. */
export interface FormulaBlock {
  readonly kind: 'formulas';
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly string[])[];
  readonly expected: readonly (readonly (string | number)[])[];
}

export type CellBlock = ValueBlock | FormulaBlock;

/** A look by name; `styles.ts` says what it means. */
export interface StyledArea {
  readonly area: Area;
  readonly style: string;
}

/** One sheet to build, in full. Coordinates count from 0. */
export interface SheetPlan {
  readonly role: 'detail' | 'summary' | 'review';
  readonly year: number | null;
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font, from column 0. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly print: { readonly orientation: 'portrait' | 'landscape'; readonly titleRows: { readonly first: number; readonly last: number } | null; readonly area: Area };
  /** The cell that carries the mark by which the product knows its own sheet and whether a person has changed it since. */
  readonly mark: { readonly row: number; readonly column: number };
}

/** The sheets to build, in their order. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** A look: fonts and colours are restrained, and exist on office machines. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: 'thin' | 'heading';
  readonly numberFormat?: string;
}
