import type { CellValue } from '../../domain/sheet';
import { wildcard } from './wildcard';

/** What a cell of a criteria range holds: null where it is empty, an error by its name. */
export type CriteriaCell = CellValue | null | { readonly error: string };

export type Criterion = (cell: CriteriaCell) => boolean;

const RELATIONS: Readonly<Record<string, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

const SIGNS = ['>=', '<=', '<>', '>', '<', '='];

/**
 * The condition that COUNTIFS, SUMIFS and their kind make of a criterion (Microsoft, “COUNTIFS function”): a number also finds the texts that
 * are this number, an empty cell means 0, "" finds empty cells and empty texts, "=" only empty cells, "<>" all others.
 * @param numberOf what a text means as a number, as if it were typed into a cell (2019-02-01, 10%), or null
 * @example criterionOf('>=5', Number)(5) // true
 */
export function criterionOf(criterion: CriteriaCell, numberOf: (text: string) => number | null): Criterion {
  if (criterion === null) return isNumber(0, '0');
  if (typeof criterion === 'number') return isNumber(criterion, String(criterion));
  if (typeof criterion === 'boolean') return (cell) => cell === criterion;
  if (typeof criterion === 'object') return isError(criterion.error);
  const sign = SIGNS.find((start) => criterion.startsWith(start)) ?? '';
  const operand = criterion.slice(sign.length);
  const relation = RELATIONS[sign];
  if (relation !== undefined) return related(relation, operand, numberOf(operand));
  if (operand === '') return EMPTY[sign] ?? never;
  const same = isSame(operand, numberOf(operand));
  return sign === '<>' ? (cell) => !same(cell) : same;
}

const EMPTY: Readonly<Record<string, Criterion>> = {
  '': (cell) => cell === null || cell === '',
  '=': (cell) => cell === null,
  '<>': (cell) => cell !== null,
};

const never: Criterion = () => false;

function isSame(operand: string, number: number | null): Criterion {
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return (cell) => cell === (upper === 'TRUE');
  if (operand.startsWith('#')) return either(isError(upper), isText(operand));
  return number === null ? isText(operand) : isNumber(number, operand);
}

function isText(pattern: string): Criterion {
  const fits = wildcard(pattern);
  return (cell) => typeof cell === 'string' && fits(cell);
}

function isNumber(number: number, written: string): Criterion {
  return (cell) => cell === number || (typeof cell === 'string' && (cell === written || plainNumber(cell) === number));
}

function isError(error: string): Criterion {
  return (cell) => typeof cell === 'object' && cell?.error === error;
}

function either(one: Criterion, other: Criterion): Criterion {
  return (cell) => one(cell) || other(cell);
}

/** Numbers are compared with numbers and texts with texts. */
function related(relation: (order: number) => boolean, operand: string, number: number | null): Criterion {
  if (number !== null) return (cell) => typeof cell === 'number' && relation(cell - number);
  const text = operand.toLowerCase();
  if (text === '') return never;
  return (cell) => typeof cell === 'string' && cell !== '' && relation(textOrder(cell.toLowerCase(), text));
}

function textOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The number that a cell holds as text, null if it holds none. */
function plainNumber(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  if (match === null) return null;
  return Number(match[1]) / (match[2] === '%' ? 100 : 1);
}
