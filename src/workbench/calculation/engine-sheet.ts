import type { CellValue } from '../../domain/sheet';

/** A formula cell as the engine gets it: a formula written for it, or a value that is known without calculating. */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly formula: string } | { readonly value: CellValue };
}

/** One sheet as the engine gets it: `cells` lie over `rows`. */
export interface EngineSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly cells: readonly EngineCell[];
}
