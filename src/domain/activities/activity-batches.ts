import type { CellValue } from '../sheet';
import { isBlank } from '../ledger/blank';

const COUNT = /^(\d{1,3})(?:个?批次?|次)?$/;
const ORDINAL = /^第.{1,4}[批次]/;

/** How many batches a cell states; 1 for an empty cell and for the number of a batch (第3批); null where it cannot be read.
 *  @example statedBatches('3批次') // 3 */
export function statedBatches(value: CellValue): number | null {
  if (isBlank(value)) return 1;
  const text = String(value).normalize('NFKC').replace(/\s+/g, '');
  if (ORDINAL.test(text)) return 1;
  const count = Number(COUNT.exec(text)?.[1] ?? 0);
  return count > 0 ? count : null;
}

/** True for a column that numbers the batches 1, 2, 3 … instead of counting them. */
export function numbersBatches(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => !isBlank(value)).map(Number);
  return numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}
