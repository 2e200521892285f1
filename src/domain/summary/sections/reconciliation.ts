import type { ExclusionCode } from '../../flag';
import { WHOLE_YEAR } from '../../period';
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
  for (const [code, rows] of reasons) sheet.indicator(`　未计入：${EXCLUSION_LABELS[code]}`, { formula: `=${reasonFormula(sheet, code)}`, expected: rows }, '行', EXCLUSION_NOTES[code]);
  const sumOfReasons = reasons.length > 0 ? `SUM(B${firstReason + 1}:B${firstReason + reasons.length})` : '0';
  const excludedAt = sheet.indicator('　未计入合计', { formula: `=${sumOfReasons}`, expected: excluded }, '行', '');
  sheet.indicator(
    '核对：行数＝计入＋未计入',
    { formula: `=IF(B${rowsAt + 1}=B${countedAt + 1}+B${excludedAt + 1},"相符","不符")`, expected: '相符' },
    '',
    '',
  );
  if (indicators.monthUnknown > 0) monthUnknown(sheet);
  sheet.indicator('有核对事项的行', { formula: `=${detail.count(['flagged', YES])}`, expected: indicators.flagged }, '行', '见“核对清单”，逐条写明位置和原因');
  sheet.built.gap();
}

/** Rows that are counted in another period are counted in their own; the other reasons stand on 分类明细. */
function reasonFormula({ detail, indicators: { year }, counted }: SummaryWriter, code: ExclusionCode): string {
  if (code === 'other-year') return `${detail.count(['counted', YES])}-${detail.count(['counted', YES], ['year', year])}`;
  if (code === 'other-months') return `${detail.count(['counted', YES], ['year', year])}-${detail.count(...counted)}`;
  return detail.count(['reason', EXCLUSION_LABELS[code]]);
}

function monthUnknown(sheet: SummaryWriter): void {
  const { year, through, monthUnknown: rows } = sheet.indicators;
  const note = through === WHOLE_YEAR ? '签约日期没有月份；计入全年，在签约月份表中单列' : '签约日期没有月份，不知是否在统计期内；未计入，须补填签约日期';
  sheet.indicator('签约月份不明的行', { formula: `=${sheet.detail.count(['counted', YES], ['year', year], ['month', ''])}`, expected: rows }, '行', note);
}
