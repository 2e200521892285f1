import { remembered } from '../remembered';
import { columnLetters } from '../sheet';
import type { Bound, Condition, RowsBehind } from './conditions';
import type { PlannedFormula } from './plan';
import { quotedSheet } from './sheet-names';

export type { Bound, Condition } from './conditions';

/** Formulas over the rows of `分类明细` (or `活动明细`), by column key; plain COUNTIFS and SUMIFS with absolute A1 ranges, so that WPS and LibreOffice calculate them alike. */
export class DetailFormulas<Key extends string> {
  constructor(
    private readonly sheet: string,
    private readonly keys: readonly Key[],
    private readonly firstRow: number,
    private readonly lastRow: number,
    private readonly role: RowsBehind['sheet'] = 'detail',
  ) {}

  /** The range of a column, rows counted from 1. */
  readonly range = remembered((key: Key): string => {
    const letters = columnLetters(this.keys.indexOf(key));
    return `${quotedSheet(this.sheet)}!$${letters}$${this.firstRow}:$${letters}$${this.lastRow}`;
  });

  /** One cell, row counted from 1. */
  cell(key: Key, row: number): string {
    return `${quotedSheet(this.sheet)}!$${columnLetters(this.keys.indexOf(key))}$${row}`;
  }

  count(...conditions: readonly Condition<Key>[]): string {
    return `COUNTIFS(${this.criteria(conditions)})`;
  }

  sum(of: Key, ...conditions: readonly Condition<Key>[]): string {
    return `SUMIFS(${this.range(of)},${this.criteria(conditions)})`;
  }

  /** A cell with the number of rows that meet all conditions of one of the lists; no row may meet two. */
  countCell(expected: number, ...anyOf: readonly (readonly Condition<Key>[])[]): PlannedFormula {
    return { formula: `=${anyOf.map((conditions) => this.count(...conditions)).join('+')}`, expected, behind: { sheet: this.role, sumOf: null, anyOf } };
  }

  /** A cell with the sum of a column over such rows. */
  sumCell(of: Key, expected: number, ...anyOf: readonly (readonly Condition<Key>[])[]): PlannedFormula {
    return { formula: `=${anyOf.map((conditions) => this.sum(of, ...conditions)).join('+')}`, expected, behind: { sheet: this.role, sumOf: of, anyOf } };
  }

  private criteria(conditions: readonly Condition<Key>[]): string {
    return conditions.map(([key, is]) => `${this.range(key)},${typeof is === 'object' ? boundCriterion(is) : this.criterion(is)}`).join(',');
  }

  private readonly criterion = remembered(criterion);
}

/** A criterion that matches exactly: wildcards and operators in a name are data.
 *  @example criterion('A*链') // '"=A~*链"' */
export function criterion(equals: string | number): string {
  return typeof equals === 'number' ? String(equals) : quotedText(`=${equals.replace(/[~*?]/g, '~$&')}`);
}

function boundCriterion(bound: Bound): string {
  if ('atMost' in bound) return quotedText(`<=${bound.atMost}`);
  return quotedText('atLeast' in bound ? `>=${bound.atLeast}` : `>${bound.above}`);
}

/** A text as formulas write it. */
function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Links to cells of one sheet, rows counted from 1; the label says sheet and cell.
 *  @example linksTo('台账')(12, 'C') // { formula: `=HYPERLINK("#'台账'!C12","台账!C12")`, expected: '台账!C12' } */
export function linksTo(sheet: string): (row: number, column: string) => PlannedFormula {
  const target = `=HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!`;
  const label = `","${sheet.replaceAll('"', '""')}!`;
  return (row, column) => {
    const cell = `${column}${row}`;
    return { formula: `${target}${cell}${label}${cell}")`, expected: `${sheet}!${cell}` };
  };
}

/** A link to a cell of a sheet, with words of its own.
 *  @example linkTo('分类明细', 'K3', '明细') // { formula: `=HYPERLINK("#'分类明细'!K3","明细")`, expected: '明细' } */
export function linkTo(sheet: string, cell: string, words: string): PlannedFormula {
  return { formula: `=HYPERLINK(${quotedText(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${quotedText(words)})`, expected: words };
}
