import { elementAt } from '../domain/element-at';
import type { CellValue } from '../domain/sheet';
import { columnLetters } from '../domain/sheet';
import { isFormula, type PlannedCell, type SheetPlan } from '../domain/summary/plan';
import { throwIfCancelled } from './failures';
import { rowBytes, runsWithin } from './payload';
import type { Run } from './progress';
import { plannedValue } from './write-sheet';

/** A cell in which the workbook says something else than the product. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly workbook: string;
  readonly expected: string;
}

/** A sheet as it stands in the workbook after writing. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly differences: readonly Difference[];
}

/** Reads the new sheets back and compares: constants and formulas as written, and (with `calculated`) what the workbook calculated with the product's own numbers.
 *  Round trips: one for every 4 MB of cells. */
export async function checkSheets(
  context: Excel.RequestContext,
  built: readonly { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[],
  calculated: boolean,
  run: Run,
): Promise<readonly WrittenSheet[]> {
  const pieces = built.flatMap(({ plan, sheet }, index) => {
    const values = calculated && plan.role !== 'detail';
    const sizes = plan.cells.map((row) => rowBytes(row.map(plannedText)) * (values ? 2 : 1));
    return runsWithin(sizes).map((rows) => ({ ...rows, index, sheet, values, width: plan.cells[0]?.length ?? 0 }));
  });
  const read = built.map(() => ({ formulas: [] as CellValue[][], values: [] as CellValue[][] }));
  let done = 0;
  for (const group of runsWithin(pieces.map((piece) => piece.bytes))) {
    const batch = pieces.slice(group.first, group.first + group.count).map((piece) => {
      const range = piece.sheet.getRangeByIndexes(piece.first, 0, piece.count, piece.width);
      if (piece.values) range.load('formulas,values');
      else range.load('formulas');
      return { ...piece, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for every 4 MB
    await context.sync();
    throwIfCancelled(run.signal);
    for (const { index, range, values } of batch) {
      const into = elementAt(read, index);
      for (const row of range.formulas as CellValue[][]) into.formulas.push(row);
      if (values) for (const row of range.values as CellValue[][]) into.values.push(row);
    }
    done += group.count;
    run.onProgress?.({ stage: 'checking', done, total: pieces.length });
  }
  return built.map(({ plan }, index) => {
    const { formulas, values } = elementAt(read, index);
    return { plan, formulas, differences: compare(plan, formulas, values) };
  });
}

function plannedText(cell: PlannedCell): string | number | null {
  return isFormula(cell) ? cell.formula : cell;
}

function compare(plan: SheetPlan, formulas: readonly (readonly CellValue[])[], values: readonly (readonly CellValue[])[]): Difference[] {
  const differences: Difference[] = [];
  plan.cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const found = isFormula(cell) ? values[rowIndex]?.[column] : (formulas[rowIndex]?.[column] ?? '');
      if (found === undefined) return;
      const expected = plannedValue(cell);
      if (!agrees(found, expected)) {
        differences.push({ sheet: plan.name, cell: `${columnLetters(column)}${rowIndex + 1}`, workbook: String(found), expected: String(expected) });
      }
    });
  });
  return differences;
}

/** Sums of 亿元 in binary numbers differ in the fifteenth digit; 50 元 is far above that and far below what is printed. */
const SAME_WITHIN = 5e-7;

function agrees(found: CellValue, expected: string | number): boolean {
  if (typeof found === 'number' && typeof expected === 'number') return Math.abs(found - expected) <= SAME_WITHIN * Math.max(1, Math.abs(expected) / 1000);
  return found === expected;
}
