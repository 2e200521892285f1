import { periodLabel, WHOLE_YEAR, wholeYear, type Period } from '../period';

/** The sheets that the product builds or keeps (DESIGN §2). */
export const DETAIL_SHEET = '分类明细';
export const ACTIVITIES_SHEET = '活动明细';
export const REVIEW_SHEET = '核对清单';
export const SETTINGS_SHEET = '招商设置';
export const LISTS_SHEET = '500强名录';
export const DECISIONS_SHEET = '人工核定';

/** Sheets that are being built; one that an interrupted run left behind is removed by the next. */
export const WORK_PREFIX = '引凤~';

const YEAR_NAME = /^(\d{4})年度汇总$/;
const PART_NAME = /^(\d{4})年1(?:—([2-9]|1[01]))?月汇总$/;

/** The name of the summary of a period.
 *  @example summarySheet({ year: 2019, through: 12 }) // '2019年度汇总'
 *  @example summarySheet({ year: 2019, through: 9 }) // '2019年1—9月汇总' */
export function summarySheet(period: Period): string {
  return period.through === WHOLE_YEAR ? `${period.year}年度汇总` : `${periodLabel(period)}汇总`;
}

/** The period of a summary's name; null for any other sheet.
 *  @example summaryPeriod('2019年1—9月汇总') // { year: 2019, through: 9 } */
export function summaryPeriod(name: string): Period | null {
  const year = YEAR_NAME.exec(name)?.[1];
  if (year !== undefined) return wholeYear(Number(year));
  const part = PART_NAME.exec(name);
  return part && { year: Number(part[1]), through: Number(part[2] ?? 1) };
}

const KEPT_NAME = /（手改\d{1,4}）$/;

const LONGEST_NAME = 31;
const COPY_NAME = /（含函数(?:\d{1,3})?）$/;

/** The name under which a copy of a sheet with its functions is kept when they are frozen: the first that is free.
 *  @example functionsCopyName('签约项目', new Set()) // '签约项目（含函数）' */
export function functionsCopyName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = `（含函数${number === 1 ? '' : number}）`;
    const candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

/** True for the sheets that the product builds, keeps or has set aside: they are never read as ledgers. */
export function isOwnSheet(name: string): boolean {
  if (COPY_NAME.test(name)) return true;
  const base = name.replace(KEPT_NAME, '');
  return base.startsWith(WORK_PREFIX) || [DETAIL_SHEET, ACTIVITIES_SHEET, REVIEW_SHEET, SETTINGS_SHEET, LISTS_SHEET, DECISIONS_SHEET].includes(base) || summaryPeriod(base) !== null;
}

/** The name under which a sheet that a person has changed is kept: the first that is free.
 *  @example keptName('2019年度汇总', new Set(['2019年度汇总（手改1）'])) // '2019年度汇总（手改2）' */
export function keptName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = `（手改${number}）`;
    const candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const CELL_LIKE = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/;

/** A sheet name as formulas write it.
 *  @example quotedSheet("2019年度汇总") // "'2019年度汇总'" */
export function quotedSheet(name: string): string {
  return BARE_NAME.test(name) && !CELL_LIKE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
