import type { CellValue } from '../domain/sheet';
import { yieldToPane } from '../excel/progress';
import { errorCell, invalidValue, strings } from './errors';

/** What a function puts into one cell; throws where the cell is to show an error. */
type Read<Cells> = (cells: Cells) => CellValue;

/** A result for each cell of a range, in its shape: blank cells stay blank, error cells pass through, an error that `read` throws stays in its own cell.
 *  @example await eachCell([['5亿元', '']], read) // [[5, '']] */
export function eachCell(cells: unknown[][], read: Read<CellValue>): Promise<unknown[][]> {
  return eachPlace([cells], ([cell = '']) => (cell === '' ? '' : read(cell)));
}

/** A result for each place of several ranges of one shape, of which a single cell serves every place; a blank cell is ''. Lets the pane breathe in between.
 *  Throws #VALUE! where the shapes differ.
 *  @example await eachPlace([[['甲'], ['乙']], [['丙']]], ([a, b]) => `${a}${b}`) // [['甲丙'], ['乙丙']] */
export async function eachPlace(ranges: readonly (readonly (readonly unknown[])[])[], read: Read<readonly CellValue[]>): Promise<unknown[][]> {
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  if (ranges.some((range) => !isSingle(range) && (range.length !== rows || range[0]?.length !== columns))) throw invalidValue(strings().functions.shapesDiffer);
  const results: unknown[][] = [];
  let rested = performance.now();
  for (let row = 0; row < rows; row += 1) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column += 1) line.push(resultAt(ranges, row, column, read));
    results.push(line);
    if (row % ROWS_PER_LOOK === 0 && performance.now() - rested > LONGEST_BREATH_MS) {
      await yieldToPane();
      rested = performance.now();
    }
  }
  return results;
}

const LONGEST_BREATH_MS = 40;
const ROWS_PER_LOOK = 64;

function resultAt(ranges: readonly (readonly (readonly unknown[])[])[], row: number, column: number, read: Read<readonly CellValue[]>): unknown {
  const cells: CellValue[] = [];
  for (const range of ranges) {
    const cell = isSingle(range) ? range[0]?.[0] : range[row]?.[column];
    const error = errorCell(cell);
    if (error) return error;
    cells.push(plainCell(cell));
  }
  try {
    return read(cells);
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return thrown;
    throw thrown;
  }
}

function isSingle(range: readonly (readonly unknown[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

/** What a cell holds; '' for an empty one, however the program hands it in. */
export function plainCell(cell: unknown): CellValue {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell !== 'string' || cell.trim() === '' ? '' : cell;
}
