import { unitLabel } from '../../amount/unit';
import { CENTS_PER_WAN, currencyRule, RATE_SCALE, type Currency } from '../../money';
import { periodLabel, WHOLE_YEAR } from '../../period';
import type { Rules } from '../../rules';
import type { LedgerUse, ListUse } from '../basis';
import { earlierFigure } from '../comparison';
import { headlineUnit, minorPerPrinted } from '../headline';
import type { SummaryWriter } from '../summary-writer';

/** How it was counted: every rule and setting in force, what was counted and which lists decided. */
export function notes(sheet: SummaryWriter): void {
  sheet.section('统计口径');
  const sentences = [period, ledgers, counting, tierRules, foreignRules, rates, units, listRules, firstEntry, chainRules, contradictions, hidden, formulas].flatMap((sentence) => sentence(sheet) ?? []);
  sentences.forEach((sentence, index) => { sheet.note(`${index + 1}. ${sentence}`); });
}

type Sentence = (sheet: SummaryWriter) => string | null;

const period: Sentence = ({ indicators }) =>
  indicators.through === WHOLE_YEAR
    ? `统计期间为${periodLabel(indicators)}全年，年份、月份以签约日期为准；日期没有年份的，取台账标题的年份。`
    : `统计期间为${periodLabel(indicators)}，以签约日期为准；不知月份的项目${indicators.monthUnknown > 0 ? `（${indicators.monthUnknown}个）` : ''}不计入。同比为上年同一月份区间之比。`;

const ledgers: Sentence = ({ basis }) => (basis.ledgers.length === 0 ? null : `数据来源：${basis.ledgers.map(ledgerText).join('、')}；每一行或计入，或注明未计入的原因，见“台账行数核对”。`);

function ledgerText({ file, sheet, rows, counted }: LedgerUse): string {
  return `${file === null ? '' : `${file}的`}“${sheet}”${rows}行（计入${counted}行）`;
}

const counting: Sentence = ({ rules }) =>
  `合计、小计、累计等行不是项目；同一项目出现在几张台账上的只计一次；终止、退出、清退的项目${rules.terminated === 'exclude' ? '不计入，件数另列' : '计入'}。金额以元为单位累计后折成亿元；“约”“左右”按原数，幅度（3—5亿元）按下限，均列入“核对清单”。`;

const tierRules: Sentence = ({ rules }) => `投资档次按${rules.tierBasis === 'total' ? '总投资' : '合同引资额'}划分：${[...rules.tiers].reverse().map(({ nested }) => nested).join('、')}；“以上”含本数。台账没有“合同引资额”一栏的，按总投资计；有这一栏而没有填写的，不计金额，列入“核对清单”。`;

const foreignRules: Sentence = ({ rules }) =>
  rules.foreignTiers === 'own'
    ? `外资项目按单列的门槛分档：${[...rules.tiers].reverse().map(({ nested, foreign }) => `${nested}为${(foreign / CENTS_PER_WAN).toLocaleString('en-US')}万美元以上`).join('，')}；其他外币先折成人民币再分档。`
    : '外资项目按账面汇率折成人民币后分档。';

/** The rates of the years that are printed. */
const rates: Sentence = ({ indicators, rules }) => {
  const years = [indicators, ...indicators.earlierYears].map(({ year }) => year).sort((one, other) => one - other);
  const known = years.flatMap((year) => rateTexts(rules, year));
  const missing = years.filter((year) => rules.bookRates[year]?.USD === undefined);
  const without = missing.length === 0 ? '' : `${missing.map((year) => `${year}年`).join('、')}没有设置美元汇率，这些年份的外资没有折合，不在合计之内，已列入“核对清单”。`;
  return `账面汇率：${known.length === 0 ? '没有设置' : known.join('，')}。${without}外资以美元列示，其他外币经账面汇率折成美元。`;
};

function rateTexts({ bookRates }: Rules, year: number): readonly string[] {
  return (Object.entries(bookRates[year] ?? {}) as [Currency, number][]).map(([currency, rate]) => `${year}年1${currencyRule(currency).label}＝${rate / RATE_SCALE}元`);
}

const units: Sentence = ({ rules }) => `金额、标题和表头都没有写单位的，按${unitLabel(rules.defaultUnit)}计，并列入“核对清单”。`;

const CHOICES: Readonly<Record<Rules['top500Lists'], string>> = { published: '签约时最新发布的榜单', 'signing-year': '签约当年的榜单', newest: '现有最新的榜单' };

const listRules: Sentence = ({ rules, basis }) =>
  `三类500强即世界500强、中国500强、民营500强，按${CHOICES[rules.top500Lists]}认定；一家企业只计一家，在几类榜单上的取最高一类（世界、中国、民营）；“人工核定”的结论优先。${basis.lists.length === 0 ? '' : `本期涉及的榜单：${basis.lists.map(listText).join('、')}。`}`;

const LIST_STATES: Readonly<Record<ListUse['state'], string>> = { complete: '', excerpt: '（名录不全）', missing: '（没有名录，未覆盖）' };

function listText({ kind, year, state }: ListUse): string {
  return year === null ? `${kind}（签约日期不明，无从判断年份）` : `${year}年${kind}${LIST_STATES[state]}`;
}

const firstEntry: Sentence = ({ rules: { firstEntryLabel } }) => `${firstEntryLabel}按台账和“人工核定”填写，指企业集团在本省的第一个项目；一个地方的台账无法自行推定。`;

const chainRules: Sentence = ({ rules }) => (rules.chains.length === 0 ? '产业链按台账填写的名称统计。' : `产业链按“招商设置”的${rules.chains.length}条链及其顺序列示，没有项目的链列为0；台账没有填写的，按关键词归链并列入“核对清单”。`);

/** What the office typed for the year before and the ledgers say otherwise. */
const contradictions: Sentence = ({ indicators, rules, headlines }) => {
  const { earlier } = indicators;
  if (!earlier || indicators.through < WHOLE_YEAR) return null;
  const differing = [...headlines.values()].flatMap((headline) => {
    const typed = rules.typedFigures[earlier.year]?.[headline.key];
    const counted = earlierFigure(headline, indicators, rules);
    const unit = minorPerPrinted(headline.measure);
    return typed === undefined || counted === null || typed === counted ? [] : [`${headline.label}填${typed / unit}${headlineUnit(headline.measure)}、台账${counted / unit}${headlineUnit(headline.measure)}`];
  });
  return differing.length === 0 ? null : `“招商设置”填写的${earlier.year}年数与台账不同，本表按台账：${differing.join('；')}。`;
};

const hidden: Sentence = ({ leftOut }) => (leftOut.length === 0 ? null : `按“招商设置”没有列示：${leftOut.join('、')}。`);

const formulas: Sentence = () => '本表数字均为公式，取自“分类明细”；每一行都能在“分类明细”中找到来源。要看一个数是哪几行，点该部分右上角的链接，在“分类明细”把“计入”“签约年”和该栏筛选为相应的值。';
