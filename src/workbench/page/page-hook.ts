import type { Area } from '../../domain/sheet';
import { parseArea, writeArea } from '../document/formula/area-text';
import type { Sheet } from '../document/sheet/sheet';
import { CellError } from '../document/cells/cell-error';
import type { Trial } from './trial';

/** What tests in a browser ask of the page: what the document holds, and where to click. It changes nothing. */
export interface PageHook {
  readonly fileName: string;
  /** Names of the sheets that can be seen. */
  readonly sheets: readonly string[];
  /** The sheet in front and what is selected on it, as 2019年度汇总!B5. */
  readonly selection: string;
  cell(sheet: string, address: string): CellReport;
  /** Values of an area such as A1:J40, row by row. */
  rows(sheet: string, area: string): readonly (readonly CellReport['value'][])[];
  /** A point in a cell of the sheet in front, in pixels of the page. */
  pointIn(address: string): { readonly x: number; readonly y: number };
}

export interface CellReport {
  readonly value: string | number | boolean | null;
  /** With '='; null where there is none. */
  readonly formula: string | null;
  /** What the grid shows. */
  readonly shown: string;
}

/** From the corner of a cell to a point that is safely inside. */
const INSET = 6;

declare global {
  interface Window {
    yinfengPage?: PageHook;
  }
}

/** Puts the hook of an opened workbook on the window. */
export function installHook({ host, person, grid }: Trial): void {
  const sheetNamed = (name: string): Sheet => {
    const sheet = host.document.sheetNamed(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}; there are ${host.document.sheets.map((one) => one.name).join(', ')}`);
    return sheet;
  };
  window.yinfengPage = {
    fileName: host.document.fileName,
    get sheets() {
      return host.document.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    },
    get selection() {
      return `${person.view.sheet.name}!${writeArea(person.view.area)}`;
    },
    cell: (name, address) => {
      const sheet = sheetNamed(name);
      const { row, column } = placeAt(address);
      const entry = person.entryOf(sheet, { row, column });
      return { value: valueAt(sheet, row, column), formula: sheet.grid.formula(row, column) === undefined ? null : entry, shown: grid.shown(sheet, { row, column }) };
    },
    rows: (name, address) => {
      const sheet = sheetNamed(name);
      const { top, left, rows, columns } = areaAt(address);
      return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => valueAt(sheet, top + row, left + column)));
    },
    pointIn: (address) => {
      const corner = grid.cornerOf(person.view.sheet, placeAt(address));
      if (corner === null) throw new Error(`${address} is not shown`);
      return { x: corner.x + INSET, y: corner.y + INSET };
    },
  };
}

function placeAt(address: string): { row: number; column: number } {
  const { top, left } = areaAt(address);
  return { row: top, column: left };
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`no area ${address}`);
  return area;
}

function valueAt(sheet: Sheet, row: number, column: number): CellReport['value'] {
  const value = sheet.grid.value(row, column) ?? null;
  return value instanceof CellError ? value.code : value;
}
