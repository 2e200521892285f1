import type { CellValue } from '../sheet';

const YEAR = /^((?:19|20)\d{2})(?:年度?)?$/;
const MONTH = /^(\d{1,2}|十[一二]?|[一二三四五六七八九])(?:月份?)?$/;
const DAY = /^(\d{1,2}|[一二三廿]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?$/;

/** One date cell from the cells of year, month and day: what `parseDate` reads. A cell that holds more than its part (a whole date under 月) speaks for itself; a month without a year stays without one.
 *  @example dateOfParts(2019, 7, 5)   // '2019年7月5日'
 *  @example dateOfParts('2019年', '十一月', '')   // '2019年十一月'
 *  @example dateOfParts('', 43651, '')   // 43651 */
export function dateOfParts(year: CellValue, month: CellValue, day: CellValue): CellValue {
  const [y, m, d] = [part(year, YEAR), part(month, MONTH), part(day, DAY)];
  if (y === null && year !== '') return year;
  if (m === null) return month === '' ? year : wholeDate(year, month);
  const withYear = `${y === null ? '' : `${y}年`}${m}月`;
  return d === null ? withYear : `${withYear}${d}日`;
}

function part(value: CellValue, form: RegExp): string | null {
  return form.exec(String(value).normalize('NFKC').replace(/\s+/g, ''))?.[1] ?? null;
}

/** Under 月 stands a whole date, shown as its month; anything else (上半年) is read after its year. */
function wholeDate(year: CellValue, month: CellValue): CellValue {
  const isWhole = typeof month === 'number' || /(?:19|20)\d{2}/.test(String(month));
  return isWhole || year === '' ? month : `${String(year).replace(/年度?$/, '')}年${String(month)}`;
}
