import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { EXCLUSION_REASONS, type Truth } from './truth';

/** One row of a demonstration ledger: the cells as an office would write them, and what they truly say. */
export interface DemoRow {
  /** By heading; `cell-text.ts` describes the notation. */
  readonly written: Readonly<Record<string, string>>;
  readonly truth: Truth;
}

/** The readable source of the demonstration ledger, one list per sheet, in the order of the sheet. */
export interface DemoSource {
  readonly signed: readonly DemoRow[];
  readonly foreign: readonly DemoRow[];
  readonly started: readonly DemoRow[];
  readonly operating: readonly DemoRow[];
}

/** Reads the tables beside this file.
 *  @throws Error naming the file, line and column of a truth that cannot be read */
export function readDemoSource(): DemoSource {
  return { signed: readTable('signed'), foreign: readTable('foreign'), started: readTable('started'), operating: readTable('operating') };
}

/** The text of a cell, '' where the row leaves it empty. */
export function written(row: DemoRow, heading: string): string {
  const text = row.written[heading];
  if (text === undefined) throw new Error(`no column ${heading}`);
  return text;
}

function readTable(name: keyof DemoSource): DemoRow[] {
  const [headings = [], ...lines] = parseCsv(readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8')).map((line) => line.map(String));
  return lines.map((line, index) => {
    const cells = Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? '']));
    try {
      return { written: cells, truth: truthOf(cells) };
    } catch (error) {
      throw new Error(`${name}.csv, row ${index + 2}: ${String(error)}`);
    }
  });
}

function truthOf(cells: Readonly<Record<string, string>>): Truth {
  const of = (column: string): string => cells[`truth.${column}`] ?? '';
  return {
    id: of('id'),
    treatment: oneOf(['counted', ...EXCLUSION_REASONS] as const, of('row')),
    currency: of('currency') === '' ? null : oneOf(['CNY', 'USD', 'EUR'] as const, of('currency')),
    total: wholeNumber(of('total')),
    contracted: wholeNumber(of('contracted')),
    tier: wholeNumber(of('tier')),
    signed: calendarDate(of('signed')),
    started: calendarDate(of('started')),
    operating: calendarDate(of('operating')),
    taxed: calendarDate(of('taxed')),
    group: of('group'),
    flags: of('flags').split(' ').filter((code) => code !== ''),
  };
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Error(`“${text}” is none of ${words.join(', ')}`);
  return word;
}

function wholeNumber(text: string): number | null {
  if (text === '') return null;
  if (!/^\d{1,15}$/.test(text)) throw new Error(`“${text}” is no whole number`);
  return Number(text);
}

function calendarDate(text: string): string | null {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) throw new Error(`“${text}” is no YYYY-MM or YYYY-MM-DD`);
  return text;
}

