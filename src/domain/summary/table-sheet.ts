import type { Area } from '../sheet';
import { LOOKS } from './looks';
import type { Look, PlannedCell, SheetPlan, SheetRole } from './plan';

/** One column of a sheet that holds a row for each thing. */
export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
}

/** A long sheet of one row for each thing, below a title and one row of headings. */
export interface TableSheet {
  readonly role: SheetRole;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly pagesWide: number;
}

const TITLE_ROW = 0;
const MARK_ROW = 1;
const HEADING_ROW = 2;

/** The row of the headings, from 1. */
export const TABLE_HEADING_ROW = HEADING_ROW + 1;

/** Rows of a table sheet's things, counted from 1 as formulas do. */
export function tableRows(things: number): { first: number; last: number } {
  return { first: HEADING_ROW + 2, last: HEADING_ROW + 1 + things };
}

/** Lays the sheet out: title, mark, headings with a filter, the rows. */
export function planTableSheet({ role, name, columns, rows, frozenColumns, pagesWide }: TableSheet): SheetPlan {
  const width = columns.length;
  const blank: PlannedCell[] = columns.map(() => null);
  const cells = [[name, ...blank.slice(1)], [...blank], columns.map(({ heading }) => heading), ...rows];
  const body = (left: number): Area => ({ top: HEADING_ROW + 1, left, rows: rows.length, columns: 1 });
  return {
    role,
    year: null,
    name,
    cells,
    looks: [
      { area: { top: 0, left: 0, rows: cells.length, columns: width }, look: LOOKS.page },
      { area: { top: TITLE_ROW, left: 0, rows: 1, columns: 1 }, look: { ...LOOKS.title, align: 'left' } },
      { area: { top: MARK_ROW, left: 0, rows: 1, columns: 1 }, look: LOOKS.mark },
      { area: { top: HEADING_ROW, left: 0, rows: 1, columns: width }, look: LOOKS.heading },
      ...columns.map(({ look }, left) => ({ area: body(left), look: withoutLines(look) })),
    ],
    merges: [],
    columnWidths: columns.map((column) => column.width),
    rowHeights: [{ row: TITLE_ROW, points: 26 }, { row: HEADING_ROW, points: 32 }],
    frozen: { rows: HEADING_ROW + 1, columns: frozenColumns },
    filter: { top: HEADING_ROW, left: 0, rows: rows.length + 1, columns: width },
    charts: [],
    gridlines: true,
    print: { orientation: 'landscape', pagesWide, titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
    markRow: MARK_ROW,
  };
}

/** The sheet can be very long; gridlines take the place of lines around each cell. */
function withoutLines(look: Look): Look {
  const { border, ...rest } = look;
  return border === undefined ? look : rest;
}
