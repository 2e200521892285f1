import { shiftAnchor } from '../charts/anchor';
import { anchorsOf } from '../charts/chart';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/grid';
import { parseArea, parseAreas, writeArea } from '../formula/area-text';
import { type RewrittenCell, rewriteFormulas } from '../formula/reference-places';
import { type Shift, shiftedArea, withShift } from '../formula/shift-references';
import { changePart } from '../package/xml-part';
import type { WorkbookDocument } from '../workbook-document';
import { walk } from '../xml/element';
import { shiftColumns } from './columns';
import { mergedAreas, setMergedAreas } from './merges';

/** Inserts or deletes cells: the cells beyond move, and every reference, merge, table and format area follows. Gives the cells whose formula reads differently now. */
export function shiftCells(document: WorkbookDocument, shift: Shift): RewrittenCell[] {
  const { sheet, axis, area, kind } = shift;
  const isRows = axis === 'rows';
  const count = isRows ? area.rows : area.columns;
  const start = isRows ? area.top : area.left;
  const first = kind === 'insert' ? start : start + count;
  const moved = isRows ? { ...area, top: first, rows: MAX_ROWS - first } : { ...area, left: first, columns: MAX_COLUMNS - first };
  const offset = kind === 'insert' ? count : -count;
  if (isRows && area.columns === MAX_COLUMNS) moveRows(sheet.grid.rows, start, count, kind);
  else {
    if (kind === 'delete') clear(shift);
    sheet.grid.move(moved, isRows ? offset : 0, isRows ? 0 : offset);
  }
  if (!isRows && area.rows === MAX_ROWS) shiftColumns(sheet, start, offset);
  Object.assign(sheet, { cellsChanged: true, frameChanged: true });
  shiftAreas(document, shift);
  return rewriteFormulas(document, (formula, home) => withShift(formula, home, shift), (name) => name);
}

function moveRows(rows: Shift['sheet']['grid']['rows'], start: number, count: number, kind: Shift['kind']): void {
  if (kind === 'delete') rows.splice(start, count);
  else if (start < rows.length) rows.splice(start, 0, ...new Array<undefined>(count).fill(undefined));
}

function clear({ sheet, area }: Shift): void {
  const bottom = Math.min(area.top + area.rows, sheet.grid.rows.length);
  for (let row = area.top; row < bottom; row += 1) {
    const right = Math.min(area.left + area.columns, sheet.grid.rows[row]?.values.length ?? 0);
    for (let column = area.left; column < right; column += 1) sheet.grid.clearCell(row, column);
  }
}

/** Merges, filters, validations, conditional formats, links, drawings and tables of the sheet. */
function shiftAreas(document: WorkbookDocument, shift: Shift): void {
  const { sheet } = shift;
  setMergedAreas(sheet, mergedAreas(sheet).flatMap((merged) => shiftedArea(merged, shift) ?? []));
  walk(sheet.root, (node) => {
    if (node.name === 'mergeCell') return;
    for (const name of ['ref', 'sqref']) {
      const text = node.attributes[name];
      if (text === undefined) continue;
      const areas = parseAreas(text).flatMap((area) => shiftedArea(area, shift) ?? []);
      node.attributes[name] = areas.map((area) => writeArea(area)).join(' ');
    }
  });
  sheet.root.children = sheet.root.children.filter((child) => typeof child === 'string' || (child.attributes['ref'] ?? 'x') !== '');
  for (const list of sheet.root.children) {
    if (typeof list !== 'string') list.children = list.children.filter((child) => typeof child === 'string' || ((child.attributes['ref'] ?? 'x') !== '' && (child.attributes['sqref'] ?? 'x') !== ''));
  }
  for (const drawing of document.parts.targetsOf(sheet.path, 'drawing')) {
    changePart(document.parts, drawing, () => anchorsOf(document, drawing).map((anchor) => shiftAnchor(anchor, shift)).includes(true));
  }
  for (const table of document.tables) {
    const area = parseArea(table.root.attributes['ref'] ?? '');
    const shifted = table.sheet !== sheet || area === undefined ? null : shiftedArea(area, shift);
    if (shifted !== null && area !== undefined && writeArea(shifted) !== writeArea(area)) table.setArea(shifted);
  }
}
