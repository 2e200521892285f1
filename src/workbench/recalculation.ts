import type { Area } from '../domain/sheet';
import type { Calculate } from './calculation/calculator';
import { CellError } from './document/cells/cell-error';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';
import type { ChangedArea } from './changed-index';
import { calculationInput } from './calculation-input';
import { dependentCells } from './dependents';

/** Calculates lazily: changes are noted, and when somebody looks, the formulas that depend on them get new values.
 *  Formulas that depend on nothing that changed keep the values that the file had. */
export class Recalculation {
  private changes: ChangedArea[] = [];
  private missed = false;

  constructor(private readonly document: WorkbookDocument, private readonly calculate: Calculate | null) {}

  note(sheet: Sheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  /** Every formula is to be calculated. */
  noteAll(): void {
    for (const sheet of this.document.sheets) for (const { row, column } of sheet.grid.formulas()) this.note(sheet, { top: row, left: column, rows: 1, columns: 1 });
  }

  /** Formulas were left without a value of their own: the file must be calculated by the program that opens it. */
  get isIncomplete(): boolean {
    return this.missed || this.changes.length > 0;
  }

  private hasFormulas(): boolean {
    return this.document.sheets.some(({ grid }) => grid.formulas().next().done !== true);
  }

  async run(): Promise<void> {
    if (this.changes.length === 0) return;
    const changes = this.changes;
    this.changes = [];
    if (this.calculate === null) {
      this.missed ||= this.hasFormulas();
      return;
    }
    const cells = dependentCells(this.document, changes);
    if (cells.size === 0) return;
    const results = await this.calculate(calculationInput(this.document));
    for (const { sheet: index, row, column, value, isError } of results) {
      const sheet = this.document.sheets[index];
      if (sheet === undefined || cells.get(sheet)?.has(`${row},${column}`) !== true) continue;
      const result = isError ? CellError.of(String(value)) : value;
      if (sheet.grid.value(row, column) === result) continue;
      sheet.grid.setResult(row, column, result);
      sheet.cellsChanged = true;
    }
  }
}
