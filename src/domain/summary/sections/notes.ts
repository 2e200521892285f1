import { CENTS_PER_WAN } from '../../money';
import { LOOKS } from '../looks';
import { SUMMARY_WIDTH, type SummaryWriter } from '../summary-writer';

/** How it was counted. */
export function notes(sheet: SummaryWriter): void {
  const thresholds = [...sheet.rules.tiers].reverse().map((tier) => `${tier.nested}（外资${(tier.foreign / CENTS_PER_WAN).toLocaleString('en-US')}万美元）`);
  const lines = [
    `统计口径：投资档次按${sheet.rules.tierBasis === 'total' ? '总投资' : '合同引资额'}划分，${thresholds.join('、')}；金额以元为单位累计后折成亿元。`,
    `终止、退出、清退的项目${sheet.rules.terminated === 'exclude' ? '不计入，件数另列' : '计入'}；同一项目出现在几张台账上的只计一次。`,
    '本表数字均为公式，取自“分类明细”；每一行都能在“分类明细”中找到来源。',
  ];
  for (const line of lines) sheet.built.row([{ cell: line, look: LOOKS.note, span: SUMMARY_WIDTH }], 24);
}
