import { plainText } from '../amount/plain-text';
import { flag, type Flag } from '../flag';
import type { CellPlace, CellValue } from '../sheet';
import type { CalendarDate } from './calendar';
import { findFormat, holdsAnotherDate, isCutOut, type DateFormat } from './formats';
import { isoOf } from './iso';
import { daysInMonth } from './month-length';
import { serialToDate } from './serial';
import { shapeOf, type DateNumber } from './shape';

/** What is known of the cell that a date stands in. */
export interface DateContext {
  readonly date1904: boolean;
  /** The year of the sheet's title, for dates that name none. */
  readonly defaultYear: number | null;
  readonly at: CellPlace;
  /** The field that the date is of; its flags name it. */
  readonly field: string;
}

export interface DateReading {
  readonly date: CalendarDate | null;
  readonly flags: readonly Flag[];
}

/** Date as far as read, before the year of the title is put in. */
interface Found {
  readonly date: CalendarDate;
  /** The year is written, but not to be read: **年11月, 去年7月. */
  readonly yearHidden: boolean;
  /** Something that was written could not be read. */
  readonly incomplete: boolean;
  readonly period: boolean;
}

const NO_DATE = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '暂无', '空']);
const ERROR_CELL = /^#[A-Z0-9_/]{1,16}[!?]?$/i;
/** 去年7月 counts from a day that nobody knows. */
const OTHER_YEAR = /[去明前上来后次翌]年/;
/** 2100年|7月: a year that is none. */
const UNREAD_YEAR = /[nmdx]年$/;
const LUNAR = /农历|阴历|正月|腊月|初[一二三四五六七八九十]/;
const WHOLE_NUMBER = /^[1-9]\d{0,7}$/;
/** No ledger of investors is older than 1978; smaller serial numbers are something else. */
const FIRST_SERIAL_YEAR = 1978;
const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;
const LAST_MONTH = 12;
const NO_FLAGS: readonly Flag[] = [];

/** Reads the date of a cell: an Excel serial number, 201907, 2019.7.5, 2019年7月, 二〇一九年七月五日, 7月5日 with the year of the title, the beginning of a period.
 *  Null or partial with a flag where it cannot be read; an impossible date is never rolled over; an empty cell, - and 无 are null without a flag.
 *  Source: counting rule 3 (DESIGN §4).
 *  @example parseDate('7月5日', { date1904: false, defaultYear: 2019, at, field: 'signedOn' }).date // { year: 2019, month: 7, day: 5 }, flagged date.year-from-title */
export function parseDate(value: CellValue, context: DateContext): DateReading {
  if (typeof value === 'number') return settle(String(value), readNumber(value, context.date1904), context);
  if (typeof value === 'boolean') return settle(String(value), null, context);
  if (ERROR_CELL.test(value.trim())) return { date: null, flags: [flag('date.error-cell', context.at, { text: value.trim(), field: context.field })] };
  const plain = plainText(value).trim();
  if (NO_DATE.has(plain)) return { date: null, flags: NO_FLAGS };
  return settle(value, readText(plain, context.date1904), context);
}

function readNumber(value: number, date1904: boolean): Found | null {
  const serial = serialToDate(value, date1904);
  if (serial?.year && serial.year >= FIRST_SERIAL_YEAR && serial.year <= LAST_YEAR) return complete(serial);
  return isYear(Math.floor(value)) || (value >= 1 && value < LAST_MONTH + 1) ? readTyped(String(value)) : readDigits(value);
}

/** 2019, 2019.7 and 7.5 that Excel took for numbers. A last zero is lost: 2019.1 may be October, 7.1 may be the 10th. */
function readTyped(written: string): Found | null {
  const [whole = '', fraction = ''] = written.split('.');
  const first = Number(whole);
  const second = fraction === '' ? null : Number(fraction);
  if (fraction.length > 2) return null;
  if (!isYear(first)) return checked({ year: null, month: first, day: mayHaveLostZero(fraction, 3) ? null : second });
  if (fraction === '1') return { date: { year: first, month: null, day: null }, yearHidden: false, incomplete: true, period: false };
  return checked({ year: first, month: second, day: null });
}

function mayHaveLostZero(fraction: string, highest: number): boolean {
  return fraction.length === 1 && Number(fraction) <= highest;
}

/** 201907, 20190705. */
function readDigits(value: number): Found | null {
  if (!Number.isInteger(value)) return null;
  const digits = String(value);
  if (digits.length !== 6 && digits.length !== 8) return null;
  return checked(datePacked(digits));
}

function datePacked(digits: string): CalendarDate {
  return { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: digits.length === 8 ? Number(digits.slice(6, 8)) : null };
}

function readText(plain: string, date1904: boolean): Found | null {
  if (WHOLE_NUMBER.test(plain)) return readNumber(Number(plain), date1904);
  if (LUNAR.test(plain)) return null;
  const { outline, numbers } = shapeOf(plain);
  const found = findFormat(outline);
  if (!found || UNREAD_YEAR.test(outline.slice(0, found.at))) return null;
  const taken = numbers.slice(found.numbersBefore, found.numbersBefore + found.format.fields.length);
  const read = readFormat(found.format, taken);
  if (!read) return null;
  const yearHidden = read.yearHidden || (read.date.year === null && OTHER_YEAR.test(plain));
  const period = found.format.period || holdsAnotherDate(outline, found);
  return { ...read, yearHidden, incomplete: read.incomplete || yearHidden || (!period && isCutOut(outline, found)), period };
}

function readFormat(format: DateFormat, numbers: readonly DateNumber[]): Found | null {
  const { fields } = format;
  const valueOf = (field: string): number | null => numbers[fields.indexOf(field)]?.value ?? null;
  const packed = /[MD]/.test(fields) ? String(numbers[0]?.value ?? '') : '';
  if (packed) return checked(datePacked(packed));
  const short = fields.startsWith('s') ? fullYear(format, numbers[0]) : null;
  if (fields.startsWith('s') && short === null) return null;
  const quarter = valueOf('q');
  if (quarter !== null && (quarter < 1 || quarter > 4)) return null;
  const month = quarter === null ? (valueOf('m') ?? format.month) : quarter * 3 - 2;
  const read = checked({ year: short ?? valueOf('y'), month, day: valueOf('d') });
  const hidden = fields.startsWith('?');
  const unread = fields.includes('?') || fields.startsWith('--');
  return read && { ...read, yearHidden: hidden, incomplete: unread };
}

/** 19年7月 is 2019; but 7.5.19 and 09-7-5 may begin with a month, so between points a short year must be above 12. */
function fullYear(format: DateFormat, first: DateNumber | undefined): number | null {
  if (first?.length !== 2) return null;
  const marked = format.outline.startsWith('n年');
  if (!marked && first.value <= LAST_MONTH) return null;
  return first.value < 50 ? 2000 + first.value : 1900 + first.value;
}

function checked(date: CalendarDate): Found | null {
  const { year, month, day } = date;
  if (year !== null && !isYear(year)) return null;
  if (month !== null && (month < 1 || month > LAST_MONTH)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return year === null && month === null ? null : complete(date);
}

function complete(date: CalendarDate): Found {
  return { date, yearHidden: false, incomplete: false, period: false };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Puts in the year of the title where none is written, and raises the flags. */
function settle(text: string, found: Found | null, context: DateContext): DateReading {
  const { at, field, defaultYear } = context;
  const unreadable = flag('date.unreadable', at, { text, field });
  if (!found) return { date: null, flags: [unreadable] };
  const takesYear = found.date.year === null && !found.yearHidden && defaultYear !== null;
  const date = takesYear ? { ...found.date, year: defaultYear } : found.date;
  if (!exists(date)) return { date: null, flags: [unreadable] };
  if (!takesYear && !found.incomplete && !found.period) return { date, flags: NO_FLAGS };
  const flags: Flag[] = [];
  if (found.incomplete) flags.push(unreadable);
  if (takesYear) flags.push(flag('date.year-from-title', at, { text, year: defaultYear }));
  if (found.period) flags.push(flag('date.range', at, { text, taken: wordsOf(date) }));
  return { date, flags };
}

/** 2月29日 in the title's 2019. */
function exists({ year, month, day }: CalendarDate): boolean {
  return month === null || day === null || day <= daysInMonth(year, month);
}

function wordsOf(date: CalendarDate): string {
  const iso = isoOf(date);
  if (iso !== null) return iso;
  return `${date.month ?? ''}月${date.day === null ? '' : `${date.day}日`}`;
}
