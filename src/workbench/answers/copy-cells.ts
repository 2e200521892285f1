import { movedFormula } from '../document/formula/move-formula';
import { mayCallAddIn } from '../document/formula/add-in-functions';
import type { StoredFormula, StoredValue } from '../document/cells/grid';
import { mergeArea, mergedAreas } from '../document/sheet/merges';
import { contains } from '../document/formula/area-text';
import { formatAt } from '../document/sheet/format-at';
import type { Arguments } from './arguments';
import { invalidArgument, notImplemented } from './host-error';
import type { Session } from './session';
import { SheetRange, rangeAt } from './sheet-range';

interface CopiedCell {
  readonly value: StoredValue | undefined;
  readonly formula: StoredFormula | undefined;
  readonly style: number;
}

interface CopyKind {
  readonly formulas: boolean;
  readonly values: boolean;
  readonly formats: boolean;
}

/** What each kind of copying takes along. */
const KINDS: Readonly<Record<string, CopyKind>> = {
  All: { formulas: true, values: true, formats: true },
  Formulas: { formulas: true, values: true, formats: false },
  Values: { formulas: false, values: true, formats: false },
  Formats: { formulas: false, values: false, formats: true },
};

/** Range.copyFrom: the source is repeated where the target is a multiple of it; a target of one cell grows to the source's size. */
export function copyCells(target: SheetRange, source: SheetRange, args: Arguments, session: Session): void {
  session.requireWritable(target.sheet);
  const kind = KINDS[args.optionalText(1) ?? 'All'];
  if (kind === undefined) throw invalidArgument();
  if (args.flag(2) || args.flag(3)) throw notImplemented('Range.copyFrom with skipBlanks or transpose');
  if (source.isUnbounded || target.isUnbounded) throw notImplemented('Range.copyFrom of whole rows or columns');
  const cells = readCells(source);
  const { sheet, area } = grown(target, source);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = cells[row % source.area.rows]?.[column % source.area.columns];
      if (cell !== undefined) writeCell(sheet, area.top + row, area.left + column, cell, kind, area.top + row - source.area.top - (row % source.area.rows), area.left + column - source.area.left - (column % source.area.columns));
    }
  }
  if (kind.formats) copyMerges(source, { sheet, area });
  session.contentChanged(sheet, area);
}

function readCells({ sheet, area }: SheetRange): CopiedCell[][] {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => ({
    value: sheet.grid.value(area.top + row, area.left + column),
    formula: sheet.grid.formula(area.top + row, area.left + column),
    style: formatAt(sheet, area.top + row, area.left + column),
  })));
}

function grown(target: SheetRange, source: SheetRange): SheetRange {
  const repeats = target.area.rows % source.area.rows === 0 && target.area.columns % source.area.columns === 0;
  return repeats ? target : rangeAt(target.sheet, { ...target.area, rows: source.area.rows, columns: source.area.columns });
}

function writeCell(sheet: SheetRange['sheet'], row: number, column: number, cell: CopiedCell, kind: CopyKind, rows: number, columns: number): void {
  if (kind.formulas && cell.formula !== undefined) sheet.grid.setFormula(row, column, { ...(mayCallAddIn(cell.formula.text) ? {} : cell.formula), text: movedFormula(cell.formula.text, rows, columns) }, undefined);
  else if (kind.values) sheet.grid.setValue(row, column, cell.value);
  if (kind.formats) sheet.grid.setStyle(row, column, cell.style);
}

function copyMerges(source: SheetRange, { sheet, area }: Pick<SheetRange, 'sheet' | 'area'>): void {
  for (const merged of mergedAreas(source.sheet).filter((candidate) => contains(source.area, candidate))) {
    mergeArea(sheet, { ...merged, top: merged.top - source.area.top + area.top, left: merged.left - source.area.left + area.left });
  }
}
