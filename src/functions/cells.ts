import { errorCell } from './errors';

/** A result for each cell of a range, in its shape: blank cells stay blank, error cells pass through, an error that `read` throws stays in its own cell.
 *  @example eachCell([['5亿元', '']], read) // [[5, '']] */
export function eachCell(cells: unknown[][], read: (cell: string | number | boolean) => string | number): unknown[][] {
  return cells.map((row) => row.map((cell) => resultFor(cell, read)));
}

function resultFor(cell: unknown, read: (cell: string | number | boolean) => string | number): unknown {
  const error = errorCell(cell);
  if (error) return error;
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return '';
  if (typeof cell === 'string' && cell.trim() === '') return '';
  try {
    return read(cell);
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return thrown;
    throw thrown;
  }
}

/** The text of an optional argument; Excel leaves one out as null, and puts its own object after the last. */
export function optionalText(argument: unknown): string {
  return typeof argument === 'string' ? argument.trim() : '';
}
