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

/** An error as a value: '#N/A' and the like. */
export interface ErrorCell {
  readonly error: string;
}

/** What a cell of an argument or of a result holds; null is empty. */
export type CellContent = CellValue | ErrorCell | null;

/** Always rectangular. */
export type CellArray = readonly (readonly CellContent[])[];

/** The functions of an add-in, as formulas call them. */
export interface CustomFunctionCalls {
  /** In capitals, with the namespace: ZS.TIER. */
  readonly names: readonly string[];
  /** The value of a call, by name and arguments (null where one is left out); null while it is not known, and the cell shows #BUSY!. */
  readonly call: (name: string, args: readonly (CellArray | null)[]) => CellContent | CellArray | null;
}

export interface CalculationInput {
  readonly functions?: CustomFunctionCalls;
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
  /** Of a formula with custom functions whose result is an array: all of it; `value` is then its first cell. */
  readonly array?: CellArray;
}

/** Calculates every formula of a workbook. Behind it stands Univer's engine; nothing else in the product names Univer. */
export type Calculate = (input: CalculationInput) => Promise<readonly CalculatedCell[]>;
