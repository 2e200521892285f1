import type { CellValue } from '../domain/sheet';

/** Excel on the web refuses requests and answers above 5 MB; we stay below with room for the envelope. Source: Office documentation, resource limits. */
export const PAYLOAD_BUDGET = 4_000_000;

/** Bytes of a cell in a request or answer: digits and quotation marks are one byte, Chinese characters three; inside the envelope every quotation mark is escaped. */
export function cellBytes(value: CellValue | null): number {
  if (typeof value !== 'string') return 8;
  let bytes = 5;
  for (let index = 0; index < value.length; index += 1) bytes += value.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
}

/** Bytes of a row of cells. */
export function rowBytes(row: readonly (CellValue | null)[]): number {
  let bytes = 2;
  for (const value of row) bytes += cellBytes(value);
  return bytes;
}

/** Splits rows into runs that each fit the budget; a single row always fits a run of its own.
 *  @example runsWithin([3, 3, 3], 6) // [{ first: 0, count: 2 }, { first: 2, count: 1 }] */
export function runsWithin(bytes: readonly number[], budget = PAYLOAD_BUDGET): readonly { first: number; count: number; bytes: number }[] {
  const runs: { first: number; count: number; bytes: number }[] = [];
  let run = { first: 0, count: 0, bytes: 0 };
  bytes.forEach((size, index) => {
    if (run.count > 0 && run.bytes + size > budget) {
      runs.push(run);
      run = { first: index, count: 0, bytes: 0 };
    }
    run = { ...run, count: run.count + 1, bytes: run.bytes + size };
  });
  return run.count > 0 ? [...runs, run] : runs;
}
