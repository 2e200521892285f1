import type { Area, CellValue } from '../../domain/sheet';

/** A formula cell, counted from 0; the formula starts with '='. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface CalculationTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** One sheet as the calculation needs it. */
export interface CalculationSheet {
  readonly name: string;
  /** Constants (and, where `formulas` names a cell, its last value); rows may differ in length; '' or null is empty. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly formulas: readonly FormulaCell[];
  readonly tables: readonly CalculationTable[];
}

export interface DefinedName {
  readonly name: string;
  /** 'Sheet1'!$A$1:$B$2, without '='. */
  readonly refersTo: string;
}

export interface CalculationInput {
  readonly sheets: readonly CalculationSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** A calculated formula cell; errors are '#N/A', '#NAME?' … as text with `isError`. */
export interface CalculatedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isError: boolean;
}

/** Calculates every formula of a workbook. Behind it stands Univer's engine; nothing else in the product names Univer. */
export type Calculate = (input: CalculationInput) => Promise<readonly CalculatedCell[]>;
