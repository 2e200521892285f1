import { RATE_SCALE } from '../../money';
import { periodLabel, WHOLE_YEAR, yearBefore } from '../../period';
import { earlierFigure, earlierSource, growth, targetOf } from '../comparison';
import { headlineUnit, minorPerPrinted, type Headline } from '../headline';
import { LOOKS } from '../looks';
import type { Look, PlannedCell } from '../plan';
import type { LookedCell } from '../sheet-builder';
import { lookOf, NOTHING, REMARK_SPAN, remarkPoints, type SummaryWriter } from '../summary-writer';

/** The headline figures of the period, beside those of the same period of the year before and the year's targets. */
export function overall(sheet: SummaryWriter): void {
  const partOfYear = sheet.indicators.through < WHOLE_YEAR;
  sheet.section('总体指标');
  sheet.headings([['指标', 1], ['数值', 1], ['单位', 1], [partOfYear ? '上年同期' : '上年', 1], ['同比', 1], ['年度目标', 1], ['完成率', 1], ['口径', REMARK_SPAN]]);
  for (const headline of sheet.headlines.values()) line(sheet, headline);
  sheet.note(comparedWith(sheet));
  sheet.built.gap();
}

function line(sheet: SummaryWriter, headline: Headline): void {
  const { indicators, rules } = sheet;
  const { key, label, measure, isPart, value } = headline;
  const unit = headlineUnit(measure);
  const row = sheet.built.next + 1;
  const earlier = earlierFigure(headline, indicators, rules);
  const target = targetOf(headline, indicators, rules);
  const remark = key === 'foreign' ? rateNote(sheet) : headline.basis;
  sheet.placeHeadline(key, sheet.built.next);
  sheet.built.row(
    [
      { cell: `${isPart ? '　' : ''}${label}`, look: LOOKS.label },
      { cell: sheet.headline(headline, indicators), look: lookOf(unit) },
      { cell: unit, look: LOOKS.unit },
      known(earlierCell(sheet, headline, earlier), lookOf(unit)),
      quotient(`B${row}`, `D${row}`, growth(value(indicators), earlier), earlier, '-1'),
      known(target === null ? null : target / minorPerPrinted(measure), lookOf(unit)),
      quotient(`B${row}`, `F${row}`, target === null ? null : value(indicators) / target, target),
      { cell: remark === '' ? null : remark, look: LOOKS.remark, span: REMARK_SPAN },
    ],
    remarkPoints(remark),
  );
}

/** A figure of the year before: a formula where the ledgers hold that year, what the office typed otherwise. */
function earlierCell(sheet: SummaryWriter, headline: Headline, figure: number | null): PlannedCell {
  const { earlier } = sheet.indicators;
  return earlier ? sheet.headline(headline, earlier) : figure === null ? null : figure / minorPerPrinted(headline.measure);
}

/** One cell of the row over another, as a formula; a dash where that is 0, nothing where it is not known. */
function quotient(cell: string, by: string, expected: number | null, divisor: number | null, then = ''): LookedCell {
  const formula = divisor === null ? null : { formula: `=IF(${by}=0,"${NOTHING}",${cell}/${by}${then})`, expected: expected ?? NOTHING };
  return known(formula, expected === null ? LOOKS.noShare : LOOKS.share);
}

function known(cell: PlannedCell, look: Look): LookedCell {
  return cell === null ? { cell: NOTHING, look: LOOKS.unit } : { cell, look };
}

function comparedWith({ indicators, rules }: SummaryWriter): string {
  const { year, through } = indicators;
  const before = periodLabel(yearBefore(indicators));
  const from = earlierSource(indicators, rules);
  const carried = indicators.carriedOver > 0 ? `台账中只有${indicators.carriedOver}个${before}签约的项目，不足以代表上年` : `台账没有${before}的项目`;
  const earlier = from === 'ledger' ? `上年数取自台账中${before}签约的项目` : from === 'typed' ? `${carried}，上年数取自“招商设置”` : `${carried}，“招商设置”也没有填写，上年、同比从缺`;
  const targets = Object.keys(rules.targets[year] ?? {}).length > 0 ? `年度目标取自“招商设置”${through < WHOLE_YEAR ? `，${through}个月的序时进度为${((through / WHOLE_YEAR) * 100).toFixed(1)}%` : ''}` : `“招商设置”没有填写${year}年目标`;
  return `注：${earlier}；${targets}。`;
}

function rateNote(sheet: SummaryWriter): string {
  const { year } = sheet.indicators;
  const rate = sheet.rules.bookRates[year]?.USD;
  return rate === undefined ? `未设置${year}年账面汇率，外资未折合` : `按${year}年账面汇率1美元＝${rate / RATE_SCALE}元`;
}
