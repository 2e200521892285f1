import { elementAt } from '../element-at';
import type { Field } from '../field';
import { columnsOf, firstValue, type Ledger, type LedgerBook, type LedgerRow } from '../ledger/ledger';
import type { Project } from '../project';
import { placeOn, type CellPlace } from '../sheet';

/** A ledger with the projects that its rows became, in their order. */
export interface CheckedLedger {
  readonly ledger: Ledger;
  /** Index of its first row's project among all projects. */
  readonly first: number;
  readonly projects: readonly Project[];
}

/** Sets the classified projects beside the ledgers that they come from. Throws RangeError where they are not of these ledgers. */
export function checkedLedgers(projects: readonly Project[], { ledgers }: LedgerBook): readonly CheckedLedger[] {
  let first = 0;
  const checked = ledgers.map((ledger) => {
    const start = first;
    first += ledger.rows.length;
    return { ledger, first: start, projects: projects.slice(start, first) };
  });
  if (first !== projects.length) throw new RangeError(`${projects.length} projects of ${first} ledger rows`);
  return checked;
}

/** Finds the cells that findings are about. */
export class Places {
  private readonly sheets = new Map<string, CheckedLedger[]>();

  constructor(private readonly ledgers: readonly CheckedLedger[]) {
    for (const each of ledgers) {
      const key = sheetKey(each.ledger.cells.file ?? null, each.ledger.cells.name);
      const known = this.sheets.get(key);
      if (known) known.push(each);
      else this.sheets.set(key, [each]);
    }
  }

  /** The cell of a field in a project's row; the row where the ledger has no such column. */
  of(index: number, field: Field): CellPlace {
    const { ledger, first } = this.ledgerOf(index);
    return cellOf(ledger, elementAt(ledger.rows, index - first), field);
  }

  /** The cell that a project has a field from: its own row, else one of those that were merged into it. */
  source(index: number, { file, mergedFrom }: Project, field: Field): CellPlace {
    const own = this.ledgerOf(index);
    if (isFilled(own.ledger, elementAt(own.ledger.rows, index - own.first), field)) return this.of(index, field);
    for (const { sheet, row } of mergedFrom) {
      for (const { ledger } of this.sheets.get(sheetKey(file, sheet)) ?? []) {
        const found = ledger.rows.find((each) => each.row === row);
        if (found && isFilled(ledger, found, field)) return cellOf(ledger, found, field);
      }
    }
    return this.of(index, field);
  }

  private ledgerOf(index: number): CheckedLedger {
    let [low, high] = [0, this.ledgers.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (elementAt(this.ledgers, middle).first <= index) low = middle;
      else high = middle;
    }
    return elementAt(this.ledgers, low);
  }
}

function cellOf(ledger: Ledger, { row }: LedgerRow, field: Field): CellPlace {
  return placeOn(ledger.cells, row, columnsOf(ledger, field)[0]?.index);
}

function isFilled(ledger: Ledger, row: LedgerRow, field: Field): boolean {
  return firstValue(ledger, row, columnsOf(ledger, field)) !== '';
}

function sheetKey(file: string | null, sheet: string): string {
  return `${file ?? ''}\n${sheet}`;
}
