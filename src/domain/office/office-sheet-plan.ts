import { LOOKS } from '../summary/looks';
import type { Look, PlannedCell, SheetLayout, StyledArea } from '../summary/plan';
import type { Area } from '../sheet';
import { FORMAT_MARK } from './format-mark';

/** Cells in which staff choose from a list; the workbook program refuses anything else that is typed there, not what is pasted. */
export interface Choices {
  readonly area: Area;
  readonly options: readonly string[];
  /** What is chosen, for the messages: 榜单口径. */
  readonly about: string;
}

/** A sheet that the office keeps, to be made. */
export interface OfficeSheetPlan extends SheetLayout {
  readonly choices: readonly Choices[];
}

/** A column of such a sheet. */
export interface PlannedColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  readonly options?: readonly string[];
}

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const MARK_ROW = 2;
const HEADING_ROW = 3;
const NOTE_POINTS = 34;
/** Excel cuts longer titles of messages. */
const LONGEST_TITLE = 32;

/** Lays out a sheet that the office keeps: title, how to fill it in, the mark of its format, headings, rows; looks and choices reach `spare` rows further, for what staff add. */
export function planOfficeSheet(name: string, note: string, columns: readonly PlannedColumn[], rows: readonly (readonly PlannedCell[])[], spare: number): OfficeSheetPlan {
  const width = columns.length;
  const lone = (text: string): PlannedCell[] => [text, ...columns.slice(1).map(() => null)];
  const body = (left: number): Area => ({ top: HEADING_ROW + 1, left, rows: rows.length + spare, columns: 1 });
  const looks: StyledArea[] = [
    { area: { top: 0, left: 0, rows: HEADING_ROW + 1 + rows.length + spare, columns: width }, look: LOOKS.page },
    { area: rowArea(TITLE_ROW, 1), look: { ...LOOKS.title, align: 'left' } },
    { area: rowArea(NOTE_ROW, width), look: LOOKS.note },
    { area: rowArea(MARK_ROW, 1), look: LOOKS.mark },
    { area: rowArea(HEADING_ROW, width), look: LOOKS.heading },
    ...columns.map(({ look }, left) => ({ area: body(left), look })),
  ];
  return {
    name,
    cells: [lone(name), lone(note), lone(FORMAT_MARK), columns.map(({ heading }) => heading), ...rows],
    looks,
    merges: [TITLE_ROW, NOTE_ROW, MARK_ROW].map((row) => rowArea(row, width)),
    columnWidths: columns.map((column) => column.width),
    rowHeights: [{ row: TITLE_ROW, points: 26 }, { row: NOTE_ROW, points: NOTE_POINTS }],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    filter: null,
    charts: [],
    gridlines: true,
    print: { orientation: 'landscape', pagesWide: 1, titleRows: { first: HEADING_ROW, last: HEADING_ROW } },
    choices: columns.flatMap(({ heading, options }, left) => (options === undefined ? [] : [{ area: body(left), options, about: heading }])),
  };
}

/** Cells of one of a planned sheet's rows of values, counted from 0. */
export function plannedRowArea(row: number, column: number, columns: number): Area {
  return { top: HEADING_ROW + 1 + row, left: column, rows: 1, columns };
}

/** What is shown when such a cell is selected, and when something else was typed. */
export function choiceMessages({ about, options }: Choices): { readonly title: string; readonly prompt: string; readonly error: string } {
  const list = options.join('、');
  return { title: about.slice(0, LONGEST_TITLE), prompt: `请选择：${list}。留空按默认。`, error: `“${about}”只能填写：${list}。请从下拉列表中选择，或清空。` };
}

function rowArea(row: number, columns: number): Area {
  return { top: row, left: 0, rows: 1, columns };
}
