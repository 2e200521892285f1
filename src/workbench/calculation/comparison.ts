import { BaseFunction, type BaseValueObject, BooleanValueObject } from '@univerjs/engine-formula';
import type { CellValue } from '../../domain/sheet';
import { arrayOf, cellsOf } from './arrays';

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
};

/** Excel's order of kinds (Microsoft, “Sort data in a range or table”). */
const KINDS = ['number', 'string', 'boolean'];

/** What an empty cell is taken for beside a value of each kind. */
const EMPTY: Readonly<Record<string, CellValue>> = { number: 0, string: '', boolean: false };

/**
 * = <> > >= < <= as Excel compares: every number comes before every text and every text before FALSE, case does not matter, * and ? are plain characters.
 * Univer's own comparison takes them for wildcards ("轨道交通"="轨道*"), the text "12" for a number, and finds TRUE<>1 false.
 */
export class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private holds = SIGNS['='];

  /** The engine says before each call which sign is meant. */
  setCompareType(sign: string): void {
    this.holds = SIGNS[sign];
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const one = (a: BaseValueObject, b: BaseValueObject): BaseValueObject => {
      if (a.isError()) return a;
      return b.isError() ? b : BooleanValueObject.create(this.holds?.(order(valueOf(a), valueOf(b))) ?? false);
    };
    if (!left.isArray() && !right.isArray()) return one(left, right);
    const [a, b] = [cellsOf(left), cellsOf(right)];
    return arrayOf(Math.max(a.rows, b.rows), Math.max(a.columns, b.columns), (row, column) => one(a.at(row, column), b.at(row, column)));
  }
}

function valueOf(value: BaseValueObject): CellValue | null {
  return value.isNull() ? null : value.getValue();
}

function order(left: CellValue | null, right: CellValue | null): number {
  const a = left ?? EMPTY[typeof right] ?? 0;
  const b = right ?? EMPTY[typeof a] ?? 0;
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') return ordered(a.toLowerCase(), b.toLowerCase());
  return typeof a === 'number' && typeof b === 'number' ? numberOrder(a, b) : ordered(a, b);
}

function ordered(a: CellValue, b: CellValue): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Numbers that agree in 15 digits are equal. */
function numberOrder(a: number, b: number): number {
  const near = a !== b && Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return near && a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}
