import { isOfficeSheet } from '../office/office-cells';
import { columnLetters, type CellValue } from '../sheet';
import { DETAIL_KEYS } from '../summary/detail-sheet';
import { fingerprintIn, fingerprintOf } from '../summary/fingerprint';
import { isFormula, type PlannedCell, type SheetPlan, type WorkbookPlan } from '../summary/plan';
import { isOwnSheet, WORK_PREFIX } from '../summary/sheet-names';
import { finding, type SharingFinding } from './findings';
import { cellName, cellsText, type SheetGrid } from './function-cells';

/** The sheets that were generated, against what a generation would build now, and against what was built: those that people changed are named as such and not compared. */
export function staleSheets(sheets: readonly SheetGrid[], fresh: WorkbookPlan | null): readonly SharingFinding[] {
  const built = sheets.filter(({ name }) => isOwnSheet(name) && !isOfficeSheet(name) && !name.startsWith(WORK_PREFIX)).map((sheet) => ({ sheet, state: stateOf(sheet) }));
  const changed = built.filter(({ state }) => state === 'changed').map(({ sheet: { name } }) => finding('sheet.changed', { sheet: name }, [{ sheet: name }]));
  const asBuilt = built.filter(({ state }) => state === 'as-built').map(({ sheet }) => sheet);
  if (fresh === null) return [...changed, ...(asBuilt.length > 0 ? [finding('summary.unchecked', { sheets: asBuilt.map(({ name }) => name).join('、') })] : [])];
  return [...changed, ...asBuilt.flatMap((sheet) => staleSheet(sheet, fresh.sheets.find(({ name }) => name === sheet.name)))];
}

function stateOf(sheet: SheetGrid): 'as-built' | 'changed' | 'not-built' {
  const formulas = fromA1(sheet, sheet.formulas);
  const markRow = formulas.findIndex((row) => fingerprintIn(row[0] ?? '') !== null);
  if (markRow < 0) return 'not-built';
  return fingerprintIn(formulas[markRow]?.[0] ?? '') === fingerprintOf(formulas, markRow) ? 'as-built' : 'changed';
}

function fromA1({ top, left }: SheetGrid, grid: SheetGrid['formulas']): SheetGrid['formulas'] {
  const before = Array.from({ length: left }, (): CellValue => '');
  const width = left + (grid[0]?.length ?? 0);
  const above = Array.from({ length: top }, () => Array.from({ length: width }, (): CellValue => ''));
  return [...above, ...grid.map((row) => [...before, ...row])];
}

function staleSheet(sheet: SheetGrid, plan: SheetPlan | undefined): readonly SharingFinding[] {
  if (plan?.role === 'summary') return staleSummary(sheet, plan);
  return plan?.role === 'detail' ? staleDetail(sheet, plan) : [];
}

/** The first figure that is no longer what the ledgers give. */
function staleSummary(sheet: SheetGrid, plan: SheetPlan): readonly SharingFinding[] {
  for (const [row, cells] of plan.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!isFormula(cell) || typeof cell.expected !== 'number') continue;
      const shown = valueAt(sheet, row, column);
      if (isSame(shown, cell.expected)) continue;
      const values = { sheet: sheet.name, figure: labelOf(cells), cell: cellName(row, column), shown: shown === '' ? '空白' : String(shown), now: String(cell.expected) };
      return [finding('summary.stale', values, [{ sheet: sheet.name, row: row + 1, column: columnLetters(column) }])];
    }
  }
  return [];
}

/** What the row of a figure is about. */
function labelOf(cells: readonly PlannedCell[]): string {
  const label = cells.find((cell) => typeof cell === 'string' && cell !== '');
  return typeof label === 'string' ? label.trim() : '';
}

/** Sentences of flags stand there in a person's language; the flags themselves are in the columns beside. */
const IN_WORDS = DETAIL_KEYS.indexOf('flags');
const PLACES = 20;

function staleDetail(sheet: SheetGrid, plan: SheetPlan): readonly SharingFinding[] {
  const different = plan.cells.flatMap((cells, row) => cells.flatMap((cell, column) => {
    const isCompared = row !== plan.markRow && column !== IN_WORDS && (typeof cell === 'string' || typeof cell === 'number');
    return isCompared && !isSame(valueAt(sheet, row, column), cell) ? [{ row, column }] : [];
  }));
  const more = Math.max(0, sheet.top + sheet.values.length - plan.cells.length);
  const added = Array.from({ length: more }, (_, index) => ({ row: plan.cells.length + index, column: 0 }));
  const all = [...different, ...added];
  if (all.length === 0) return [];
  return [finding('detail.stale', { sheet: sheet.name, count: all.length, cells: cellsText(all) }, all.slice(0, PLACES).map(({ row, column }) => ({ sheet: sheet.name, row: row + 1, column: columnLetters(column) })))];
}

function valueAt({ top, left, values }: SheetGrid, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** Sums of 亿元 in binary numbers differ in the fifteenth digit. */
const SAME_WITHIN = 5e-7;

function isSame(shown: CellValue, expected: string | number): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= SAME_WITHIN * Math.max(1, Math.abs(expected) / 1000);
  return shown === expected;
}
