import { periodLabel } from '../../period';
import { LOOKS } from '../looks';
import { filledParagraph } from '../paragraph';
import { SUMMARY_WIDTH, widthOf, type SummaryWriter } from '../summary-writer';
import { textPoints } from '../text-height';

/** The year's sentence for reports and newspapers, as text: the formulas above are the truth. */
export function paragraph(sheet: SummaryWriter): void {
  const { text, unknown } = filledParagraph(sheet.indicators, sheet.rules);
  sheet.section('通稿');
  const place = { width: widthOf(0, SUMMARY_WIDTH - 1), size: LOOKS.page.size };
  sheet.built.row([{ cell: text, look: LOOKS.paragraph, span: SUMMARY_WIDTH }], textPoints(text, place));
  sheet.note(`本段为文字，按生成时${periodLabel(sheet.indicators)}的统计数写成，不随公式变动；引用时以上面各表为准。`);
  if (unknown.length > 0) sheet.note(`“招商设置”的通稿模板里有不认识的占位：${unknown.map((name) => `{${name}}`).join('、')}，已原样保留，请改正。`);
  sheet.built.gap();
}
