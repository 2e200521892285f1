import { WHOLE_YEAR, periodLabel } from '../../period';
import type { Rules } from '../../rules';
import { headlineUnit, minorPerPrinted, type Headline } from '../headline';
import type { Indicators } from '../indicators';
import { LOOKS } from '../looks';
import type { LookedCell } from '../sheet-builder';
import { lookOf, NOTHING, SUMMARY_WIDTH, totals, type SummaryWriter } from '../summary-writer';

/** The headline figures of several years side by side, where the ledgers or `招商设置` hold more than this one. */
export function years(sheet: SummaryWriter): void {
  const rows = yearRows(sheet.indicators, sheet.rules);
  if (rows.length < 2) return;
  const shown = shownHeadlines(sheet);
  sheet.section('历年对比');
  sheet.headings([['年份', 1], ...shown.map((headline): [string, number] => [yearHeading(headline), 1])]);
  for (const row of rows) sheet.built.row(cells(sheet, row, shown));
  if (rows.some(({ typed }) => typed)) sheet.note(`带“${TYPED_MARK}”的年份台账中没有，数字取自“招商设置”。`);
  sheet.built.gap();
}

const TYPED_MARK = '＊';

/** A year with what its figures come from: the ledgers, or what the office typed. */
interface YearRow {
  readonly year: number;
  readonly indicators: Indicators | null;
  readonly typed: Readonly<Record<string, number>> | null;
}

/** A short heading; 亿元 and 个 go without saying.
 *  @example yearHeading(foreignUsd) // '外资\n（万美元）' */
function yearHeading({ label, measure }: Headline): string {
  const short = label.replace(/(?<=.{3})(?:500强)?项目$/, '');
  return measure === 'usd' ? `${short}\n（${headlineUnit(measure)}）` : short;
}

/** The oldest first, this year last. What is typed speaks of whole years only. */
function yearRows(indicators: Indicators, { typedFigures }: Rules): readonly YearRow[] {
  const counted = [indicators, ...indicators.earlierYears].map((each): YearRow => ({ year: each.year, indicators: each, typed: null }));
  const typed = indicators.through < WHOLE_YEAR ? [] : Object.entries(typedFigures)
    .map(([year, figures]): YearRow => ({ year: Number(year), indicators: null, typed: figures }))
    .filter(({ year, typed: figures }) => year < indicators.year && Object.keys(figures ?? {}).length > 0 && !counted.some((each) => each.year === year));
  return [...counted, ...typed].sort((one, other) => one.year - other.year).slice(-MOST_YEARS);
}

const MOST_YEARS = 10;

const BEFORE_TIERS = ['signedProjects', 'contracted', 'domestic', 'foreignUsd'];
const AFTER_TIERS = ['top500Projects', 'firstEntry'];

/** As many tiers as fit, the widest first. */
function shownHeadlines({ headlines, rules }: SummaryWriter): readonly Headline[] {
  const tiers = rules.tiers.map(({ minYi }) => `tier-${minYi}`).reverse().slice(0, SUMMARY_WIDTH - 1 - BEFORE_TIERS.length - AFTER_TIERS.length);
  return [...BEFORE_TIERS, ...tiers, ...AFTER_TIERS].flatMap((key) => headlines.get(key) ?? []);
}

function cells(sheet: SummaryWriter, { year, indicators, typed }: YearRow, shown: readonly Headline[]): readonly LookedCell[] {
  const isThisYear = indicators === sheet.indicators;
  const label = `${periodLabel({ year, through: sheet.indicators.through })}${typed ? TYPED_MARK : ''}`;
  const line = [{ cell: label, look: LOOKS.label }, ...shown.map((headline) => figure(sheet, headline, indicators, typed))];
  return isThisYear ? totals(line) : line;
}

function figure(sheet: SummaryWriter, headline: Headline, indicators: Indicators | null, typed: YearRow['typed']): LookedCell {
  const look = lookOf(headlineUnit(headline.measure));
  if (indicators === sheet.indicators) return { cell: { formula: `=${sheet.headlineCell(headline.key)}`, expected: headline.value(indicators) / minorPerPrinted(headline.measure) }, look };
  if (indicators) return { cell: sheet.headline(headline, indicators), look };
  const known = typed?.[headline.key];
  return known === undefined ? { cell: NOTHING, look: LOOKS.unit } : { cell: known / minorPerPrinted(headline.measure), look };
}
