import type { Area } from '../domain/sheet';
import type { Calculate } from './calculation/calculator';
import { CellError } from './document/cells/cell-error';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';
import type { ChangedArea } from './changed-index';
import { calculationInput } from './calculation-input';
import { dependentCells } from './dependents';
import type { CellPlace } from './workbook-change';

/** Calculates lazily: changes are noted, and when somebody looks, the formulas that depend on them get new values.
 *  Formulas that depend on nothing that changed keep the values that the file had. */
export class Recalculation {
  private changes: ChangedArea[] = [];
  private missed = false;

  /** `calculate` null: formulas are left to the program that opens the file. */
  constructor(private readonly document: WorkbookDocument, public calculate: Calculate | null) {}

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

  /** Running it may give formulas new values. */
  get isDue(): boolean {
    return this.calculate !== null && this.changes.length > 0;
  }

  /** Calculates what depends on the changes; gives the cells that have another value now. */
  async run(): Promise<Map<Sheet, CellPlace[]>> {
    const { changes } = this;
    this.changes = [];
    if (changes.length === 0) return new Map();
    if (this.calculate === null) {
      this.missed ||= this.hasFormulas();
      return new Map();
    }
    try {
      return await this.results(changes, this.calculate);
    } catch (error) {
      this.changes = [...changes, ...this.changes];
      throw error;
    }
  }

  private async results(changes: readonly ChangedArea[], calculate: Calculate): Promise<Map<Sheet, CellPlace[]>> {
    const changed = new Map<Sheet, CellPlace[]>();
    const cells = dependentCells(this.document, changes);
    if (cells.size === 0) return changed;
    for (const { sheet: index, row, column, value, isError } of await calculate(calculationInput(this.document))) {
      const sheet = this.document.sheets[index];
      if (sheet === undefined || cells.get(sheet)?.has(`${row},${column}`) !== true) continue;
      const result = isError ? CellError.of(String(value)) : value;
      if (sheet.grid.value(row, column) === result) continue;
      sheet.grid.setResult(row, column, result);
      sheet.cellsChanged = true;
      const places = changed.get(sheet) ?? [];
      places.push({ row, column });
      changed.set(sheet, places);
    }
    return changed;
  }

  private hasFormulas(): boolean {
    return this.document.sheets.some(({ grid }) => grid.formulas().next().done !== true);
  }
}
