import { CellError, TYPED_ERRORS } from '../document/cells/cell-error';
import type { StoredValue } from '../document/cells/grid';
import { dateSerial } from '../document/calendar-serial';

/** What typing a text into a cell makes of it. */
export interface TypedEntry {
  readonly value: StoredValue;
  /** The format that Excel gives a General cell with it. */
  readonly numberFormat?: string;
}

export interface TypingContext {
  /** The year of a date typed without one. */
  readonly year: number;
  readonly date1904: boolean;
}

type Reading = (text: string, context: TypingContext) => TypedEntry | null;

const DATE_FORMAT = 'yyyy/m/d';
const YEAR_MONTH_DAY = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/;
const DATE_AND_TIME = /^([^ ]+) +([^ ]+)$/;
const NUMBER = /^([+-]?)(?:¥|￥|\$)?(\d{1,15}(?:,\d{3})*|\d{0,15})(\.\d{0,15})?(?:[eE]([+-]?\d{1,3}))?(%?)$/;

/** What a text that is not just text can start with: most texts are sorted out by their first character. */
const MAY_MEAN_SOMETHING = /^\s*[0-9+\-.(¥￥$#TtFf]/;

/** Tried in this order (Excel in Chinese; learn.microsoft.com has no full list, these are the forms that ledgers meet). */
const READINGS: readonly Reading[] = [readWord, readNumber, readDate, readTime, readDateAndTime];

/** What Excel makes of a text that is typed into a cell in General format; text that is nothing else stays text.
 *  @example typedEntry('1-2', { year: 2019, date1904: false }) // { value: 43467, numberFormat: 'm"月"d"日"' }: a hazard, not a wish */
export function typedEntry(text: string, context: TypingContext): TypedEntry {
  if (text.length <= 40 && MAY_MEAN_SOMETHING.test(text)) {
    const trimmed = text.trim();
    for (const read of READINGS) {
      const entry = read(trimmed, context);
      if (entry !== null) return entry;
    }
  }
  return { value: text };
}

function readWord(text: string): TypedEntry | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return TYPED_ERRORS.has(upper) ? { value: CellError.of(upper) } : null;
}

function readNumber(text: string): TypedEntry | null {
  const inBrackets = /^\(([\d.,]{1,24})\)$/.exec(text)?.[1];
  const match = NUMBER.exec(inBrackets ?? text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent, percent] = match;
  if (whole === '' && fraction.length < 2) return null;
  const value = Number(`${sign}${whole.replace(/,/g, '') || '0'}${fraction}e${exponent ?? 0}`) * (inBrackets === undefined ? 1 : -1);
  if (percent === '%') return { value: Number((value / 100).toPrecision(15)), numberFormat: fraction.length > 1 ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  if (/[¥￥$]/.test(text)) return { value, numberFormat: `"¥"#,##0${fraction.length > 1 ? '.00' : ''};[Red]"¥"-#,##0${fraction.length > 1 ? '.00' : ''}` };
  return whole.includes(',') ? { value, numberFormat: fraction.length > 1 ? '#,##0.00' : '#,##0' } : { value };
}

function readDate(text: string, { year, date1904 }: TypingContext): TypedEntry | null {
  const at = (y: number, m: number, d: number, numberFormat: string): TypedEntry | null => {
    const serial = dateSerial(y, m, d, date1904);
    return serial === undefined ? null : { value: serial, numberFormat };
  };
  const full = YEAR_MONTH_DAY.exec(text);
  if (full !== null) return at(century(Number(full[1]), full[1]), Number(full[3]), Number(full[4]), DATE_FORMAT);
  const chinese = CHINESE_DATE.exec(text);
  if (chinese !== null) return readChinese(chinese, year, at);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth !== null) return at(Number(yearMonth[1]), Number(yearMonth[2]), 1, 'mmm-yy');
  const monthDay = MONTH_DAY.exec(text);
  return monthDay === null ? null : at(year, Number(monthDay[1]), Number(monthDay[2]), 'm"月"d"日"');
}

function readChinese(match: RegExpExecArray, year: number, at: (y: number, m: number, d: number, format: string) => TypedEntry | null): TypedEntry | null {
  const [, y, m, d] = match;
  if (y === undefined && d === undefined) return null;
  const format = `${y === undefined ? '' : 'yyyy"年"'}m"月"${d === undefined ? '' : 'd"日"'}`;
  return at(Number(y ?? year), Number(m), Number(d ?? 1), format);
}

/** Two digits below 30 are of this century (Windows' default). */
function century(year: number, digits: string | undefined): number {
  return digits?.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): TypedEntry | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: Number(hours) > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

function readDateAndTime(text: string, context: TypingContext): TypedEntry | null {
  const match = DATE_AND_TIME.exec(text);
  const date = match === null ? null : readDate(match[1] ?? '', context);
  const time = match === null ? null : readTime(match[2] ?? '');
  if (date === null || time === null || typeof date.value !== 'number' || typeof time.value !== 'number' || time.value >= 1) return null;
  return { value: date.value + time.value, numberFormat: 'yyyy/m/d h:mm' };
}
