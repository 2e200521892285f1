import { CellError } from './document/cells/cell-error';
import { parseArea } from './document/formula/area-text';
import { readPrefix } from './document/formula/sheet-prefix';
import { formulaTokens } from './document/formula/tokens';
import { areaOf, ownNames } from './document/names';
import { type ChangedArea, ChangedIndex } from './changed-index';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';

interface FormulaPlace extends ChangedArea {
  readonly reads: readonly ChangedArea[];
  /** What it reads cannot be seen from its text. */
  readonly isOpen: boolean;
}

/** An array that found its cells taken: they may be free now. */
const BLOCKED = CellError.of('#SPILL!');

/** Functions whose value depends on more than the areas they name. */
const OPEN_FUNCTIONS = new Set(['INDIRECT', 'OFFSET', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'CELL', 'INFO']);

/** The formula cells ('row,column' by sheet) that stand in a changed area or read, over any number of steps, from one. */
export function dependentCells(document: WorkbookDocument, changes: readonly ChangedArea[]): Map<Sheet, Set<string>> {
  const found = new Map<Sheet, Set<string>>();
  const changed = new ChangedIndex(changes);
  let waiting = formulaPlaces(document);
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    const rest: FormulaPlace[] = [];
    for (const place of waiting) {
      if (!isTouched(place, changed)) rest.push(place);
      else remember(place, found, changed);
    }
    // Chains mostly run down or up a column: looking both ways finds either in one go.
    waiting = rest.reverse();
  }
  return found;
}

function isTouched(place: FormulaPlace, changed: ChangedIndex): boolean {
  return place.isOpen || changed.touches(place) || place.reads.some((read) => changed.touches(read));
}

function remember(place: FormulaPlace, found: Map<Sheet, Set<string>>, changed: ChangedIndex): void {
  changed.add(place);
  const cells = found.get(place.sheet) ?? new Set<string>();
  found.set(place.sheet, cells.add(`${place.area.top},${place.area.left}`));
}

function formulaPlaces(document: WorkbookDocument): FormulaPlace[] {
  const names = new Map(ownNames(document).map((name) => [name.name.toLowerCase(), areaOf(document, name.refersTo)]));
  for (const table of document.tables) names.set(table.name.toLowerCase(), { sheet: table.sheet, area: table.area });
  const places: FormulaPlace[] = [];
  for (const sheet of document.sheets) {
    for (const { row, column, formula } of sheet.grid.formulas()) {
      const area = sheet.grid.fill(row, column) ?? { top: row, left: column, rows: 1, columns: 1 };
      const { reads, isOpen } = readsOf(formula.text, sheet, document, names);
      places.push({ sheet, area, reads, isOpen: isOpen || sheet.grid.value(row, column) === BLOCKED });
    }
  }
  return places;
}

function readsOf(formula: string, home: Sheet, document: WorkbookDocument, names: ReadonlyMap<string, ChangedArea | null>): { reads: ChangedArea[]; isOpen: boolean } {
  const reads: ChangedArea[] = [];
  let sheets: readonly Sheet[] = [home];
  let isOpen = false;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === 'prefix') {
      sheets = sheetsOf(text, document);
      continue;
    }
    if (kind === 'area') {
      const area = parseArea(text);
      if (area !== undefined) for (const sheet of sheets) reads.push({ sheet, area });
    } else if (kind === 'name') {
      const named = names.get(text.toLowerCase());
      if (named !== undefined && named !== null) reads.push(named);
      isOpen ||= named === null || OPEN_FUNCTIONS.has(text.toUpperCase());
    }
    sheets = [home];
  }
  return { reads, isOpen };
}

function sheetsOf(prefix: string, document: WorkbookDocument): Sheet[] {
  const { workbook, sheets } = readPrefix(prefix);
  if (workbook !== '') return [];
  const indexes = sheets.map((name) => document.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
  const first = indexes[0] ?? -1, last = indexes[indexes.length - 1] ?? -1;
  return first < 0 || last < 0 ? [] : document.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}
