import { CENTS_PER_WAN, RATE_SCALE } from '../../money';
import { TOP500_CLASSES } from '../../top500';
import { YES } from '../detail-sheet';
import { yi, type SummaryWriter } from '../summary-writer';

/** The headline figures of the period. */
export function overall(sheet: SummaryWriter): void {
  const { indicators } = sheet;
  sheet.section('总体指标');
  sheet.headings([['指标', 1], ['数值', 1], ['单位', 1], ['口径', 7]]);
  sheet.indicator('签约项目', sheet.count(indicators.signed.projects), '个', `${sheet.indicators.year}年签约并计入的项目`);
  sheet.indicator('合同引资额', sheet.sum('contractedYi', yi(indicators.signed.contractedYuan)), '亿元', '内资与外资折合之和；无合同引资额列时按总投资');
  sheet.indicator('　其中：内资', sheet.sum('contractedYi', yi(indicators.domesticYuan), ['origin', '内资']), '亿元', '');
  sheet.indicator('　其中：外资', sheet.sum('foreignUsd', indicators.foreignUsdCents / CENTS_PER_WAN, ['origin', '外资']), '万美元', '其他币种经当年账面汇率折成美元');
  sheet.indicator('　　　　折合', sheet.sum('contractedYi', yi(indicators.foreignYuan), ['origin', '外资']), '亿元', rateNote(sheet));
  sheet.indicator('三类500强项目', sheet.count(indicators.top500.projects, ['top500', '是']), '个', '');
  sheet.indicator('三类500强企业', sheet.count(indicators.top500.companies, ['companyFirst', YES]), '家', '一家企业有几个项目的，只计一家');
  for (const name of TOP500_CLASSES) {
    const tally = indicators.top500.byClass[name];
    sheet.indicator(`　其中：${name}项目`, sheet.count(tally.projects, ['top500', '是'], ['top500Class', name]), '个', '');
  }
  sheet.indicator('　待核实是否500强', sheet.count(indicators.top500.review, ['top500', '待核']), '个', '有迹象，需人工核定；未计入上面的数');
  sheet.indicator('　名录未覆盖', sheet.count(indicators.top500.uncovered, ['top500', '未覆盖']), '个', '没有相应年份的名录可比对，不等于“否”');
  sheet.indicator(`${sheet.rules.firstEntryLabel}的500强项目`, sheet.count(indicators.firstEntry, ['firstEntry', YES]), '个', '按台账填写');
  sheet.indicator('已开工项目', sheet.stageCount(indicators.started, 'started'), '个', '本年签约项目中已开工的，含已投产、已纳税');
  sheet.indicator('已投产项目', sheet.stageCount(indicators.operating, 'operating'), '个', '');
  sheet.indicator('已纳税项目', sheet.stageCount(indicators.taxed, 'taxed'), '个', '');
  sheet.built.gap();
}

function rateNote(sheet: SummaryWriter): string {
  const rate = sheet.rules.bookRates[sheet.indicators.year]?.USD;
  return rate === undefined ? `未设置${sheet.indicators.year}年账面汇率，外资未折合` : `按${sheet.indicators.year}年账面汇率1美元＝${rate / RATE_SCALE}元`;
}
