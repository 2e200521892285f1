import type { Ctor } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionNames,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { arrayOf, cellsOf } from './arrays';
import type { CellArray, CellContent, CustomFunctionCalls } from './calculator';

/** How the engine names a value that is still awaited; Excel showed it under this name before #BUSY!. */
export const AWAITED = ErrorType.CONNECT;

/** Which formulas call custom functions, and the arrays that such formulas gave. */
export class ArrayWatch {
  private isCalled = false;
  private place = '';
  private readonly arrays = new Map<string, CellArray>();

  /** A custom function is called in a cell. */
  called(sheetId: string, row: number, column: number): void {
    this.isCalled = true;
    this.place = `${sheetId} ${row} ${column}`;
  }

  /** Runs one formula. An array that custom functions had a part in is kept, and the engine goes on with its first cell: it would let the array flow by rules of its own. */
  formula(run: () => FunctionVariantType): FunctionVariantType {
    this.isCalled = false;
    const result = run();
    if (!this.wasCalled() || !result.isArray()) return result;
    const array = contentOf(result as BaseValueObject);
    if (array.length > 1 || (array[0]?.length ?? 0) > 1) this.arrays.set(this.place, array);
    return valueObject(array[0]?.[0] ?? '');
  }

  private wasCalled(): boolean {
    return this.isCalled;
  }

  arrayAt(sheetId: string, row: number, column: number): CellArray | undefined {
    return this.arrays.get(`${sheetId} ${row} ${column}`);
  }
}

/** The engine's functions for those of an add-in. */
export function engineFunctions({ names, call }: CustomFunctionCalls, watch: ArrayWatch): [Ctor<BaseFunction>, IFunctionNames][] {
  return names.map((name) => [engineFunction(name, call, watch), name]);
}

function engineFunction(name: string, call: CustomFunctionCalls['call'], watch: ArrayWatch): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: FunctionVariantType[]): BaseValueObject {
      watch.called(this.subUnitId ?? '', this.row, this.column);
      const args = given.map((argument) => (isLeftOut(argument) ? null : contentOf(argument as BaseValueObject)));
      if (args.some(isAwaited)) return ErrorValueObject.create(AWAITED);
      const result = call(name, args);
      if (result === null) return ErrorValueObject.create(AWAITED);
      if (!isArray(result)) return valueObject(result);
      return arrayOf(result.length, result[0]?.length ?? 0, (row, column) => valueObject(result[row]?.[column] ?? ''));
    }
  };
}

/** AMOUNT(A1,,"原币") */
function isLeftOut(argument: FunctionVariantType): boolean {
  return !argument.isArray() && (argument as BaseValueObject).isNull();
}

function isArray(content: CellContent | CellArray): content is CellArray {
  return Array.isArray(content);
}

function isAwaited(array: CellArray | null): boolean {
  return array !== null && array.some((row) => row.some((cell) => typeof cell === 'object' && cell?.error === AWAITED));
}

function contentOf(value: BaseValueObject): CellArray {
  const { rows, columns, at } = cellsOf(value);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cellContent(at(row, column))));
}

function cellContent(value: BaseValueObject): CellContent {
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.isNull() ? null : value.getValue();
}

function valueObject(content: CellContent): BaseValueObject {
  if (content === null) return NullValueObject.create();
  if (typeof content === 'number') return NumberValueObject.create(content);
  if (typeof content === 'boolean') return BooleanValueObject.create(content);
  return typeof content === 'string' ? StringValueObject.create(content) : ErrorValueObject.create(errorType(content.error));
}

function errorType(error: string): ErrorType {
  return Object.values(ErrorType).find((known) => known as string === error) ?? ErrorType.VALUE;
}
