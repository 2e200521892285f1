import type { ExclusionCode } from '../../flag';
import { YES } from '../detail-sheet';
import { EXCLUSION_LABELS, EXCLUSION_NOTES } from '../exclusion-labels';
import type { SummaryWriter } from '../summary-writer';

/** Every ledger row is counted or excluded with a reason, and the sheet shows that it adds up (DESIGN §4.11). */
export function reconciliation(sheet: SummaryWriter): void {
  const { indicators, detail } = sheet;
  const reasons = Object.entries(indicators.excluded) as [ExclusionCode, number][];
  const excluded = reasons.reduce((sum, [, rows]) => sum + rows, 0);
  sheet.section('台账行数核对');
  sheet.headings([['项目', 1], ['行数', 1], ['单位', 1], ['说明', 7]]);
  const rowsAt = sheet.indicator('台账行数', { formula: `=ROWS(${detail.range('counted')})`, expected: indicators.rows }, '行', '所选台账标题以下的全部行');
  const countedAt = sheet.indicator('　计入', sheet.count(indicators.signed.projects), '行', '');
  const firstReason = sheet.built.next;
  for (const [code, rows] of reasons) {
    const label = EXCLUSION_LABELS[code];
    const cell =
      code === 'other-year'
        ? { formula: `=${detail.count(['counted', YES])}-${detail.count(['counted', YES], ['year', indicators.year])}`, expected: rows }
        : { formula: `=${detail.count(['reason', label])}`, expected: rows };
    sheet.indicator(`　未计入：${label}`, cell, '行', EXCLUSION_NOTES[code]);
  }
  const sumOfReasons = reasons.length > 0 ? `SUM(B${firstReason + 1}:B${firstReason + reasons.length})` : '0';
  sheet.indicator('　未计入合计', { formula: `=${sumOfReasons}`, expected: excluded }, '行', '');
  sheet.indicator(
    '核对：台账行数＝计入＋未计入',
    { formula: `=IF(B${rowsAt + 1}=B${countedAt + 1}+B${sheet.built.next},"相符","不符")`, expected: '相符' },
    '',
    '',
  );
  sheet.indicator('有核对事项的行', { formula: `=${detail.count(['flagged', YES])}`, expected: indicators.flagged }, '行', '见“核对清单”，逐条写明位置和原因');
  sheet.built.gap();
}
