import { type Ctor, getNumfmtParseValueFilter } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionNames,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { arrayOf, cellsOf } from './arrays';
import { type CriteriaCell, type Criterion, criterionOf } from './criterion';
import { exactSum } from './exact-sum';

/** What a function makes of the cells that fit: of the numbers among them, or of how many they are. */
type Summary = (numbers: readonly number[], cells: number) => number | ErrorType;

const count: Summary = (_, cells) => cells;
const sum: Summary = (numbers) => exactSum(numbers);
const average: Summary = (numbers) => (numbers.length === 0 ? ErrorType.DIV_BY_ZERO : exactSum(numbers) / numbers.length);
const largest: Summary = (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

const BY_NAME: Readonly<Record<string, (Inner: Ctor<BaseFunction>) => Ctor<BaseFunction>>> = {
  COUNTIF: () => countFunction(),
  COUNTIFS: () => countFunction(),
  SUMIFS: () => summaryFunction(sum),
  AVERAGEIFS: () => summaryFunction(average),
  MAXIFS: () => summaryFunction(largest),
  MINIFS: () => summaryFunction(smallest),
  SUMIF: (Inner) => optionalSummaryFunction(sum, Inner),
  AVERAGEIF: (Inner) => optionalSummaryFunction(average, Inner),
};

/**
 * COUNTIFS and its kind. Univer's own look values up in an index that takes the text "12" for a number, so that "*" does not find it; and they take
 * some ten times as long.
 */
export const CRITERIA_FUNCTIONS: [Ctor<BaseFunction>, IFunctionNames][] = ALL_IMPLEMENTED_FUNCTIONS.flatMap(([Inner, name]) => {
  const replacement = BY_NAME[name]?.(Inner);
  return replacement === undefined ? [] : [[replacement, name]];
});

/** COUNTIFS(range, criterion, range, criterion, …) */
function countFunction(): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 2;
    override maxParams = 255;

    override calculate(...pairs: FunctionVariantType[]): BaseValueObject {
      return summarized(count, pairs[0], pairs);
    }
  };
}

/** SUMIFS(target, range, criterion, …) */
function summaryFunction(summary: Summary): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 3;
    override maxParams = 255;

    override calculate(target: FunctionVariantType, ...pairs: FunctionVariantType[]): BaseValueObject {
      return summarized(summary, target, pairs);
    }
  };
}

/** SUMIF(range, criterion, [target]), where a target of another size is given the size of the range: that is left to Univer. */
function optionalSummaryFunction(summary: Summary, Inner: Ctor<BaseFunction>): Ctor<BaseFunction> {
  return class extends Inner {
    override calculate(...given: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
      const [range, criterion, target = range] = given;
      const isSame = range !== undefined && target !== undefined && sizeOf(range) === sizeOf(target);
      return isSame && criterion !== undefined ? summarized(summary, target, [range, criterion]) : super.calculate(...(given as BaseValueObject[]));
    }
  };
}

function summarized(summary: Summary, target: FunctionVariantType | undefined, pairs: readonly FunctionVariantType[]): BaseValueObject {
  const ranges = pairs.filter((_, at) => at % 2 === 0);
  const criteria = pairs.filter((_, at) => at % 2 === 1).map(plainValue);
  const areAlike = ranges.every((range) => range.isReferenceObject() && target !== undefined && sizeOf(range) === sizeOf(target));
  if (target === undefined || !areAlike || ranges.length !== criteria.length) return ErrorValueObject.create(ErrorType.VALUE);
  const targetCells = criteriaCells(target);
  const rangeCells = ranges.map(criteriaCells);
  return forEachOf(criteria, (values) => {
    const tests = values.map((value) => criterionOf(criteriaCell(value), numberOf));
    return result(summary, fitting(targetCells, rangeCells, tests));
  });
}

/** Criteria may be arrays; then so is the result. */
function forEachOf(criteria: readonly BaseValueObject[], one: (values: readonly BaseValueObject[]) => BaseValueObject): BaseValueObject {
  const arrays = criteria.map(cellsOf);
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  if (rows === 1 && columns === 1) return one(arrays.map((array) => array.at(0, 0)));
  return arrayOf(rows, columns, (row, column) => one(arrays.map((array) => array.at(row, column))));
}

function fitting(target: readonly CriteriaCell[], ranges: readonly (readonly CriteriaCell[])[], tests: readonly Criterion[]): readonly CriteriaCell[] {
  return target.filter((_, at) => tests.every((test, pair) => test(ranges[pair]?.[at] ?? null)));
}

function result(summary: Summary, cells: readonly CriteriaCell[]): BaseValueObject {
  const error = summary === count ? undefined : cells.find(isError);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const value = error === undefined ? summary(numbers, cells.length) : errorNamed(error.error);
  return typeof value === 'number' ? NumberValueObject.create(value) : ErrorValueObject.create(value);
}

function isError(cell: CriteriaCell): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}

function errorNamed(name: string): ErrorType {
  return isErrorType(name) ? name : ErrorType.VALUE;
}

function isErrorType(name: string): name is ErrorType {
  const types: ReadonlySet<string> = ERROR_TYPE_SET;
  return types.has(name);
}

/** Ranges are asked for again by many formulas; the engine keeps their arrays while it calculates. */
const cellsOfArrays = new WeakMap<ArrayValueObject, readonly CriteriaCell[]>();

function criteriaCells(range: FunctionVariantType): readonly CriteriaCell[] {
  const array = (range as BaseReferenceObject).toArrayValueObject();
  const known = cellsOfArrays.get(array);
  if (known !== undefined) return known;
  const cells = array.getArrayValue().flatMap((row) => row.map((value) => criteriaCell(value ?? null)));
  cellsOfArrays.set(array, cells);
  return cells;
}

function criteriaCell(value: BaseValueObject | null): CriteriaCell {
  if (value === null || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

function plainValue(given: FunctionVariantType): BaseValueObject {
  return given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : (given as BaseValueObject);
}

function sizeOf(range: FunctionVariantType): string {
  if (!range.isReferenceObject()) return '';
  const { startRow, endRow, startColumn, endColumn } = (range as BaseReferenceObject).getRangePosition();
  return `${endRow - startRow} × ${endColumn - startColumn}`;
}

function numberOf(text: string): number | null {
  const value = getNumfmtParseValueFilter(text)?.v;
  return typeof value === 'number' ? value : null;
}
