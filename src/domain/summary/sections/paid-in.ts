import type { DetailKey } from '../detail-sheet';
import type { Condition } from '../formulas';
import { YES } from '../detail-sheet';
import { LOOKS } from '../looks';
import { totals, yi, type SummaryWriter } from '../summary-writer';
import type { PaidInTally } from '../tallies/paid-in';

type Rows = readonly Condition<DetailKey>[];

/** 到位资金 of the projects signed in the period (新签) and in earlier years (续建). Left out where the ledgers have no such column. */
export function paidIn(sheet: SummaryWriter): void {
  const { paidIn: tally, year } = sheet.indicators;
  if (tally === null) return;
  const fresh: Rows = sheet.counted;
  const continued: Rows = [['counted', YES], ['year', { atMost: year - 1 }]];
  sheet.section('到位资金');
  sheet.headings([['类别', 2], ['到位项目（个）', 2], ['到位资金', 2], ['其中：内资', 2], ['其中：外资折合', 2]]);
  row(sheet, '新签项目', tally.fresh, [fresh]);
  row(sheet, '续建项目', tally.continued, [continued]);
  row(sheet, '合计', sum(tally.fresh, tally.continued), [fresh, continued], { total: true });
  sheet.note(`新签：本期签约；续建：${year}年以前签约。按台账“到位资金”栏统计，台账填的是当年到位还是累计到位，引凤不作区分。`);
  sheet.built.gap();
}

function row(sheet: SummaryWriter, label: string, tally: PaidInTally, anyOf: readonly Rows[], { total = false } = {}): void {
  const where = (...further: Rows): Rows[] => anyOf.map((conditions) => [...conditions, ...further]);
  const { projects, paidInYuan, domesticYuan, foreignYuan } = tally;
  const cells = [
    { cell: label, look: LOOKS.label, span: 2 },
    { cell: sheet.detail.countCell(projects, ...where(['paidInYi', { above: 0 }])), look: LOOKS.count, span: 2 },
    { cell: sheet.detail.sumCell('paidInYi', yi(paidInYuan), ...where()), look: LOOKS.money, span: 2 },
    { cell: sheet.detail.sumCell('paidInYi', yi(domesticYuan), ...where(['origin', '内资'])), look: LOOKS.money, span: 2 },
    { cell: sheet.detail.sumCell('paidInYi', yi(foreignYuan), ...where(['origin', '外资'])), look: LOOKS.money, span: 2 },
  ];
  sheet.built.row(total ? totals(cells) : cells);
}

function sum(one: PaidInTally, other: PaidInTally): PaidInTally {
  return {
    projects: one.projects + other.projects,
    paidInYuan: one.paidInYuan + other.paidInYuan,
    domesticYuan: one.domesticYuan + other.domesticYuan,
    foreignYuan: one.foreignYuan + other.foreignYuan,
  };
}
