import { signingYears } from '../domain/classify/classify';
import { proofread as proofreadDraft } from '../domain/proofread/proofread';
import { comparedYears } from '../domain/proofread/compared-years';
import { describeArithmetic, describeIndicator, describeNote } from '../strings/describe-proofread';
import { yearArgument } from './arguments';
import { plainCell } from './cells';
import { strings } from './errors';
import { indicatorsIn, ledgerIn } from './ledger';

/**
 * 核稿：把稿件中的每个数字与台账的年度指标对照，并检查稿件自身的计算；表述、指标、稿件、台账、结论、说明六列，向下溢出。
 * @customfunction PROOFREAD
 * @param text 稿件所在的单元格或区域，一段一格。
 * @param ledger 台账区域，连标题行一起选，例如 签约项目!A1:P300。
 * @param year 稿件所讲的年份，例如 2019。
 * @returns 核稿结果表。
 * @example (await proofread([['全区引进亿元以上项目46个']], ledger, 2019))[1] // ['亿元以上项目46个', '亿元以上项目（个）', '46个', '46个', '一致', '']
 */
export async function proofread(text: unknown[][], ledger: unknown[][], year: number): Promise<unknown[][]> {
  const reported = yearArgument(year);
  const read = await ledgerIn(ledger);
  const draft = text.flat().map((cell) => String(plainCell(cell))).filter((line) => line !== '').join('\n');
  const indicators = indicatorsIn(read, reported);
  const others = comparedYears(indicators, signingYears(read.projects).filter((each) => each !== reported).map((each) => indicatorsIn(read, each)));
  const { statements, arithmetic } = proofreadDraft(draft, indicators, read.office.rules, others);
  const said = strings();
  const { proofreadColumns, nothingToProofread } = said.functions;
  const lines = [
    ...statements.map(({ text: words, indicator, value, unit, verdict, ledgerValue, note }) => [
      words, indicator ? describeIndicator(indicator, said) : '', `${value}${unit}`, ledgerValue === null ? '' : `${ledgerValue}${unit}`, said.proofread.verdicts[verdict], note ? describeNote(note, said) : '',
    ]),
    ...arithmetic.filter(({ verdict }) => verdict === '不一致').map((each) => [each.texts.join('；'), '', `${each.found}${each.unit}`, '', said.proofread.verdicts[each.verdict], describeArithmetic(each, said)]),
  ];
  const heading = Object.values(proofreadColumns);
  return [heading, ...(lines.length > 0 ? lines : [[nothingToProofread, ...heading.slice(1).map(() => '')]])];
}
