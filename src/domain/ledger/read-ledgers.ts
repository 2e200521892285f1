import type { Field } from '../field';
import { placeOn, placeText, type SheetCells } from '../sheet';
import { isBlank } from './blank';
import type { ActivityTable } from './activity-table';
import type { Ledger, LedgerBook, SkippedSheet } from './ledger';
import { tablesOnSheet } from './sheet-ledgers';

export interface ReadOptions {
  /** Sheets that the product built itself. */
  readonly ownSheets?: ReadonlySet<string>;
  /** What a person said that columns mean, by `columnKey`; it always wins. */
  readonly fields?: ReadonlyMap<string, Field>;
}

/** Finds the project ledgers and the tables of 招商活动 of a workbook and says what each of their columns and rows is; every sheet that holds none is left alone, with the reason.
 *  Pure; nothing is read as an amount or a date here. Layouts: heading wherever it stands, up to three levels, several ledgers on a sheet, Excel tables, plain ranges, .csv.
 *  @example readLedgers([sheet]).ledgers[0].rows.filter((row) => row.kind === 'project').length   // 222 */
export function readLedgers(sheets: readonly SheetCells[], options: ReadOptions = {}): LedgerBook {
  const ledgers: Ledger[] = [];
  const activityTables: ActivityTable[] = [];
  const skipped: SkippedSheet[] = [];
  for (const cells of sheets) {
    const left = leftAlone(cells, options);
    const found = left === null ? tablesOnSheet(cells, options.fields ?? NO_CHOICES) : { ledgers: [], activities: [], reason: left };
    if (!cells.visible) skipped.push({ sheet: placeText(placeOn(cells)), reason: hiddenReason(found) });
    else if (found.ledgers.length === 0) skipped.push({ sheet: cells.name, reason: found.reason });
    if (!cells.visible) continue;
    ledgers.push(...found.ledgers);
    activityTables.push(...found.activities);
  }
  return { ledgers, activityTables, skipped };
}

type Reason = SkippedSheet['reason'];

const NO_CHOICES: ReadonlyMap<string, Field> = new Map();

function hiddenReason({ ledgers, activities }: { readonly ledgers: readonly Ledger[]; readonly activities: readonly ActivityTable[] }): Reason {
  if (ledgers.length > 0) return 'hidden-ledger';
  return activities.length > 0 ? 'hidden-activity' : 'hidden';
}

function leftAlone(cells: SheetCells, options: ReadOptions): Reason | null {
  if (options.ownSheets?.has(cells.name)) return 'own';
  return cells.values.every((row) => row.every((cell) => isBlank(cell))) ? 'empty' : null;
}
