/** How one outline of a text is read as a date. */
export interface DateFormat {
  readonly outline: string;
  /** One letter for each number of the outline: y year, s short year (19), m month, d day, q quarter, M 201907, D 20190705, ? masked, - nothing. */
  readonly fields: string;
  /** A period, of which the beginning is taken. */
  readonly period: boolean;
  /** Holds only where the outline is the whole text: 7.5 is a date, but not the 7.5 of 7.5亿. */
  readonly whole: boolean;
  /** The month that a half-year begins with. */
  readonly month: number | null;
}

type Line = readonly [outline: string, fields: string, ...traits: readonly ('period' | 'whole' | 7 | 1)[]];

/** Ways of writing a date, the more telling first. Sources: published lists and ledgers (2019.7.5, 201401, 1-3 月份, 2018年1至5月, **年11月份, 一季度). */
const LINES: readonly Line[] = [
  ['Y年n月n日', 'ymd'], ['Y-n-n', 'ymd'], ['Y/n/n', 'ymd'], ['Y.n.n', 'ymd'], ['Y年n月n', 'ymd', 'whole'], ['Y.n月n日', 'ymd'], ['Y-n月n日', 'ymd'], ['Y年n.n', 'ymd', 'whole'], ['Y年n/n', 'ymd', 'whole'], ['Y n n', 'ymd'],
  ['Y年n-n月', 'ym-', 'period'], ['Y年n~n月', 'ym-', 'period'], ['Y年n,n月', 'ym-', 'period'], ['Y.n-n月', 'ym-', 'period'], ['Y.n~n月', 'ym-', 'period'],
  ['Y年n月', 'ym'], ['Y年n季', 'yq', 'period'], ['Y年Qn', 'yq', 'period'], ['YQn', 'yq', 'period'], ['Y年H', 'y', 'period', 1], ['Y年h', 'y', 'period', 7], ['YH', 'y', 'period', 1], ['Yh', 'y', 'period', 7],
  ['Y-n', 'ym'], ['Y.n', 'ym'], ['Y/n', 'ym'], ['Yn月', 'ym'], ['d', 'D'], ['m', 'M'],
  ['n年n月n日', 'smd'], ['n年n月n', 'smd', 'whole'], ['n年n-n月', 'sm-', 'period'], ['n年n~n月', 'sm-', 'period'], ['n年n月', 'sm'], ['n.n.n', 'smd'], ['n-n-n', 'smd'], ['n/n/n', 'smd'],
  ['q年n月n日', '?md'], ['q年n月', '?m'], ['Y年q月', 'y?'], ['n/n/Y', '--y'], ['n-n-Y', '--y'], ['n.n.Y', '--y'],
  ['n月n日', 'md'], ['n-n月', 'm-', 'period'], ['n~n月', 'm-', 'period'], ['n,n月', 'm-', 'period'], ['n月n', 'md', 'whole'], ['n月', 'm'],
  ['n.n', 'md', 'whole'], ['n-n', 'md', 'whole'], ['n/n', 'md', 'whole'], ['n.n-n.n', 'md--', 'period', 'whole'], ['n.n~n.n', 'md--', 'period', 'whole'],
  ['n季', 'q', 'period'], ['Qn', 'q', 'period'], ['H', '', 'period', 1], ['h', '', 'period', 7],
  ['Y-Y年', 'y-', 'period'], ['Y~Y年', 'y-', 'period'], ['Y年', 'y'], ['Y-Y', 'y-', 'period', 'whole'], ['Y~Y', 'y-', 'period', 'whole'], ['Y', 'y', 'whole'], ['n年', 's', 'whole'],
];

const NUMBER_LETTERS = /[Ynmdxq]/g;

const FORMATS: readonly DateFormat[] = LINES.map(([outline, fields, ...traits]) => {
  if ((outline.match(NUMBER_LETTERS) ?? []).length !== fields.length) throw new RangeError(`date format ${outline} does not fit its fields ${fields}`);
  const month = traits.find((trait) => typeof trait === 'number') ?? null;
  return { outline, fields, period: traits.includes('period'), whole: traits.includes('whole'), month };
});
const FORMAT_BY_OUTLINE: ReadonlyMap<string, DateFormat> = new Map(FORMATS.map((format) => [format.outline, format]));

/** A format and where in the outline it was found. */
export interface FoundFormat {
  readonly format: DateFormat;
  readonly at: number;
  /** How many numbers of the outline stand before it. */
  readonly numbersBefore: number;
}

/** The most telling format that an outline holds, or null.
 *  @example findFormat('_Y-n-n_')?.format.fields // 'ymd' */
export function findFormat(outline: string): FoundFormat | null {
  const exact = FORMAT_BY_OUTLINE.get(outline);
  if (exact) return { format: exact, at: 0, numbersBefore: 0 };
  for (const format of FORMATS) {
    const at = format.whole ? -1 : outline.indexOf(format.outline);
    if (at >= 0) return { format, at, numbersBefore: (outline.slice(0, at).match(NUMBER_LETTERS) ?? []).length };
  }
  return null;
}

/** Does an outline name a further date besides the one found: 2019年7月5日-8日, 2019.7.5、2019.8.1? */
export function holdsAnotherDate(outline: string, found: FoundFormat): boolean {
  return /^[-~]n(?!:)|n日|[Yn]年|n月|Y[-./]n|[dm季Hh]/.test(behind(outline, found)) || /[Yn]年|n月|Y[-./]n/.test(outline.slice(0, found.at));
}

/** Does a number stand so near that the date may have been cut out of more: 12月|115日, 201912| 15, 2019.|年7月? A time of day may (n:n). */
export function isCutOut(outline: string, found: FoundFormat): boolean {
  return /^[-./,年月日 ]{0,3}(?:[Ymdxq]|n(?!:))/.test(behind(outline, found)) || /[Ynmdxq][-./,年月日 ]{0,3}$/.test(outline.slice(0, found.at));
}

function behind(outline: string, { at, format }: FoundFormat): string {
  return outline.slice(at + format.outline.length);
}
