import type { Area } from '../sheet';
import type { RowsBehind } from './conditions';

/** A formula with what it must calculate to. */
export interface PlannedFormula {
  readonly formula: string;
  readonly expected: string | number;
  /** Of a number that is counted or summed from rows of a detail sheet. */
  readonly behind?: RowsBehind;
}

/** What a cell is given: text stays text (never a formula, never a date), null leaves the cell alone. */
export type PlannedCell = string | number | PlannedFormula | null;

export function isFormula(cell: PlannedCell): cell is PlannedFormula {
  return typeof cell === 'object' && cell !== null;
}

/** Fonts, lines and colours of an area. */
export interface Look {
  readonly typeface?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** In steps of about one character. */
  readonly indent?: number;
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: string;
  readonly numberFormat?: string;
}

export interface StyledArea {
  readonly area: Area;
  readonly look: Look;
}

/** A native, editable chart over ranges of its own sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly kind: 'columns' | 'bars' | 'columns-with-line';
  /** The labels of the points, in one column. */
  readonly categories: Area;
  /** One contiguous block: the series in columns beside each other, their names in the row above the points. */
  readonly values: Area;
  /** One for each column of values. */
  readonly series: readonly ChartSeriesPlan[];
  /** The cells that it covers. */
  readonly place: Area;
}

export interface ChartSeriesPlan {
  /** #RRGGBB. */
  readonly color: string;
  /** Of `columns-with-line`: the line, on an axis of its own. */
  readonly line: boolean;
  /** Whether each value stands beside its point. */
  readonly labelled: boolean;
  readonly numberFormat: string;
}

export type SheetRole = 'detail' | 'activities' | 'summary' | 'review';

/** What stands on a sheet and how it looks. Coordinates count from 0; the cells start at A1. */
export interface SheetLayout {
  readonly name: string;
  /** Rectangular: every row has the same length. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Later looks win over earlier ones. */
  readonly looks: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly charts: readonly ChartPlan[];
  /** Shown where the cells have no lines of their own. */
  readonly gridlines: boolean;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Fitted to so many pages across. */
    readonly pagesWide: number;
    readonly marginPoints?: { readonly side: number; readonly top: number; readonly bottom: number };
    /** Rows before which a page begins. */
    readonly breaks?: readonly number[];
    readonly titleRows: { readonly first: number; readonly last: number };
  };
}

/** One sheet to build, in full. */
export interface SheetPlan extends SheetLayout {
  readonly role: SheetRole;
  /** Of an annual summary. */
  readonly year: number | null;
  /** The cell in column A that carries the mark by which the product knows its own sheet and whether a person has changed it since. */
  readonly markRow: number;
}

/** The sheets to build, in their order. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** The width in points of a column of so many characters: office fonts at 11 points are 7 pixels a character and 5 for the edges, at 96 dpi.
 *  @example columnPoints(10) // 56.25 */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
