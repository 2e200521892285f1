import { ArrayValueObject, type BaseValueObject, ErrorType, ErrorValueObject, NullValueObject } from '@univerjs/engine-formula';

/** A value or an array as cells that can be asked for. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** One row or one column serves all; beyond the end stands #N/A. */
  readonly at: (row: number, column: number) => BaseValueObject;
}

export function cellsOf(value: BaseValueObject): Cells {
  if (!(value instanceof ArrayValueObject)) return { rows: 1, columns: 1, at: () => value };
  const [rows, columns] = [value.getRowCount(), value.getColumnCount()];
  const at = (row: number, column: number): BaseValueObject => {
    const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
    return r < rows && c < columns ? (value.get(r, c) ?? NullValueObject.create()) : ErrorValueObject.create(ErrorType.NA);
  };
  return { rows, columns, at };
}

/** An array of the engine that stands nowhere on a sheet. */
export function arrayOf(rows: number, columns: number, at: Cells['at']): ArrayValueObject {
  const values: BaseValueObject[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: BaseValueObject[] = [];
    for (let column = 0; column < columns; column += 1) cells.push(at(row, column));
    values.push(cells);
  }
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
