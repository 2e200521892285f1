import type { Field } from '../field';
import type { SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { Ledger, LedgerBook, SkippedSheet } from './ledger';
import { ledgersOnSheet } from './sheet-ledgers';

export interface ReadOptions {
  /** Sheets that the product built itself. */
  readonly ownSheets?: ReadonlySet<string>;
  /** What a person said that columns mean, by `columnKey`; it always wins. */
  readonly fields?: ReadonlyMap<string, Field>;
}

/** Finds the project ledgers of a workbook and says what each of their columns and rows is; every sheet that holds none is left alone, with the reason.
 *  Pure; nothing is read as an amount or a date here. Layouts: heading wherever it stands, up to three levels, several ledgers on a sheet, Excel tables, plain ranges, .csv.
 *  @example readLedgers([sheet]).ledgers[0].rows.filter((row) => row.kind === 'project').length   // 222 */
export function readLedgers(sheets: readonly SheetCells[], options: ReadOptions = {}): LedgerBook {
  const ledgers: Ledger[] = [];
  const skipped: SkippedSheet[] = [];
  for (const cells of sheets) {
    const found = leftAlone(cells, options) ?? ledgersOnSheet(cells, options.fields ?? NO_CHOICES);
    const nothing = typeof found === 'string';
    if (!cells.visible) skipped.push({ sheet: cells.name, reason: nothing ? 'hidden' : 'hidden-ledger' });
    else if (nothing) skipped.push({ sheet: cells.name, reason: found });
    else ledgers.push(...found);
  }
  return { ledgers, skipped };
}

type Reason = SkippedSheet['reason'];

const NO_CHOICES: ReadonlyMap<string, Field> = new Map();

function leftAlone(cells: SheetCells, options: ReadOptions): Reason | null {
  if (options.ownSheets?.has(cells.name)) return 'own';
  return cells.values.every((row) => row.every((cell) => isBlank(cell))) ? 'empty' : null;
}
