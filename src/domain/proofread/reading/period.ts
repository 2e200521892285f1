/** The time that a figure speaks of. */
export interface Period {
  /** A calendar year, or the one that the draft calls this or last year; null where it names none. */
  readonly year: number | 'this' | 'last' | null;
  /** First and last month; null for the whole year. */
  readonly months: readonly [number, number] | null;
  /** Several years, 截至某日, 本月: no period that the summary counts. */
  readonly open: boolean;
}

export const WHOLE_YEAR: Period = { year: null, months: null, open: false };

export interface PeriodPhrase {
  /** What the phrase says; null for a date that only tells when something happened (10月27日, 2019年年底). */
  readonly part: Partial<Period> | null;
  readonly end: number;
}

const NUMBERS: Readonly<Record<string, number>> = { 元: 1, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const QUARTER_MONTHS = 3;
const MONTHS = 12;

interface Rule {
  readonly pattern: RegExp;
  readonly part: (match: RegExpExecArray) => Partial<Period> | null;
}

const quarter = (written: string): readonly [number, number] => {
  const last = numberOf(written) * QUARTER_MONTHS;
  return [last - QUARTER_MONTHS + 1, last];
};

/** Phrases in the order in which they are tried; every pattern is bounded. Sources: ledgers.md §3 (dates), published reports. */
const RULES: readonly Rule[] = [
  { pattern: /(?:19|20)\d\d年?(?:-|—|~|至|到){1,2}(?:19|20)\d\d年/y, part: () => ({ open: true }) },
  { pattern: /(?:自|从)?(?:19|20)\d\d年(?:\d{1,2}月)?(?:以来|起|至今|开始|以后)/y, part: () => ({ open: true }) },
  { pattern: /(?:截至|截止)(?:目前|当前|今年|去年)?(?:到)?((?:19|20)\d\d)年(?:年)?(?:底|末)/y, part: ([, year]) => ({ year: Number(year), months: null, open: false }) },
  { pattern: /(?:截至|截止)到?(?:(?:19|20)\d\d年)?(?:今年|去年)?(\d{1,2})月(?:底|末|份|(\d{1,2})日)?/y, part: ([, month, day]) => asOf(Number(month), day === undefined ? null : Number(day)) },
  { pattern: /(?:截至|截止)(?:目前|当前|日前|今日)/y, part: () => ({}) },
  { pattern: /(?:19|20)\d\d年(?:年初|年中|年底|年末|底|初|末)/y, part: () => null },
  { pattern: /((?:19|20)\d\d)年度?(?=\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月)/y, part: () => null },
  { pattern: /((?:19|20)\d\d)年度?/y, part: ([, year]) => ({ year: Number(year), months: null, open: false }) },
  { pattern: /\d{1,2}月\d{1,2}(?:日|号)(?:(?:-|—|~|至|到){1,2}(?:\d{1,2}月)?\d{1,2}(?:日|号))?/y, part: () => null },
  { pattern: /\d{1,2}月(?:上旬|中旬|下旬|初|底|末)/y, part: () => null },
  { pattern: /(\d{1,2}|元)(?:月份?)?(?:-|—|~|至|到){1,2}(\d{1,2})月份?/y, part: ([, first, last]) => months(numberOf(first), numberOf(last)) },
  { pattern: /前(\d{1,2}|[一二三四五六七八九十]{1,2})个?月/y, part: ([, last]) => months(1, numberOf(last)) },
  { pattern: /(\d{1,2})月份?(?!\d)/y, part: ([, month]) => months(Number(month), Number(month)) },
  { pattern: /前([二三四])个?季度/y, part: ([, last]) => months(1, numberOf(last) * QUARTER_MONTHS) },
  { pattern: /第?([一二三四1-4])季度/y, part: ([, each]) => ({ months: quarter(each ?? ''), open: false }) },
  { pattern: /上半年/y, part: () => months(1, 6) },
  { pattern: /下半年/y, part: () => months(7, 12) },
  { pattern: /近(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:年|个月)/y, part: () => ({ open: true }) },
  { pattern: /(?:\d{1,2}|[二两三四五六七八九十]{1,2})年(?:来|间|时间里|里|多来)/y, part: () => ({ open: true }) },
  { pattern: /历年|历届|十[一二三四五]五期间|十[一二三四五]五(?=[，以])|近年来|多年来/y, part: () => ({ open: true }) },
  { pattern: /今年以来|本年度?|今年/y, part: () => ({ year: 'this', months: null, open: false }) },
  { pattern: /去年(?!同期)|上年度?(?!同期)|上一年度?/y, part: () => ({ year: 'last', months: null, open: false }) },
  { pattern: /本月|当月|上月|本周|上周/y, part: () => ({ open: true }) },
];
/** Characters that a phrase of time can begin with: most places need not be tried. */
const FIRST = /[\d自从截前第上下近一二两三四五六七八九十历多今本去当元]/;

/** The phrase of time that begins at a place.
 *  @example readPeriod('1—9月份签约', 0) // { part: { months: [1, 9], open: false }, end: 5 } */
export function readPeriod(text: string, from: number): PeriodPhrase | null {
  if (!FIRST.test(text.charAt(from))) return null;
  for (const { pattern, part } of RULES) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) return { part: part(match), end: pattern.lastIndex };
  }
  return null;
}

function months(first: number, last: number): Partial<Period> {
  const valid = first >= 1 && last <= MONTHS && first <= last;
  if (!valid) return { open: true };
  return { months: first === 1 && last === MONTHS ? null : [first, last], open: false };
}

/** 截至9月底 is January to September; a day inside a month is no period of the summary. */
function asOf(month: number, day: number | null): Partial<Period> {
  const monthEnds = day === null || day >= 28;
  return monthEnds ? months(1, month) : { open: true };
}

function numberOf(written: string | undefined): number {
  return written === undefined ? 0 : (NUMBERS[written] ?? Number(written));
}
