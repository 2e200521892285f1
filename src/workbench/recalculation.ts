import type { Area } from '../domain/sheet';
import type { Calculate } from './calculation/calculator';
import { CellError } from './document/cells/cell-error';
import type { Sheet } from './document/sheet/sheet';
import type { WorkbookDocument } from './document/workbook-document';
import type { ChangedArea } from './changed-index';
import { calculationInput } from './calculation-input';
import { CustomFunctions } from './custom-functions';
import { dependentCells } from './dependents';
import { recogniseFills } from './document/dynamic-arrays';
import { placeResult } from './place-result';
import type { CellPlace } from './workbook-change';

/** Calculates lazily: changes are noted, and when somebody looks, the formulas that depend on them get new values.
 *  Formulas that depend on nothing that changed keep the values that the file had. */
export class Recalculation {
  private changes: ChangedArea[] = [];
  private missed = false;

  /** `calculate` null: formulas are left to the program that opens the file. */
  constructor(private readonly document: WorkbookDocument, public calculate: Calculate | null) {
    recogniseFills(document);
  }

  /** The functions of an add-in, in the formulas. */
  readonly functions = new CustomFunctions();


  note(sheet: Sheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  /** Every formula is to be calculated. */
  noteAll(): void {
    this.functions.forget();
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

  /** Round after round, as long as arrays of custom functions flow into cells that others read. */
  private async results(changes: readonly ChangedArea[], calculate: Calculate): Promise<Map<Sheet, CellPlace[]>> {
    const places = new Map<Sheet, CellPlace[]>();
    let waiting = changes;
    for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round += 1) waiting = await this.round(waiting, calculate, places);
    this.functions.ask();
    return places;
  }

  /** Calculates what depends on the changes; gives the cells into which arrays have newly flowed, or which they left. */
  private async round(changes: readonly ChangedArea[], calculate: Calculate, places: Map<Sheet, CellPlace[]>): Promise<readonly ChangedArea[]> {
    const cells = dependentCells(this.document, changes);
    if (cells.size === 0) return [];
    const flowed: ChangedArea[] = [];
    const isDue = (sheet: Sheet, row: number, column: number): boolean => cells.get(sheet)?.has(`${row},${column}`) === true;
    for (const result of await calculate(calculationInput(this.document, this.functions, isDue))) {
      const sheet = this.document.sheets[result.sheet];
      if (sheet === undefined || !isDue(sheet, result.row, result.column)) continue;
      for (const area of placeResult(this.document, sheet, result)) {
        remember(places, sheet, area);
        if (area.rows > 1 || area.columns > 1) flowed.push({ sheet, area });
      }
    }
    return flowed;
  }

  /** Functions have answered, or can be asked now: the cells that wait for them are to be calculated. */
  noteWaiting(): void {
    for (const sheet of this.document.sheets) {
      for (const { row, column } of sheet.grid.formulas()) {
        const value = sheet.grid.value(row, column);
        if (value === BUSY || value === NO_FUNCTION) this.note(sheet, { top: row, left: column, rows: 1, columns: 1 });
      }
    }
  }

  private hasFormulas(): boolean {
    return this.document.sheets.some(({ grid }) => grid.formulas().next().done !== true);
  }
}

const BUSY = CellError.of('#BUSY!');
const NO_FUNCTION = CellError.of('#NAME?');
/** Deeper than this no workbook feeds arrays into arrays; what is left is calculated with the next change. */
const MOST_ROUNDS = 20;

function remember(places: Map<Sheet, CellPlace[]>, sheet: Sheet, area: Area): void {
  const known = places.get(sheet) ?? [];
  for (let row = area.top; row < area.top + area.rows; row += 1) for (let column = area.left; column < area.left + area.columns; column += 1) known.push({ row, column });
  places.set(sheet, known);
}
