const ARABIC_YEAR = /(?<!\d)((?:19|20)\d{2})(?:(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?(?!\d)(?![万亿千百余多+]|元|个|家|强|亩|吨|人|\.\d+[万亿])/g;
const CHINESE_YEAR = /[二一][〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;
const ONWARDS = /以来|至今|年起|以后/;
/** 2019年度台账（截至2020年1月10日）: the day of counting is not the period. */
const AS_OF = /截[至止]\S{0,12}/;
const DIGITS: Readonly<Record<string, string>> = { 〇: '0', 零: '0', '○': '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** The year that a title or a sheet's name speaks of; null where it names none, several (2018—2019年), an open span (2016年以来), or a masked one (20**年).
 *  @example titleYear('二〇一九年招商引资签约项目一览表')   // 2019
 *  @example titleYear('投资2000万元以上项目')   // null */
export function titleYear(text: string): number | null {
  const flat = text.normalize('NFKC').replace(/\s+/g, '');
  if (ONWARDS.test(flat)) return null;
  const period = yearsIn(flat.replace(AS_OF, ''));
  const years = period.size > 0 ? period : yearsIn(flat);
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function yearsIn(text: string): ReadonlySet<number> {
  const arabic = [...text.matchAll(ARABIC_YEAR)].map(([, year]) => Number(year));
  const chinese = [...text.matchAll(CHINESE_YEAR)].map(([year]) => Number(year.replace(/./g, (digit) => DIGITS[digit] ?? digit)));
  return new Set([...arabic, ...chinese]);
}

const MONTH = /(?<![\d一二三四五六七八九十个])(\d{1,2}|十[一二]?|[一二三四五六七八九])月/g;
const SPAN = /[-—–~至到、]\d{1,2}月|[-—–~至到、](?:十[一二]?|[一二三四五六七八九])月|截[至止]|累计|上半年|前[\d一二三四五六七八九十]{1,2}个?月/;
const COMPACT = /(?<!\d)20\d{2}(?:[.\-/](\d{1,2})|(0[1-9]|1[0-2]))(?![\d万亿])/;
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The one month that a title or a sheet's name speaks of: 7月, 2019年7月, 201907; null for spans (1-9月, 截至9月) and where there is none.
 *  @example titleMonth('2019年7月签约项目')   // 7
 *  @example titleMonth('2019年1-9月签约项目')   // null */
export function titleMonth(text: string): number | null {
  const flat = text.normalize('NFKC').replace(/\s+/g, '');
  if (SPAN.test(flat)) return null;
  const named = new Set([...flat.matchAll(MONTH)].map(([, month = '']) => numberOf(month)));
  const compact = COMPACT.exec(flat);
  if (named.size === 0 && compact) named.add(Number(compact[1] ?? compact[2]));
  const [only] = named;
  return named.size === 1 && only !== undefined && only >= 1 && only <= 12 ? only : null;
}

function numberOf(month: string): number {
  return MONTHS.indexOf(month) + 1 || Number(month);
}
